import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseTimeline } from '@peerway/case-studies';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { anyCases } from './any-case.ts';
import { twoCases } from './two-cases.ts';

describe('the timeline of cases', () => {
  it('draws a case that still ran only as far as it is documented, and marks it as open', () => {
    expect(caseTimeline(twoCases).map(({ caseId, from, to, isOpen }) => [caseId, from, to, isOpen])).toEqual([
      ['a', 2005, 2009, false],
      ['b', 2005, 2019, true],
    ]);
  });

  it('never draws a bar that ends before it begins, and every case once', () => {
    fc.assert(
      fc.property(anyCases, (studies) => {
        const bars = caseTimeline(deepFrozen(studies));
        expect(bars.map(({ caseId }) => caseId).sort()).toEqual(studies.map(({ id }) => id).sort());
        for (const { from, to } of bars) expect(to).toBeGreaterThanOrEqual(from);
      }),
    );
  });

  it('is empty for an empty library', () => {
    expect(caseTimeline([])).toEqual([]);
  });
});
