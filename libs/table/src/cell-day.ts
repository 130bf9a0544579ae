import * as z from 'zod';

const isoDay = z.iso.date();

/**
 * Reads a day as year-month-day (2026-03-31) or as day.month.year (31.03.2026); undefined if it is neither, or no day of
 * the calendar.
 *
 * Days written with slashes are not read: 03/04/2026 is in March to some readers and in April to others.
 *
 * @example
 * cellDay('1.3.2026'); // => '2026-03-01'
 */
export function cellDay(cell: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(cell.trim()) ?? dotted(cell.trim());
  return isoDay.safeParse(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`).data;
}

function dotted(cell: string): readonly (string | undefined)[] {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell) ?? [];
  return [cell, year, month, day];
}
