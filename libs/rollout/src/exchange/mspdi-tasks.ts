import { type PlanTask } from '../plan-task.ts';
import { writtenDecimal } from './decimals.ts';
import { cutMark, fieldCharacters, joinedList, minutesOfDay, type TaskField, taskFields } from './mspdi-fields.ts';
import { type MspdiBook } from './mspdi-book.ts';
import { type OutlinedLine } from './outlined-lines.ts';
import { type FileReport } from './plan-file.ts';
import { branch, leaf } from './xml-text.ts';

const nothingDone = { actualStart: null, actualFinish: null } as const;
const linkTypes = { FF: 0, FS: 1, SF: 2, SS: 3 } as const;

/** The lines of a plan, from top to bottom, each as a task. */
export function mspdiTasks(lines: readonly OutlinedLine[], book: MspdiBook): string[] {
  return lines.map((line) => `\n${taskOf(line, book)}`);
}

function taskOf(line: OutlinedLine, book: MspdiBook): string {
  const { task } = line;
  return branch('Task', [
    ...placeOf(line, book),
    ...progressOf(line, book),
    ...limitsOf(task, book),
    leaf('Notes', task.note),
    ...linksOf(task, book),
    ...fieldsOf(line, book),
    baselineOf(task, book),
  ]);
}

function placeOf({ task, level, wbs, isSummary }: OutlinedLine, book: MspdiBook): string[] {
  const number = book.taskNumbers.get(task.id) ?? 0;
  const days = book.scheduled[task.id];
  return [
    leaf('UID', number),
    leaf('GUID', /^t-[0-9a-f-]{36}$/.test(task.id) ? task.id.slice(2).toUpperCase() : null),
    leaf('ID', number),
    leaf('Name', task.name),
    leaf('Type', 1),
    leaf('IsNull', false),
    leaf('WBS', wbs),
    leaf('OutlineNumber', wbs),
    leaf('OutlineLevel', level),
    leaf('Priority', 500),
    leaf('Start', days ? `${days.start}T08:00:00` : null),
    leaf('Finish', days ? `${days.finish}T17:00:00` : null),
    leaf('Duration', durationOf(writtenLength({ task, isSummary }, book))),
    leaf('DurationFormat', 7),
    leaf('EffortDriven', false),
    leaf('Estimated', false),
    leaf('Milestone', task.kind !== 'task'),
    leaf('Summary', isSummary),
  ];
}

/** The length that stands in the file: that of the schedule for a summary, none for a point in time. */
function writtenLength({ task, isSummary }: Pick<OutlinedLine, 'task' | 'isSummary'>, book: MspdiBook): number {
  if (isSummary) return book.scheduled[task.id]?.workDays ?? 0;
  return task.kind === 'task' ? task.estimate.likely : 0;
}

function durationOf(days: number): string {
  return `PT${(days * minutesOfDay) / 60}H0M0S`;
}

function progressOf({ task, isSummary }: OutlinedLine, book: MspdiBook): string[] {
  const { actualStart, actualFinish } = isSummary ? nothingDone : task.progress;
  if (isSummary && task.progress.actualStart !== null)
    book.report.add('NOT_IN_THIS_FORMAT', `task:${task.id}`, 'progress');
  const share = actualFinish !== null ? 1 : actualStart === null ? 0 : (book.scheduled[task.id]?.doneShare ?? 0);
  return [
    leaf('FixedCost', task.fixedCost === null ? null : writtenDecimal(Number((task.fixedCost * 100).toFixed(4)))),
    leaf('FixedCostAccrual', 3),
    leaf('PercentComplete', Math.min(actualFinish === null ? 99 : 100, Math.round(share * 100))),
    leaf('ActualStart', actualStart === null ? null : `${actualStart}T08:00:00`),
    leaf('ActualFinish', actualFinish === null ? null : `${actualFinish}T17:00:00`),
    leaf('RemainingDuration', isSummary ? null : remainingOf({ task, isSummary }, book)),
  ];
}

