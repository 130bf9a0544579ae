import { checkJudgements, type JudgementMatrix } from './judgement-matrix.ts';

/**
 * The judgements of several people as one matrix: the geometric mean of each comparison, by the people's weights.
 *
 * The geometric mean is the only mean that keeps a matrix reciprocal (Aczél and Saaty 1983). A comparison counts over
 * those who made it, and stays null where nobody did. Weights are positive; without them everybody counts the same.
 *
 * @example
 * aggregateJudgements([[[1, 2], [0.5, 1]], [[1, 8], [0.125, 1]]])[0]?.[1]?.toFixed(4); // => '4.0000'
 */
export function aggregateJudgements(
  matrices: readonly JudgementMatrix[],
  weights?: readonly number[],
): (number | null)[][] {
  const [first] = matrices;
  if (first === undefined) throw new RangeError('There are no judgements to aggregate; give at least one matrix.');
  matrices.forEach((matrix, person) => checkPerson(matrix, person, first.length));
  const counted = weights ?? matrices.map(() => 1);
  checkPeople(counted, matrices.length);
  return first.map((row, i) =>
    row.map((_value, j) => {
      if (i === j) return 1;
      // One half is computed and the other is its reciprocal, so that the result is reciprocal to the last bit.
      return j > i ? meanOf(matrices, counted, [i, j]) : reciprocal(meanOf(matrices, counted, [j, i]));
    }),
  );
}

const reciprocal = (value: number | null): number | null => (value === null ? null : 1 / value);

/** Both directions count, so that it does not matter which of the two was rounded. */
function meanOf(
  matrices: readonly JudgementMatrix[],
  weights: readonly number[],
  [i, j]: readonly [number, number],
): number | null {
  const heaviest = Math.max(...weights);
  let logs = 0;
  let total = 0;
  matrices.forEach((matrix, person) => {
    const there = matrix[i]![j]!;
    const back = matrix[j]![i]!;
    if (there === null || back === null) return;
    const share = weights[person]! / heaviest;
    logs += (share * (Math.log(there) - Math.log(back))) / 2;
    total += share;
  });
  return total === 0 ? null : Math.exp(logs / total);
}

function checkPerson(matrix: JudgementMatrix, person: number, size: number): void {
  try {
    checkJudgements(matrix);
  } catch (error) {
    // Only a refusal of the matrix is expected here; it is told again with whose it is.
    if (error instanceof RangeError) throw new RangeError(`Matrix ${person}: ${error.message}`);
    throw error;
  }
  if (matrix.length !== size) {
    throw new RangeError(`Matrix ${person} compares ${matrix.length} elements where matrix 0 compares ${size}.`);
  }
}

function checkPeople(weights: readonly number[], people: number): void {
  if (weights.length !== people) {
    throw new RangeError(`Each matrix needs one weight: there are ${people} matrices and ${weights.length} weights.`);
  }
  weights.forEach((weight, person) => {
    if (!Number.isFinite(weight) || weight <= 0) {
      throw new RangeError(`The weight of matrix ${person} must be a positive finite number; got ${weight}.`);
    }
  });
}
