import { type NelsonFind, nelsonFind, testsWithoutLimits } from './nelson-find.ts';
import { type ControlLimits, xmr, type XmrLimits } from './xmr.ts';

/** From how many points on there are limits, and from how many on points are judged by them. */
export const limitCounts = { first: 4, firm: 10, last: 120 } as const;

/** For tests that compare points with one another: they look at no limits. */
const NO_LIMITS: ControlLimits = { centre: 0, upper: 0, lower: 0 };

/**
 * The limits that a stretch without a rebase has once so many of its points are there; null for fewer than four. They
 * rest on all points so far, at most on the first 120.
 *
 * @example
 * limitsSoFar([5, 5, 6, 5, 9], 3); // => null
 */
export function limitsSoFar(values: readonly number[], count: number): XmrLimits | null {
  return count < limitCounts.first ? null : xmr(values, { baseline: Math.min(count, limitCounts.last) });
}

/**
 * What the tests find in a stretch without a rebase, in the order in which it came to light.
 *
 * Each point is judged once, when it comes in, by the limits of then; so nothing that comes later takes back or adds to
 * what was found. The first nine are judged together with the tenth, since limits on fewer are too wide or too narrow
 * by chance; tests 3 and 4, which need no limits, judge from the start.
 *
 * @example
 * foundInOrder([1, 2, 3, 4, 5, 6], [3])[0]?.points; // => [0, 1, 2, 3, 4, 5]
 */
export function foundInOrder(values: readonly number[], tests: readonly number[]): readonly NelsonFind[] {
  const rules = [...new Set(tests)].sort((one, other) => one - other);
  let limits: XmrLimits | null = null;
  return values.flatMap((_, end) => {
    if (end < limitCounts.last) limits = limitsSoFar(values, end + 1);
    const looks = rules.flatMap((rule) => endsJudged(rule, end).map((at) => ({ rule, at })));
    return looks.flatMap(({ rule, at }) => nelsonFind({ rule, values, end: at, limits: limits ?? NO_LIMITS }) ?? []);
  });
}

/** The points that a test judges when a given one comes in. */
function endsJudged(rule: number, end: number): readonly number[] {
  if (testsWithoutLimits.includes(rule) || end >= limitCounts.firm) return [end];
  return end === limitCounts.firm - 1 ? [...Array(limitCounts.firm).keys()] : [];
}
