import { quantileSorted } from '@peerway/statistics';
import { quickRanking } from './quick-ranking.ts';
import { rankAcceptability } from './rank-acceptability.ts';
import { iterationsFor, rankingDraws, type RankingDraws } from './ranking-draws.ts';
import type { RankedUseCase, Ranking } from './ranking-result.ts';
import { rankingVerdict } from './ranking-verdict.ts';
import type { ScoreTable } from './score-table-result.ts';

/** How a ranking is drawn. */
export interface RankingOptions {
  readonly seed: number;
  /** How many draws; 10,000 unless given, fewer for a large table. */
  readonly iterations?: number;
}

/**
 * The use cases in an order by three methods, with how sure the order is: in which share of many draws of everything unsure, weights
 * and scores alike, each comes to each rank (stochastic multicriteria acceptability analysis, Lahdelma and Salminen 2001).
 *
 * The verdict: a tie when the lead is under 1 point, or first places differ by under 5 in 100, and the winner is first in under 70
 * draws of 100; robust when it is first in 70 or more, is first by all three methods, and no single weight overturns it by changing less than
 * 5 points of 100; fragile otherwise. Lines are expert default (`rankingLines`). Repeats to the byte for a seed.
 *
 * @example
 * const nothing = { size: 'small', levers: [], patterns: [], questions: [], facts: [], findings: [], scores: [] };
 * const table = scoreTable(useCases, { ...nothing, settings: { criteria: [], useCases: ['live-video-ecdn'], size: null, seed: 1 } });
 * ranking(table, { seed: 1 }).confidence; // => 1
 */
export function ranking(table: ScoreTable, { seed, iterations = iterationsFor(table) }: RankingOptions): Ranking {
  const quick = quickRanking(table);
  if (quick.winner === null) return quick;
  const draws = rankingDraws(table, { seed, iterations, keep: false });
  const shares = rankAcceptability(draws, table.rows.length);
  const places = new Map(table.rows.map(({ useCase }, at) => [useCase, at]));
  const useCases = quick.useCases.map((each): RankedUseCase => {
    const at = places.get(each.useCase)!;
    const [scoreLow, scoreHigh] = spreadOf(draws, table.rows.length, at);
    return { ...each, scoreLow, scoreHigh, acceptability: [...shares[at]!] };
  });
  const drawn = {
    ...quick,
    useCases,
    confidence: useCases[0]!.acceptability[0]!,
    standardError: largestError(shares, iterations),
    seed,
    iterations,
  };
  return { ...drawn, ...rankingVerdict(drawn) };
}

/** The points that one draw in twenty falls below, and that one in twenty exceeds. */
function spreadOf({ scores, iterations }: RankingDraws, alternatives: number, at: number): [number, number] {
  const own = new Float64Array(iterations);
  for (let draw = 0; draw < iterations; draw += 1) own[draw] = scores[draw * alternatives + at]!;
  own.sort();
  return [quantileSorted(own, 0.05), quantileSorted(own, 0.95)];
}

function largestError(shares: readonly Float64Array[], iterations: number): number {
  const variance = Math.max(...shares.map((ranks) => Math.max(...ranks.map((share) => share * (1 - share)))));
  return Math.sqrt(variance / iterations);
}
