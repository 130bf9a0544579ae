import type { RankingDraws } from './ranking-draws.ts';

/** How draws fall into bins, each of nearly as many, by one figure. */
export interface DrawBins {
  readonly bins: number;
  readonly of: Uint16Array;
}

/** Points of several alternatives, draw after draw. */
export interface Payoffs {
  readonly alternatives: number;
  readonly iterations: number;
  readonly points: Float64Array;
}

/** The points of some use cases only. */
export function payoffsOf({ scores, iterations }: RankingDraws, rows: number, kept: readonly number[]): Payoffs {
  const points = new Float64Array(iterations * kept.length);
  for (let draw = 0; draw < iterations; draw += 1) {
    for (let at = 0; at < kept.length; at += 1) points[draw * kept.length + at] = scores[draw * rows + kept[at]!]!;
  }
  return { alternatives: kept.length, iterations, points };
}

/** Bins by the size of a figure, as many in each as can be; a figure with two values has two bins. */
export function binsBySize(values: Float64Array, wanted: number): DrawBins {
  const sorted = values.slice().sort();
  const edges: number[] = [];
  for (let bin = 1; bin < wanted; bin += 1) {
    const edge = sorted[Math.floor((bin * sorted.length) / wanted)]!;
    if (edge > (edges.at(-1) ?? sorted[0]!)) edges.push(edge);
  }
  const of = Uint16Array.from(values, (value) => binAmong(edges, value));
  return { bins: edges.length + 1, of };
}

/** Bins that have nothing to do with any figure: every draw in turn, at some pace. What they seem to tell is noise. */
export function binsByTurn(iterations: number, bins: number, pace: number): DrawBins {
  return { bins, of: Uint16Array.from({ length: iterations }, (_none, draw) => Math.floor(draw / pace) % bins) };
}

/** The mean over the draws of the best mean points in each bin, and the best alternative of each bin. */
export function bestByBin({ bins, of }: DrawBins, { alternatives, iterations, points }: Payoffs) {
  const sums = new Float64Array(bins * alternatives);
  for (let draw = 0; draw < iterations; draw += 1) {
    const from = of[draw]! * alternatives;
    const row = draw * alternatives;
    for (let at = 0; at < alternatives; at += 1) sums[from + at]! += points[row + at]!;
  }
  const best: number[] = [];
  let total = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const own = sums.subarray(bin * alternatives, (bin + 1) * alternatives);
    const first = own.reduce((lead, sum, at) => (sum > own[lead]! ? at : lead), 0);
    best.push(first);
    total += own[first]!;
  }
  return { points: total / iterations, best };
}

/** In which bin a value lies: how many edges it reaches. */
function binAmong(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
