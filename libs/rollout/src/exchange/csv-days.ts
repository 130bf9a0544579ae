import { cellDay } from '@peerway/table';
import { Day } from '../plan-parts.ts';
import { type FileReport } from './plan-file.ts';

/** In which order day and month stand in days like 03/04/2027. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** Reads a day of the file: null for an empty cell or one that is no day. */
export type DayReader = (cell: string, at: string) => string | null;

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const shortYear = /([./])(\d{2})$/;
const withWeekday = /^\p{L}{2,4}\.?,?\s+/u;
const withTime = /[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?$/i;

/**
 * How the days of a file are read. Days with slashes are read in the order that is wished, or in the only one in which all of
 * them are days; where both would do, none is read, and the report asks for the order.
 */
export function dayReader(cells: readonly string[], wished: DayOrder | null, report: FileReport): DayReader {
  const pairs = cells.flatMap((cell) => {
    const [, first, second] = slashed.exec(tidied(cell)) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)]];
  });
  const fits = {
    dayFirst: pairs.every(([, month = 0]) => month <= 12),
    monthFirst: pairs.every(([month = 0]) => month <= 12),
  };
  const only = fits.dayFirst === fits.monthFirst ? null : fits.dayFirst ? 'dayFirst' : 'monthFirst';
  const order = wished ?? only;
  if (pairs.length > 0) report.add(order ? 'DAYS_READ_AS' : 'DAYS_AMBIGUOUS', 'file', order ?? pairs.length);
  return (cell, at) => {
    const text = tidied(cell);
    if (text === '' || /^(?:na|nv|-)$/i.test(text)) return null;
    const day = Day.safeParse(cellDay(withoutSlashes(text, order))).data;
    if (day === undefined) report.add('DAY_NOT_UNDERSTOOD', at, text);
    return day ?? null;
  };
}

function tidied(cell: string): string {
  return cell
    .trim()
    .replace(withWeekday, '')
    .replace(withTime, '')
    .trim()
    .replace(shortYear, (_, mark: string, year: string) => `${mark}20${year}`);
}

function withoutSlashes(text: string, order: DayOrder | null): string {
  const [, first, second, year] = slashed.exec(text) ?? [];
  if (first === undefined || order === null) return text;
  return order === 'dayFirst' ? `${first}.${second}.${year}` : `${second}.${first}.${year}`;
}
