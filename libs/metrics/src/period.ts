import { dayNumber, isoDay } from '@peerway/schedule';
import type { Cadence } from './kpi.ts';

const monthsOf = { month: 1, quarter: 3 } as const;

/**
 * The first day of the period that a day lies in. Weeks begin on Monday (ISO 8601), quarters in January, April, July and October.
 *
 * @example
 * periodStart('2026-11-22', 'week'); // => '2026-11-16'
 */
export function periodStart(day: string, cadence: Cadence): string {
  if (cadence === 'day') return day;
  // Day 0 was a Thursday.
  if (cadence === 'week') return isoDay(dayNumber(day) - ((((dayNumber(day) + 3) % 7) + 7) % 7));
  const months = monthsOf[cadence];
  const month = Number(day.slice(5, 7)) - 1;
  return `${day.slice(0, 5)}${twoDigits(month - (month % months) + 1)}-01`;
}

/**
 * The first day of the period after that of a day.
 *
 * @example
 * nextPeriod('2026-12-05', 'month'); // => '2027-01-01'
 */
export function nextPeriod(day: string, cadence: Cadence): string {
  const start = periodStart(day, cadence);
  if (cadence === 'day') return isoDay(dayNumber(start) + 1);
  if (cadence === 'week') return isoDay(dayNumber(start) + 7);
  const months = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + monthsOf[cadence];
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${twoDigits((months % 12) + 1)}-01`;
}

/**
 * The last day of the period that a day lies in.
 *
 * @example
 * periodEnd('2028-02-10', 'month'); // => '2028-02-29'
 */
export function periodEnd(day: string, cadence: Cadence): string {
  return isoDay(dayNumber(nextPeriod(day, cadence)) - 1);
}

/**
 * The first days of all periods from that of one day to that of another; none where the second lies before the first.
 *
 * @example
 * periodsBetween('2026-11-28', '2027-01-02', 'month'); // => ['2026-11-01', '2026-12-01', '2027-01-01']
 */
export function periodsBetween(from: string, to: string, cadence: Cadence): string[] {
  const periods: string[] = [];
  for (let start = periodStart(from, cadence); start <= to; start = nextPeriod(start, cadence)) periods.push(start);
  return periods;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
