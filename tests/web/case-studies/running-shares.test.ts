import { type BaseRate, baseRates } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { expect, it } from 'vitest';
import { fullestField, lessonFinding } from '../../../apps/web/src/app/case-studies/lesson-fields.ts';
import { outcomeFinding } from '../../../apps/web/src/app/case-studies/pattern-outcomes.ts';
import { shareBars, shareFinding, shareSentence } from '../../../apps/web/src/app/case-studies/running-shares.ts';
import { shareDerivation } from '../../../apps/web/src/app/case-studies/share-derivation.ts';
import { timelineFinding } from '../../../apps/web/src/app/case-studies/timeline-rows.ts';

const rates = baseRates(caseStudies, 'pattern');
const [ledgers] = rates.filter(({ value }) => value === 'shared-ledger') as [BaseRate];

it('says of a group how many still ran and how far chance could move it', () => {
  expect(shareSentence(ledgers)).toBe(
    'Shared ledgers: of 21 cases here, 9 were running when last documented; 95 % interval 24 to 63 %',
  );
  expect(shareSentence({ ...ledgers, cases: 1, running: 1 })).toContain('One case says nothing about others');
});

it('draws no bar for a group without a case, and shares in percent', () => {
  expect(rates.some(({ cases }) => cases === 0)).toBe(true);
  const bars = shareBars(rates);
  expect(bars.every(({ value }) => value !== null && value >= 0 && value <= 100)).toBe(true);
  expect(bars.find(({ id }) => id === 'shared-ledger')?.label).toBe('Shared ledgers\u00A0(21)');
});

it('calls a difference one only when the intervals do not overlap', () => {
  const between = (value: string, low: number, high: number): BaseRate => ({
    ...ledgers,
    value,
    interval: { low, high },
  });
  expect(shareFinding([between('lending', 0.1, 0.5), between('file-sync', 0.4, 0.9)])).toContain('overlap');
  expect(shareFinding([between('lending', 0.1, 0.3), between('file-sync', 0.4, 0.9)])).toBe(
    'File sync kept running more often than Peer lending, beyond chance',
  );
  expect(shareFinding([])).toBe('There is no case to count');
});

it('explains a share in words: every status, the interval, and what it cannot say', () => {
  const { name, inputs, findings, value } = shareDerivation(ledgers);
  expect(name).toBe('Still running when last documented: Shared ledgers');
  expect(inputs.map((input) => input.name)).toEqual([
    'cases',
    'running when last documented',
    'ended',
    'replaced',
    'abandoned',
    'changed course',
    'interval, low end',
    'interval, high end',
  ]);
  expect(findings).toContain('NOT_A_RANDOM_SAMPLE');
  expect(value).toBeCloseTo(9 / 21);
});

it('has a sentence for a library without cases', () => {
  expect(outcomeFinding([])).toBe('There is no case to count');
  expect(timelineFinding([])).toBe('No case here has come to an end');
  expect(lessonFinding([])).toBe('There is no lesson to count');
  expect(fullestField([])).toBeUndefined();
});
