import { formatNumber, formatPercent } from '@angular/common';
import type { Criterion, Flip, Ranking, RankingReason, RankingVerdict } from '@peerway/use-cases';
import type { Tone } from '../../ui/chip.ts';
import { criterionName } from './criterion-words.ts';

/** What things are called on the page that a sentence stands on. */
export interface RankingNames {
  readonly useCase: (id: string) => string;
  readonly criterion: (id: string) => string;
  readonly locale: string;
}

/** The names of a tree of criteria, beside those of use cases. */
export function rankingNames(
  criteria: readonly Criterion[],
  { useCase, locale }: Pick<RankingNames, 'useCase' | 'locale'>,
): RankingNames {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const criterion = (id: string): string => {
    const found = byId.get(id);
    return found === undefined ? id : criterionName(found);
  };
  return { useCase, criterion, locale };
}

/** How sure the first place is, in a word. */
export const rankingVerdictWords: Readonly<Record<RankingVerdict, string>> = {
  robust: $localize`:how sure an order is|:robust`,
  fragile: $localize`:how sure an order is|:fragile`,
  tie: $localize`:how sure an order is|:tie`,
};

/** The colour that repeats what the word says. */
export const rankingVerdictTones: Readonly<Record<RankingVerdict, Tone>> = {
  robust: 'good',
  fragile: 'warn',
  tie: 'plain',
};

/** What the ranking found, in a sentence. */
export function rankingFinding({ winner, leaders, verdict, useCases }: Ranking, names: RankingNames): string {
  if (winner === null) return $localize`Nothing can be ranked yet`;
  const first = names.useCase(winner);
  const second = useCases[1];
  if (second === undefined) return $localize`${first}:use case: is the only use case compared`;
  if (verdict === null) return $localize`${first}:use case: comes first`;
  if (verdict === 'robust') return $localize`${first}:use case: comes first, and the order holds`;
  if (verdict === 'fragile') return $localize`${first}:use case: comes first, but a little would change that`;
  const other = names.useCase(leaders.find((id) => id !== winner) ?? second.useCase);
  return $localize`${first}:use case: and ${other}:other: cannot be told apart`;
}

/** What one reason for the verdict says. */
export function reasonSentence({ code, value, line, useCase }: RankingReason, names: RankingNames): string {
  const other = useCase === null ? '' : names.useCase(useCase);
  const share = (figure: number | null): string => formatPercent(figure ?? 0, names.locale, '1.0-0');
  const points = (figure: number | null): string => formatNumber(figure ?? 0, names.locale, '1.0-1');
  switch (code) {
    case 'confidenceReached':
      return $localize`It comes first in ${share(value)}:share: of all draws of what is unsure; ${share(line)}:line: are asked for.`;
    case 'confidenceMissed':
      return $localize`It comes first in only ${share(value)}:share: of all draws of what is unsure; ${share(line)}:line: are asked for.`;
    case 'methodsAgree':
      return $localize`All three methods put it first.`;
    case 'methodsDiffer':
      return $localize`Another method puts ${other}:use case: before it.`;
    case 'flipFar':
      return value === null
        ? $localize`No change of a single weight would put another first.`
        : $localize`A single weight would have to change by ${points(value)}:points: points of 100 to put another first.`;
    case 'flipNear':
      return $localize`A single weight that changes by ${points(value)}:points: points of 100 puts ${other}:use case: first.`;
    case 'leadTooSmall':
      return $localize`It leads ${other}:use case: by ${points(value)}:points: points of 100, too little to tell them apart.`;
    case 'sameFirstPlaces':
      return $localize`${other}:use case: comes first about as often in the draws of what is unsure.`;
    case 'onlyOne':
      return $localize`There is nothing to compare it with.`;
  }
}

/** What would put another use case first, in a sentence. */
export function flipSentence({ criterion, useCase, points }: Flip, names: RankingNames): string {
  // A change that rounds to nothing is still a change.
  const size = Math.max(1, Math.round(Math.abs(points)));
  const by = formatNumber(size, names.locale);
  const what = names.criterion(criterion);
  const other = names.useCase(useCase);
  if (size === 1) {
    return points > 0
      ? $localize`If “${what}:criterion:” weighed a point more, ${other}:use case: would come first`
      : $localize`If “${what}:criterion:” weighed a point less, ${other}:use case: would come first`;
  }
  return points > 0
    ? $localize`If “${what}:criterion:” weighed ${by}:points: points more, ${other}:use case: would come first`
    : $localize`If “${what}:criterion:” weighed ${by}:points: points less, ${other}:use case: would come first`;
}
