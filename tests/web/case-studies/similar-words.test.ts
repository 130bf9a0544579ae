import { expect, it } from 'vitest';
import { lacksReadiness, likenessLine, sharpenSentence } from '../../../apps/web/src/app/case-studies/similar-words.ts';

const reasons = [
  { aspect: 'industry', value: 'gaming' },
  { aspect: 'pattern', value: 'shared-ledger' },
  { aspect: 'pattern', value: 'content-distribution' },
  { aspect: 'weakArea', value: 'governance' },
];

it('gives the weightiest reasons in words, and says which pattern the organization is readiest for', () => {
  const patterns = [
    { pattern: 'shared-ledger', weight: 0.3 },
    { pattern: 'content-distribution', weight: 0.6 },
  ];
  const line = likenessLine(reasons, patterns);
  expect(line.split(' · ')).toHaveLength(3);
  expect(line).toMatch(/^Same industry: Games · /);
  expect(line).toMatch(/Content distribution, the pattern you are readiest for/);
  expect(line).not.toMatch(/ledgers, the pattern/);
});

it('calls no pattern the readiest where only one is known', () => {
  expect(likenessLine(reasons, [{ pattern: 'content-distribution', weight: 1 }])).not.toMatch(/readiest/);
});

it('says what of the profile is missing, and nothing when all is said', () => {
  const lack = (detail: string) => ({ code: 'PART_UNKNOWN', detail });
  expect(sharpenSentence([lack('industry')])).toBe('Say the industry to sharpen this.');
  expect(sharpenSentence([lack('size'), lack('region'), lack('lever')])).toBe(
    'Say the number of employees and the countries to sharpen this.',
  );
  expect(sharpenSentence([lack('pattern')])).toBeUndefined();
  expect(sharpenSentence([{ code: 'PROFILE_EMPTY', detail: '' }])).toMatch(/Nothing is known/);
});

it('notices that nothing was assessed', () => {
  expect(lacksReadiness([{ code: 'PART_UNKNOWN', detail: 'pattern' }])).toBe(true);
  expect(lacksReadiness([{ code: 'PART_UNKNOWN', detail: 'size' }])).toBe(false);
});
