import { csvOf, type WrittenCell } from '@peerway/table';
import { type Plan } from '../plan-settings.ts';
import { type PlanTask } from '../plan-task.ts';
import { writtenDecimal } from './decimals.ts';
import { csvColumns, type CsvColumn } from './csv-columns.ts';
import { type ScheduledDays } from './mspdi-book.ts';
import { joinedList } from './mspdi-fields.ts';
import { type OutlinedLine, outlinedLines } from './outlined-lines.ts';
import { FileReport, type PlanWriting } from './plan-file.ts';

/** How a plan is written as a table. */
export interface PlanCsvForm {
  readonly separator: ',' | ';' | '\t';
  /** A byte order mark makes a spreadsheet read it as UTF-8. */
  readonly byteOrderMark: boolean;
  readonly scheduled: Readonly<Record<string, Pick<ScheduledDays, 'start' | 'finish'>>>;
}

/**
 * Writes the lines of a plan as a table, one row a line, in the order of the outline. Days are written as YYYY-MM-DD, links as
 * `id FS+2`, people as `id[0.5]`. Texts that a spreadsheet would run as a formula are defused. Start and finish are those of the
 * schedule and are not read again. What holds for the whole plan has no place in a table, and is reported.
 *
 * @example
 * planCsv({ settings: newPlanSettings('2027-01-04'), tasks: [] }).text.slice(0, 13); // => 'id,wbs,parent'
 */
export function planCsv(plan: Plan, form: Partial<PlanCsvForm> = {}): PlanWriting {
  const { separator = ',', byteOrderMark = false, scheduled = {} } = form;
  const report = new FileReport();
  const { calendars, resources, sites, causes, scope } = plan.settings;
  const unsaid = { calendars, people: resources, sites, causes, waves: scope.waves, useCases: scope.useCases };
  for (const [what, { length }] of Object.entries(unsaid))
    if (length > 0) report.add('NOT_IN_THIS_FORMAT', `plan:${what}`, length);
  const lines = outlinedLines(plan.tasks);
  const rows = lines.map((line) => rowOf(line, scheduled[line.task.id]));
  return { text: csvOf([csvColumns, ...rows], { separator, byteOrderMark }), report: report.findings };
}

function rowOf({ task, wbs }: OutlinedLine, days: Pick<ScheduledDays, 'start' | 'finish'> | undefined): WrittenCell[] {
  const { estimate, progress, origin } = task;
  const cells: Record<CsvColumn, WrittenCell> = {
    id: task.id,
    wbs,
    parent: task.parent,
    rank: task.rank,
    kind: task.kind,
    name: task.name,
    note: task.note,
    'low days': estimate.low,
    'likely days': estimate.likely,
    'high days': estimate.high,
    start: days?.start ?? null,
    finish: days?.finish ?? null,
    links: joinedList(task.links.map(linkText)),
    'no earlier than': task.noEarlierThan,
    'finish by': task.finishBy,
    promised: task.promised,
    'held until': task.heldUntil,
    calendar: task.calendar,
    people: joinedList(task.assignments.map(({ resource, share }) => `${resource}[${writtenDecimal(share)}]`)),
    skills: joinedList(task.skills),
    'fixed cost': task.fixedCost,
    'actual start': progress.actualStart,
    'actual finish': progress.actualFinish,
    'remaining days': progress.remainingDays,
    origin: origin.kind,
    'origin use case': origin.useCase,
    'origin part': origin.part,
    'origin wave': origin.wave,
    'origin note': origin.note,
  };
  return csvColumns.map((column) => cells[column]);
}

function linkText({ task, type, lagDays }: PlanTask['links'][number]): string {
  return `${task} ${type}${lagDays === 0 ? '' : `${lagDays > 0 ? '+' : ''}${lagDays}`}`;
}
