import { expect, it } from 'vitest';
import { sentenceIn } from '../../../apps/api/src/language/sentence-in.ts';

it('leaves English as it is', () => {
  expect(sentenceIn('en', 'Sign in to continue.')).toBe('Sign in to continue.');
});

it('keeps the values of a sentence in their places', () => {
  expect(sentenceIn('de', 'This asks for too much at once (cost 30000, at most 20000). Ask for smaller pages.')).toBe(
    'Das ist zu viel auf einmal (Aufwand 30000, höchstens 20000). Fragen Sie nach kleineren Seiten.',
  );
});

it('takes signs of patterns and of replacements in a value for what they are', () => {
  expect(sentenceIn('de', 'There is no question bank "$& (.*) {0}". Released: 2026-1.')).toBe(
    'Es gibt keinen Fragenkatalog „$& (.*) {0}“. Freigegeben sind: 2026-1.',
  );
});

it('leaves what it does not know in English', () => {
  expect(sentenceIn('de', 'Syntax Error: Unexpected "}".')).toBe('Syntax Error: Unexpected "}".');
});

it('is done at once with a value made to be matched in many ways', () => {
  const value = ' or  is shown what you answered'.repeat(200);
  const begun = performance.now();
  sentenceIn('de', `Nobody at ${value} or ${value} is shown what you answered`);
  expect(performance.now() - begun).toBeLessThan(200);
});

it('translates a value that is a kind of thing, and leaves a name as it is', () => {
  const lying =
    '“a text” says by its name that it is a PDF document, but its content is x/y. Choose the right file, or save it again.';
  expect(sentenceIn('de', lying)).toContain('dem Namen nach: ein PDF-Dokument, aber dem Inhalt nach: x/y.');
});
