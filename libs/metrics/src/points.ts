import type { Cadence, Gathering } from './kpi.ts';
import { periodEnd, periodStart } from './period.ts';

/** What the values of one series come to on one day. */
export type MeasuredDay = {
  /** YYYY-MM-DD, in UTC. */
  readonly day: string;
  /** The site, wave or group; '' for the whole. */
  readonly member: string;
  readonly count: number;
  readonly sum: number;
  /** The latest value of the day. */
  readonly last: number;
};

/** What the values of one period come to. */
export type Point = {
  /** First day of the period. */
  readonly day: string;
  readonly value: number;
};

/** How values become points. */
export type PointsAsked = {
  readonly cadence: Cadence;
  readonly gathering: Gathering;
  /** Of which site, wave or group; '' for the whole. */
  readonly member: string;
  /** Today: a period that has not ended by the day before is no point yet. */
  readonly today: string;
};

/**
 * The points of a KPI: what the values of each period come to. A period without a value has no point, and the running one has none yet,
 * for a sum that is not finished says nothing.
 *
 * The whole of a KPI that is only measured by member is made of its members: sums and latest values are added, means are weighed by how
 * many values there are. A member that has no value in a period counts with its latest one before where latest values are added.
 *
 * @example
 * const days = [{ day: '2026-05-01', member: '', count: 2, sum: 10, last: 6 }];
 * pointsOf(days, { cadence: 'day', gathering: 'mean', member: '', today: '2026-05-03' }); // => [{ day: '2026-05-01', value: 5 }]
 */
export function pointsOf(days: readonly MeasuredDay[], asked: PointsAsked): Point[] {
  const own = days.filter(({ member }) => member === asked.member);
  const chosen = own.length > 0 || asked.member !== '' ? own : days;
  const periods = Map.groupBy(
    [...chosen].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    ({ day }) => periodStart(day, asked.cadence),
  );
  const latest = new Map<string, number>();
  const points: Point[] = [];
  for (const [day, within] of periods) {
    for (const { member, last } of within) latest.set(member, last);
    if (periodEnd(day, asked.cadence) < asked.today)
      points.push({ day, value: gathered(within, { gathering: asked.gathering, latest }) });
  }
  return points;
}

function gathered(
  days: readonly MeasuredDay[],
  { gathering, latest }: { readonly gathering: Gathering; readonly latest: ReadonlyMap<string, number> },
): number {
  if (gathering === 'last') return total([...latest.values()]);
  const sum = total(days.map((day) => day.sum));
  return gathering === 'sum' ? sum : sum / total(days.map(({ count }) => count));
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
