import type { SpreadSource } from './drawn-lengths.ts';

/** What the spread of the finish comes from: one estimate, risk or shared cause. */
export interface SpreadDriver {
  readonly kind: SpreadSource['kind'];
  readonly id: string;
  /** Its squared rank correlation with the finish, divided by the sum of those that are there. */
  readonly share: number;
  /** From -1 to 1, by Spearman (1904). */
  readonly rankCorrelation: number;
}

/** What was kept of one source: its draws, from the front. */
export interface KeptSource {
  readonly source: SpreadSource;
  readonly scores: Float32Array;
}

/** So many standard errors of no correlation at all must be passed: of a thousand sources without any, three pass by chance. */
const BEYOND_CHANCE = 3;

/** What the spread comes from, the most first. Sources whose rank correlation may be mere chance are left out. */
export function spreadDrivers(kept: readonly KeptSource[], finish: Int32Array): readonly SpreadDriver[] {
  const finishRanks = centredRanks(Float64Array.from(finish));
  const least = BEYOND_CHANCE / Math.sqrt(Math.max(1, finish.length - 1));
  const found = kept
    .map(({ source, scores }) => {
      const values = Float64Array.from(scores.subarray(0, finish.length));
      const ranks = source.isUniform ? centred(values) : centredRanks(values);
      return { source, r: correlation(ranks, finishRanks) };
    })
    .filter(({ r }) => Math.abs(r) >= least);
  const whole = found.reduce((sum, { r }) => sum + r * r, 0);
  return found
    .map(({ source: { kind, id }, r }) => ({ kind, id, share: (r * r) / whole, rankCorrelation: r }))
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
}

/** The ranks less their mean; equal values share one. */
function centredRanks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, at) => at).sort((a, b) => values[a]! - values[b]! || a - b);
  const ranks = new Float64Array(values.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (let at = from; at < to; at += 1) ranks[order[at]!] = (from + to - 1) / 2;
  }
  return centred(ranks);
}

function centred(values: Float64Array): Float64Array {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  return values.map((value) => value - mean);
}

function correlation(x: Float64Array, y: Float64Array): number {
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < y.length; i += 1) {
    xx += x[i]! * x[i]!;
    yy += y[i]! * y[i]!;
    xy += x[i]! * y[i]!;
  }
  return xx > 0 && yy > 0 ? Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) : 0;
}
