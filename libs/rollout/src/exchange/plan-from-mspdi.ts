import { newPlanSettings, type Plan, type PlanSettings } from '../plan-settings.ts';
import { minutesOfDay } from './mspdi-fields.ts';
import { knownElements } from './mspdi-known.ts';
import { type LengthForm } from './mspdi-lengths.ts';
import { type ReadCalendars, readCalendars } from './mspdi-read-calendars.ts';
import { fieldReader } from './mspdi-read-fields.ts';
import { readAssignments, readLinks } from './mspdi-read-links.ts';
import { readResources } from './mspdi-read-resources.ts';
import { readTasks } from './mspdi-read-tasks.ts';
import { childOf, childrenOf, dayIn, isSaid, numberIn, textIn } from './mspdi-values.ts';
import { placedLines } from './placed-lines.ts';
import { FileReport, planFileLimits, type PlanReading, refused } from './plan-file.ts';
import { type XmlElement, xmlElement } from './xml-element.ts';

/**
 * Reads a file of Microsoft Project (MSPDI). Lengths become whole working days, begun ones counted whole; dates lose their hours.
 * What the format cannot say is taken from the plan that is known, by ids, or by names where the format has no ids.
 *
 * A document type, a broken file and more than 5,000 tasks are refused before anything is read.
 *
 * @example
 * planFromMspdi('<!DOCTYPE a><a/>').report; // => [{ code: 'XML_DOCTYPE', at: 'line:1', detail: '<!DOCTYPE a><a/>' }]
 */
export function planFromMspdi(text: string, known: Plan | null = null): PlanReading {
  if (text.length > planFileLimits.characters) return refused('FILE_TOO_LARGE', planFileLimits.characters);
  if (tasksIn(text) > planFileLimits.tasks) return refused('TOO_MANY_TASKS', planFileLimits.tasks);
  const project = xmlElement(text);
  if ('code' in project) return refused(project.code, project.detail, `line:${project.line}`);
  if (project.name !== 'Project') return refused('NOT_A_PROJECT', project.name);
  const start = startOf(project) ?? known?.settings.start;
  if (start === undefined) return refused('START_UNKNOWN');
  const report = new FileReport();
  const plan = planOf(project, start, known, report);
  return { plan, report: report.findings };
}

/** Counted without reading, and no further than needed. */
function tasksIn(text: string): number {
  const opening = /<(?:[\w.-]+:)?Task[\s>]/g;
  let count = 0;
  while (count <= planFileLimits.tasks && opening.test(text)) count += 1;
  return count;
}

function startOf(project: XmlElement): string | undefined {
  const starts = childrenOf(childOf(project, 'Tasks'), 'Task').flatMap((task) => dayIn(textIn(task, 'Start')) ?? []);
  return dayIn(textIn(project, 'StartDate')) ?? starts.sort()[0];
}

function planOf(project: XmlElement, start: string, known: Plan | null, report: FileReport): Plan {
  const taskElements = childrenOf(childOf(project, 'Tasks'), 'Task');
  const fields = fieldReader(project);
  const calendarElements = childrenOf(childOf(project, 'Calendars'), 'Calendar');
  const calendars = readCalendars(calendarElements, known?.settings.calendars ?? [], report);
  const head = headOf(project, start, calendars, known);
  const form = formOf(project, head, report);
  const resourceElements = childrenOf(childOf(project, 'Resources'), 'Resource');
  const { resources, ids } = readResources(resourceElements, {
    fields,
    calendars,
    known: known?.settings.resources ?? [],
    hoursOfDay: form.minutesOfDay / 60,
    report,
  });
  const reads = readTasks(taskElements, { fields, known, calendars: calendars.ids, form });
  const links = readLinks(reads, form);
  const assignmentElements = childrenOf(childOf(project, 'Assignments'), 'Assignment');
  const assigned = readAssignments(assignmentElements, reads, ids, form);
  const lines = reads.map(({ level, task }) => ({
    level,
    task: { ...task, links: links.get(task.id) ?? [], assignments: assigned.get(task.id) ?? [] },
  }));
  reportRest(project, { taskElements, resourceElements, assignmentElements, calendarElements }, report);
  return { settings: { ...head, resources }, tasks: placedLines(lines, report) };
}

function headOf(
  project: XmlElement,
  start: string,
  { calendars, ids }: ReadCalendars,
  known: Plan | null,
): PlanSettings {
  const before = known?.settings ?? newPlanSettings(start);
  const currency = textIn(project, 'CurrencyCode');
  const all = calendars.length > 0 ? calendars : before.calendars;
  const wanted = ids.get(numberIn(project, 'CalendarUID') ?? -1) ?? before.calendar;
  return {
    ...before,
    start,
    asOf: dayIn(textIn(project, 'StatusDate')) ?? null,
    currency: /^[A-Z]{3}$/.test(currency ?? '') ? (currency ?? before.currency) : before.currency,
    calendars: all,
    calendar: (all.find(({ id }) => id === wanted) ?? all[0])?.id ?? before.calendar,
  };
}

function formOf(project: XmlElement, { calendars, calendar }: PlanSettings, report: FileReport): LengthForm {
  const minutes = numberIn(project, 'MinutesPerDay') ?? minutesOfDay;
  const isPossible = minutes >= 1 && minutes <= 1440;
  if (!isPossible) report.add('DAY_LENGTH_NOT_UNDERSTOOD', 'file', minutes);
  const week = calendars.find(({ id }) => id === calendar)?.week ?? [];
  return {
    minutesOfDay: isPossible ? minutes : minutesOfDay,
    workdaysOfWeek: week.filter((works) => works).length,
    report,
  };
}

type Elements = Readonly<
  Record<'taskElements' | 'resourceElements' | 'assignmentElements' | 'calendarElements', readonly XmlElement[]>
>;

/** What of the file is not read, each once. */
function reportRest(project: XmlElement, elements: Elements, report: FileReport): void {
  const { taskElements, resourceElements, assignmentElements, calendarElements } = elements;
  reportUnknown('Project', [project], report);
  reportUnknown('Task', taskElements, report);
  reportUnknown('Resource', resourceElements, report);
  reportUnknown('Assignment', assignmentElements, report);
  reportUnknown('Calendar', calendarElements, report);
  const countOf = (isMeant: (task: XmlElement) => boolean): number => taskElements.filter(isMeant).length;
  const counts = {
    BASELINE_NOT_TAKEN: countOf((task) => childOf(task, 'Baseline') !== undefined),
    SPLIT_OR_RECURRING: countOf((task) => isSaid(task, 'Recurring')),
    EXTERNAL_TASK: countOf((task) => isSaid(task, 'ExternalTask') || isSaid(task, 'IsSubproject')),
    COST_PER_USE: resourceElements.filter((each) => (numberIn(each, 'CostPerUse') ?? 0) > 0).length,
    SCHEDULED_FROM_FINISH: textIn(project, 'ScheduleFromStart') === '0' ? 1 : 0,
  };
  for (const [code, count] of Object.entries(counts)) if (count > 0) report.add(code, 'file', count);
}

function reportUnknown(kind: keyof typeof knownElements, elements: readonly XmlElement[], report: FileReport): void {
  const counts = new Map<string, number>();
  for (const { children } of elements)
    for (const { name } of children) if (!knownElements[kind].has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of [...counts].slice(0, 20))
    report.add('ELEMENT_NOT_READ', `file:${kind}`, `${name} (${count})`);
}
