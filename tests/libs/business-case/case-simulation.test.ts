import { type CaseModel, caseSimulation, simulateCase, type SimulatedCase } from '@peerway/business-case';
import { distributionQuantile, normalProbability } from '@peerway/statistics';
import { describe, expect, it } from 'vitest';
import { drawnCase, driverOf, parameterOf, pertMoments, type Points } from './drawn-case.ts';

const yearly = { unit: 'money/year' } as const;
const cost = { sign: 'cost', category: 'licences' } as const;

/** A case whose value is the sum of its parameters, all paid at the start. */
function sumOf(points: Record<string, Points>, also: Partial<CaseModel> = {}, settings = {}): CaseModel {
  return drawnCase(
    {
      parameters: Object.entries(points).map(([name, each]) => parameterOf(name, each)),
      drivers: [driverOf('sum', Object.keys(points).join(' + '))],
      ...also,
    },
    settings,
  );
}

const ref = (name: string) => ({ useCase: null, name });

function spread(result: SimulatedCase): NonNullable<SimulatedCase['value']> {
  expect(result.value).not.toBeNull();
  return result.value!;
}

describe('the draws of a business case', () => {
  const three = [100, 400, 1000] as const;
  const model = drawnCase({
    parameters: [
      parameterOf('saving', three, { unit: 'money/year' }),
      parameterOf('price', [800, 900, 2000]),
      parameterOf('fee', 30, { unit: 'money/year' }),
    ],
    drivers: [
      driverOf('savings', 'saving', yearly),
      driverOf('purchase', 'price', cost),
      driverOf('fees', 'fee', { ...yearly, ...cost }),
    ],
  });
  const annuity = [1, 2, 3, 4, 5].reduce((sum, year) => sum + 1.1 ** -year, 0);

  it('have the mean and the deviation of the analytic value, within chance', () => {
    const { mean, standardError, deviation } = spread(simulateCase(model, { iterations: 200_000, seed: 3 }));
    const [saving, price] = [pertMoments(three), pertMoments([800, 900, 2000])];
    expect(Math.abs(mean - ((saving.mean - 30) * annuity - price.mean))).toBeLessThan(4 * standardError);
    expect(deviation / Math.sqrt(saving.variance * annuity ** 2 + price.variance)).toBeCloseTo(1, 2);
  });

  it('repeat to the bit with the same seed, and differ with another', () => {
    const bytes = (seed: number) => JSON.stringify(simulateCase(model, { iterations: 5500, seed }));
    expect(bytes(7)).toBe(bytes(7));
    expect(bytes(7)).not.toBe(bytes(8));
  });

  it('do not depend on how the work is cut into steps', () => {
    const results = [1, 999, 1000, 2500, 100_000].map((step) => {
      const simulation = caseSimulation(model, { iterations: 4321, seed: 11 });
      while (simulation.step(step));
      expect(simulation.done()).toBe(4321);
      return simulation.result();
    });
    for (const result of results) expect(result).toEqual(results[0]);
  });

  it('keep what a parameter was drawn as when another one comes or changes', () => {
    const alone = spread(simulateCase(sumOf({ a: three }), { iterations: 1000 }));
    const beside = spread(simulateCase(sumOf({ b: 5, a: three, c: 7 }), { iterations: 1000 }));
    expect(beside.p50 - alone.p50).toBeCloseTo(12, 9);
    expect(beside.max - alone.max).toBeCloseTo(12, 9);
  });

  it('are exactly one value where every estimate is fixed, or its three points coincide', () => {
    const fixed = spread(simulateCase(sumOf({ a: 0.1, b: [0.2, 0.2, 0.2] }), { iterations: 1000 }));
    const { mean, min, max, deviation, p10, p90 } = fixed;
    expect([mean, min, max, p10, p90]).toEqual(Array(5).fill(0.1 + 0.2));
    expect(deviation).toBe(0);
    expect(fixed.bins).toEqual([{ from: 0.1 + 0.2, to: 0.1 + 0.2, count: 1000 }]);
  });

  it('say how far off the mean is after more and more of them', () => {
    const { convergence, value } = simulateCase(model, { iterations: 12_345, seed: 2 });
    expect(convergence.map(({ draws }) => draws)).toEqual([100, 200, 500, 1000, 2000, 5000, 10_000, 12_345]);
    const last = convergence.at(-1)!;
    expect(last.mean).toBeCloseTo(value!.mean, 6);
    expect(last.high - last.mean).toBeCloseTo(1.959964 * value!.standardError, 4);
  });

  it('count what was divided by zero and leave it out of everything else', () => {
    const result = simulateCase(
      drawnCase({
        parameters: [parameterOf('a', 100), parameterOf('b', [0, 1.5, 3], { unit: '1' })],
        drivers: [driverOf('share', 'a / floor(b)')],
      }),
      { iterations: 20_000 },
    );
    // The share of a symmetric beta(3, 3) below a third.
    const below = 10 * (1 / 3) ** 3 - 15 * (1 / 3) ** 4 + 6 * (1 / 3) ** 5;
    expect(result.drawsUndefined / 20_000).toBeCloseTo(below, 1);
    expect(result.value?.min).toBe(50);
    expect(result.value?.max).toBe(100);
    const counted = result.value?.bins.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(20_000 - result.drawsUndefined);
  });

  it('say that nothing is there where no line has a value', () => {
    const open = drawnCase({
      parameters: [parameterOf('a', 1, { estimate: null })],
      drivers: [driverOf('open', 'a')],
    });
    expect(simulateCase(open)).toMatchObject({ value: null, probabilityOfLoss: null, driverCount: 1, countedCount: 0 });
  });

  it('add up over the years, and say so, where nobody gave a discount rate', () => {
    const result = simulateCase(
      drawnCase(
        { parameters: [parameterOf('a', 10, { unit: 'money/year' })], drivers: [driverOf('b', 'a', yearly)] },
        { discountRate: null },
      ),
    );
    expect(result.value?.mean).toBe(50);
    expect(result.isDiscounted).toBe(false);
  });

  it('refuse more of them than a million, none, and half of one', () => {
    for (const iterations of [1e9, 1_000_001, 0, -5, 2.5, Number.NaN]) {
      expect(() => simulateCase(model, { iterations })).toThrow(/whole number from 1 to 1000000/);
    }
  });

  it('refuse a seed that is no whole number of 32 bits, and never give one back that is no number', () => {
    for (const seed of [Number.NaN, Infinity, 1.5, 2 ** 40]) {
      expect(() => simulateCase(model, { iterations: 200, seed })).toThrow(RangeError);
    }
    expect(simulateCase(model, { iterations: 200, seed: -(2 ** 31) }).seed).toBe(-(2 ** 31));
  });

  it('come to an end also in steps of a length that is no number', () => {
    const simulation = caseSimulation(model, { iterations: 200 });
    expect(simulation.step(Number.NaN)).toBe(false);
    expect(simulation.done()).toBe(200);
  });

  it('end early when they are cancelled, with what was drawn by then', () => {
    const seen: number[] = [];
    const result = simulateCase(model, {
      iterations: 50_000,
      onProgress: (done) => seen.push(done),
      isCancelled: () => seen.length === 2,
    });
    expect(seen).toEqual([5000, 10_000]);
    expect(result.iterations).toBe(10_000);
    expect(result).toEqual(simulateCase(model, { iterations: 10_000 }));
  });
});

