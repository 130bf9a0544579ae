import type { Anonymity, Audience, RoundChoicesQuery, RoundInput } from '../graphql/generated/graphql.ts';

export type Choices = RoundChoicesQuery['questionBank'];

/** Which dimensions each audience is asked about. */
export type Matrix = Readonly<Record<Audience, readonly string[]>>;

const order: readonly Audience[] = ['executive', 'it', 'security', 'operations', 'team'];
const empty: Matrix = { executive: [], it: [], security: [], operations: [], team: [] };

/** How many questions the bank holds for an audience on some dimensions. */
export function questionCount(bank: Choices, audience: Audience, dimensions: readonly string[]): number {
  return bank.dimensions
    .filter(({ id }) => dimensions.includes(id))
    .flatMap(({ questions }) => questions)
    .filter(({ audiences }) => audiences.includes(audience)).length;
}

/** The minutes that so many questions take, rounded up. */
export function minutesOf(bank: Choices, questions: number): number {
  return Math.ceil((questions * bank.thresholds.secondsPerQuestion) / 60);
}

/** Everybody is asked about everything that the bank has a question for. */
export function fullMatrix(bank: Choices): Matrix {
  const all = bank.dimensions.map(({ id }) => id);
  return matrixOf(
    order.map((audience) => ({ audience, dimensions: all.filter((id) => questionCount(bank, audience, [id]) > 0) })),
  );
}

/** The matrix of a round as it stands. */
export function matrixOf(audiences: RoundInput['audiences']): Matrix {
  return { ...empty, ...Object.fromEntries(audiences.map(({ audience, dimensions }) => [audience, dimensions])) };
}

/** The audiences of a round as the server takes them: those that are asked something. */
export function audiencesOf(matrix: Matrix): RoundInput['audiences'] {
  return order
    .map((audience) => ({ audience, dimensions: [...matrix[audience]] }))
    .filter(({ dimensions }) => dimensions.length > 0);
}

/** The matrix with one dimension asked or not asked of one audience. */
export function toggled(matrix: Matrix, audience: Audience, dimension: string): Matrix {
  const asked = matrix[audience];
  const next = asked.includes(dimension) ? asked.filter((id) => id !== dimension) : [...asked, dimension];
  return { ...matrix, [audience]: next };
}

/** A round that only needs a look: all audiences, all their questions, anonymous. */
export function newRound(bank: Choices, number: number): RoundInput {
  return {
    name: $localize`Round ${number}:number:`,
    anonymity: 'anonymous',
    closesOn: null,
    audiences: audiencesOf(fullMatrix(bank)),
  };
}

/** Small rounds of leaders are attributed unless somebody says otherwise: five people cannot hide in a group. */
export function suggestedAnonymity(matrix: Matrix): Anonymity {
  const asked = order.filter((audience) => matrix[audience].length > 0);
  return asked.length === 1 && asked[0] === 'executive' ? 'attributed' : 'anonymous';
}
