import type { Experiment } from './experiment.ts';
import type { Kpi } from './kpi.ts';
import type { Point } from './points.ts';
import { signals } from './signals.ts';
import { type ControlLimits, xmr } from './xmr.ts';

/** What the control chart says of a measure that was tried. */
export type ExperimentEffect =
  | {
      /** There are too few points before or since to tell chance from change. */
      readonly verdict: 'tooEarly';
      /** How many more points are needed before it began; 0 if there are enough, and then it takes `since` more. */
      readonly before: number;
      readonly since: number;
    }
  | {
      /** `chance`: what is seen since is within what chance brings about. */
      readonly verdict: 'better' | 'worse' | 'chance';
      /** Mean before, in the unit of the KPI. */
      readonly before: number;
      /** Mean since. */
      readonly since: number;
      /** The limits that the points before give. */
      readonly limits: ControlLimits;
      /** Nelson's tests that find something in the points since, by number. */
      readonly tests: readonly number[];
    };

/**
 * How many points before a measure its limits need.
 *
 * @example
 * leastBefore; // => 8
 */
export const leastBefore = 8;
/** How many points since make it worth judging: two of three beyond two sigma can show by then. */
const leastSince = 3;
/** No more than these before count: older ones tell of other times. */
const mostBefore = 26;
/** The tests of a level that moved: outside, nine on one side, two of three, four of five. */
const levelTests = [1, 2, 5, 6] as const;

/**
 * The effect of a measure, before and after by the control chart: limits from the points of the period before it began, at most 26, and
 * what Nelson's tests 1, 2, 5 and 6 find in the points since, up to its end. Better or worse is the side of the mean since. Without
 * others that go without the measure it shows that something changed then, not that the measure did it.
 *
 * Methods: Wheeler and Chambers (1992), Nelson (1984).
 *
 * @example
 * const days = [5, 6, 5, 6, 5, 6, 5, 6, 2, 2, 2].map((value, place) => ({ day: `2026-03-${place + 10}`, value }));
 * experimentEffect(days, { startedOn: '2026-03-18', endedOn: null }, 'down').verdict; // => 'better'
 */
export function experimentEffect(
  points: readonly Point[],
  { startedOn, endedOn }: Pick<Experiment, 'startedOn' | 'endedOn'>,
  direction: Kpi['direction'],
): ExperimentEffect {
  const before = points.filter(({ day }) => day < startedOn).slice(-mostBefore).map(({ value }) => value); // prettier-ignore
  const since = points
    .filter(({ day }) => day >= startedOn && (endedOn === null || day <= endedOn))
    .map(({ value }) => value);
  const missing = { before: Math.max(0, leastBefore - before.length), since: Math.max(0, leastSince - since.length) };
  if (missing.before + missing.since > 0) return { verdict: 'tooEarly', ...missing };
  const { centre, upper, lower } = xmr(before);
  const limits = { centre, upper, lower };
  const tests = [...new Set(signals(since, limits, levelTests).map(({ rule }) => rule))];
  const mean = since.reduce((sum, value) => sum + value, 0) / since.length;
  const isBetter = direction === 'up' ? mean > centre : mean < centre;
  const moved = isBetter ? 'better' : 'worse';
  return {
    verdict: tests.length === 0 || mean === centre ? 'chance' : moved,
    before: centre,
    since: mean,
    limits,
    tests,
  };
}
