import { type Derivation, type DerivationInput, DomainError } from '@peerway/kernel';
import { rankingDerivation, type RankingReasonCode, type RankingScope } from '@peerway/use-cases';
import { patternWords } from '../../assessment/short-names.ts';
import type { RankingNames } from './ranking-words.ts';

/** How a figure of the ranking came about, in the words of the page. */
export function rankingFigure(scope: RankingScope, figure: string, names: RankingNames): Derivation {
  const told = rankingDerivation(scope, figure);
  const [kind = '', subject = '', criterion = ''] = figure.split(':');
  const words = methodWords[kind];
  if (words === undefined) throw new DomainError('NOT_FOUND', 'There is no such figure.', { figure });
  return {
    ...told,
    name: titleOf({ kind, subject, criterion }, names),
    unit: unitWord(told.unit),
    method: words[0],
    formula: words[1],
    content: $localize`The catalogue of use cases: figures are expert defaults until confirmed`,
    inputs: told.inputs.map((input) => inWords(input, scope, names)),
  };
}

const methodWords: Readonly<Record<string, readonly [method: string, formula: string]>> = {
  weight: [
    $localize`Points among its siblings, times the share of the group above`,
    $localize`Share = points, divided by the points of all siblings, times the share of the group`,
  ],
  score: [
    $localize`Score from catalogue, answers and inventory, or as people stated it`,
    $localize`Points = 100 × (score − worst) / (best − worst), cut at 0 and 100`,
  ],
  points: [$localize`Weighted sum`, $localize`Points = the sum over all criteria of weight × points on the criterion`],
  rank: [
    $localize`Weighted sum; beside it TOPSIS, PROMETHEE II and how often the draws gave it`,
    $localize`The place of its points among those of all use cases compared; equals share a place`,
  ],
  confidence: [
    $localize`Stochastic multicriteria acceptability analysis`,
    $localize`Share of the draws of all unsure weights and scores in which the first is first`,
  ],
};

function titleOf(
  { kind, subject, criterion }: { readonly kind: string; readonly subject: string; readonly criterion: string },
  { useCase, criterion: nameOf }: RankingNames,
): string {
  switch (kind) {
    case 'weight':
      return $localize`How much “${nameOf(subject)}:criterion:” counts`;
    case 'score':
      return $localize`“${nameOf(criterion)}:criterion:” of ${useCase(subject)}:use case:`;
    case 'points':
      return $localize`The points of ${useCase(subject)}:use case:`;
    case 'rank':
      return $localize`The place of ${useCase(subject)}:use case:`;
    default:
      return $localize`How sure the first place is`;
  }
}

/** The library names what went into a figure in English. */
const inputWords: readonly (readonly [RegExp, string])[] = [
  [/^points$/, $localize`:input of a figure|:points`],
  [/^draws$/, $localize`:input of a figure|:draws`],
  [/^standard error$/, $localize`:input of a figure|:standard error`],
  [/^line for robust$/, $localize`:input of a figure|:line for robust`],
  [/^share at least$/, $localize`:input of a figure|:share, low end`],
  [/^share at most$/, $localize`:input of a figure|:share, high end`],
  [/^points at least$/, $localize`:input of a figure|:points, low end`],
  [/^points at most$/, $localize`:input of a figure|:points, high end`],
  [/^what is certain of it$/, $localize`:input of a figure|:what is certain of it`],
  [/^what counts 0 points$/, $localize`:input of a figure|:what counts 0 points`],
  [/^what counts 100 points$/, $localize`:input of a figure|:what counts 100 points`],
  [/^rank by nearness to the best \(TOPSIS\)$/, $localize`:input of a figure|:place by nearness to the best (TOPSIS)`],
  [
    /^rank by preference over the others \(PROMETHEE II\)$/,
    $localize`:input of a figure|:place by preference over the others (PROMETHEE II)`,
  ],
  [/^share of draws in which it is first$/, $localize`:input of a figure|:share of the draws in which it is first`],
];

const reasonWords: Readonly<Record<RankingReasonCode, string>> = {
  confidenceReached: $localize`:input of a figure|:share of the draws, enough`,
  confidenceMissed: $localize`:input of a figure|:share of the draws, too little`,
  methodsAgree: $localize`:input of a figure|:all methods agree`,
  methodsDiffer: $localize`:input of a figure|:the methods differ`,
  flipFar: $localize`:input of a figure|:smallest change of a weight that puts another first, far`,
  flipNear: $localize`:input of a figure|:smallest change of a weight that puts another first, near`,
  leadTooSmall: $localize`:input of a figure|:lead in points, too small`,
  sameFirstPlaces: $localize`:input of a figure|:difference in first places, too small`,
  onlyOne: $localize`:input of a figure|:only one is compared`,
};

const unitWords: Readonly<Record<string, string>> = {
  points: $localize`:unit|:points`,
  share: $localize`:unit|:of 1`,
  rank: $localize`:unit|:place`,
  draws: $localize`:unit|:draws`,
  score: $localize`:unit|:of 100`,
  weeks: $localize`:unit|:weeks`,
  'person-weeks': $localize`:unit|:person-weeks`,
  'likelihood × impact': $localize`:unit|:likelihood × impact`,
};

function unitWord(unit: string | null): string | null {
  return unit === null ? null : (unitWords[unit] ?? unit);
}

function inWords(input: DerivationInput, { table }: RankingScope, names: RankingNames): DerivationInput {
  return {
    ...input,
    name: inputName(input, table, names),
    unit: unitWord(input.unit),
    text: reachWords(input.text),
    // What readiness rests on is told in Assess, not by a ranking.
    figure: input.figure?.startsWith('pattern:') === true ? null : input.figure,
    source: null,
  };
}

function inputName({ name, figure }: DerivationInput, table: RankingScope['table'], names: RankingNames): string {
  const [kind, subject = '', criterion = ''] = figure?.split(':') ?? [];
  if (kind === 'weight') return names.criterion(subject);
  if (kind === 'score') return names.criterion(criterion);
  const reason = Object.entries(reasonWords).find(([code]) => code === name)?.[1];
  const words = inputWords.find(([known]) => known.test(name))?.[1] ?? reason;
  if (words !== undefined) return words;
  const unsure = table.inputs.find(({ id }) => id === name);
  if (unsure?.pattern) return $localize`Readiness for ${patternWords(unsure.pattern)}:pattern:`;
  if (unsure?.kind === 'prerequisite') return unsure.ask ?? $localize`A prerequisite that is not known`;
  return unsure?.criterion ? names.criterion(unsure.criterion) : name;
}

const shapes: readonly (readonly [RegExp, string])[] = [
  [/^notKnown, (.+) to (.+) \(.+\)$/, $localize`:a figure|:not known, $1 to $2`],
  [/^(\S+) to (\S+)(?: \(.+\))?$/, $localize`:a figure|:$1 to $2`],
  [/^line: (.+)$/, $localize`:a figure|:line: $1`],
  [/^notKnown$/, $localize`:a figure|:not known`],
  [/^restsOnUnknown$/, $localize`:a figure|:rests on what nobody knows yet`],
];

/** The spread of a figure is told by the library in English. */
function reachWords(text: string | null): string | null {
  const shape = shapes.find(([pattern]) => text !== null && pattern.test(text));
  return text === null || shape === undefined ? text : text.replace(shape[0], shape[1]);
}
