import { type NelsonFind, nelsonFind } from './nelson-find.ts';
import type { ControlLimits } from './xmr.ts';

/** What one of Nelson's tests finds and chance would hardly bring about. */
export interface Signal {
  /** The number of the test, 1 to 8. */
  readonly rule: number;
  /** The points that it speaks of, by place counted from 0, rising. */
  readonly points: readonly number[];
}

/**
 * What the chosen ones of Nelson's eight tests (Nelson 1984) find in values, against limits from anywhere.
 *
 * Of each test the longest stretch is one signal: eleven points on one side are one signal of eleven points. Two
 * stretches are two signals, even where they share the point at which the one turns into the other. In the order of the
 * tests' numbers, then of the points; the order in which the tests are named does not matter.
 *
 * @example
 * signals([5, 5, 9, 5], { centre: 5, upper: 8, lower: 2 }, [1]); // => [{ rule: 1, points: [2] }]
 */
export function signals(values: readonly number[], limits: ControlLimits, rules: readonly number[]): readonly Signal[] {
  checkNumbers(values, limits);
  return [...new Set(rules)]
    .sort((one, other) => one - other)
    .flatMap((rule) => {
      const finds = values.map((_, end) => nelsonFind({ rule, values, end, limits }));
      return joined(finds.filter((find) => find !== null));
    });
}

/** Finds of one test that speak of the same stretch, as one signal. */
function joined(finds: readonly NelsonFind[]): readonly Signal[] {
  const groups: NelsonFind[] = [];
  for (const find of finds) {
    const last = groups.at(-1);
    if (last && isSameStretch(last, find)) {
      groups[groups.length - 1] = { ...find, points: [...new Set([...last.points, ...find.points])] };
    } else groups.push(find);
  }
  return groups.map(({ rule, points }) => ({ rule, points }));
}

function isSameStretch(earlier: NelsonFind, later: NelsonFind): boolean {
  const shared = earlier.points.at(-1)! - later.points[0]!;
  // Two ways of going up and down by turns may meet in one point, without being one.
  return earlier.side === later.side && (later.rule === 4 ? shared > 0 : shared >= 0);
}

function checkNumbers(values: readonly number[], { centre, upper, lower }: ControlLimits): void {
  values.forEach((value, at) => {
    if (!Number.isFinite(value)) throw new RangeError(`Value ${at} must be a finite number; got ${value}.`);
  });
  const isRising = lower <= centre && centre <= upper && Number.isFinite(upper - lower);
  if (!isRising) throw new RangeError(`Limits must rise: lower, centre, upper; got ${lower}, ${centre}, ${upper}.`);
}
