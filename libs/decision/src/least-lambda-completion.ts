import type { JudgementMatrix } from './judgement-matrix.ts';
import { perronVector } from './perron-vector.ts';

type Gap = { readonly row: number; readonly column: number };

/**
 * The matrix with its gaps filled so that its principal eigenvalue, and with it the contradiction, is least.
 *
 * The eigenvalue is convex in the logarithms of the filled values, and has one least place when all elements are
 * linked (Bozóki, Fülöp and Rónyai 2010). Each step moves all of them towards where its own derivative vanishes, and
 * is halved while it would overshoot.
 *
 * @example
 * leastLambdaCompletion([[1, 2, null], [0.5, 1, 2], [null, 0.5, 1]])[0]?.[2]?.toFixed(6); // => '4.000000'
 */
export function leastLambdaCompletion(matrix: JudgementMatrix): number[][] {
  const gaps = matrix.flatMap((row, i) =>
    row.flatMap((value, j) => (j > i && value === null ? [{ row: i, column: j }] : [])),
  );
  let logs = startingLogs(matrix, gaps);
  let slopes = slopesAt(matrix, gaps, logs);
  for (let step = 0; step < 500; step += 1) {
    if (Math.max(...slopes.steps.map(Math.abs)) < 1e-13) break;
    const next = withoutOvershoot(matrix, gaps, logs, slopes);
    if (next === undefined) break;
    ({ logs, slopes } = next);
  }
  return filled(matrix, gaps, logs);
}

type Slopes = { readonly gradient: number[]; readonly steps: number[] };

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

/** From the right and left eigenvectors: which way the eigenvalue falls, and where each derivative alone vanishes. */
function slopesAt(matrix: JudgementMatrix, gaps: readonly Gap[], logs: readonly number[]): Slopes {
  const whole = filled(matrix, gaps, logs);
  const right = perronVector(whole).vector;
  const left = perronVector(whole.map((_row, i) => whole.map((row) => row[i]!))).vector;
  const up = gaps.map(({ row, column }, at) => left[row]! * right[column]! * Math.exp(logs[at]!));
  const down = gaps.map(({ row, column }, at) => left[column]! * right[row]! * Math.exp(-logs[at]!));
  return {
    gradient: up.map((value, at) => value - down[at]!),
    steps: up.map((value, at) => Math.log(down[at]! / value) / 2),
  };
}

function withoutOvershoot(
  matrix: JudgementMatrix,
  gaps: readonly Gap[],
  logs: readonly number[],
  { gradient, steps }: Slopes,
): { logs: number[]; slopes: Slopes } | undefined {
  const along = (slope: readonly number[]): number => slope.reduce((sum, value, at) => sum + value * steps[at]!, 0);
  const falls = along(gradient);
  for (let share = 1; share > 1e-6; share /= 2) {
    const next = logs.map((value, at) => value + share * steps[at]!);
    const slopes = slopesAt(matrix, gaps, next);
    // The fall along the step shrinks without turning into a rise as steep: convexity makes that progress.
    if (Math.abs(along(slopes.gradient)) < Math.abs(falls)) return { logs: next, slopes };
  }
  return undefined;
}
