import { simulateSchedule, type SimulationPlan, type UnsureActivity } from '@peerway/schedule';
import { distributionQuantile } from '@peerway/statistics';
import { describe, expect, it } from 'vitest';

type Points = readonly [low: number, likely: number, high: number];

function activity(id: string, points: Points | number, after: readonly string[] = []): UnsureActivity {
  const duration = typeof points === 'number' ? points : pointsOf(points);
  return { id, duration, predecessors: after.map((one) => ({ id: one })) };
}

function pointsOf([low, likely, high]: Points) {
  return { low, likely, high };
}

const pertMean = ([low, likely, high]: Points): number => (low + 4 * likely + high) / 6;

/** How likely each whole length is, worked out from 200,000 quantiles that are rounded so that their mean stays. */
function lengthShares([low, mode, high]: Points): Map<number, number> {
  const shares = new Map<number, number>();
  const count = 200_000;
  for (let at = 0; at < count; at += 1) {
    const length = distributionQuantile({ kind: 'betaPert', low, mode, high }, (at + 0.5) / count);
    const down = Math.floor(length);
    shares.set(down, (shares.get(down) ?? 0) + (1 - (length - down)) / count);
    shares.set(down + 1, (shares.get(down + 1) ?? 0) + (length - down) / count);
  }
  return shares;
}

/** The mean simulated must lie within four standard errors of the one worked out. */
function expectMean(plan: SimulationPlan, mean: number, iterations = 20_000): void {
  const { finish } = simulateSchedule(plan, { iterations, seed: 5 });
  expect(finish.standardError).toBeGreaterThan(0);
  expect(Math.abs(finish.mean! - mean)).toBeLessThan(4 * finish.standardError!);
}

describe('lengths in three points', () => {
  it.each<Points>([
    [1, 2, 9],
    [5, 20, 21],
    [0, 0, 3],
    [10, 10, 40],
  ])('have the mean of Beta-PERT: %d, %d, %d', (...points) => {
    expectMean({ activities: [activity('a', points)] }, pertMean(points));
  });

  it('have the spread of Beta-PERT, widened by no more than the rounding to whole units', () => {
    const points: Points = [10, 20, 60];
    const { finish } = simulateSchedule({ activities: [activity('a', points)] }, { iterations: 50_000, seed: 2 });
    const mean = pertMean(points);
    const variance = ((mean - 10) * (60 - mean)) / 7;
    expect(finish.deviation! ** 2).toBeGreaterThan(variance * 0.97);
    expect(finish.deviation! ** 2).toBeLessThan((variance + 0.25) * 1.03);
  });

  it('have the quantiles of Beta-PERT to a unit', () => {
    const { finish } = simulateSchedule({ activities: [activity('a', [10, 20, 60])] }, { iterations: 50_000, seed: 2 });
    const [p10, p50, p90] = [0.1, 0.5, 0.9].map((share) =>
      distributionQuantile({ kind: 'betaPert', low: 10, mode: 20, high: 60 }, share),
    );
    expect(Math.abs(finish.p10! - p10!)).toBeLessThanOrEqual(1);
    expect(Math.abs(finish.p50! - p50!)).toBeLessThanOrEqual(1);
    expect(Math.abs(finish.p90! - p90!)).toBeLessThanOrEqual(1);
  });

  it('add up along a chain', () => {
    const points: Points[] = Array.from({ length: 60 }, (_, at) => [1 + (at % 3), 4, 8 + (at % 5)]);
    const activities = points.map((one, at) => activity(`a${at}`, one, at === 0 ? [] : [`a${at - 1}`]));
    expectMean(
      { activities },
      points.reduce((sum, one) => sum + pertMean(one), 0),
    );
  });

  it('make the later of two the later on average: the bias of merging', () => {
    const points: Points = [5, 10, 25];
    const shares = [...lengthShares(points)];
    const later = shares.reduce(
      (sum, [one, p]) => sum + shares.reduce((inner, [other, q]) => inner + Math.max(one, other) * p * q, 0),
      0,
    );
    expect(later).toBeGreaterThan(pertMean(points) + 1);
    expectMean({ activities: [activity('a', points), activity('b', points), activity('end', 0, ['a', 'b'])] }, later);
  });

  it('that coincide come to exactly what they say', () => {
    const activities = [activity('a', [3, 3, 3]), activity('b', 4, ['a']), activity('c', 2, ['a'])];
    const { finish, activities: all, drivers, cost } = simulateSchedule({ activities }, { iterations: 333 });
    expect(finish).toMatchObject({ p10: 7, p50: 7, p80: 7, p90: 7, mean: 7, standardError: 0, deviation: 0 });
    expect(finish.bins).toEqual([{ unit: 7, count: 333 }]);
    expect(all.map(({ id, p50, criticality }) => [id, p50, criticality])).toEqual([
      ['a', 3, 1],
      ['b', 7, 1],
      ['c', 5, 0],
    ]);
    expect([drivers, cost]).toEqual([[], undefined]);
  });

  it('of nothing at all are 0', () => {
    expect(simulateSchedule({ activities: [] }, { iterations: 1 }).finish).toMatchObject({ p50: 0, mean: 0 });
  });
});

