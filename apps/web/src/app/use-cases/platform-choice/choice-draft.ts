import type { PlatformAnswer, PlatformChoice, PlatformCriterion, PlatformTraitName } from '@peerway/use-cases';

/** The weight of a side: what was set, 1 as long as nothing was. */
export function weightOf({ weights }: PlatformChoice, criterion: PlatformCriterion): number {
  return weights.findLast((weight) => weight.criterion === criterion)?.weight ?? 1;
}

/** The choice with another weight for one side. */
export function withPlatformWeight(
  choice: PlatformChoice,
  criterion: PlatformCriterion,
  weight: number,
): PlatformChoice {
  const others = choice.weights.filter((each) => each.criterion !== criterion);
  return { ...choice, weights: [...others, { criterion, weight }] };
}

/** The choice with a trait as a must, or without. */
export function withMust(choice: PlatformChoice, trait: PlatformTraitName, isMust: boolean): PlatformChoice {
  const others = choice.mustHaves.filter((each) => each !== trait);
  return { ...choice, mustHaves: isMust ? [...others, trait] : others };
}

/** The least score asked for on a side; null for none. */
export function minimumOf({ minimums }: PlatformChoice, criterion: PlatformCriterion): number | null {
  return minimums.find((minimum) => minimum.criterion === criterion)?.score ?? null;
}

/** The choice with another least score on a side; null asks for none. */
export function withMinimum(
  choice: PlatformChoice,
  criterion: PlatformCriterion,
  score: number | null,
): PlatformChoice {
  const others = choice.minimums.filter((each) => each.criterion !== criterion);
  return { ...choice, minimums: score === null ? others : [...others, { criterion, score }] };
}

/** The choice with an answer to a question about a platform; null takes it back. */
export function withAnswer(choice: PlatformChoice, answer: PlatformAnswer): PlatformChoice {
  const others = choice.answers.filter(({ platform, about }) => platform !== answer.platform || about !== answer.about);
  return { ...choice, answers: answer.holds === null ? others : [...others, answer] };
}
