import { type PlanRisk, riskExposure } from '@peerway/rollout';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always, anySize, risk, someRisks } from './any-risk.ts';

const few = { iterations: 400, seed: 7 };

describe('the exposure to risks', () => {
  it('is worked out by hand: a chance of one in five of 1,000 and ten days', () => {
    const before = { frequency: always(0.2), money: always(1000), days: always(10) };
    const exposure = riskExposure([risk('a', { before })]);
    expect(exposure.before?.money).toMatchObject({ expected: 200, p50: 0, p80: 0, p95: 1000 });
    expect(exposure.before?.days.expected).toBe(2);
    const found = exposure.before!.money;
    expect(Math.abs(found.mean - 200)).toBeLessThan(4 * found.standardError);
    expect(Math.abs(found.curve[0]!.probability - 0.2)).toBeLessThan(4 * Math.sqrt((0.2 * 0.8) / 10_000));
  });

  it('gives what is certain exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 1_000_000 }), (times, cost) => {
        const before = { frequency: always(times), money: always(cost), days: always(3) };
        const { money, days } = riskExposure([risk('a', { before })], few).before!;
        const sum = times * cost;
        expect(money).toMatchObject({ expected: sum, mean: sum, standardError: 0, p50: sum, p80: sum, p95: sum });
        expect(days.p95).toBe(3 * times);
      }),
    );
  });

  it('has a drawn mean within five standard errors of the exact one', () => {
    fc.assert(
      fc.property(someRisks, fc.integer(), (some, seed) => {
        // What hardly ever strikes may never do so in a few thousand draws, whose error then says 0.
        const risks = some.map((one) => ({ ...one, before: seen(one.before), after: seen(one.after) }));
        const { before, after } = riskExposure(risks, { iterations: 2000, seed });
        for (const figure of [before!.money, before!.days, after!.money, after!.days]) {
          const slack = 1e-4 * figure.expected + 1e-9;
          expect(Math.abs(figure.mean - figure.expected)).toBeLessThan(5 * figure.standardError + slack);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never falls when a risk is added, or one becomes more frequent or dearer', () => {
    const larger = fc.double({ min: 1, max: 3, noNaN: true });
    const scaled = (points: { low: number; likely: number; high: number }, by: number): typeof points => ({
      low: points.low * by,
      likely: points.likely * by,
      high: points.high * by,
    });
    fc.assert(
      fc.property(someRisks, anySize, larger, (risks, size, by) => {
        const worse: PlanRisk[] = risks.map((one) => ({
          ...one,
          before: one.before && {
            frequency: scaled(one.before.frequency, by),
            money: scaled(one.before.money, by),
            days: scaled(one.before.days, by),
          },
        }));
        const now = riskExposure(risks, few).before!.money;
        for (const more of [[...risks, risk('added', { before: size })], worse]) {
          const then = riskExposure(more, few).before!.money;
          for (const figure of ['expected', 'p50', 'p80', 'p95'] as const) {
            expect(then[figure]).toBeGreaterThanOrEqual(now[figure] * (1 - 1e-12));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever the order of the list, and to the byte for the same seed', () => {
    fc.assert(
      fc.property(someRisks, (risks) => {
        const exposure = JSON.stringify(riskExposure(risks, few));
        expect(JSON.stringify(riskExposure(risks.toReversed(), few))).toBe(exposure);
        expect(JSON.stringify(riskExposure(structuredClone(risks), few))).toBe(exposure);
      }),
      { numRuns: 40 },
    );
  });

  it('draws something else for another seed', () => {
    const before = { frequency: always(0.5), money: { low: 0, likely: 5, high: 100 }, days: always(0) };
    const mean = (seed: number): number => riskExposure([risk('a', { before })], { ...few, seed }).before!.money.mean;
    expect(mean(1)).not.toBe(mean(2));
  });

  it('is the same after as before where nobody sized the response', () => {
    fc.assert(
      fc.property(anySize, (before) => {
        const exposure = riskExposure([risk('a', { before })], few);
        expect(exposure.after).toEqual(exposure.before);
      }),
      { numRuns: 30 },
    );
  });

  it('has a curve that never rises and ends at nothing', () => {
    fc.assert(
      fc.property(someRisks, (risks) => {
        const { before, after } = riskExposure(risks, few);
        for (const { curve } of [before!.money, after!.days]) {
          const heights = curve.map(({ probability }) => probability);
          expect(heights).toEqual(heights.toSorted((a, b) => b - a));
          expect(heights.at(-1)).toBe(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leaves out what is closed or not sized, and says so instead of counting 0', () => {
    const sized = { before: { frequency: always(1), money: always(10), days: always(0) } };
    expect(riskExposure([])).toMatchObject({ reason: 'NO_OPEN_RISK', before: undefined, worth: undefined });
    expect(riskExposure([risk('a')])).toMatchObject({ reason: 'NONE_SIZED', before: undefined, unsized: ['a'] });
    const exposure = riskExposure([risk('a'), risk('b', sized), risk('c', { ...sized, state: 'closed' })], few);
    expect(exposure).toMatchObject({ reason: undefined, unsized: ['a'], closed: 1 });
    expect(exposure.before?.money.expected).toBe(10);
  });

  it('shares sum to one, the largest first', () => {
    const size = (money: number): PlanRisk['before'] => ({
      frequency: always(0.5),
      money: always(money),
      days: always(0),
    });
    const { byRisk } = riskExposure([risk('a', { before: size(10) }), risk('b', { before: size(30) })], few);
    expect(byRisk.map(({ id, share }) => [id, share])).toEqual([
      ['b', 0.75],
      ['a', 0.25],
    ]);
    expect(byRisk[0]!.shareOfSpread! + byRisk[1]!.shareOfSpread!).toBeCloseTo(1, 12);
  });

  it('refuses numbers of draws that mean nothing or never end', () => {
    for (const iterations of [0, 99, 1e9, 100.5, NaN]) {
      expect(() => riskExposure([], { iterations })).toThrow('100 to 100,000 draws');
    }
  });
});

describe('what responses are worth', () => {
  const before = { frequency: always(1), money: always(1000), days: always(5) };
  const after = { ...before, money: always(200) };
  const response = { kind: 'reduce' as const, text: null, cost: 100, tasks: ['t1'] };

  it('is what they save less what they cost with their tasks', () => {
    const exposure = riskExposure([risk('a', { before, after, response })], { ...few, taskCosts: { t1: 250 } });
    expect(exposure).toMatchObject({ responseCost: 350, worth: 450, responseCostOpen: [] });
    expect(exposure.byRisk[0]).toMatchObject({ responseCost: 350, worth: 450 });
  });

  it('comes out as in the worked example of the method', () => {
    const relay = { frequency: spread(0.1, 0.2, 0.6), money: spread(2000, 8000, 20_000), days: always(0) };
    const second = { ...relay, frequency: spread(0, 0.05, 0.1) };
    const exposure = riskExposure([
      risk('a', { before: relay, after: second, response: { ...response, cost: 900, tasks: [] } }),
    ]);
    expect(exposure.before?.money.expected).toBeCloseTo(2250, 9);
    expect(exposure.after?.money.expected).toBeCloseTo(450, 9);
    expect(exposure.worth).toBeCloseTo(900, 9);
  });

  it('counts a task that serves two risks once', () => {
    const risks = ['a', 'b'].map((id) => risk(id, { before, after, response }));
    expect(riskExposure(risks, { ...few, taskCosts: { t1: 250 } }).responseCost).toBe(450);
  });

  it('is not known while a price is open', () => {
    const exposure = riskExposure([risk('a', { before, after, response })], { ...few, taskCosts: { t1: null } });
    expect(exposure).toMatchObject({ responseCost: 100, worth: undefined, responseCostOpen: ['a'] });
    expect(exposure.byRisk[0]).toMatchObject({ responseCost: undefined, worth: undefined });
  });
});

function seen(size: PlanRisk['before']): PlanRisk['before'] {
  if (!size) return null;
  const { low, likely, high } = size.frequency;
  return { ...size, frequency: { low: low + 0.1, likely: likely + 0.1, high: high + 0.1 } };
}

function spread(low: number, likely: number, high: number): { low: number; likely: number; high: number } {
  return { low, likely, high };
}
