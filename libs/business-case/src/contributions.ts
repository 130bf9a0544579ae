import { normalQuantile } from '@peerway/statistics';
import type { CaseParameter } from './case-model.ts';
import type { Contribution } from './simulated-case.ts';

/** The kept draws of one parameter: what it is, and its normal score in each draw. */
export interface ScoredParameter {
  readonly parameter: Pick<CaseParameter, 'useCase' | 'name' | 'label'>;
  readonly scores: Float64Array;
}

/**
 * How much of the spread comes from each parameter: its squared rank correlation with the value, as a share of the sum of all of them.
 * The ranks count as normal scores (van der Waerden), since those of the parameters are what was drawn. Draws without a value are left
 * out; where nothing moves the value there is nothing to share.
 *
 * @example
 * const devices = { parameter: { useCase: null, name: 'devices', label: 'Devices' }, scores: Float64Array.of(-1, 0, 1) };
 * contributions([devices], Float64Array.of(5, 6, 9))[0].share; // => 1
 */
export function contributions(parameters: readonly ScoredParameter[], draws: Float64Array): readonly Contribution[] {
  const ranks = rankScores(draws);
  const found = parameters.map(({ parameter, scores }) => ({ parameter, r: correlation(scores, ranks) }));
  const whole = found.reduce((sum, { r }) => sum + r * r, 0);
  if (whole === 0) return [];
  return found
    .map(({ parameter: { useCase, name, label }, r }) => ({
      useCase,
      name,
      label,
      share: (r * r) / whole,
      rankCorrelation: r,
    }))
    .sort((a, b) => b.share - a.share);
}

/** The normal score of each value's rank; equal values share one, and NaN stays. */
function rankScores(draws: Float64Array): Float64Array {
  const sorted = draws.filter((value) => !Number.isNaN(value)).sort();
  const scores = new Map<number, number>();
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
    scores.set(sorted[from]!, normalQuantile((from + to) / 2 / sorted.length));
  }
  return draws.map((value) => scores.get(value) ?? Number.NaN);
}

function correlation(x: Float64Array, y: Float64Array): number {
  let [n, sumX, sumY] = [0, 0, 0];
  for (let i = 0; i < y.length; i += 1) {
    if (Number.isNaN(y[i]!)) continue;
    n += 1;
    sumX += x[i]!;
    sumY += y[i]!;
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < y.length; i += 1) {
    if (Number.isNaN(y[i]!)) continue;
    const [a, b] = [x[i]! - sumX / n, y[i]! - sumY / n];
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  return xx > 0 && yy > 0 ? Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) : 0;
}
