import { dayNumber, isoDay } from '@peerway/schedule';
import type { ResourceLoad } from '@peerway/rollout';

/** A week or a month of the load of a resource. */
export interface LoadPeriod {
  /** Its first day. */
  readonly from: string;
  readonly demandDays: number;
  readonly capacityDays: number;
  /** Asked for beyond what there is, added up over its days: a free day makes no other day less full. */
  readonly excessDays: number;
}

/** The load by week from Monday, or by month where it reaches over more than a year. */
export function loadPeriods({ start, demand, capacity }: ResourceLoad): LoadPeriod[] {
  const first = dayNumber(start);
  const isLong = demand.length > 370;
  const periods = new Map<string, { demandDays: number; capacityDays: number; excessDays: number }>();
  demand.forEach((share, unit) => {
    const day = first + unit;
    // Day 0, 1 January 1970, was a Thursday.
    const from = isLong ? `${isoDay(day).slice(0, 7)}-01` : isoDay(day - ((((day + 3) % 7) + 7) % 7));
    const sum = periods.get(from) ?? { demandDays: 0, capacityDays: 0, excessDays: 0 };
    sum.demandDays += share;
    sum.capacityDays += capacity[unit] ?? 0;
    sum.excessDays += Math.max(0, share - (capacity[unit] ?? 0));
    periods.set(from, sum);
  });
  return [...periods].map(([from, { demandDays, capacityDays, excessDays }]) => ({
    from,
    demandDays: rounded(demandDays),
    capacityDays: rounded(capacityDays),
    excessDays: rounded(excessDays),
  }));
}

function rounded(days: number): number {
  return Math.round(days * 100) / 100;
}
