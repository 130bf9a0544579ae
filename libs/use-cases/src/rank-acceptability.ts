import type { RankingDraws } from './ranking-draws.ts';

/**
 * In which share of the draws each use case comes to each rank: use cases × ranks; rows and columns sum to 1. Those equal in a draw
 * share the ranks that they take up.
 */
export function rankAcceptability({ scores, iterations }: RankingDraws, alternatives: number): Float64Array[] {
  const counts = Array.from({ length: alternatives }, () => new Float64Array(alternatives));
  const order = Int32Array.from({ length: alternatives }, (_none, at) => at);
  for (let draw = 0; draw < iterations; draw += 1) {
    const drawnScores = scores.subarray(draw * alternatives, (draw + 1) * alternatives);
    order.sort((a, b) => drawnScores[b]! - drawnScores[a]! || a - b);
    countRanks(order, drawnScores, counts);
  }
  return counts.map((ranks) => ranks.map((count) => count / iterations));
}

function countRanks(order: Int32Array, scores: Float64Array, counts: readonly Float64Array[]): void {
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && scores[order[to]!] === scores[order[from]!]) to += 1;
    const part = 1 / (to - from);
    for (let at = from; at < to; at += 1) {
      const ranks = counts[order[at]!]!;
      for (let rank = from; rank < to; rank += 1) ranks[rank]! += part;
    }
    from = to;
  }
}
