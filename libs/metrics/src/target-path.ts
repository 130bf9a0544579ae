import { dayNumber } from '@peerway/schedule';
import type { Kpi } from './kpi.ts';

/**
 * What is wanted of a KPI on a day: straight between the points of its target path, from the baseline on if that has a last day. Null
 * before the path begins; after its end the last target holds.
 *
 * @example
 * const targets = [{ day: '2026-01-01', value: 10 }, { day: '2026-01-11', value: 20 }];
 * targetOn({ targets, baseline: null }, '2026-01-04'); // => 13
 */
export function targetOn({ targets, baseline }: Pick<Kpi, 'baseline' | 'targets'>, day: string): number | null {
  if (targets.length === 0) return null;
  const start = baseline === null || baseline.to === null ? [] : [{ day: baseline.to, value: baseline.value }];
  const path = [...start, ...targets].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const after = path.findIndex((each) => each.day >= day);
  const [from, to] = [path[after - 1], path[after]];
  if (to === undefined) return path.at(-1)?.value ?? null;
  if (to.day === day) return to.value;
  if (from === undefined) return null;
  const share = (dayNumber(day) - dayNumber(from.day)) / (dayNumber(to.day) - dayNumber(from.day));
  return from.value + (to.value - from.value) * share;
}
