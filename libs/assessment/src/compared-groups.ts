import { Audience } from './audience.ts';
import type { ComparedRound, ComparedRounds } from './compared-rounds.ts';
import type { FigureStatus } from './figure.ts';
import { answeredPart, askedAndAnswered, dimensionGroup, type Group, type Material, patternGroup } from './group.ts';
import type { MeansPlan } from './group-means.ts';

/** A figure to compare: its status in each round, and the questions that count in both. */
export type ComparedGroup = {
  readonly before: FigureStatus;
  readonly after: FigureStatus;
  readonly group: Group;
};

/** The figures to compare in the order of the plan: dimensions, patterns, cells, questions; then the whole and audiences. */
export type ComparedGroups = { readonly all: readonly ComparedGroup[]; readonly plan: MeansPlan };

/** Drafts every figure of a comparison, for both rounds at once: they rest on the same questions with the same weights. */
export function comparedGroups(rounds: ComparedRounds): ComparedGroups {
  const { bank } = rounds;
  const floor = bank.thresholds.coverageFloor;
  const { joint } = rounds.after;
  const draft = (group: Group, coverageFloor: number = floor) => groupIn(rounds, group, coverageFloor);
  const dimensions = bank.dimensions.map((_dimension, place) => draft(dimensionGroup(joint, place)));
  const patterns = bank.patterns.map(({ id }) => within(dimensions, joint, draft(patternGroup(joint, id))));
  const cells = Audience.options.flatMap((_audience, row) =>
    bank.dimensions.map((_dimension, place) => draft(dimensionGroup(joint, place, row))),
  );
  const questions = joint.sheet.questions.map((_question, column) =>
    draft({ audience: undefined, questions: [column], weights: [1] }, 0),
  );
  const groups = [...dimensions, ...patterns, ...cells, ...questions];
  const width = bank.dimensions.length;
  const weights = bank.dimensions.map(({ weight }) => weight);
  const offset = width + patterns.length;
  const composites = [0, ...Audience.options.map((_audience, row) => offset + row * width)].map((start) => ({
    parts: weights.map((_weight, place) => start + place),
    weights,
  }));
  const wholes = composites.map(({ parts }, index) => {
    const audience = index === 0 ? undefined : index - 1;
    const everything = { audience, questions: joint.sheet.questions.map((_question, column) => column), weights: [] };
    return blended(
      parts.map((place) => groups[place]!),
      draft(everything),
    );
  });
  const plan = { groups: groups.map((each) => (isTold(each) ? each.group : nothing)), composites };
  return { all: [...groups, ...wholes], plan };
}

/** Whether both rounds have the figure. */
export function isTold({ before, after }: ComparedGroup): boolean {
  return before === 'ok' && after === 'ok';
}

const nothing: Group = { audience: undefined, questions: [], weights: [] };

function groupIn(rounds: ComparedRounds, group: Group, floor: number): ComparedGroup {
  return {
    before: statusIn(rounds.before, group, floor),
    after: statusIn(rounds.after, group, floor),
    group: answeredPart(rounds.after.joint, group),
  };
}

/** Coverage counts only what both rounds show: how far a hidden question was answered decides nothing here. */
function statusIn({ own, joint }: ComparedRound, group: Group, floor: number): FigureStatus {
  const { asked } = askedAndAnswered(own, group);
  if (!asked) return 'notAsked';
  const { audience } = group;
  const isProtected = audience !== undefined && isHiddenAudience(own, audience);
  const shown = answeredPart(joint, group);
  if (isProtected) return 'hidden';
  if (shown.questions.length === 0) return hasHidden(own, group) ? 'hidden' : 'tooFew';
  const { applicable, answered } = askedAndAnswered(joint, shown);
  return applicable > 0 && answered / applicable >= floor ? 'ok' : 'tooFew';
}

function isHiddenAudience({ visibility }: Material, audience: number): boolean {
  return visibility.audiences[audience] === 0 && visibility.headcount.byAudience[audience]! > 0;
}

/** Whether some answers of a group are there and not shown. */
function hasHidden(own: Material, group: Group): boolean {
  const kept = new Set(answeredPart(own, group).questions);
  const rest = group.questions.filter((column) => !kept.has(column));
  return askedAndAnswered(own, { ...group, questions: rest }).answered > 0;
}

/** A pattern rests only on dimensions that both rounds have a figure for. */
function within(dimensions: readonly ComparedGroup[], { sheet }: Material, draft: ComparedGroup): ComparedGroup {
  if (!isTold(draft)) return draft;
  const kept = draft.group.questions.flatMap((column, place) =>
    isTold(dimensions[sheet.dimensionOf[column]!]!) ? [place] : [],
  );
  if (kept.length === 0) return { ...draft, before: 'tooFew', after: 'tooFew' };
  const { audience, questions, weights } = draft.group;
  const group = { audience, questions: kept.map((at) => questions[at]!), weights: kept.map((at) => weights[at]!) };
  return { ...draft, group };
}

/** Whether at least two people answered something of a group in a round, or measurements did: one person alone has no interval. */
export function hasSeveral({ joint: { sheet, tally } }: ComparedRound, { audience, questions }: Group): boolean {
  if (questions.some((column) => sheet.measured[column])) return true;
  let people = 0;
  for (let row = 0; row < sheet.audienceOf.length && people < 2; row += 1) {
    if (audience !== undefined && sheet.audienceOf[row] !== audience) continue;
    const gave = (column: number) => isLevel(sheet.marks[row * tally.width + column]!);
    if (questions.some(gave)) people += 1;
  }
  return people > 1;
}

function isLevel(made: number): boolean {
  return made >= 1 && made <= 5;
}

/** The mean of dimensions rests on those that both rounds have. */
function blended(parts: readonly ComparedGroup[], draft: ComparedGroup): ComparedGroup {
  const told = parts.filter(isTold);
  const questions = told.flatMap(({ group }) => group.questions);
  const group = {
    audience: draft.group.audience,
    questions,
    weights: told.flatMap(({ group: { weights } }) => weights),
  };
  if (!isTold(draft) || told.length > 0) return { ...draft, group };
  return { ...draft, group, before: 'tooFew', after: 'tooFew' };
}
