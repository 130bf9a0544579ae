import * as z from 'zod';
import { type Ranking, RankingVerdict } from './ranking-result.ts';

/** What a change did to one use case of a ranking. */
export const RankingMove = z
  .object({
    useCase: z.string(),
    rankBefore: z.int32().min(1).nullable().describe('Null if it was not compared.'),
    rankAfter: z.int32().min(1).nullable().describe('Null if it is not compared.'),
    pointsBefore: z.number().nullable(),
    pointsAfter: z.number().nullable(),
  })
  .meta({ id: 'RankingMove', description: 'What a change did to one use case of a ranking.' });
export type RankingMove = z.infer<typeof RankingMove>;

/**
 * What a change of inputs did to a ranking.
 *
 * @example
 * RankingMoves.shape.isOtherWinner.parse(true); // => true
 */
export const RankingMoves = z
  .object({
    winnerBefore: z.string().nullable(),
    winnerAfter: z.string().nullable(),
    isOtherWinner: z.boolean(),
    verdictBefore: RankingVerdict.nullable(),
    verdictAfter: RankingVerdict.nullable(),
    confidenceBefore: z.number().nullable(),
    confidenceAfter: z.number().nullable(),
    moves: z.array(RankingMove).readonly().describe('Those whose rank changed, best rank of today first.'),
    stayed: z.int32().min(0).describe('How many kept their rank.'),
  })
  .meta({ id: 'RankingMoves', description: 'What a change of inputs did to a ranking.' });
export type RankingMoves = z.infer<typeof RankingMoves>;

/**
 * What a change of inputs did to a ranking: who is first now, how sure that is, and whose rank changed.
 *
 * @example
 * const settings = { criteria: [], useCases: null, size: null, seed: 1 };
 * const inputs = { size: 'small', levers: [], patterns: [], questions: [], facts: [], findings: [], scores: [], settings };
 * const before = quickRanking(scoreTable(useCases.slice(0, 2), inputs));
 * rankingMoves(before, quickRanking(scoreTable(useCases.slice(0, 1), inputs))).moves.length; // => 1
 */
export function rankingMoves(before: Ranking, after: Ranking): RankingMoves {
  const old = new Map(before.useCases.map((each) => [each.useCase, each.weightedSum]));
  const today = new Map(after.useCases.map((each) => [each.useCase, each.weightedSum]));
  const all = [...new Set([...today.keys(), ...old.keys()])].map((useCase): RankingMove => {
    const [was, is] = [old.get(useCase), today.get(useCase)];
    return {
      useCase,
      rankBefore: was?.rank ?? null,
      rankAfter: is?.rank ?? null,
      pointsBefore: was?.score ?? null,
      pointsAfter: is?.score ?? null,
    };
  });
  const moves = all.filter(({ rankBefore, rankAfter }) => rankBefore !== rankAfter);
  return {
    winnerBefore: before.winner,
    winnerAfter: after.winner,
    isOtherWinner: before.winner !== after.winner,
    verdictBefore: before.verdict,
    verdictAfter: after.verdict,
    confidenceBefore: before.confidence,
    confidenceAfter: after.confidence,
    moves,
    stayed: all.length - moves.length,
  };
}
