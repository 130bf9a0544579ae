import type { BankEditInput, BankTextFragment } from '../../graphql/generated/graphql.ts';

/** A bank as it is edited, and its parts. */
export type BankText = BankTextFragment;
export type BankDimension = BankText['dimensions'][number];
export type BankQuestion = BankDimension['questions'][number];

/** Where a question stands. */
export interface QuestionPlace {
  readonly dimension: string;
  readonly index: number;
}

/** The bank with one dimension edited. */
export function withDimension(bank: BankText, id: string, edit: Partial<BankDimension>): BankText {
  return { ...bank, dimensions: bank.dimensions.map((each) => (each.id === id ? { ...each, ...edit } : each)) };
}

/** The bank with one question edited, wherever it stands. */
export function withQuestion(bank: BankText, question: BankQuestion): BankText {
  return {
    ...bank,
    dimensions: bank.dimensions.map((each) => ({
      ...each,
      questions: each.questions.map((one) => (one.id === question.id ? question : one)),
    })),
  };
}

/** The bank with a question put in at a place. */
export function withNewQuestion(bank: BankText, question: BankQuestion, { dimension, index }: QuestionPlace): BankText {
  const into = bank.dimensions.find(({ id }) => id === dimension);
  return into ? withDimension(bank, dimension, { questions: into.questions.toSpliced(index, 0, question) }) : bank;
}

/** The bank without a question. */
export function withoutQuestion(bank: BankText, id: string): BankText {
  return {
    ...bank,
    dimensions: bank.dimensions.map((each) => ({ ...each, questions: each.questions.filter((one) => one.id !== id) })),
  };
}

/** A list with one of its entries a place up or down. */
export function shifted<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const entry = list[index];
  const to = index + by;
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  return list.toSpliced(index, 1).toSpliced(to, 0, entry);
}

/** An id that nothing in the bank has: the stem with the next free number. */
export function freshId(bank: BankText, stem: string): string {
  const taken = new Set(bank.dimensions.flatMap((each) => [each.id, ...each.questions.map(({ id }) => id)]));
  for (let number = 1; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}

/** Where a figure comes from that the workspace chose: part of the bank, hence in its reports. */
const ownBasis = $localize`Set by the workspace`;

/** A question that is still to be written, asked of the audience that the dimension asks first. */
export function emptyQuestion(id: string, bank: BankText): BankQuestion {
  return {
    id,
    text: '',
    whyItMatters: '',
    levels: [1, 2, 3, 4, 5].map((level) => ({ level, observable: '' })),
    weight: 1,
    weightReason: ownBasis,
    patternWeights: bank.patterns.map(({ id: pattern }) => ({ pattern, weight: 1 })),
    evidenceToAsk: [],
    audiences: ['executive'],
    groundedIn: [],
    recommendation: {
      appliesWhenLevelAtMost: 2,
      action: '',
      effortPersonWeeks: { optimistic: 1, likely: 2, pessimistic: 4 },
      ownerRole: '',
      expectedLiftLevels: 1,
      basis: ownBasis,
    },
  };
}

/** A dimension that is still to be written. */
export function emptyDimension(id: string): BankDimension {
  const basis = ownBasis;
  return {
    id,
    name: '',
    description: '',
    weight: 1,
    weightReason: basis,
    target: 3,
    targetReason: basis,
    basis,
    questions: [],
  };
}

/** What changed from one text to another, as an edit sends it: nothing of what stayed. */
export function editBetween(before: BankText, after: BankText): BankEditInput {
  const edit: BankEditInput = {};
  const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  if (before.basis !== after.basis) edit.basis = after.basis;
  if (before.weightingReason !== after.weightingReason) edit.weightingReason = after.weightingReason;
  if (!isSame(before.levels, after.levels)) edit.levels = after.levels;
  if (!isSame(before.audiences, after.audiences)) edit.audiences = after.audiences;
  if (!isSame(before.patterns, after.patterns)) edit.patterns = after.patterns;
  if (!isSame(before.thresholds, after.thresholds)) edit.thresholds = after.thresholds;
  if (!isSame(framesOf(before), framesOf(after))) edit.dimensions = framesOf(after);
  const old = new Map(before.dimensions.flatMap((each) => each.questions.map((one) => [one.id, one])));
  const questions = after.dimensions.flatMap((each) => each.questions).filter((one) => !isSame(old.get(one.id), one));
  if (questions.length > 0) edit.questions = questions;
  return edit;
}

function framesOf({ dimensions }: BankText) {
  return dimensions.map((each) => ({ ...each, questions: each.questions.map(({ id }) => id) }));
}
