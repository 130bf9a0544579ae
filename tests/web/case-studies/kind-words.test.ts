import { baseRates } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { expect, it } from 'vitest';
import { kindLine } from '../../../apps/web/src/app/case-studies/kind-words.ts';

it('says how it went with the cases of a pattern, with the interval', () => {
  const rate = baseRates(caseStudies, 'pattern').find(({ value }) => value === 'shared-ledger');
  expect(rate && kindLine(rate)).toMatch(
    /^Of \d+ cases of shared ledgers here, \d+ were still running when last documented: \d+\u00A0%, 95 % interval \d+\u00A0% to \d+\u00A0%\.$/,
  );
});

it('says it rightly of one among several', () => {
  const rate = baseRates(caseStudies, 'pattern').find(({ running, cases }) => running === 1 && cases > 1);
  expect(rate && kindLine(rate)).toMatch(/ here, one was still running when last documented: /);
});

it('makes no rate of a single case, nor of none', () => {
  const [one] = caseStudies.filter(({ status }) => status === 'ended').slice(0, 1);
  if (!one) throw new RangeError('some case ended');
  const [rate] = baseRates([{ ...one, patterns: ['lending'] }], 'pattern');
  expect(rate && kindLine(rate)).toBe('It is the only case of peer lending here, and no longer runs.');
  const [none] = baseRates([], 'pattern');
  expect(none && kindLine(none)).toMatch(/^There is no other case of /);
});