function remainingOf(line: Pick<OutlinedLine, 'task' | 'isSummary'>, book: MspdiBook): string {
  const { actualFinish, remainingDays } = line.task.progress;
  if (actualFinish !== null) return durationOf(0);
  const left = Math.ceil(writtenLength(line, book) * (1 - (book.scheduled[line.task.id]?.doneShare ?? 0)));
  return durationOf(remainingDays ?? left);
}

function limitsOf(task: PlanTask, book: MspdiBook): string[] {
  const { noEarlierThan, heldUntil, finishBy, calendar } = task;
  const start = [noEarlierThan, heldUntil].reduce((later, day) => ((day ?? '') > (later ?? '') ? day : later), null);
  const number = calendar === null ? -1 : book.calendarNumbers.get(calendar);
  if (number === undefined) book.report.add('UNKNOWN_CALENDAR', `task:${task.id}`, calendar ?? '');
  return [
    leaf('ConstraintType', start === null ? 0 : 4),
    leaf('CalendarUID', number ?? -1),
    leaf('ConstraintDate', start === null ? null : `${start}T08:00:00`),
    leaf('Deadline', finishBy === null ? null : `${finishBy}T17:00:00`),
  ];
}

function linksOf({ id, links }: PlanTask, book: MspdiBook): string[] {
  return links.map(({ task, type, lagDays }) => {
    const number = book.taskNumbers.get(task);
    if (number === undefined) book.report.add('UNKNOWN_LINK', `task:${id}`, task);
    if (number === undefined) return '';
    return branch('PredecessorLink', [
      leaf('PredecessorUID', number),
      leaf('Type', linkTypes[type]),
      leaf('CrossProject', false),
      leaf('LinkLag', lagDays * minutesOfDay * 10),
      leaf('LagFormat', 7),
    ]);
  });
}

function fieldsOf({ task, isSummary }: OutlinedLine, book: MspdiBook): string[] {
  const { estimate, origin, progress } = task;
  const length = durationOf(writtenLength({ task, isSummary }, book));
  const said: Record<TaskField, string | null> = {
    id: task.id,
    kind: task.kind,
    // What stands beside it tells whether somebody has changed the length in another program since.
    estimate: `${estimate.low} ${estimate.likely} ${estimate.high} ${length}`,
    promised: task.promised,
    held: task.heldUntil === null ? null : `${task.heldUntil} ${task.noEarlierThan ?? '-'}`,
    skills: joinedList(task.skills),
    rank: String(task.rank),
    remaining: isSummary ? null : `${progress.remainingDays ?? '-'} ${remainingOf({ task, isSummary }, book)}`,
    originKind: origin.kind,
    originUseCase: origin.useCase,
    originPart: origin.part,
    originWave: origin.wave,
    originNote: origin.note,
  };
  return Object.entries(taskFields).map(([key, { field }]) =>
    fieldText(field, said[key as TaskField], { at: `task:${task.id}`, report: book.report }),
  );
}

/** A custom field with a text in it. A text that is longer than such a field is cut, marked and reported. */
export function fieldText(
  field: number,
  value: string | null,
  { at, report }: { readonly at: string; readonly report: FileReport },
): string {
  if (value === null || value === '') return '';
  if (value.length > fieldCharacters) report.add('TEXT_CUT', at, value.slice(0, 60));
  const cut = value.length > fieldCharacters ? value.slice(0, fieldCharacters - 1).toWellFormed() + cutMark : value;
  return branch('ExtendedAttribute', [leaf('FieldID', String(field)), leaf('Value', cut)]);
}

function baselineOf({ id }: PlanTask, { baseline }: MspdiBook): string {
  const days = baseline?.[id];
  if (!days) return '';
  return branch('Baseline', [
    leaf('Number', 0),
    leaf('Start', `${days.start}T08:00:00`),
    leaf('Finish', `${days.finish}T17:00:00`),
  ]);
}
