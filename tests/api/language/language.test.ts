import { expect, it } from 'vitest';
import { languageAsked } from '../../../apps/api/src/language/language.ts';

it.each([
  ['de', 'de'],
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['en-GB,en;q=0.9,de;q=0.8', 'en'],
  ['de;q=0.5, en;q=0.7', 'en'],
  ['fr-CH, de;q=0.3', 'de'],
  ['DE', 'de'],
  ['de;q=0', 'en'],
  ['de;q=nonsense', 'en'],
  ['de;q=2', 'en'],
  ['fr, *;q=0.5', 'en'],
  ['denmark', 'en'],
  [',;q=;,', 'en'],
  ['*', 'en'],
  ['', 'en'],
] as const)('reads "%s" as %s', (header, language) => {
  expect(languageAsked(header)).toBe(language);
});

it('answers in English when nothing is said', () => {
  expect(languageAsked(undefined)).toBe('en');
});

it('reads no more of a header than a person could prefer', () => {
  expect(languageAsked(`${'fr,'.repeat(5000)}de`)).toBe('en');
});
