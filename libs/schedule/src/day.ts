const isoForm = /^\d{4}-\d{2}-\d{2}$/;
const millisecondsOfDay = 86_400_000;

/**
 * The number of a day: whole days since 1 January 1970, negative before. Days have no time zone, so that neither daylight
 * saving nor the place where this runs moves them.
 *
 * @throws RangeError for a text that is no day of the calendar, such as 2026-02-29.
 *
 * @example
 * dayNumber('2028-03-01') - dayNumber('2028-02-28'); // => 2
 */
export function dayNumber(day: string): number {
  const time = isoForm.test(day) ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(time) || isoOf(time) !== day) throw new RangeError(`"${day}" is no day: write it as YYYY-MM-DD.`);
  return time / millisecondsOfDay;
}

/**
 * The day with a number, as YYYY-MM-DD.
 *
 * @throws RangeError for a number that is not whole, or beyond the years 0000 to 9999.
 *
 * @example
 * isoDay(dayNumber('2026-12-31') + 1); // => '2027-01-01'
 */
export function isoDay(number: number): string {
  const day = Number.isInteger(number) ? isoOf(number * millisecondsOfDay) : '';
  if (!isoForm.test(day)) throw new RangeError(`${number} is no number of a day within the years 0000 to 9999.`);
  return day;
}

/**
 * The day that lies some calendar months after another; the last of its month where that is too short for the day.
 *
 * @throws RangeError for a text that is no day of the calendar.
 *
 * @example
 * monthsAfter('2027-01-31', 1); // => '2027-02-28'
 */
export function monthsAfter(day: string, months: number): string {
  const from = new Date(dayNumber(day) * millisecondsOfDay);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  last.setUTCDate(Math.min(from.getUTCDate(), last.getUTCDate()));
  return isoDay(last.getTime() / millisecondsOfDay);
}

function isoOf(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
