import { promethee2, topsis, weightedSum } from '@peerway/decision';
import type { Finding } from '@peerway/kernel';
import { flipsOf } from './flips.ts';
import { rankingLines } from './ranking-lines.ts';
import type { RankedUseCase, Ranking } from './ranking-result.ts';
import type { ScoreRow, ScoreTable } from './score-table-result.ts';

/**
 * The use cases in an order by three methods side by side, and what would put another first, without draws: quick enough to follow
 * a slider. How sure the order is stays open (`verdict` null).
 *
 * Weighted sum, TOPSIS (columns divided by their length) and PROMETHEE II (linear, from 5 to 30 points) run on points. The order is
 * that of the weighted sum; equals share a rank, and stand in the order of their unweighted points, then of their ids. Where nothing
 * weighs anything there is no winner.
 *
 * @example
 * const nothing = { size: 'small', levers: [], patterns: [], questions: [], facts: [], findings: [], scores: [] };
 * const table = scoreTable(useCases, { ...nothing, settings: { criteria: [], useCases: null, size: null, seed: 1 } });
 * quickRanking(table).useCases.length; // => 29
 */
export function quickRanking(table: ScoreTable): Ranking {
  const { rows, excluded } = table;
  const weighs = table.criteria.some(({ weight }) => weight > 0);
  const methods = weighs && rows.length > 0 ? byMethods(table) : flat(rows.length);
  const totals = rows.map(({ cells }) => cells.reduce((sum, { points }) => sum + points, 0));
  const order = rows
    .map((_row, at) => at)
    .sort(
      (a, b) =>
        methods.weightedSum.ranking[a]! - methods.weightedSum.ranking[b]! ||
        totals[b]! - totals[a]! ||
        (rows[a]!.useCase < rows[b]!.useCase ? -1 : 1),
    );
  const first = weighs ? order[0] : undefined;
  return {
    useCases: order.map((at) => rankedUseCase(table, methods, at)),
    winner: first === undefined ? null : rows[first]!.useCase,
    leaders: weighs ? order.filter((at) => methods.weightedSum.ranking[at] === 1).map((at) => rows[at]!.useCase) : [],
    verdict: null,
    reasons: [],
    confidence: null,
    flips: first === undefined ? [] : flipsOf(table, methods.weightedSum.scores, first),
    standardError: null,
    seed: null,
    iterations: 0,
    excluded,
    findings: [...table.findings, ...sameScores(rows)],
  };
}

interface Methods {
  readonly weightedSum: { readonly scores: readonly number[]; readonly ranking: readonly number[] };
  readonly topsis: Methods['weightedSum'];
  readonly promethee: Methods['weightedSum'];
}

function byMethods({ rows, criteria }: ScoreTable): Methods {
  const counting = criteria.map(({ weight }, at) => ({ weight, at })).filter(({ weight }) => weight > 0);
  const matrix = rows.map(({ cells }) => counting.map(({ at }) => cells[at]!.points));
  const weights = counting.map(({ weight }) => weight);
  const directions = counting.map(() => 'max' as const);
  const { indifference, preference } = rankingLines;
  return {
    weightedSum: weightedSum({ matrix, weights, directions, normalization: 'none' }),
    topsis: topsis({ matrix, weights, directions }),
    promethee: promethee2({ matrix, weights, directions, preference: { type: 'linear', indifference, preference } }),
  };
}

/** With nothing to compare by, all are equal. */
function flat(count: number): Methods {
  const equal = { scores: Array<number>(count).fill(0), ranking: Array<number>(count).fill(1) };
  return { weightedSum: equal, topsis: equal, promethee: equal };
}

function rankedUseCase(table: ScoreTable, methods: Methods, at: number): RankedUseCase {
  const row = table.rows[at]!;
  const assumed = table.criteria.reduce((sum, { weight }, at) => sum + (row.cells[at]!.unknown ? weight : 0), 0);
  const of = (method: keyof Methods) => ({ score: methods[method].scores[at]!, rank: methods[method].ranking[at]! });
  return {
    useCase: row.useCase,
    weightedSum: of('weightedSum'),
    topsis: of('topsis'),
    promethee: of('promethee'),
    scoreLow: null,
    scoreHigh: null,
    acceptability: [],
    value: meanPoints(table, row, ['lever']),
    feasibility: meanPoints(table, row, ['readiness', 'prerequisites']),
    cost: knownValue(table, row, 'cost'),
    risk: knownValue(table, row, 'risk'),
    assumed: Math.min(1, assumed),
  };
}

function meanPoints({ criteria }: ScoreTable, { cells }: ScoreRow, kinds: readonly string[]): number | null {
  const columns = criteria
    .map(({ kind, weight }, at) => ({ kind, weight, at }))
    .filter(({ kind }) => kinds.includes(kind));
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  return columns.reduce((sum, { at, weight }) => sum + weight * cells[at]!.points, 0) / total;
}

function knownValue({ criteria }: ScoreTable, { cells }: ScoreRow, kind: string): number | null {
  const cell = cells[criteria.findIndex((each) => each.kind === kind)];
  return cell === undefined || cell.origin === 'assumed' ? null : cell.value;
}

/** Use cases that no criterion tells apart. */
function sameScores(rows: readonly ScoreRow[]): Finding[] {
  const groups = new Map<string, string[]>();
  for (const { useCase, cells } of rows) {
    const key = cells.map(({ points }) => points).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), useCase]);
  }
  return [...groups.values()]
    .filter((same) => same.length > 1 && rows[0]!.cells.length > 0)
    .map((same) => ({ code: 'SAME_SCORES', at: 'useCases', detail: same.join(', ') }));
}
