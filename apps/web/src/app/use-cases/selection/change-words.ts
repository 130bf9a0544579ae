import { formatNumber } from '@angular/common';
import type { InputChange, RankingMoves } from '@peerway/use-cases';
import { inventoryFactsIn } from '@peerway/organization/content';
import { languageInForce } from '../../../language/language-in-force.ts';
import { leverWords } from '../../case-studies/case-words.ts';
import { patternWords } from '../../assessment/short-names.ts';
import type { RankingNames } from './ranking-words.ts';

/** What changed, and from what to what, as a row that people read. */
export interface ChangeRow {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** A change as people read it; figures keep their spread. Changes of answers to single questions are told together. */
export function changeRows(changes: readonly InputChange[], names: RankingNames): readonly ChangeRow[] {
  const questions = changes.filter(({ code }) => code === 'QUESTION_LEVEL').length;
  const rows = changes
    .filter(({ code }) => code !== 'QUESTION_LEVEL' && code !== 'SEED')
    .map((change) => ({
      what: whatChanged(change, names),
      before: said(change, change.before, names),
      after: said(change, change.after, names),
    }));
  if (questions === 0) return rows;
  const what =
    questions === 1 ? $localize`The answers to one question` : $localize`The answers to ${questions}:count: questions`;
  return [
    ...rows,
    { what, before: $localize`:state of answers|:as then`, after: $localize`:state of answers|:as now` },
  ];
}

/** What the changes did to the ranking, in sentences. */
export function moveSentences(moves: RankingMoves, names: RankingNames): readonly string[] {
  const first = moves.isOtherWinner
    ? $localize`${nameOf(moves.winnerAfter, names)}:use case: comes first now, where ${nameOf(moves.winnerBefore, names)}:other: did`
    : $localize`${nameOf(moves.winnerAfter, names)}:use case: still comes first`;
  const others = moves.moves
    .filter(({ useCase }) => useCase !== moves.winnerAfter)
    .slice(0, 4)
    .map(({ useCase, rankBefore, rankAfter }) => {
      const name = names.useCase(useCase);
      if (rankAfter === null) return $localize`${name}:use case: is no longer compared`;
      if (rankBefore === null)
        return $localize`${name}:use case: is compared now, and comes to place ${rankAfter}:place:`;
      return $localize`${name}:use case: moves from place ${rankBefore}:before: to ${rankAfter}:after:`;
    });
  return [first, ...others];
}

function nameOf(id: string | null, names: RankingNames): string {
  return id === null ? $localize`nothing` : names.useCase(id);
}

function whatChanged({ code, at }: InputChange, names: RankingNames): string {
  const [owner = '', part = ''] = at.split('/');
  switch (code) {
    case 'SIZE':
      return $localize`Size of the rollout`;
    case 'LEVER_WEIGHT':
      return $localize`Weight of the lever “${leverName(at)}:lever:”, from Align`;
    case 'PATTERN_READINESS':
      return $localize`Readiness for ${patternWords(at)}:pattern:`;
    case 'FACT':
      return $localize`Inventory: ${factName(at)}:fact:`;
    case 'FINDING_OUT':
      return $localize`A prerequisite of ${names.useCase(owner)}:use case:`;
    case 'SCORE':
      return $localize`“${names.criterion(part)}:criterion:” of ${names.useCase(owner)}:use case:`;
    case 'USE_CASE_CHOSEN':
      return $localize`Whether ${names.useCase(at)}:use case: is compared`;
    case 'CRITERION':
      return $localize`The criterion “${names.criterion(at)}:criterion:”`;
    case 'CRITERION_WEIGHT':
      return $localize`The weight of “${names.criterion(at)}:criterion:”`;
    case 'CRITERION_DOUBT':
      return $localize`How unsure the weight of “${names.criterion(at)}:criterion:” is`;
    case 'CRITERION_SCALE':
      return $localize`The scale of “${names.criterion(at)}:criterion:”`;
    case 'CRITERION_ENABLED':
      return $localize`Whether “${names.criterion(at)}:criterion:” counts`;
    case 'CRITERION_PLACE':
      return $localize`The group of “${names.criterion(at)}:criterion:”`;
    default:
      return $localize`Something else`;
  }
}

const words: Readonly<Record<string, string>> = {
  true: $localize`:answer|:yes`,
  false: $localize`:answer|:no`,
  met: $localize`:state of a prerequisite|:met`,
  unmet: $localize`:state of a prerequisite|:not met`,
  doesNotApply: $localize`:state of a prerequisite|:does not apply`,
  confirmed: $localize`:state of a score|:confirmed`,
  small: $localize`:size of a rollout|:small`,
  medium: $localize`:size of a rollout|:medium`,
  large: $localize`:size of a rollout|:large`,
};

/** A figure in the reader's notation, a share as a percentage, a word of the catalogue in the reader's words. */
function said({ code, at }: InputChange, value: string | null, { locale }: RankingNames): string {
  if (value === null) return code === 'FACT' ? $localize`not known` : '–';
  const share = code === 'LEVER_WEIGHT' ? 100 : 1;
  const unit = share === 100 ? '\u00A0%' : '';
  if (words[value] !== undefined) return words[value];
  if (code === 'FACT' && Number.isNaN(Number(value)))
    return value
      .split(', ')
      .map((id) => optionName(at, id))
      .join(', ');
  return value.replaceAll(
    /-?\d+(\.\d+)?(e-?\d+)?/g,
    (figure) => formatNumber(Number(figure) * share, locale, '1.0-1') + unit,
  );
}

function leverName(id: string): string {
  return Object.entries(leverWords).find(([lever]) => lever === id)?.[1] ?? id;
}

function factOf(id: string) {
  return inventoryFactsIn(languageInForce()).find((fact) => fact.id === id);
}

function factName(id: string): string {
  return factOf(id)?.name ?? id;
}

function optionName(fact: string, id: string): string {
  return factOf(fact)?.options.find((option) => option.id === id)?.label ?? id;
}
