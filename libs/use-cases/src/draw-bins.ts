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

/** Everything in one bin: what choosing once for all comes to. */
export function oneBin(iterations: number): DrawBins {
  return { bins: 1, of: new Uint16Array(iterations) };
}

/** The alternative with most points in each bin: over all draws, over every other one from the first, and over the rest. */
export interface BestOfBins {
  readonly all: readonly number[];
  readonly halves: readonly [even: readonly number[], odd: readonly number[]];
}

/** Which alternative is best in each bin. */
export function bestByBin({ bins, of }: DrawBins, { alternatives, iterations, points }: Payoffs): BestOfBins {
  const size = bins * alternatives;
  const sums = new Float64Array(2 * size);
  for (let draw = 0, row = 0; draw < iterations; draw += 1, row += alternatives) {
    const bin = (draw % 2) * size + of[draw]! * alternatives;
    for (let at = 0; at < alternatives; at += 1) sums[bin + at]! += points[row + at]!;
  }
  const [even, odd] = [sums.subarray(0, size), sums.subarray(size)];
  const best = (of: Float64Array): number[] =>
    Array.from({ length: bins }, (_none, bin) => bestIn(of, bin, alternatives));
  return { all: best(even.map((sum, at) => sum + odd[at]!)), halves: [best(even), best(odd)] };
}

function bestIn(sums: Float64Array, bin: number, alternatives: number): number {
  const from = bin * alternatives;
  let lead = 0;
  for (let at = 1; at < alternatives; at += 1) if (sums[from + at]! > sums[from + lead]!) lead = at;
  return lead;
}

/** A mean over draws, and its standard error. */
export interface Gain {
  readonly mean: number;
  readonly error: number;
}

/**
 * How much choosing the best in each bin gains over choosing once for all. What is best is decided on half of the draws and counted
 * on the other half, both ways round: so that no luck of the draws counts as knowledge.
 */
export function gainOf({ of }: DrawBins, best: BestOfBins, once: BestOfBins, payoffs: Payoffs): Gain {
  const { alternatives, iterations, points } = payoffs;
  let [sum, squares] = [0, 0];
  for (let draw = 0; draw < iterations; draw += 1) {
    const other = draw % 2 === 0 ? 1 : 0;
    const row = draw * alternatives;
    const gain = points[row + best.halves[other][of[draw]!]!]! - points[row + once.halves[other][0]!]!;
    sum += gain;
    squares += gain * gain;
  }
  const mean = sum / iterations;
  return { mean, error: Math.sqrt(Math.max(0, squares / iterations - mean * mean) / iterations) };
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
