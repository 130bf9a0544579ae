import type { Criterion } from './criterion.ts';
import { defaultCriteria } from './default-criteria.ts';
import type { FindingOut } from './finding-out.ts';
import type { InputChange, InputChangeCode } from './input-change.ts';
import type { FactInput, LeverInput, PatternInput, QuestionInput, SelectionInputs } from './selection-inputs.ts';
import type { StatedScore } from './selection-settings.ts';

/**
 * What changed between two sets of inputs of a ranking, as data: the size, then what comes from Align, Assess and the inventory, then
 * what people found out, scored and set. Reasons and days alone are no change: they move no figure.
 *
 * What is not there and what is unknown are the same. A tree without criteria stands for those that Peerway starts with.
 *
 * @example
 * const settings = { criteria: [], useCases: null, size: null, seed: 1 };
 * const before = { size: 'small', levers: [], patterns: [], questions: [], facts: [], findings: [], scores: [], settings };
 * inputChanges(before, { ...before, questions: [{ question: 'q1', level: 3.5 }] });
 * // => [{ code: 'QUESTION_LEVEL', at: 'q1', before: null, after: '3.5' }]
 */
export function inputChanges(before: SelectionInputs, after: SelectionInputs): InputChange[] {
  const both = <Item>(code: InputChangeCode, items: (inputs: SelectionInputs) => Iterable<Item>, told: Told<Item>) =>
    changesOf(code, toldOf(items(before), told), toldOf(items(after), told));
  return [
    ...both('SIZE', ({ size }) => [size], sizeTold),
    ...both('LEVER_WEIGHT', ({ levers }) => levers, weightTold),
    ...both('PATTERN_READINESS', ({ patterns }) => patterns, readinessTold),
    ...both('QUESTION_LEVEL', ({ questions }) => questions, levelTold),
    ...both('FACT', ({ facts }) => facts, factTold),
    ...both('FINDING_OUT', ({ findings }) => findings, findingTold),
    ...both('SCORE', ({ scores }) => scores, scoreTold),
    ...criteriaChanges(criteriaOf(before), criteriaOf(after)),
    ...chosenChanges(before.settings.useCases, after.settings.useCases),
    ...both('SEED', ({ settings }) => [settings.seed], seedTold),
  ];
}

/** Where something is, and what it says in words that can be compared; null for nothing. */
type Told<Item> = (item: Item) => readonly [at: string, said: string | null];

function toldOf<Item>(items: Iterable<Item>, tell: Told<Item>): Map<string, string> {
  const said = new Map<string, string>();
  for (const item of items) {
    const [at, text] = tell(item);
    if (text === null) said.delete(at);
    else said.set(at, text);
  }
  return said;
}

function changesOf(
  code: InputChangeCode,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): InputChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((at) => before.get(at) !== after.get(at))
    .map((at) => ({ code, at, before: before.get(at) ?? null, after: after.get(at) ?? null }));
}

/** Numbers that differ in the tenth digit only are the same: they come from sums in another order. */
function told(value: number | null): string | null {
  return value === null ? null : String(Number(value.toPrecision(10)));
}

function spreadTold(value: string | null, low: number | null, high: number | null): string | null {
  const ends = [told(low), told(high)];
  if (ends.every((end) => end === null || end === value)) return value;
  return `${value ?? ''} [${ends[0] ?? ''}, ${ends[1] ?? ''}]`;
}

const sizeTold: Told<string> = (size) => ['size', size];
const seedTold: Told<number> = (seed) => ['seed', told(seed)];
const levelTold: Told<QuestionInput> = ({ question, level }) => [question, told(level)];
const weightTold: Told<LeverInput> = ({ lever, weight, low, high }) => [lever, spreadTold(told(weight), low, high)];

const readinessTold: Told<PatternInput> = ({ pattern, score, low, high }) => [
  pattern,
  score === null ? null : spreadTold(told(score), low, high),
];

const factTold: Told<FactInput> = ({ fact, state, value }) => {
  if (state === 'unknown' || value === null) return [fact, null];
  const { number, flag, text, choices } = value;
  const yesOrNo = flag === null ? null : String(flag);
  return [fact, told(number) ?? text ?? yesOrNo ?? choices?.toSorted().join(', ') ?? null];
};

const findingTold: Told<FindingOut> = ({ useCase, prerequisite, state, threshold }) => {
  const said = [state, threshold === null ? null : `≥ ${threshold}`].filter((each) => each !== null);
  return [`${useCase}/${prerequisite}`, said.length === 0 ? null : said.join(', ')];
};

const scoreTold: Told<StatedScore> = ({ useCase, criterion, value, low, high }) => [
  `${useCase}/${criterion}`,
  spreadTold(told(value) ?? 'confirmed', low, high),
];

function criteriaOf({ settings, size }: SelectionInputs): readonly Criterion[] {
  return settings.criteria.length > 0 ? settings.criteria : defaultCriteria(size);
}

function criteriaChanges(before: readonly Criterion[], after: readonly Criterion[]): InputChange[] {
  const kept = (criteria: readonly Criterion[], others: readonly Criterion[]): readonly Criterion[] =>
    criteria.filter(({ id }) => others.some((other) => other.id === id));
  const [old, today] = [kept(before, after), kept(after, before)];
  const both = (code: InputChangeCode, tell: (criterion: Criterion) => string | null): InputChange[] => {
    const entry: Told<Criterion> = (criterion) => [criterion.id, tell(criterion)];
    return changesOf(code, toldOf(old, entry), toldOf(today, entry));
  };
  const named: Told<Criterion> = ({ id, name }) => [id, name ?? id];
  return [
    ...changesOf('CRITERION', toldOf(before, named), toldOf(after, named)),
    ...both('CRITERION_WEIGHT', ({ weight }) => told(weight)),
    ...both('CRITERION_DOUBT', ({ unsure }) => told(unsure)),
    ...both('CRITERION_SCALE', ({ worst, best }) => `${worst} … ${best}`),
    ...both('CRITERION_ENABLED', ({ enabled }) => String(enabled)),
    ...both('CRITERION_PLACE', ({ parent, kind, lever }) => [parent, kind, lever].filter(Boolean).join(', ')),
  ];
}

/** Use cases that were chosen or are no longer; going from all to some, or back, is one change. */
function chosenChanges(before: readonly string[] | null, after: readonly string[] | null): InputChange[] {
  if (before === null || after === null) {
    const all = (chosen: readonly string[] | null): string => (chosen === null ? 'all' : String(chosen.length));
    return before === after
      ? []
      : [{ code: 'USE_CASE_CHOSEN', at: 'useCases', before: all(before), after: all(after) }];
  }
  const chosen: Told<string> = (useCase) => [useCase, 'chosen'];
  return changesOf('USE_CASE_CHOSEN', toldOf(before, chosen), toldOf(after, chosen));
}