describe('the probability of a loss', () => {
  it('is that of the normal curve where thirty estimates add up', () => {
    const points = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`p${at}`, [-8, 0, 10] as const]));
    const { mean, variance } = pertMoments([-8, 0, 10]);
    const result = simulateCase(sumOf(points), { iterations: 100_000, seed: 4 });
    const analytic = normalProbability(-Math.sqrt(30) * (mean / Math.sqrt(variance)));
    expect(result.probabilityOfLoss!.value).toBeCloseTo(analytic, 2);
    const { low, value, high } = result.probabilityOfLoss!;
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
  });

  it('is what stands left of zero in the bins', () => {
    const { value, probabilityOfLoss } = simulateCase(sumOf({ a: [-10, 3, 20] }), { iterations: 10_000 });
    const lost = value!.bins.filter(({ to }) => to <= 0).reduce((sum, { count }) => sum + count, 0);
    expect(value!.bins.some(({ from }) => from === 0)).toBe(true);
    expect(lost / 10_000).toBe(probabilityOfLoss!.value);
  });
});

describe('estimates that move together', () => {
  const points = [0, 3, 6] as const;
  const { variance } = pertMoments(points);
  const pair = (coefficient: number) => ({ correlations: [{ a: ref('a'), b: ref('b'), coefficient }] });
  const deviationWith = (also: Partial<CaseModel>): number =>
    spread(simulateCase(sumOf({ a: points, b: points }, also), { iterations: 100_000, seed: 5 })).deviation;

  it('spread the sum as the correlation says: not at all, as if apart, twice as far', () => {
    expect(deviationWith(pair(-1))).toBeLessThan(1e-6);
    expect(deviationWith({}) / Math.sqrt(2 * variance)).toBeCloseTo(1, 2);
    expect(deviationWith(pair(1)) / (2 * Math.sqrt(variance))).toBeCloseTo(1, 2);
  });

  it('spread it in between as the integral over both scores says', () => {
    const quantile = (z: number) =>
      distributionQuantile({ kind: 'betaPert', low: 0, mode: 3, high: 6 }, normalProbability(z)) - 3;
    const grid = Array.from({ length: 161 }, (_, at) => (at - 80) / 16);
    const density = (z: number) => Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI) / 16;
    let covariance = 0;
    for (const x of grid)
      for (const e of grid) covariance += quantile(x) * quantile(0.6 * x + 0.8 * e) * density(x) * density(e);
    expect(deviationWith(pair(0.6)) / Math.sqrt(2 * variance + 2 * covariance)).toBeCloseTo(1, 2);
  });

  it('are drawn alike whether a shared cause or a pair says the same', () => {
    const cause = [{ name: 'uptake', parameters: [0.8, 0.75].map((loading, at) => ({ of: ref('ab'[at]!), loading })) }];
    const apart = deviationWith({ sharedCauses: cause }) / deviationWith(pair(0.6));
    expect(apart).toBeCloseTo(1, 2);
  });

  it('are not drawn when they contradict each other, unless they are to be repaired', () => {
    const three = { a: points, b: points, c: points };
    const correlations = (
      [
        ['a', 'b', 0.9],
        ['b', 'c', 0.9],
        ['a', 'c', -0.9],
      ] as const
    ).map(([a, b, coefficient]) => ({ a: ref(a), b: ref(b), coefficient }));
    expect(() => simulateCase(sumOf(three, { correlations }))).toThrow(/contradict each other/);
    const repaired = simulateCase(sumOf(three, { correlations }, { repairCorrelations: true }));
    expect(repaired.value!.deviation).toBeGreaterThan(0);
  });
});
