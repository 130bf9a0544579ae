import type { RankedUseCase, Ranking } from '@peerway/use-cases';
import type { RankingNames } from '../../../apps/web/src/app/use-cases/selection/ranking-words.ts';

/** Names that one recognises as such in a sentence. */
export const names: RankingNames = {
  useCase: (id) => `use case ${id}`,
  criterion: (id) => `criterion ${id}`,
  locale: 'en-US',
};

/** A use case on a place of an order, with the same place by every method. */
export function ranked(useCase: string, rank: number, said: Partial<RankedUseCase> = {}): RankedUseCase {
  const score = 100 - 10 * rank;
  return {
    useCase,
    weightedSum: { score, rank },
    topsis: { score: score / 100, rank },
    promethee: { score: score / 100, rank },
    scoreLow: null,
    scoreHigh: null,
    acceptability: [],
    value: 60,
    feasibility: 40,
    cost: 10,
    risk: 8,
    assumed: 0,
    ...said,
  };
}

/** An order without draws. */
export function smallRanking(useCases: readonly RankedUseCase[], said: Partial<Ranking> = {}): Ranking {
  const winner = useCases[0]?.useCase ?? null;
  return {
    useCases,
    winner,
    leaders: winner === null ? [] : [winner],
    verdict: null,
    reasons: [],
    confidence: null,
    flips: [],
    standardError: null,
    seed: null,
    iterations: 0,
    excluded: [],
    findings: [],
    ...said,
  };
}
