import type { Answer } from './answer.ts';
import { answerSheet, type ReadinessOptions } from './answer-sheet.ts';
import { Audience } from './audience.ts';
import type { Bank } from './bank.ts';
import type { Figure } from './figure.ts';
import { type Draft, draftOf, figureOf } from './figure-of.ts';
import { dimensionGroup, type Group, type Material, patternGroup } from './group.ts';
import { type Composite, groupMeans, type MeansPlan } from './group-means.ts';
import { meanIntervals, plainSums } from './mean-intervals.ts';
import { overAudiences, tallyOf } from './tally.ts';
import { visibilityOf } from './visibility.ts';

/** Every figure of a round, with what it was made from. */
export type Assessed = {
  readonly material: Material;
  readonly seed: number;
  readonly resamples: number;
  readonly whole: Figure;
  readonly dimensions: readonly Figure[];
  readonly patterns: readonly Figure[];
  readonly audiences: readonly Figure[];
  /** For each audience, its figure for each dimension. */
  readonly cells: readonly (readonly Figure[])[];
  readonly questions: readonly Figure[];
  /** For each pattern, the share of its weight that lies in dimensions with a figure. */
  readonly weightKnown: readonly number[];
};

/** Works out every figure of a round. */
export function assess(bank: Bank, answers: readonly Answer[], options: ReadinessOptions): Assessed {
  const sheet = answerSheet(bank, answers, options);
  const tally = tallyOf(sheet);
  const visibility = visibilityOf(sheet, tally, options.anonymous ? bank.thresholds.anonymityFloor : 0);
  const material = { sheet, tally, visibility };
  const drafts = draftsOf(material);
  const seed = checkedSeed(options.seed ?? 1);
  const means = groupMeans(drafts.plan, material, plainSums(material), new Float64Array(drafts.all.length));
  const ends = meanIntervals(drafts.plan, material, seed);
  const figures = drafts.all.map((draft, place) =>
    figureOf(material, draft, { mean: means[place]!, low: ends.low[place]!, high: ends.high[place]! }),
  );
  const take = (count: number) => figures.splice(0, count);
  const dimensions = take(bank.dimensions.length);
  const patterns = take(bank.patterns.length);
  const cells = Audience.options.map(() => take(bank.dimensions.length));
  const questions = take(sheet.questions.length);
  const [whole, ...audiences] = figures;
  const { weightKnown } = drafts;
  return {
    material,
    seed,
    resamples: ends.resamples,
    whole: whole!,
    dimensions,
    patterns,
    audiences,
    cells,
    questions,
    weightKnown,
  };
}

/** A seed travels as a 32-bit whole number: another would repeat here and not on the wire. */
function checkedSeed(seed: number): number {
  if (seed !== (seed | 0)) throw new RangeError(`A seed must be a whole number of 32 bits; got ${seed}.`);
  return seed;
}

type Drafts = { readonly all: readonly Draft[]; readonly plan: MeansPlan; readonly weightKnown: readonly number[] };

/** Drafts in the order dimensions, patterns, cells, questions, whole, audiences; the last two are means of means. */
function draftsOf(material: Material): Drafts {
  const { bank, questions } = material.sheet;
  const { headcount } = material.visibility;
  const floor = bank.thresholds.coverageFloor;
  const width = bank.dimensions.length;
  const dimensions = bank.dimensions.map((_dimension, place) =>
    draftOf(material, dimensionGroup(material, place), overAudiences(headcount.byCell, width, place), floor),
  );
  const patternGroups = bank.patterns.map(({ id }) => patternGroup(material, id));
  const patterns = patternGroups.map((group, place) =>
    within(dimensions, material, draftOf(material, group, headcount.byPattern[place]!, floor)),
  );
  const cells = Audience.options.flatMap((_audience, audience) =>
    bank.dimensions.map((_dimension, place) =>
      draftOf(material, dimensionGroup(material, place, audience), headcount.byCell[audience * width + place]!, floor),
    ),
  );
  const single = questions.map((_question, column) => {
    const answers = overAudiences(material.tally.answered, material.tally.width, column);
    return draftOf(material, { audience: undefined, questions: [column], weights: [1] }, answers, 0);
  });
  const whole = blended(material, dimensions, undefined, headcount.all);
  const rows = Audience.options.map((_audience, audience) =>
    blended(material, cells.slice(audience * width, (audience + 1) * width), audience, headcount.byAudience[audience]!),
  );
  const groups = [...dimensions, ...patterns, ...cells, ...single];
  const offset = dimensions.length + patterns.length;
  const plan = {
    groups: groups.map((draft) => (draft.status === 'ok' ? draft.group : nothing)),
    composites: [weighing(bank, 0), ...Audience.options.map((_audience, row) => weighing(bank, offset + row * width))],
  };
  const weightKnown = patternGroups.map((group) => knownShare(group, dimensions, material));
  return { all: [...groups, whole, ...rows], plan, weightKnown };
}

const nothing: Group = { audience: undefined, questions: [], weights: [] };

function weighing(bank: Bank, offset: number): Composite {
  return {
    parts: bank.dimensions.map((_dimension, place) => offset + place),
    weights: bank.dimensions.map((dimension) => dimension.weight),
  };
}

/** A pattern rests only on dimensions that have a figure themselves. */
function within(dimensions: readonly Draft[], { sheet }: Material, draft: Draft): Draft {
  if (draft.status !== 'ok') return draft;
  const kept = draft.group.questions.map((column) => dimensions[sheet.dimensionOf[column]!]!.status === 'ok');
  const group = {
    audience: draft.group.audience,
    questions: draft.group.questions.filter((_column, place) => kept[place]),
    weights: draft.group.weights.filter((_weight, place) => kept[place]),
  };
  return { ...draft, group, status: group.questions.length > 0 ? 'ok' : 'tooFew' };
}

function knownShare(group: Group, dimensions: readonly Draft[], { sheet }: Material): number {
  let [known, total] = [0, 0];
  group.questions.forEach((column, place) => {
    total += group.weights[place]!;
    if (dimensions[sheet.dimensionOf[column]!]!.status === 'ok') known += group.weights[place]!;
  });
  return total > 0 ? known / total : 0;
}

/** The draft of a mean of dimensions: of everybody, or of one audience. */
function blended(material: Material, parts: readonly Draft[], audience: number | undefined, people: number): Draft {
  const { bank, questions } = material.sheet;
  const everything = {
    audience,
    questions: questions.map((_question, column) => column),
    weights: questions.map(() => 1),
  };
  const draft = draftOf(material, everything, people, bank.thresholds.coverageFloor);
  const known = parts.flatMap((part, place) => {
    if (part.status !== 'ok') return [];
    const sum = part.group.weights.reduce((total, weight) => total + weight, 0);
    const scale = bank.dimensions[place]!.weight / sum;
    return part.group.questions.map((column, index) => ({
      column,
      weight: part.group.weights[index]! * scale,
      part,
      place,
    }));
  });
  const group = { audience, questions: known.map(({ column }) => column), weights: known.map(({ weight }) => weight) };
  let [agreement, weights] = [0, 0];
  parts.forEach((part, place) => {
    if (part.status !== 'ok' || part.agreement === null) return;
    agreement += part.agreement * bank.dimensions[place]!.weight;
    weights += bank.dimensions[place]!.weight;
  });
  return {
    ...draft,
    group,
    status: draft.status === 'ok' && group.questions.length === 0 ? 'tooFew' : draft.status,
    agreement: weights > 0 ? Math.min(1, agreement / weights) : null,
  };
}
