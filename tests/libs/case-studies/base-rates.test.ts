import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BaseRate, baseRateGroups, baseRates, caseSizes, CaseStudy, caseStatuses } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { anyCases } from './any-case.ts';
import { smallCase } from './small-case.ts';

const base = CaseStudy.parse(smallCase);

function study(id: string, more: Partial<CaseStudy>): CaseStudy {
  return { ...base, id, ...more };
}

const few = deepFrozen([
  study('a', { patterns: ['shared-ledger', 'marketplace'], status: 'running' }),
  study('b', { patterns: ['shared-ledger'], status: 'ended' }),
  study('c', { patterns: ['shared-ledger'], status: 'pivoted' }),
]);

describe('base rates', () => {
  it('count a case once in each of its groups, the largest group first', () => {
    const [first, second, third] = baseRates(few, 'pattern');
    expect([first!.value, first!.cases, first!.running, first!.rate]).toEqual(['shared-ledger', 3, 1, 1 / 3]);
    expect([second!.value, second!.cases, second!.running]).toEqual(['marketplace', 1, 1]);
    expect(third!.cases).toBe(0);
    expect(first!.byStatus).toEqual([
      { status: 'running', count: 1 },
      { status: 'ended', count: 1 },
      { status: 'replaced', count: 0 },
      { status: 'abandoned', count: 0 },
      { status: 'pivoted', count: 1 },
    ]);
  });

  it('carry the interval of Wilson, worked by hand', () => {
    // p = 1/3, n = 3, z = 1.959964: centre (p + z²/2n) / (1 + z²/n), reach z·√(p(1−p)/n + z²/4n²) / (1 + z²/n).
    const { interval } = baseRates(few, 'pattern')[0]!;
    expect(interval!.low).toBeCloseTo(0.061492, 5);
    expect(interval!.high).toBeCloseTo(0.792345, 5);
  });

  it('have no rate where there is no case, and say why', () => {
    const empty = baseRates([], 'all');
    expect(empty).toHaveLength(1);
    expect(empty[0]).toMatchObject({ value: 'all', cases: 0, rate: null, interval: null, reason: 'NO_CASES' });
    expect(baseRates([], 'industry')).toEqual([]);
    expect(baseRates(few, 'pattern').find(({ value }) => value === 'edge-mesh')!.reason).toBe('NO_CASES');
  });

  it('leave a case out of the groups that it says nothing of, and know no other groups', () => {
    const sizeless = { ...few[0]!, organizationSize: undefined } as unknown as CaseStudy;
    const sizes = baseRates([sizeless], 'size');
    expect(sizes.map(({ value }) => value).toSorted()).toEqual(caseSizes.toSorted());
    expect(sizes.every(({ cases }) => cases === 0)).toBe(true);
    expect(() => baseRates(few, 'moon' as 'all')).toThrow('not by "moon"');
  });

  it('say how they came about, and that the library is no random sample', () => {
    const { derivation } = baseRates(few, 'pattern')[0]!;
    expect(derivation.content).toContain('a collection, not a random sample');
    expect(derivation.findings).toEqual(['NOT_A_RANDOM_SAMPLE', 'GROUPS_OVERLAP']);
    expect(derivation.inputs[0]).toMatchObject({ name: 'cases', value: 3 });
    expect(baseRates(few, 'all')[0]!.derivation.findings).toEqual(['NOT_A_RANDOM_SAMPLE']);
  });

  it('tell of the ledgers in the library: of 21, nine were still running', () => {
    const ledgers = baseRates(caseStudies, 'pattern').find(({ value }) => value === 'shared-ledger')!;
    expect([ledgers.cases, ledgers.running]).toEqual([21, 9]);
  });

  it('add up, lie within their interval and go over the wire, whatever the cases', () => {
    fc.assert(
      fc.property(anyCases, fc.constantFrom(...baseRateGroups), (studies, by) => {
        const rates = baseRates(deepFrozen(studies), by);
        expect(rates.map(({ cases }) => cases)).toEqual(rates.map(({ cases }) => cases).sort((a, b) => b - a));
        for (const rate of rates) {
          BaseRate.parse(rate);
          expect(rate.byStatus.map(({ status }) => status)).toEqual(caseStatuses);
          expect(rate.byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(rate.cases);
          expect(rate.cases).toBeLessThanOrEqual(studies.length);
          if (rate.rate === null) continue;
          expect(rate.interval!.low).toBeLessThanOrEqual(rate.rate);
          expect(rate.interval!.high).toBeGreaterThanOrEqual(rate.rate);
        }
      }),
      { numRuns: 60 },
    );
  });
});
