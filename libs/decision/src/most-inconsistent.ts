import { ahp, type AhpOptions } from './ahp.ts';
import type { JudgementMatrix } from './judgement-matrix.ts';

/** A judgement that stands against the others: what was said, and what all judgements together imply. */
export type InconsistentJudgement = {
  readonly row: number;
  readonly column: number;
  readonly said: number;
  readonly implied: number;
  /** How many times what was said goes beyond what is implied, either way: 1 or more. */
  readonly factor: number;
  /** The consistency ratio there would be if this judgement alone were what the others imply. */
  readonly ratioWhenRevised: number;
};

/**
 * The judgements that contradict the others most, worst first: those worth a second thought.
 *
 * A judgement is measured against the ratio of the weights that all judgements give (Saaty 2003). Each pair is named
 * once, in the direction said to be 1 or more; pairs alike go by row and column; pairs that agree are left out.
 *
 * @example
 * mostInconsistent([[1, 2, 2], [1 / 2, 1, 4], [1 / 2, 1 / 4, 1]], 1)[0]?.said; // => 2
 */
export function mostInconsistent(
  matrix: JudgementMatrix,
  k: number,
  options: AhpOptions = {},
): InconsistentJudgement[] {
  if (!Number.isSafeInteger(k) || k < 0) throw new RangeError(`A number of judgements must be 0 or more; got ${k}.`);
  const { weights } = ahp(matrix, options);
  const found = matrix.flatMap((row, i) =>
    row.flatMap((value, j) => (value !== null && j > i ? [against(weights, value, [i, j])] : [])),
  );
  return found
    .filter(({ factor }) => factor > 1 + 1e-9)
    .sort((a, b) => (Math.abs(a.factor - b.factor) > 1e-9 * a.factor ? b.factor - a.factor : 0))
    .slice(0, k)
    .map((judgement) => ({ ...judgement, ratioWhenRevised: ratioWith(matrix, judgement, options) }));
}

type Against = Omit<InconsistentJudgement, 'ratioWhenRevised'>;

function against(weights: readonly number[], value: number, [i, j]: readonly [number, number]): Against {
  const [row, column, said] = value >= 1 ? [i, j, value] : [j, i, 1 / value];
  const implied = weights[row]! / weights[column]!;
  return { row, column, said, implied, factor: Math.max(said / implied, implied / said) };
}

function ratioWith(matrix: JudgementMatrix, { row, column, implied }: Against, options: AhpOptions): number {
  const revised = matrix.map((entries) => [...entries]);
  revised[row]![column] = implied;
  revised[column]![row] = 1 / implied;
  return ahp(revised, options).consistencyRatio;
}
