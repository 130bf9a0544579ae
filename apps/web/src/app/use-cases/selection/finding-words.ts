import { formatNumber } from '@angular/common';
import type { Finding } from '@peerway/kernel';
import { leverWords } from '../../case-studies/case-words.ts';
import type { RankingNames } from './ranking-words.ts';

type Sentence = (name: string, detail: string, names: RankingNames) => string;

const sentences: Readonly<Record<string, Sentence>> = {
  LEVERS_NOT_WEIGHED: () =>
    $localize`Nobody has weighed the goals yet, so every lever may count anything. Weigh them in Align.`,
  LEVER_NOT_WEIGHED: (name) => $localize`Nobody has weighed “${name}:criterion:” yet, so it may count anything.`,
  NO_CRITERIA: () => $localize`Nothing is left to compare by. Let at least one criterion count.`,
  ALL_WEIGHTS_ZERO: (name) =>
    name === ''
      ? $localize`Every criterion weighs nothing, so no use case can come before another. Give one some weight.`
      : $localize`Everything in “${name}:criterion:” weighs nothing, so it tells no use case from another.`,
  SAME_SCORES: (_name, detail, { useCase }) => {
    const alike = detail.split(', ').map(useCase).join(', ');
    return $localize`No criterion tells these apart: ${alike}:use cases:.`;
  },
  CRITERION_WITHOUT_SCORES: (name) =>
    $localize`Nobody has scored any use case on “${name}:criterion:” yet: each may lie anywhere on its scale.`,
  BEYOND_ANCHORS: (name, detail, { locale }) =>
    $localize`Scores beyond the scale of “${name}:criterion:” count as its end: ${formatNumber(Number(detail), locale)}:count:.`,
  DIRECTION_AGAINST_ANCHORS: (name) =>
    $localize`The scale of “${name}:criterion:” runs the other way than it says: its worst and best hold.`,
  LEVER_TWICE: (name) =>
    $localize`“${name}:criterion:” scores a lever that another criterion scores already: it counts twice.`,
  NAME_MISSING: () => $localize`A criterion of your own has no name yet.`,
  WEIGHT_MISSING: (name) => $localize`“${name}:criterion:” has no weight, so it may count anything.`,
  EMPTY_GROUP: (name) => $localize`Nothing in “${name}:criterion:” counts.`,
  UNKNOWN_USE_CASE: () => $localize`Scores or findings name a use case that is no longer there: they have no effect.`,
  UNKNOWN_CRITERION: () => $localize`Scores name a criterion that is no longer there: they have no effect.`,
  UNKNOWN_PREREQUISITE: () =>
    $localize`Something was found out about a prerequisite that is no longer there: it has no effect.`,
  BOUNDS_CROSSED: (name) => $localize`A score of “${name}:criterion:” lies beyond its own bounds: correct it.`,
  ANCHORS_EQUAL: (name) =>
    $localize`“${name}:criterion:” has no scale, so it is left out: worst and best are the same.`,
  ALL_EXCLUDED: () => $localize`Every use case is taken out of the comparison. Take at least one back in.`,
  NO_USE_CASES: () => $localize`There is no use case to compare.`,
};

/** What limits an order, in sentences: each once. What only says that defaults are in force is said elsewhere. */
export function findingSentences(findings: readonly Finding[], names: RankingNames): readonly string[] {
  const said = findings.flatMap(({ code, at, detail }) => {
    const sentence = sentences[code];
    return sentence === undefined ? [] : [sentence(nameAt(at, detail, names), detail, names)];
  });
  return [...new Set(said)];
}

function nameAt(at: string, detail: string, { criterion }: RankingNames): string {
  const [place = '', id = '', last = ''] = at.split(':');
  if (place === 'criterion')
    return Object.entries(leverWords).find(([lever]) => lever === detail)?.[1] ?? criterion(id);
  return place === 'score' ? criterion(last) : '';
}
