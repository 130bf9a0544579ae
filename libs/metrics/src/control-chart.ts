import { foundInOrder, limitCounts, limitsSoFar } from './found-in-order.ts';
import { causesFound, type FoundCause } from './signal-cause.ts';
import type { XmrLimits } from './xmr.ts';

/** One point of a series: the first day of its period, and the value. */
export interface ChartPoint {
  readonly day: string;
  readonly value: number;
}

/** A recorded event from whose day on limits are computed anew. */
export interface ChartRebase {
  readonly day: string;
  readonly why: string;
}

/** How a series is charted. */
export interface ChartOptions {
  /** Which way is better. */
  readonly direction: 'up' | 'down';
  /** Which of Nelson's eight tests are applied. */
  readonly tests: readonly number[];
  readonly rebases: readonly ChartRebase[];
}

/** A stretch of points between two rebases, with limits of its own. */
export interface ChartSegment {
  /** Day of its first and of its last point. */
  readonly from: string;
  readonly until: string;
  /** The event it begins with; null for the first stretch of a series. */
  readonly rebase: ChartRebase | null;
  /** How many points it has. */
  readonly count: number;
  /** Whether there are limits, and whether points are judged by them. */
  readonly standing: 'none' | 'provisional' | 'firm';
  /** Null for fewer than four points. */
  readonly limits: XmrLimits | null;
  /** On how many of its first points the limits rest. */
  readonly baseline: number;
}

/** Signals that touch, whichever tests found them: one thing to look into. */
export interface SignalCause {
  /** Its stretch, by place counted from 0. */
  readonly segment: number;
  /** Day of the first point of the signal that raised it. It never changes when points are added. */
  readonly since: string;
  /** The same of causes raised on their own that turned out to be this one: what was noted about them belongs here. */
  readonly alsoSince: readonly string[];
  /** Day of the last point so far. */
  readonly until: string;
  /** The numbers of the tests that found it. */
  readonly tests: readonly number[];
  /** Its points, by place in the series counted from 0. */
  readonly points: readonly number[];
  /** Whether it goes towards the worse side; null where that is unclear. */
  readonly isWorse: boolean | null;
}

/** A series with the limits between which chance alone moves it, and what is more than chance. */
export interface ControlChart {
  readonly segments: readonly ChartSegment[];
  /** The points as given, with the place of the stretch each belongs to. */
  readonly points: readonly (ChartPoint & { readonly segment: number })[];
  /** By their first point. */
  readonly causes: readonly SignalCause[];
}

/**
 * The control chart (XmR) of a series: stretches with their limits, and the causes that Nelson's tests found.
 *
 * A stretch ends only at a recorded rebase, and no signal reaches across one. Limits rest on all its points so far, at
 * most on the first 120: none on fewer than 4, provisional on fewer than 10, and only firm ones judge. Each point is
 * judged when it comes in, so added points never take back a cause or move its begin. Points rise by day; a value that
 * is no number is a fault and thrown. Methods: Wheeler and Chambers (1992), Nelson (1984).
 *
 * @example
 * const points = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 12].map((value, index) => ({ day: `2026-03-${index + 10}`, value }));
 * controlChart(points, { direction: 'down', tests: [1], rebases: [] }).causes[0]?.since; // => '2026-03-20'
 */
export function controlChart(points: readonly ChartPoint[], options: ChartOptions): ControlChart {
  checkPoints(points);
  const starts = startsOf(points, options.rebases);
  const stretches = starts.map((start, index) => ({ ...start, to: starts[index + 1]?.from ?? points.length }));
  return {
    segments: stretches.map(({ from, to, rebase }) => segmentOf(points.slice(from, to), rebase)),
    points: stretches.flatMap(({ from, to }, segment) =>
      points.slice(from, to).map(({ day, value }) => ({ day, value, segment })),
    ),
    causes: stretches.flatMap(({ from, to }, segment) => {
      const values = points.slice(from, to).map(({ value }) => value);
      const toCause = causeAt({ points, from, segment, direction: options.direction });
      return causesFound(foundInOrder(values, options.tests)).map(toCause);
    }),
  };
}

/** Where stretches begin. Of several rebases before the same point the last counts; one after the last point not yet. */
function startsOf(
  points: readonly ChartPoint[],
  rebases: readonly ChartRebase[],
): readonly { readonly from: number; readonly rebase: ChartRebase | null }[] {
  const last = (day: string): ChartRebase | null =>
    rebases.reduce<ChartRebase | null>(
      (latest, each) => (each.day <= day && (latest === null || each.day >= latest.day) ? each : latest),
      null,
    );
  return points.flatMap(({ day }, from) => {
    const rebase = last(day);
    const before = from === 0 ? null : last(points[from - 1]!.day);
    if (from > 0 && rebase?.day === before?.day) return [];
    return [{ from, rebase }];
  });
}

function segmentOf(points: readonly ChartPoint[], rebase: ChartRebase | null): ChartSegment {
  const count = points.length;
  const standing = count < limitCounts.first ? 'none' : count < limitCounts.firm ? 'provisional' : 'firm';
  return {
    from: points[0]!.day,
    until: points.at(-1)!.day,
    rebase,
    count,
    standing,
    limits: limitsSoFar(
      points.map(({ value }) => value),
      count,
    ),
    baseline: standing === 'none' ? 0 : Math.min(count, limitCounts.last),
  };
}

interface CausePlace {
  readonly points: readonly ChartPoint[];
  readonly from: number;
  readonly segment: number;
  readonly direction: 'up' | 'down';
}

function causeAt({ points, from, segment, direction }: CausePlace): (cause: FoundCause) => SignalCause {
  const dayOf = (place: number): string => points[from + place]!.day;
  const worse = direction === 'up' ? -1 : 1;
  return (cause) => ({
    segment,
    since: dayOf(cause.since),
    alsoSince: cause.alsoSince.map(dayOf),
    until: dayOf(cause.points.at(-1)!),
    tests: cause.tests,
    points: cause.points.map((place) => from + place),
    isWorse: cause.side === 0 ? null : cause.side === worse,
  });
}

function checkPoints(points: readonly ChartPoint[]): void {
  points.forEach(({ day, value }, index) => {
    if (!Number.isFinite(value)) throw new RangeError(`The value of ${day} must be a finite number; got ${value}.`);
    const before = points[index - 1]?.day;
    if (before !== undefined && before >= day) {
      throw new RangeError(`Points must rise by day; ${day} comes after ${before}.`);
    }
  });
}
