import { type CalendarException, type WorkCalendar } from '../work-calendar.ts';
import { type MspdiBook } from './mspdi-book.ts';
import { branch, leaf } from './xml-text.ts';

const workingTimes = branch('WorkingTimes', [
  branch('WorkingTime', [leaf('FromTime', '08:00:00'), leaf('ToTime', '12:00:00')]),
  branch('WorkingTime', [leaf('FromTime', '13:00:00'), leaf('ToTime', '17:00:00')]),
]);

/**
 * The calendars of a plan, then one for each resource that has a calendar of its own, based on it: the format gives resources
 * calendars of their own.
 */
export function mspdiCalendars(book: MspdiBook): string[] {
  const { calendars, resources } = book.plan.settings;
  const owned = resources.flatMap(({ id, name, calendar }) => {
    const base = calendar === null ? undefined : book.calendarNumbers.get(calendar);
    if (base === undefined) return [];
    return branch('Calendar', [
      leaf('UID', resourceCalendarNumber(id, book)),
      leaf('Name', name),
      leaf('IsBaseCalendar', false),
      leaf('BaseCalendarUID', base),
    ]);
  });
  return [...calendars.map((calendar) => baseCalendar(calendar, book)), ...owned];
}

/** The number of a resource's own calendar. */
export function resourceCalendarNumber(resource: string, { resourceNumbers, calendarNumbers }: MspdiBook): number {
  return calendarNumbers.size + (resourceNumbers.get(resource) ?? 0);
}

function baseCalendar({ id, name, week, exceptions }: WorkCalendar, book: MspdiBook): string {
  if (overlaps(exceptions)) book.report.add('EXCEPTIONS_OVERLAP', `calendar:${id}`, name);
  return branch('Calendar', [
    leaf('UID', book.calendarNumbers.get(id) ?? null),
    leaf('Name', name),
    leaf('IsBaseCalendar', true),
    leaf('BaseCalendarUID', -1),
    branch(
      'WeekDays',
      // The format's week begins on Sunday.
      [6, 0, 1, 2, 3, 4, 5].map((day, index) => weekDay(index + 1, week[day] === true)),
    ),
    branch('Exceptions', exceptions.map(exceptionOf)),
  ]);
}

function weekDay(number: number, works: boolean): string {
  return branch('WeekDay', [leaf('DayType', number), leaf('DayWorking', works), works ? workingTimes : '']);
}

function exceptionOf({ from, until, works, name }: CalendarException): string {
  return branch('Exception', [
    leaf('EnteredByOccurrences', false),
    branch('TimePeriod', [leaf('FromDate', `${from}T00:00:00`), leaf('ToDate', `${until}T23:59:00`)]),
    leaf('Name', name),
    leaf('Type', 1),
    leaf('DayWorking', works),
    works ? workingTimes : '',
  ]);
}

function overlaps(exceptions: readonly CalendarException[]): boolean {
  const sorted = [...exceptions].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.some(({ from }, index) => index > 0 && from <= (sorted[index - 1]?.until ?? ''));
}
