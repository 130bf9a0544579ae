import { bestByBin, type BestOfBins, binsBySize, gainOf, oneBin, type Payoffs, payoffsOf } from './draw-bins.ts';
import type { RankingOptions } from './ranking.ts';
import { iterationsFor, rankingDraws, type RankingDraws } from './ranking-draws.ts';
import type { ScoreTable } from './score-table-result.ts';
import type { WorthFindingOut, WorthKnowing } from './worth-finding-out-result.ts';

/** A figure is looked at in so many parts, each with as many draws. */
const BINS = 20;
/** What is worth less than so many standard errors cannot be told from nothing. */
const TOLD = 3;
/** A use case that is first in fewer draws than this plays no part. */
const CONTENDER = 0.001;

/**
 * What to find out next: what is unsure, ordered by how much knowing it before choosing would be worth, in points.
 *
 * Expected value of partial perfect information, on the same draws as the ranking: the draws are put in order by one unsure figure and cut into
 * 20 parts; choosing the best in each part gains something over choosing once for all (Strong and Oakley 2013). What is best is
 * decided on half of the draws and counted on the other half, so that luck does not count as knowledge. What cannot be told from nothing
 * (a gain of less than three standard errors) is left out.
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
  const draws = rankingDraws(table, { seed, iterations, keep: true });
  const kept = contenders(draws, table.rows.length);
  const payoffs = payoffsOf(draws, table.rows.length, kept);
  const names = kept.map((row) => table.rows[row]!.useCase);
  const once = bestByBin(oneBin(iterations), payoffs);
  const best = names[once.all[0]!]!;
  const everything = everythingKnown(payoffs, once.all[0]!);
  const asked = [...inputItems(table, draws, new Set(names)), ...weightItems(table, draws)];
  const items = asked
    .flatMap((each) => worthOf(each, { payoffs, names, once, everything }))
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
  return { best, everything, items, others: asked.length - items.length, seed, iterations };
}

interface Worth {
  readonly payoffs: Payoffs;
  readonly names: readonly string[];
  /** What choosing once for all comes to. */
  readonly once: BestOfBins;
  /** What knowing everything would gain, in points. */
  readonly everything: number;
}

/** Something unsure with what was drawn for it. */
interface Asked {
  readonly item: Omit<WorthKnowing, 'points' | 'share' | 'standardError' | 'ifLow' | 'ifHigh'>;
  readonly values: Float64Array;
}

function worthOf({ item, values }: Asked, { payoffs, names, once, everything }: Worth): WorthKnowing[] {
  const bins = binsBySize(values, BINS);
  if (bins.bins === 1 || everything === 0) return [];
  const best = bestByBin(bins, payoffs);
  const { mean, error } = gainOf(bins, best, once, payoffs);
  if (mean <= TOLD * error) return [];
  const share = Math.min(1, mean / everything);
  const [ifLow, ifHigh] = [names[best.all[0]!]!, names[best.all.at(-1)!]!];
  return [{ ...item, points: mean, share, standardError: error, ifLow, ifHigh }];
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

/** What choosing the best of each draw gains over choosing once for all. */
function everythingKnown({ alternatives, iterations, points }: Payoffs, once: number): number {
  let total = 0;
  for (let draw = 0; draw < iterations; draw += 1) {
    const own = points.subarray(draw * alternatives, (draw + 1) * alternatives);
    total += own.reduce((most, each) => Math.max(most, each)) - own[once]!;
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
  const column = new Float64Array(table.length / columns);
  for (let row = 0; row < column.length; row += 1) column[row] = table[row * columns + at]!;
  return column;
}