describe('what else may happen', () => {
  const base = [activity('a', [5, 10, 20]), activity('b', [5, 10, 20], ['a'])];
  const risk = { id: 'r', delay: pointsOf([2, 4, 12]), money: pointsOf([100, 100, 100]), hits: ['b'] };

  it('strikes as often as it is said: a whole number for certain, the rest by chance', () => {
    const plan = { activities: base, risks: [{ ...risk, frequency: pointsOf([2.5, 2.5, 2.5]) }] };
    expectMean(plan, pertMean([5, 10, 20]) * 2 + 2.5 * pertMean([2, 4, 12]));
    const { cost } = simulateSchedule(plan, { iterations: 4000 });
    expect([cost!.p10, cost!.p90]).toEqual([200, 300]);
    expect(Math.abs(cost!.mean - 250)).toBeLessThan(4 * cost!.standardError);
  });

  it('has a range of how often', () => {
    const frequency: Points = [0, 0.5, 3];
    const plan = { activities: base, risks: [{ ...risk, frequency: pointsOf(frequency) }] };
    expectMean(plan, pertMean([5, 10, 20]) * 2 + pertMean(frequency) * pertMean([2, 4, 12]));
  });

  it('makes no quantile earlier, in the very same draws', () => {
    const risks = [{ ...risk, frequency: pointsOf([0, 0.3, 1]) }];
    const [without, withRisk] = [undefined, risks].map((some) =>
      simulateSchedule({ activities: base, ...(some && { risks: some }) }, { iterations: 2000, seed: 9 }),
    );
    for (const share of ['p10', 'p50', 'p80', 'p90'] as const) {
      expect(withRisk!.finish[share]).toBeGreaterThanOrEqual(without!.finish[share]!);
    }
    expect(withRisk!.finish.mean).toBeGreaterThan(without!.finish.mean! + 0.5);
    expect(withRisk!.activities[0]).toMatchObject({ p50: without!.activities[0]!.p50 });
  });

  it('does not hit what is done', () => {
    const done = { ...activity('a', 10), pinned: { start: 0, finish: 10 } };
    const hit = { ...risk, frequency: pointsOf([1, 1, 1]), hits: ['a'] };
    expect(simulateSchedule({ activities: [done], risks: [hit] }, { iterations: 50 }).finish.mean).toBe(10);
  });

  it('multiplies what shares a cause by one factor: the mean by its mean, the spread by more than chance would', () => {
    const many = Array.from({ length: 20 }, (_, at) => activity(`a${at}`, 10, at === 0 ? [] : [`a${at - 1}`]));
    const ids = many.map(({ id }) => id);
    const factor = pointsOf([0.8, 1, 1.8]);
    expectMean({ activities: many, causes: [{ id: 'c', factor, activities: ids }] }, 200 * pertMean([0.8, 1, 1.8]));
    const shared = simulateSchedule({ activities: many, causes: [{ id: 'c', factor, activities: ids }] }, {});
    const apart = simulateSchedule(
      { activities: many, causes: ids.map((id) => ({ id: `c${id}`, factor, activities: [id] })) },
      {},
    );
    expect(shared.finish.deviation! / apart.finish.deviation!).toBeGreaterThan(3);
    expect(shared.drivers[0]).toMatchObject({ kind: 'cause', id: 'c', share: 1 });
  });
});

