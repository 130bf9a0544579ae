import { type PlanResource } from '../plan-resource.ts';
import { writtenDecimal } from './decimals.ts';
import { resourceCalendarNumber } from './mspdi-calendars.ts';
import { type ResourceField, joinedList, minutesOfDay, resourceFields } from './mspdi-fields.ts';
import { type MspdiBook } from './mspdi-book.ts';
import { fieldText } from './mspdi-tasks.ts';
import { type OutlinedLine } from './outlined-lines.ts';
import { branch, leaf } from './xml-text.ts';

/** The people, roles and equipment of a plan. */
export function mspdiResources(book: MspdiBook): string[] {
  return book.plan.settings.resources.map((resource) => resourceOf(resource, book));
}

function resourceOf(resource: PlanResource, book: MspdiBook): string {
  const { id, name, kind, capacity, calendar, from, until, ratePerDay } = resource;
  const number = book.resourceNumbers.get(id) ?? 0;
  const hasCalendar = calendar !== null && book.calendarNumbers.has(calendar);
  if (calendar !== null && !hasCalendar) book.report.add('UNKNOWN_CALENDAR', `resource:${id}`, calendar);
  return branch('Resource', [
    leaf('UID', number),
    leaf('ID', number),
    leaf('Name', name),
    leaf('Type', 1),
    leaf('IsNull', false),
    leaf('MaxUnits', writtenDecimal(capacity)),
    leaf('StandardRate', ratePerDay === null ? null : writtenDecimal(ratePerDay / (minutesOfDay / 60))),
    leaf('StandardRateFormat', ratePerDay === null ? null : 3),
    leaf('CalendarUID', hasCalendar ? resourceCalendarNumber(id, book) : null),
    leaf('IsGeneric', kind === 'role'),
    ...fieldsOf(resource, book),
    from === null && until === null ? '' : availability(resource),
  ]);
}

function fieldsOf({ id, kind, roles, skills, member }: PlanResource, book: MspdiBook): string[] {
  const said: Record<ResourceField, string | null> = {
    id,
    kind,
    roles: joinedList(roles),
    skills: joinedList(skills),
    member,
  };
  return Object.entries(resourceFields).map(([key, { field }]) => {
    const value = said[key as ResourceField];
    return fieldText(field, value, { at: `resource:${id}`, report: book.report });
  });
}

function availability({ from, until, capacity }: PlanResource): string {
  return branch('AvailabilityPeriods', [
    branch('AvailabilityPeriod', [
      leaf('AvailableFrom', `${from ?? '1984-01-01'}T00:00:00`),
      leaf('AvailableTo', `${until ?? '2199-12-31'}T23:59:00`),
      leaf('AvailableUnits', writtenDecimal(capacity)),
    ]),
  ]);
}

/** Who works on what. An assignment of somebody who is not in the plan has no place in the file. */
export function mspdiAssignments(lines: readonly OutlinedLine[], book: MspdiBook): string[] {
  let number = 0;
  return lines.flatMap(({ task }) =>
    task.assignments.flatMap(({ resource, share }) => {
      const resourceNumber = book.resourceNumbers.get(resource);
      if (resourceNumber === undefined) book.report.add('UNKNOWN_RESOURCE', `task:${task.id}`, resource);
      if (resourceNumber === undefined) return [];
      number += 1;
      const days = book.scheduled[task.id]?.workDays ?? task.estimate.likely;
      return branch('Assignment', [
        leaf('UID', number),
        leaf('TaskUID', book.taskNumbers.get(task.id) ?? 0),
        leaf('ResourceUID', resourceNumber),
        leaf('Units', writtenDecimal(share)),
        leaf('Work', `PT0H${Math.round(days * share * minutesOfDay)}M0S`),
      ]);
    }),
  );
}
