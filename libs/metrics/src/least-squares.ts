/** The residuals of a model at some parameters, and how each changes with each parameter. */
export interface Residuals {
  readonly residuals: readonly number[];
  /** One row for each residual, one column for each parameter. */
  readonly jacobian: readonly (readonly number[])[];
}

/** The best parameters that were found from one start. */
export interface LeastSquares {
  readonly parameters: readonly number[];
  readonly sumOfSquares: number;
  readonly hasSettled: boolean;
}

/** The equations of one step of least squares. */
interface NormalEquations {
  readonly matrix: readonly (readonly number[])[];
  readonly side: readonly number[];
}

const mostSteps = 400;

/**
 * The parameters at which the squares of the residuals sum to least, by Levenberg and Marquardt (1963), from a start.
 *
 * The model gives residuals with their exact derivatives. A step that does not lessen the sum is damped tenfold and
 * tried again; the search has settled once a step moves no parameter by more than one part in 10¹¹. Parameters should
 * be of comparable size: logarithms of positive ones are. A minimum that is found is a local one.
 *
 * @example
 * const line = ([a = 0]: readonly number[]) => ({ residuals: [1, 2, 4].map((y, x) => y - a * (x + 1)), jacobian: [[-1], [-2], [-3]] });
 * leastSquares(line, [0]).parameters[0]?.toFixed(6); // => '1.214286'
 */
export function leastSquares(
  model: (parameters: readonly number[]) => Residuals,
  start: readonly number[],
): LeastSquares {
  let parameters = start;
  let at = model(parameters);
  let sumOfSquares = squared(at.residuals);
  let damping = 1e-3;
  for (let step = 0; step < mostSteps; step++) {
    const move = dampedMove(normalEquations(at), damping);
    const next = parameters.map((value, k) => value + move[k]!);
    const hasArrived = move.every((part, k) => Math.abs(part) <= 1e-11 * (1 + Math.abs(parameters[k]!)));
    const there = model(next);
    const sum = squared(there.residuals);
    if (sum <= sumOfSquares) {
      [parameters, at, sumOfSquares] = [next, there, sum];
      damping = Math.max(damping / 10, 1e-14);
    } else damping *= 10;
    if (hasArrived) return { parameters, sumOfSquares, hasSettled: damping < 1e8 };
    if (!(damping < 1e16)) break;
  }
  return { parameters, sumOfSquares, hasSettled: false };
}

/**
 * The inverse of JᵀJ: with the residual variance, the variances and covariances of the parameters. Null where the
 * data do not tell the parameters apart.
 *
 * @example
 * crossInverse([[1, 0], [0, 2]]); // => [[1, 0], [0, 0.25]]
 */
export function crossInverse(jacobian: readonly (readonly number[])[]): number[][] | null {
  const size = jacobian[0]?.length ?? 0;
  const { matrix } = normalEquations({ jacobian, residuals: jacobian.map(() => 0) });
  const scale = matrix.map((row, k) => Math.sqrt(row[k]!));
  if (scale.some((length) => !(length > 0))) return null;
  const scaled = matrix.map((row, i) => row.map((value, k) => value / scale[i]! / scale[k]!));
  const columns = Array.from({ length: size }, (_, k) =>
    solved(
      scaled,
      scaled.map((_row, i) => (i === k ? 1 : 0)),
    ),
  );
  if (columns.some((column) => column.some((value) => !Number.isFinite(value)))) return null;
  return columns.map((column, k) => column.map((value, i) => value / scale[i]! / scale[k]!));
}

function squared(residuals: readonly number[]): number {
  const sum = residuals.reduce((total, residual) => total + residual * residual, 0);
  return Number.isFinite(sum) ? sum : Infinity;
}

function normalEquations({ residuals, jacobian }: Residuals): NormalEquations {
  const size = jacobian[0]?.length ?? 0;
  const places = Array.from({ length: size }, (_, k) => k);
  const across = (i: number, k: number): number => jacobian.reduce((sum, row) => sum + row[i]! * row[k]!, 0);
  return {
    matrix: places.map((i) => places.map((k) => across(i, k))),
    side: places.map((k) => -jacobian.reduce((sum, row, t) => sum + row[k]! * residuals[t]!, 0)),
  };
}

function dampedMove({ matrix, side }: NormalEquations, damping: number): number[] {
  const damped = matrix.map((row, i) => row.map((value, k) => (i === k ? value * (1 + damping) + 1e-300 : value)));
  return solved(damped, side).map((part) => (Number.isFinite(part) ? Math.max(-2, Math.min(2, part)) : 0));
}

/** Linear equations by elimination with the largest pivot; not finite where they have no single solution. */
function solved(matrix: readonly (readonly number[])[], side: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, side[i]!]);
  const size = rows.length;
  for (let k = 0; k < size; k++) {
    const largest = rows
      .slice(k)
      .reduce((best, row, i) => (Math.abs(row[k]!) > Math.abs(rows[best]![k]!) ? k + i : best), k);
    [rows[k], rows[largest]] = [rows[largest]!, rows[k]!];
    for (const row of rows.slice(k + 1)) {
      const factor = row[k]! / rows[k]![k]!;
      rows[k]!.forEach((value, i) => (row[i] = row[i]! - factor * value));
    }
  }
  const solution: number[] = [];
  for (let k = size - 1; k >= 0; k--) {
    const known = rows[k]!.slice(k + 1, size).reduce((sum, value, i) => sum + value * solution[i]!, 0);
    solution.unshift((rows[k]![size]! - known) / rows[k]![k]!);
  }
  return solution;
}
