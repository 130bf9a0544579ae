import type { Ranking, UseCaseVerdict } from '@peerway/use-cases';
import type { Bubble } from '../../charts/bubbles-data.ts';
import type { RankingNames } from './ranking-words.ts';
import { alternativeWords } from './verdict-words.ts';

/** Whether peers are the answer for what comes first, in a sentence, and what would do instead. */
export function bestVerdictSentence(
  { winner }: Ranking,
  verdicts: ReadonlyMap<string, UseCaseVerdict>,
  names: RankingNames,
): string {
  const verdict = winner === null ? undefined : verdicts.get(winner);
  if (winner === null || verdict === undefined) return '';
  const first = names.useCase(winner);
  const instead = verdict.alternative && alternativeWords[verdict.alternative.kind];
  switch (verdict.kind) {
    case 'p2p':
      return $localize`For ${first}:use case:, peers are the answer here.`;
    case 'hybrid':
      return instead === null
        ? $localize`For ${first}:use case:, peers work here beside a central way.`
        : $localize`For ${first}:use case:, peers work here beside ${instead}:alternative:.`;
    case 'notP2p':
      return instead === null
        ? $localize`For ${first}:use case:, peers are not the answer here.`
        : $localize`For ${first}:use case:, peers are not the answer here: ${instead}:alternative: would do.`;
    case 'undecided':
      return $localize`Whether peers are the answer for ${first}:use case: cannot be said yet: too little is known.`;
  }
}

/** What the bubbles say: how many are both worth it and within reach. */
export function bubbleFinding(bubbles: readonly Bubble[]): string {
  const both = bubbles.filter(({ x, y }) => x >= 50 && y >= 50).length;
  if (bubbles.length === 0) return $localize`Value and feasibility cannot be shown yet`;
  if (both === 0) return $localize`No use case is both of much value and feasible today`;
  return both === 1
    ? $localize`One use case is both of much value and feasible today`
    : $localize`${both}:count: use cases are both of much value and feasible today`;
}

/** Why a use case is not compared, in a few words. */
export const exclusionWords: Readonly<Record<Ranking['excluded'][number]['code'], string>> = {
  notChosen: $localize`taken out under “Criteria and scores”`,
  notP2p: $localize`peers are not the answer for it here`,
};
