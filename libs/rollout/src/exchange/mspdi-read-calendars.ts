import { line, PlanId } from '../plan-parts.ts';
import { type CalendarException, type WorkCalendar } from '../work-calendar.ts';
import { madeId } from './made-id.ts';
import { childOf, childrenOf, dayIn, fittingText, isSaid, numberIn, textIn } from './mspdi-values.ts';
import { type FileReport } from './plan-file.ts';
import { type XmlElement } from './xml-element.ts';

/** The calendars of a file, and which of them each number of the file means. */
export interface ReadCalendars {
  readonly calendars: readonly WorkCalendar[];
  readonly ids: ReadonlyMap<number, string>;
}

const mondayToFriday = [true, true, true, true, true, false, false];
const most = { calendars: 100, exceptions: 1000 };

/**
 * Reads the calendars of a file. One that a resource has for itself and that differs in nothing is the one it is based on. A
 * calendar that is called like one of the plan takes over its id and its country: the format has no word for them.
 */
export function readCalendars(
  elements: readonly XmlElement[],
  known: readonly WorkCalendar[],
  report: FileReport,
): ReadCalendars {
  const ids = new Map<number, string>();
  const calendars = new Map<string, WorkCalendar>();
  const basesFirst = [...elements].sort(
    (a, b) => Number(isSaid(b, 'IsBaseCalendar')) - Number(isSaid(a, 'IsBaseCalendar')),
  );
  for (const element of basesFirst) {
    const number = numberIn(element, 'UID') ?? -1;
    const base = calendars.get(ids.get(numberIn(element, 'BaseCalendarUID') ?? -1) ?? '');
    const differs = childOf(element, 'WeekDays') ?? childOf(element, 'Exceptions');
    if (base && !isSaid(element, 'IsBaseCalendar') && !differs) ids.set(number, base.id);
    else if (calendars.size >= most.calendars) report.add('TOO_MANY_CALENDARS', 'file', most.calendars);
    else {
      const calendar = calendarOf(element, { base, known, taken: calendars, report });
      calendars.set(calendar.id, calendar);
      ids.set(number, calendar.id);
    }
  }
  return { calendars: [...calendars.values()], ids };
}

interface Around {
  readonly base: WorkCalendar | undefined;
  readonly known: readonly WorkCalendar[];
  readonly taken: ReadonlyMap<string, WorkCalendar>;
  readonly report: FileReport;
}

function calendarOf(element: XmlElement, { base, known, taken, report }: Around): WorkCalendar {
  const written = textIn(element, 'Name') ?? '';
  const name = fittingText(line, written, 200)?.text ?? `Calendar ${textIn(element, 'UID') ?? ''}`.trim();
  const same = known.find((calendar) => calendar.name === name && !taken.has(calendar.id));
  const at = `calendar:${name}`;
  if (childOf(element, 'WorkWeeks')) report.add('WORK_WEEKS_NOT_READ', at, name);
  const days = childrenOf(childOf(element, 'WeekDays'), 'WeekDay');
  const own = [
    ...days.filter((day) => numberIn(day, 'DayType') === 0),
    ...childrenOf(childOf(element, 'Exceptions'), 'Exception'),
  ];
  const exceptions = [...(base?.exceptions ?? []), ...own.flatMap((each) => exceptionsOf(each, at, report))];
  if (exceptions.length > most.exceptions) report.add('TOO_MANY_EXCEPTIONS', at, exceptions.length);
  return {
    id: same?.id ?? PlanId.parse(madeId(name, 'calendar', (id) => taken.has(id))),
    name,
    country: same?.country ?? null,
    week: weekOf(days, base?.week ?? mondayToFriday, at, report),
    exceptions: exceptions.slice(0, most.exceptions),
  };
}

function weekOf(
  days: readonly XmlElement[],
  before: readonly boolean[],
  at: string,
  report: FileReport,
): readonly boolean[] {
  const week = [...before];
  for (const day of days) {
    const number = numberIn(day, 'DayType') ?? 0;
    // The format's week begins on Sunday.
    if (number >= 1 && number <= 7) week[(number + 5) % 7] = works(day);
  }
  if (week.includes(true)) return week;
  report.add('CALENDAR_WITHOUT_WORK', at);
  return mondayToFriday;
}

/** Old files list the hours of a working day, new ones say besides that it is one. */
function works(day: XmlElement): boolean {
  return isSaid(day, 'DayWorking');
}

function exceptionsOf(element: XmlElement, at: string, report: FileReport): CalendarException[] {
  const period = childOf(element, 'TimePeriod');
  const from = dayIn(textIn(period, 'FromDate'));
  const until = dayIn(textIn(period, 'ToDate'));
  const name = fittingText(line, textIn(element, 'Name') ?? '', 200)?.text ?? null;
  if (from === undefined || until === undefined || until < from) {
    report.add('EXCEPTION_NOT_READ', at, `${name ?? ''} ${textIn(period, 'FromDate') ?? ''}`.trim());
    return [];
  }
  const exception = { from, until, works: works(element), name };
  const type = numberIn(element, 'Type') ?? 1;
  if (type === 2) return yearly(element, exception);
  if (type === 1 && (numberIn(element, 'Period') ?? 1) <= 1) return [exception];
  report.add('EXCEPTION_RECURRING', at, name ?? from);
  return [];
}

/** A day of every year within a time, such as a holiday that has a date. */
function yearly(element: XmlElement, { from, until, ...rest }: CalendarException): CalendarException[] {
  const month = String((numberIn(element, 'Month') ?? Number(from.slice(5, 7)) - 1) + 1).padStart(2, '0');
  const ofMonth = String(numberIn(element, 'MonthDay') ?? Number(from.slice(8))).padStart(2, '0');
  const years = Array.from(
    { length: Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, index) => Number(from.slice(0, 4)) + index,
  );
  return years.flatMap((year) => {
    const day = dayIn(`${year}-${month}-${ofMonth}`);
    return day !== undefined && day >= from && day <= until ? [{ ...rest, from: day, until: day }] : [];
  });
}