describe('what is told of the draws', () => {
  const activities = [
    activity('wide', [10, 30, 90]),
    activity('narrow', [9, 10, 11], ['wide']),
    activity('aside', [1, 2, 5]),
    activity('end', 0, ['narrow', 'aside']),
  ];

  it('rises from P10 to P90, for each activity', () => {
    const { activities: all, finish } = simulateSchedule({ activities }, { iterations: 3000, seed: 4 });
    for (const { p10, p50, p80, p90 } of [...all, finish]) {
      expect(p10! <= p50! && p50! <= p80! && p80! <= p90!).toBe(true);
    }
  });

  it('names what the spread comes from, and leaves out what may be chance', () => {
    const { drivers } = simulateSchedule({ activities }, { iterations: 5000, seed: 4 });
    expect(drivers[0]).toMatchObject({ kind: 'activity', id: 'wide' });
    expect(drivers[0]!.share).toBeGreaterThan(0.95);
    expect(drivers.map(({ id }) => id)).not.toContain('aside');
    expect(drivers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('says how likely a promise holds, with an interval that the draws of another seed agree with', () => {
    const plan = { activities, promises: [{ id: 'end', by: 50 }] };
    const [kept] = simulateSchedule(plan, { iterations: 2000, seed: 1 }).promises;
    const [again] = simulateSchedule(plan, { iterations: 50_000, seed: 77 }).promises;
    expect(kept!.probability).toBeGreaterThan(kept!.low);
    expect(kept!.probability).toBeLessThan(kept!.high);
    expect(again!.probability).toBeGreaterThan(kept!.low - 0.02);
    expect(again!.probability).toBeLessThan(kept!.high + 0.02);
  });

  it('says of a promise that always or never holds so, with the doubt that so many draws leave', () => {
    const promises = [
      { id: 'end', by: 500 },
      { id: 'end', by: 3 },
    ];
    const [always, never] = simulateSchedule({ activities, promises }, { iterations: 400 }).promises;
    expect([always!.probability, always!.high, never!.probability, never!.low]).toEqual([1, 1, 0, 0]);
    expect(always!.low).toBeGreaterThan(0.98);
    expect(never!.high).toBeLessThan(0.02);
  });

  it('says how much it costs, together with when it ends', () => {
    const priced = activities.map((one) => ({ ...one, cost: { fixed: 10, perUnit: 100 } }));
    const { cost, costAndTime } = simulateSchedule({ activities: priced }, { iterations: 20_000, seed: 3 });
    const mean = 40 + 100 * (pertMean([10, 30, 90]) + pertMean([9, 10, 11]) + pertMean([1, 2, 5]));
    expect(Math.abs(cost!.mean - mean)).toBeLessThan(4 * cost!.standardError);
    expect(costAndTime).toHaveLength(500);
    // Two of the three lengths make the finish: what is left of the cost is the third.
    for (const { finish, cost: spent } of costAndTime) {
      expect(spent - 40 - 100 * finish).toBeGreaterThanOrEqual(100);
      expect(spent - 40 - 100 * finish).toBeLessThanOrEqual(500);
    }
  });

  it('gets surer the more is drawn', () => {
    const { convergence, finish } = simulateSchedule({ activities }, { iterations: 10_000, seed: 3 });
    expect(convergence.map(({ draws }) => draws)).toEqual([100, 200, 500, 1000, 2000, 5000, 10_000]);
    const widths = convergence.map(({ low, high }) => high - low);
    expect(widths.at(-1)! * 8).toBeLessThan(widths[0]!);
    expect(convergence.at(-1)!.mean).toBeCloseTo(finish.mean!, 9);
  });
});

describe('draws beyond what is known', () => {
  it('are counted, and a figure that lies among them is undefined rather than made up', () => {
    const plan: SimulationPlan = { activities: [activity('a', [10, 20, 40])], horizon: 22 };
    const { finish, drawsBeyond, iterations } = simulateSchedule(plan, { iterations: 1000, seed: 1 });
    expect(drawsBeyond).toBeGreaterThan(200);
    expect(finish.bins.reduce((sum, { count }) => sum + count, 0) + drawsBeyond).toBe(iterations);
    expect(finish.p10).toBeLessThan(22);
    expect([finish.p90, finish.mean, finish.standardError]).toEqual([undefined, undefined, undefined]);
  });
});
