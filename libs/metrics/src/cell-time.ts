/** Which comes first in a day that is written with slashes. */
export type DayOrder = 'dayFirst' | 'monthFirst';

const clock = String.raw`(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(`^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})${clock}$`, 'i');
const yearLast = new RegExp(`^(\\d{1,2})([./])(\\d{1,2})[./](\\d{4})${clock}$`, 'i');
const seconds = /^\d{10}(?:\.\d+)?$/;
const milliseconds = /^\d{13}$/;

/**
 * When a cell of a table says that something was measured, in ISO 8601; a day alone stays a day, a time without an offset is one of
 * UTC. Read are 2026-05-31, 31.5.2026, days with slashes in the order that is said, each with a time or without, and seconds or
 * milliseconds since 1970. Undefined for what is none of these; whether the calendar has the day is not looked at.
 *
 * @example
 * cellTime('31/05/2026 14:30', 'dayFirst'); // => '2026-05-31T14:30:00Z'
 */
export function cellTime(cell: string, order: DayOrder): string | undefined {
  const text = cell.trim();
  if (seconds.test(text)) return new Date(Number(text) * 1000).toISOString();
  if (milliseconds.test(text)) return new Date(Number(text)).toISOString();
  const [isWritten, year, month, day, ...time] = yearFirst.exec(text) ?? [];
  if (isWritten !== undefined) return written([year, month, day], time);
  const [isTurned, first, mark, second, last, ...rest] = yearLast.exec(text) ?? [];
  if (isTurned === undefined) return undefined;
  const isDayFirst = mark === '.' || order === 'dayFirst';
  return written(isDayFirst ? [last, second, first] : [last, first, second], rest);
}

type Pieces = readonly (string | undefined)[];

function written([year, month, day]: Pieces, [hour, minute, second, offset]: Pieces): string {
  const two = (piece: string | undefined): string => (piece ?? '0').padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined) return date;
  const zone = offset === undefined ? 'Z' : offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
}

/**
 * Which comes first in the days of some cells, where they tell: a 13 or more can be no month. Days without slashes need no order and
 * count as day first. Undefined where days with slashes do not tell, or contradict each other.
 *
 * @example
 * dayOrderOf(['03/04/2026', '03/25/2026']); // => 'monthFirst'
 */
export function dayOrderOf(cells: readonly string[]): DayOrder | undefined {
  const slashed = cells.flatMap((cell) => {
    const [, first = '', mark, second = ''] = yearLast.exec(cell.trim()) ?? [];
    return mark === '/' ? [{ first: Number(first), second: Number(second) }] : [];
  });
  if (slashed.length === 0) return 'dayFirst';
  const isDayFirst = slashed.some(({ first }) => first > 12);
  const isMonthFirst = slashed.some(({ second }) => second > 12);
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst ? 'dayFirst' : 'monthFirst';
}
