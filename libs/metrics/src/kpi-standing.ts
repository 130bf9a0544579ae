import { dayNumber } from '@peerway/schedule';
import type { Cadence, Kpi } from './kpi.ts';
import { periodEnd } from './period.ts';
import type { Point } from './points.ts';
import { targetOn } from './target-path.ts';

/** How a KPI stands, worst first: nothing known, out of date, beyond where one acts or looks, behind its path, or well. */
export type KpiState = 'none' | 'stale' | 'act' | 'watch' | 'behind' | 'good';

/** How a KPI stands on a day. */
export interface KpiStanding {
  readonly state: KpiState;
  /** The latest point; null without one. */
  readonly last: Point | null;
  /** How it moved since the point before; null without two. */
  readonly change: number | null;
  /** Whether that was for the better; null where it did not move or nothing is known. */
  readonly isBetter: boolean | null;
  /** What is wanted at the end of the period of the latest point; null without a path. */
  readonly target: number | null;
  /** How far it is from there, in its unit; positive is better than wanted. Null without a target or a point. */
  readonly ahead: number | null;
  /** How many days ago the period of the latest point ended; null without one. */
  readonly age: number | null;
}

const daysIn: Readonly<Record<Cadence, number>> = { day: 1, week: 7, month: 31, quarter: 92 };

/**
 * How a KPI stands on a day, from its points. It is out of date when its latest period ended more than `staleAfterDays` ago, or, where
 * nobody said, more than two periods ago. A threshold counts as reached on the figure itself.
 *
 * @example
 * const kpi = { direction: 'up', cadence: 'day', targets: [], baseline: null, thresholds: null, staleAfterDays: null } as const;
 * kpiStanding(kpi, [{ day: '2026-05-01', value: 4 }], '2026-05-09').state; // => 'stale'
 */
export function kpiStanding(
  kpi: Pick<Kpi, 'baseline' | 'cadence' | 'direction' | 'staleAfterDays' | 'targets' | 'thresholds'>,
  points: readonly Point[],
  today: string,
): KpiStanding {
  const [before, last] = [points.at(-2), points.at(-1)];
  const nothing = { last: null, change: null, isBetter: null, target: null, ahead: null, age: null };
  if (last === undefined) return { state: 'none', ...nothing };
  const end = periodEnd(last.day, kpi.cadence);
  const age = dayNumber(today) - dayNumber(end);
  const way = kpi.direction === 'up' ? 1 : -1;
  const change = before === undefined ? null : last.value - before.value;
  const target = targetOn(kpi, end);
  const ahead = target === null ? null : way * (last.value - target) + 0;
  const isStale = age > (kpi.staleAfterDays ?? 2 * daysIn[kpi.cadence]);
  return {
    state: isStale ? 'stale' : attention(kpi, last.value, ahead),
    ...{ last, change, target, ahead, age },
    isBetter: change === null || change === 0 ? null : change * way > 0,
  };
}

function attention(
  { thresholds, direction }: Pick<Kpi, 'direction' | 'thresholds'>,
  value: number,
  ahead: number | null,
): KpiState {
  const isBeyond = (limit: number): boolean => (direction === 'up' ? value <= limit : value >= limit);
  if (thresholds && isBeyond(thresholds.act)) return 'act';
  if (thresholds && isBeyond(thresholds.watch)) return 'watch';
  return ahead !== null && ahead < 0 ? 'behind' : 'good';
}
