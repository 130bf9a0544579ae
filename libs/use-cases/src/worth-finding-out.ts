import { bestByBin, binsBySize, binsByTurn, type Payoffs, payoffsOf } from './draw-bins.ts';
import type { RankingOptions } from './ranking.ts';
import { iterationsFor, rankingDraws, type RankingDraws } from './ranking-draws.ts';
import type { ScoreTable } from './score-table-result.ts';
import type { WorthFindingOut, WorthKnowing } from './worth-finding-out-result.ts';

/** A figure is looked at in so many parts, each with as many draws. */
const BINS = 20;
/** So many times the noise is measured, each time in another way. */
const NOISE_RUNS = 12;
/** What is worth less than so many standard errors cannot be told from nothing. */
const TOLD = 3;
/** A use case that is first in fewer draws than this plays no part. */
const CONTENDER = 0.001;

/**
 * What to find out next: what is unsure, ordered by how much knowing it before choosing would be worth, in points.
 *
 * Expected value of partial perfect information, on the same draws as the ranking: the draws are put in order by one unsure figure and cut into
 * 20 parts; choosing the best in each part gains something over choosing once for all (Strong and Oakley 2013). Parts cut without
 * regard to any figure seem to gain something, too: that is noise, which is taken off, and measured as the standard error. What cannot be
 * told from nothing is left out.
 *
 * @example
 * const nothing = { size: 'small', levers: [], patterns: [], questions: [], facts: [], findings: [], scores: [] };
 * const table = scoreTable(useCases, { ...nothing, settings: { criteria: [], useCases: ['live-video-ecdn'], size: null, seed: 1 } });
 * worthFindingOut(table, { seed: 1 }).items; // => []
 */
export function worthFindingOut(
  table: ScoreTable,
  { seed, iterations = iterationsFor(table) }: RankingOptions,
): WorthFindingOut {
  const weighs = table.criteria.some(({ weight }) => weight > 0);
  if (table.rows.length === 0 || !weighs) {
    return { best: null, everything: 0, items: [], others: 0, seed: null, iterations: 0 };
  }
  const draws = rankingDraws(table, seed, iterations);
  const kept = contenders(draws, table.rows.length);
  const payoffs = payoffsOf(draws, table.rows.length, kept);
  const names = kept.map((row) => table.rows[row]!.useCase);
  const once = bestByBin({ bins: 1, of: new Uint16Array(iterations) }, payoffs);
  const worth: Worth = { payoffs, names, once: once.points, everything: everythingKnown(payoffs) - once.points };
  const asked = [...inputItems(table, draws, new Set(names)), ...weightItems(table, draws)];
  const items = asked
    .flatMap((each) => worthOf(each, worth))
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
  const everything = Math.max(0, worth.everything);
  return { best: names[once.best[0]!]!, everything, items, others: asked.length - items.length, seed, iterations };
}

interface Worth {
  readonly payoffs: Payoffs;
  readonly names: readonly string[];
  /** The points of choosing once for all. */
  readonly once: number;
  readonly everything: number;
}

/** Something unsure with what was drawn for it. */
interface Asked {
  readonly item: Omit<WorthKnowing, 'points' | 'share' | 'standardError' | 'ifLow' | 'ifHigh'>;
  readonly values: Float64Array;
}

function worthOf({ item, values }: Asked, { payoffs, names, once, everything }: Worth): WorthKnowing[] {
  const bins = binsBySize(values, BINS);
  const { points, best } = bestByBin(bins, payoffs);
  if (bins.bins === 1 || everything <= 0) return [];
  const noise = noiseOf(payoffs, bins.bins);
  const gain = points - once - noise.mean;
  if (gain <= TOLD * noise.error) return [];
  const share = Math.min(1, gain / everything);
  const [ifLow, ifHigh] = [names[best[0]!]!, names[best.at(-1)!]!];
  return [{ ...item, points: gain, share, standardError: noise.error, ifLow, ifHigh }];
}

const noises = new WeakMap<Payoffs, Map<number, { mean: number; error: number }>>();

/** What parts cut without regard to any figure seem to gain, on average, and how much that varies. */
function noiseOf(payoffs: Payoffs, bins: number): { mean: number; error: number } {
  const known = noises.get(payoffs)?.get(bins);
  if (known) return known;
  const once = bestByBin({ bins: 1, of: new Uint16Array(payoffs.iterations) }, payoffs).points;
  const gains = Array.from({ length: NOISE_RUNS }, (_none, run) => {
    return bestByBin(binsByTurn(payoffs.iterations, bins, run + 1), payoffs).points - once;
  });
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / NOISE_RUNS;
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (NOISE_RUNS - 1);
  const noise = { mean, error: Math.sqrt(variance) };
  noises.set(payoffs, (noises.get(payoffs) ?? new Map<number, typeof noise>()).set(bins, noise));
  return noise;
}

/** The use cases that are first in some of the draws; the others cannot be what is chosen. */
function contenders({ scores, iterations }: RankingDraws, rows: number): number[] {
  const firsts = new Float64Array(rows);
  for (let draw = 0; draw < iterations; draw += 1) {
    const own = scores.subarray(draw * rows, (draw + 1) * rows);
    firsts[own.reduce((lead, score, at) => (score > own[lead]! ? at : lead), 0)]! += 1;
  }
  return [...firsts.keys()].filter((row) => firsts[row]! >= CONTENDER * iterations);
}

function everythingKnown({ alternatives, iterations, points }: Payoffs): number {
  let total = 0;
  for (let draw = 0; draw < iterations; draw += 1) {
    total += points.subarray(draw * alternatives, (draw + 1) * alternatives).reduce((a, b) => Math.max(a, b));
  }
  return total / iterations;
}

function inputItems({ inputs }: ScoreTable, draws: RankingDraws, contending: ReadonlySet<string>): Asked[] {
  return inputs.flatMap((input, at) => {
    const { id, kind, useCases, prerequisites, criterion, pattern, check, subject, ask } = input;
    if (!useCases.some((each) => contending.has(each))) return [];
    const item = { id, kind, useCases, prerequisites, criterion, pattern, check, subject, ask };
    return [{ item, values: columnOf(draws.inputs, inputs.length, at) }];
  });
}

function weightItems({ nodes }: ScoreTable, draws: RankingDraws): Asked[] {
  const none = { useCases: [], prerequisites: [], pattern: null, check: null, subject: null, ask: null } as const;
  return nodes.flatMap(({ criterion, shape }, at) => {
    if (shape === 'fixed') return [];
    const item = { ...none, id: `weight:${criterion}`, kind: 'weight' as const, criterion };
    return [{ item, values: columnOf(draws.weights, nodes.length, at) }];
  });
}

function columnOf(table: Float64Array, columns: number, at: number): Float64Array {
  return Float64Array.from({ length: table.length / columns }, (_none, row) => table[row * columns + at]!);
}
