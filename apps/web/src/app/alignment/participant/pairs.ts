import type { WeighingAnswers } from '@peerway/alignment';

export interface GoalPair {
  readonly first: string;
  readonly second: string;
}

type Judged = Pick<WeighingAnswers, 'judgements'>;

/** What is said about a pair, seen from its first goal; undefined as long as nothing is. */
export function ratioIn({ judgements }: Judged, { first, second }: GoalPair): number | undefined {
  const said = judgements.find((each) => isAbout(each, { first, second }));
  if (said === undefined) return undefined;
  return said.first === first ? said.ratio : 1 / said.ratio;
}

/** The judgements with one more, or one said anew. */
export function judged({ judgements }: Judged, pair: GoalPair, ratio: number): WeighingAnswers['judgements'] {
  return [...judgements.filter((said) => !isAbout(said, pair)), { ...pair, ratio }];
}

/** The place of the first pair without an answer; undefined when every pair has one. */
export function firstOpen(pairs: readonly GoalPair[], answers: Judged): number | undefined {
  const place = pairs.findIndex((pair) => ratioIn(answers, pair) === undefined);
  return place < 0 ? undefined : place;
}

/** How many pairs have an answer. */
export function judgedPairs(pairs: readonly GoalPair[], answers: Judged): number {
  return pairs.filter((pair) => ratioIn(answers, pair) !== undefined).length;
}

function isAbout(said: GoalPair, { first, second }: GoalPair): boolean {
  return (said.first === first && said.second === second) || (said.first === second && said.second === first);
}
