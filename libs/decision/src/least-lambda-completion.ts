import type { JudgementMatrix } from './judgement-matrix.ts';
import { perronVector } from './perron-vector.ts';

type Gap = { readonly row: number; readonly column: number };

/** Where the filled values are (as logarithms), how λ changes there, and how curved each of them alone is. */
type Place = { readonly logs: number[]; readonly gradient: number[]; readonly curvature: number[] };

/** A step made, and the change of the gradient it brought. */
type Step = { readonly moved: number[]; readonly change: number[] };

const MEMORY = 20;
const SETTLED = 1e-14;

/**
 * The matrix with its gaps filled so that its principal eigenvalue, and with it the contradiction, is least.
 *
 * The eigenvalue is convex in the logarithms of the filled values, and has one least place when all elements are
 * linked (Bozóki, Fülöp and Rónyai 2010). It is approached by limited-memory BFGS steps (Nocedal 1980) from Harker's
 * answer; each is halved while it would climb.
 *
 * @example
 * leastLambdaCompletion([[1, 2, null], [0.5, 1, 2], [null, 0.5, 1]])[0]?.[2]?.toFixed(6); // => '4.000000'
 */
export function leastLambdaCompletion(matrix: JudgementMatrix): number[][] {
  const gaps = matrix.flatMap((row, i) =>
    row.flatMap((value, j) => (j > i && value === null ? [{ row: i, column: j }] : [])),
  );
  let place = placeAt(matrix, gaps, startingLogs(matrix, gaps));
  const steps: Step[] = [];
  for (let step = 0; step < 1_000; step += 1) {
    if (Math.max(...place.gradient.map(Math.abs)) < SETTLED) break;
    const next = withoutClimbing(matrix, gaps, place, direction(place, steps));
    if (next === undefined) break;
    const made = { moved: minus(next.logs, place.logs), change: minus(next.gradient, place.gradient) };
    if (dot(made.moved, made.change) > 0) steps.push(made);
    if (steps.length > MEMORY) steps.shift();
    place = next;
  }
  return filled(matrix, gaps, place.logs);
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * b[at]!, 0);
const minus = (a: readonly number[], b: readonly number[]): number[] => a.map((value, at) => value - b[at]!);

/** Harker's answer is near, and there at once. */
function startingLogs(matrix: JudgementMatrix, gaps: readonly Gap[]): number[] {
  const empty = matrix.map((row, i) => row.filter((value, j) => value === null && i !== j).length);
  const { vector } = perronVector(
    matrix.map((row, i) => row.map((value, j) => (i === j ? 1 + empty[i]! : (value ?? 0)))),
  );
  return gaps.map(({ row, column }) => Math.log(vector[row]! / vector[column]!));
}

function filled(matrix: JudgementMatrix, gaps: readonly Gap[], logs: readonly number[]): number[][] {
  const whole = matrix.map((row) => row.map((value) => value ?? 1));
  gaps.forEach(({ row, column }, at) => {
    whole[row]![column] = Math.exp(logs[at]!);
    whole[column]![row] = Math.exp(-logs[at]!);
  });
  return whole;
}

/** The derivative of log λ by the logarithm of each filled value, from the left and the right eigenvector. */
function placeAt(matrix: JudgementMatrix, gaps: readonly Gap[], logs: number[]): Place {
  const whole = filled(matrix, gaps, logs);
  const { vector: right, value } = perronVector(whole);
  const { vector: left } = perronVector(whole.map((_row, i) => whole.map((row) => row[i]!)));
  const size = value * dot(left, right);
  const up = gaps.map(({ row, column }, at) => (left[row]! * right[column]! * Math.exp(logs[at]!)) / size);
  const down = gaps.map(({ row, column }, at) => (left[column]! * right[row]! * Math.exp(-logs[at]!)) / size);
  return { logs, gradient: minus(up, down), curvature: up.map((entry, at) => entry + down[at]!) };
}

/** The two loops of limited-memory BFGS: against the gradient, corrected by what the last steps taught. */
function direction({ gradient, curvature }: Place, steps: readonly Step[]): number[] {
  let along = gradient.map((value) => -value);
  const shares: number[] = [];
  for (const { moved, change } of steps.toReversed()) {
    const share = dot(moved, along) / dot(moved, change);
    shares.unshift(share);
    along = along.map((value, at) => value - share * change[at]!);
  }
  along = along.map((value, at) => value / curvature[at]!);
  steps.forEach(({ moved, change }, k) => {
    const share = dot(change, along) / dot(moved, change);
    along = along.map((value, at) => value + (shares[k]! - share) * moved[at]!);
  });
  return along;
}

function withoutClimbing(
  matrix: JudgementMatrix,
  gaps: readonly Gap[],
  { logs, gradient }: Place,
  along: readonly number[],
): Place | undefined {
  const falls = dot(gradient, along);
  if (!(falls < 0)) return undefined;
  for (let share = 1; share > 1e-6; share /= 2) {
    const next = placeAt(
      matrix,
      gaps,
      logs.map((value, at) => value + share * along[at]!),
    );
    // Still falling, or hardly rising: the least place along the step is not far behind, so this is progress.
    if (dot(next.gradient, along) <= -0.3 * falls) return next;
  }
  return undefined;
}
