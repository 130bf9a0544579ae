import { connectedGroups } from './connected-groups.ts';
import { checkJudgements, type JudgementMatrix, reciprocalTolerance } from './judgement-matrix.ts';
import { leastLambdaCompletion } from './least-lambda-completion.ts';
import { perronVector } from './perron-vector.ts';
import { randomIndex, type RandomIndexTable } from './random-index.ts';

/** How comparisons are read: the table of random indices, and what stands in for comparisons nobody made. */
export type AhpOptions = {
  readonly randomIndex?: RandomIndexTable | readonly number[];
  /** `harker` (the default) or the completion that contradicts itself least. */
  readonly missing?: 'harker' | 'leastLambda';
  /** How far the product of two opposite judgements may be from 1. */
  readonly tolerance?: number;
};

/** What comparisons say: a weight for each element, and how far the comparisons contradict each other. */
export type AhpResult = {
  readonly weights: number[];
  readonly lambdaMax: number;
  readonly consistencyIndex: number;
  readonly consistencyRatio: number;
  /** How many pairs nobody compared. */
  readonly missing: number;
  /**
   * The consistency ratio against random matrices with as many gaps; the plain one flatters an incomplete matrix.
   * Undefined when the comparisons made could not contradict each other, whatever they said.
   */
  readonly adjustedRatio: number | undefined;
  /** The matrix with its gaps filled, when they were filled to contradict least; with Harker's method, by the weights. */
  readonly completed: number[][];
};

/**
 * Weights from pairwise comparisons, with how consistent they are: the analytic hierarchy process.
 *
 * Weights are the principal eigenvector, summing to 1; the consistency index is (lambdaMax − n) / (n − 1), and the
 * ratio divides it by a random index: Saaty's (1980) 0.58 0.90 1.12 1.24 1.32 1.41 1.45 1.49 1.51 1.48 1.56 1.57
 * 1.59 for 3 to 15 elements, unless another table is chosen. One or two elements are always consistent: 0.
 * Gaps (null) are met by Harker's method, or filled so that lambdaMax is least; comparisons that leave a group
 * unlinked are refused. Saaty (1977; 1980); Harker (1987); Bozóki, Fülöp and Rónyai (2010).
 *
 * @example
 * ahp([[1, 2, 6], [1 / 2, 1, 3], [1 / 6, 1 / 3, 1]]).weights.map((weight) => weight.toFixed(4)); // => ['0.6000', '0.3000', '0.1000']
 */
export function ahp(matrix: JudgementMatrix, options: AhpOptions = {}): AhpResult {
  checkJudgements(matrix, options.tolerance ?? reciprocalTolerance);
  checkLinked(matrix);
  const elements = matrix.length;
  const missing = matrix.reduce((sum, row, i) => sum + row.filter((value, j) => j > i && value === null).length, 0);
  const index = randomIndex(elements, options.randomIndex);
  const { vector, value, completed } = solved(matrix, missing, options.missing ?? 'harker');
  const consistencyIndex = elements > 2 ? Math.max(0, (value - elements) / (elements - 1)) : 0;
  const possible = ((elements - 1) * (elements - 2)) / 2;
  const consistencyRatio = index > 0 ? consistencyIndex / index : 0;
  const adjustedRatio = missing < possible ? consistencyRatio / (1 - missing / possible) : undefined;
  return {
    weights: vector,
    lambdaMax: value,
    consistencyIndex,
    consistencyRatio,
    missing,
    adjustedRatio: missing === 0 ? consistencyRatio : adjustedRatio,
    completed,
  };
}

type Solved = { readonly vector: number[]; readonly value: number; readonly completed: number[][] };

function solved(matrix: JudgementMatrix, missing: number, how: 'harker' | 'leastLambda'): Solved {
  if (missing === 0) {
    const whole = matrix.map((row) => row.map((value) => value ?? 1));
    return { ...perronVector(whole), completed: whole };
  }
  if (how === 'leastLambda') {
    const completed = leastLambdaCompletion(matrix);
    return { ...perronVector(completed), completed };
  }
  if (how !== 'harker') throw new RangeError(`There is no way "${String(how)}" of meeting missing judgements.`);
  // Harker: a gap counts as the ratio of the weights themselves, which moves it onto the diagonal.
  const gaps = matrix.map((row, i) => row.filter((value, j) => value === null && j !== i).length);
  const found = perronVector(matrix.map((row, i) => row.map((value, j) => (i === j ? 1 + gaps[i]! : (value ?? 0)))));
  const completed = matrix.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : (value ?? found.vector[i]! / found.vector[j]!))),
  );
  return { ...found, completed };
}

function checkLinked(matrix: JudgementMatrix): void {
  const groups = connectedGroups(matrix);
  if (groups.length === 1) return;
  const named = groups.map((group) => `[${group.join(', ')}]`).join(' and ');
  throw new RangeError(`No comparison links the groups ${named}; compare at least one element of each.`);
}
