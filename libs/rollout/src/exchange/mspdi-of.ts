import { type Plan } from '../plan-settings.ts';
import { type PlanTask } from '../plan-task.ts';
import { type WorkCalendar } from '../work-calendar.ts';
import { type MspdiBook, type MspdiParts } from './mspdi-book.ts';
import { mspdiCalendars } from './mspdi-calendars.ts';
import { resourceFields, taskFields } from './mspdi-fields.ts';
import { mspdiAssignments, mspdiResources } from './mspdi-resources.ts';
import { mspdiTasks } from './mspdi-tasks.ts';
import { outlinedLines } from './outlined-lines.ts';
import { FileReport, type PlanWriting } from './plan-file.ts';
import { branch, leaf } from './xml-text.ts';

/**
 * Writes a plan as a file of Microsoft Project (MSPDI, the published XML schema of 2007), with eight hours a day.
 *
 * Names, outline, links with lags, "no earlier than" and deadlines, calendars, resources, rates, assignments, progress, notes and
 * a baseline are in the format's own words; ids, three-point estimates, promised days, gates, roles, skills and origins are in
 * custom fields. What has no place in it (sites, waves, shared causes, how a forecast is drawn) is reported.
 *
 * @example
 * mspdiOf({ settings: newPlanSettings('2027-01-04'), tasks: [] }, { name: 'Rollout', scheduled: {} }).report; // => []
 */
export function mspdiOf(plan: Plan, parts: MspdiParts): PlanWriting {
  const { settings } = plan;
  const report = new FileReport();
  const lines = outlinedLines(plan.tasks);
  const book: MspdiBook = {
    ...parts,
    plan,
    report,
    taskNumbers: numbers(lines.map(({ task }) => task)),
    resourceNumbers: numbers(settings.resources),
    calendarNumbers: numbers(settings.calendars),
  };
  reportUnsaid(plan, report);
  const inside = [
    ...projectHead(book),
    branch('ExtendedAttributes', definitions()),
    branch('Calendars', mspdiCalendars(book)),
    branch('Tasks', mspdiTasks(lines, book)),
    branch('Resources', mspdiResources(book)),
    branch('Assignments', mspdiAssignments(lines, book)),
  ];
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Project xmlns="http://schemas.microsoft.com/project">${inside.join('\n')}</Project>\n`;
  return { text, report: report.findings };
}

function numbers(things: readonly (PlanTask | WorkCalendar | Plan['settings']['resources'][number])[]) {
  return new Map(things.map(({ id }, index) => [id, index + 1]));
}

function projectHead({ plan, name, scheduled, calendarNumbers }: MspdiBook): string[] {
  const { start, asOf, currency, calendar } = plan.settings;
  const last = Object.values(scheduled).reduce((latest, { finish }) => (finish > latest ? finish : latest), start);
  return [
    leaf('SaveVersion', 12),
    leaf('Name', name),
    leaf('Title', name),
    leaf('ScheduleFromStart', true),
    leaf('StartDate', `${start}T08:00:00`),
    leaf('FinishDate', `${last}T17:00:00`),
    leaf('CurrencyDigits', 2),
    leaf('CurrencyCode', currency),
    leaf('CalendarUID', calendarNumbers.get(calendar) ?? 1),
    leaf('DefaultStartTime', '08:00:00'),
    leaf('DefaultFinishTime', '17:00:00'),
    leaf('MinutesPerDay', 480),
    leaf('MinutesPerWeek', 2400),
    leaf('DaysPerMonth', 20),
    leaf('DefaultTaskType', 1),
    leaf('DurationFormat', 7),
    leaf('HonorConstraints', true),
    leaf('NewTasksEffortDriven', false),
    leaf('WeekStartDay', 1),
    leaf('StatusDate', asOf === null ? null : `${asOf}T17:00:00`),
  ];
}

function definitions(): string[] {
  return [...Object.values(taskFields), ...Object.values(resourceFields)].map(({ alias, field }) =>
    branch('ExtendedAttribute', [leaf('FieldID', String(field)), leaf('Alias', alias)]),
  );
}

/** What holds for a whole plan and has no place in the format. */
function reportUnsaid({ settings }: Plan, report: FileReport): void {
  const { sites, scope, causes, calendars, calendar } = settings;
  const unsaid = [
    ['sites', sites.length],
    ['waves', scope.waves.length],
    ['useCases', scope.useCases.length],
    ['causes', causes.length],
    ['countries', calendars.filter(({ country }) => country !== null).length],
  ] as const;
  for (const [what, count] of unsaid) if (count > 0) report.add('NOT_IN_THIS_FORMAT', `plan:${what}`, count);
  if (!calendars.some(({ id }) => id === calendar)) report.add('UNKNOWN_CALENDAR', 'plan', calendar);
}
