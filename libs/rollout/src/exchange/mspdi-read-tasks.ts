import { DayEstimate, line, PlanId, prose } from '../plan-parts.ts';
import { type Plan } from '../plan-settings.ts';
import { newTask, type PlanTask, TaskKind } from '../plan-task.ts';
import { decimalOf } from './decimals.ts';
import { listedTexts, type TaskField, taskFields } from './mspdi-fields.ts';
import { type LengthForm, wholeDays } from './mspdi-lengths.ts';
import { type FieldReader, saidFields } from './mspdi-read-fields.ts';
import { readOrigin } from './mspdi-read-origin.ts';
import { readProgress } from './mspdi-read-progress.ts';
import { dayIn, fittingText, isSaid, minutesIn, numberIn, textIn } from './mspdi-values.ts';
import { type XmlElement } from './xml-element.ts';

/** A task of a file on its way to become a line of a plan. */
export interface ReadTask {
  readonly element: XmlElement;
  readonly number: number;
  readonly level: number;
  readonly isSummary: boolean;
  readonly said: Partial<Record<TaskField, string | null>>;
  /** The line of the plan that has this id already. */
  readonly before: PlanTask | undefined;
  readonly task: PlanTask;
}

/** What the tasks of a file are read with. */
export interface TasksAround {
  readonly fields: FieldReader;
  readonly known: Plan | null;
  readonly calendars: ReadonlyMap<number, string>;
  readonly form: LengthForm;
}

/** Reads the tasks of a file one by one, in the order of the file: what hangs between them comes later. */
export function readTasks(elements: readonly XmlElement[], around: TasksAround): ReadTask[] {
  const before = new Map(around.known?.tasks.map((task) => [task.id, task]));
  const taken = new Set<string>();
  const levels = elements.map(levelOf);
  return elements.flatMap((element, index) => {
    const level = levels[index] ?? 1;
    // The whole project stands at level 0; lines without anything are blank rows.
    if (level < 1 || isSaid(element, 'IsNull')) return [];
    const isSummary = (levels[index + 1] ?? 0) > level;
    if (isLeftOut(element, isSummary)) {
      around.form.report.add('INACTIVE_TASK', `task:${textIn(element, 'Name') ?? ''}`);
      return [];
    }
    const said = saidFields(element, taskFields, around.fields);
    const id = idOf(element, said.id, taken, around);
    taken.add(id);
    const read = { element, number: numberIn(element, 'UID') ?? -1, level, isSummary, said, before: before.get(id) };
    return [{ ...read, task: taskOf(id, read, around) }];
  });
}

function levelOf(element: XmlElement): number {
  const level = numberIn(element, 'OutlineLevel');
  if (level !== undefined && Number.isInteger(level) && level >= 0) return level;
  return numberIn(element, 'UID') === 0 ? 0 : (textIn(element, 'OutlineNumber')?.split('.').length ?? 1);
}

function isLeftOut(element: XmlElement, isSummary: boolean): boolean {
  return !isSummary && /^(?:0|false)$/i.test(textIn(element, 'Active') ?? '');
}

/** Our own id; else one made of the program's own lasting id, so that the same file gives the same ids again. */
function idOf(
  element: XmlElement,
  said: string | null | undefined,
  taken: ReadonlySet<string>,
  { form }: TasksAround,
): string {
  const number = textIn(element, 'UID') ?? '';
  const guid = textIn(element, 'GUID')?.toLowerCase();
  const wanted = [said, guid === undefined ? undefined : `t-${guid}`, `imported.${number}`];
  const id = wanted.find((each) => PlanId.safeParse(each).success) ?? 'imported.line';
  if (!taken.has(id)) return id;
  form.report.add('DUPLICATE_ID', `task:${textIn(element, 'Name') ?? ''}`, id);
  for (let count = 1; ; count += 1) {
    const other = count === 1 ? `imported.${number}` : `imported.${number}.${count}`;
    if (!taken.has(other)) return other;
  }
}

type Read = Omit<ReadTask, 'task'>;

function taskOf(id: string, read: Read, around: TasksAround): PlanTask {
  const { element, said, before } = read;
  const { report } = around.form;
  const written = textIn(element, 'Name') ?? '';
  const name = fittingText(line, written, 200);
  const at = `task:${name?.text ?? id}`;
  if (!name?.isWhole) report.add('NAME_CHANGED', at, written);
  const isOurs = said.id !== undefined;
  return {
    ...newTask(id, name?.text ?? id),
    kind: kindOf(read),
    note: noteOf(element, at, around),
    estimate: estimateOf(read, at, around),
    ...limitsOf(read, at, around),
    promised: isOurs ? dayOrNull(said.promised) : (before?.promised ?? null),
    calendar: calendarOf(element, at, around),
    skills: isOurs && said.skills !== null ? skillsOf(said.skills) : (before?.skills ?? []),
    fixedCost: costOf(element, isOurs, at, around),
    progress: readProgress(read, at, around.form),
    origin: readOrigin(said, before),
    rank: decimalOf(said.rank ?? undefined) ?? Number.NaN,
  };
}

function kindOf({ element, said, isSummary }: Read): PlanTask['kind'] {
  const kind = TaskKind.safeParse(said.kind).data;
  const isPoint =
    isSaid(element, 'Milestone') || (kind === undefined && !isSummary && minutesIn(textIn(element, 'Duration')) === 0);
  if (!isPoint) return 'task';
  return kind === 'gate' ? 'gate' : 'milestone';
}

function noteOf(element: XmlElement, at: string, { form }: TasksAround): string | null {
  const written = textIn(element, 'Notes');
  if (written === undefined) return null;
  const note = fittingText(prose, written, 4000);
  if (!note?.isWhole) form.report.add('NOTE_CHANGED', at, written.slice(0, 60));
  return note?.text ?? null;
}

function estimateOf({ element, said, isSummary }: Read, at: string, { form }: TasksAround): PlanTask['estimate'] {
  const duration = textIn(element, 'Duration');
  const [low, likely, high, written] = said.estimate?.split(' ') ?? [];
  const ours = DayEstimate.safeParse({ low: decimalOf(low), likely: decimalOf(likely), high: decimalOf(high) }).data;
  if (ours && (written === duration || isSummary)) return ours;
  const minutes = minutesIn(duration);
  if (minutes === undefined) {
    if (duration !== undefined) form.report.add('DURATION_NOT_UNDERSTOOD', at, duration);
    return ours ?? { low: 1, likely: 1, high: 1 };
  }
  const days = wholeDays(minutes, numberIn(element, 'DurationFormat'), at, form);
  if (!ours) return { low: days, likely: days, high: days };
  form.report.add('ESTIMATE_CHANGED', at, `${ours.likely} → ${days}`);
  return { low: Math.min(ours.low, days), likely: days, high: Math.max(ours.high, days) };
}

/** No earlier than, held until, and finish by. Of the format's other constraints, two come close; the rest is reported. */
function limitsOf(
  { element, said, before }: Read,
  at: string,
  { form }: TasksAround,
): Pick<PlanTask, 'noEarlierThan' | 'heldUntil' | 'finishBy'> {
  const { report } = form;
  const type = numberIn(element, 'ConstraintType') ?? 0;
  const written = textIn(element, 'ConstraintDate');
  const day = dayIn(written) ?? null;
  const deadline = dayIn(textIn(element, 'Deadline')) ?? null;
  if (type >= 2 && day === null && written !== undefined) report.add('DAY_NOT_UNDERSTOOD', at, written);
  if (![0, 4].includes(type)) report.add('CONSTRAINT_READ_AS', at, `${type} ${day ?? ''}`.trim());
  const finishBy = deadline ?? ([3, 7].includes(type) ? day : null);
  const isByHand = isSaid(element, 'Manual');
  if (isByHand) report.add('MANUAL_TASK', at, textIn(element, 'Start') ?? '');
  const start = [2, 4].includes(type) ? day : isByHand ? (dayIn(textIn(element, 'Start')) ?? null) : null;
  const [held, earlier] = (said.held ?? '').split(' ').map((each) => dayIn(each) ?? null);
  const heldUntil = said.id === undefined ? (before?.heldUntil ?? null) : (held ?? null);
  const both = [held, earlier].reduce<string | null>(
    (late, each) => ((each ?? '') > (late ?? '') ? (each ?? null) : late),
    null,
  );
  return { noEarlierThan: heldUntil !== null && start === both ? (earlier ?? null) : start, heldUntil, finishBy };
}

function dayOrNull(text: string | null | undefined): string | null {
  return dayIn(text ?? undefined) ?? null;
}

function calendarOf(element: XmlElement, at: string, { calendars, form }: TasksAround): string | null {
  const number = numberIn(element, 'CalendarUID');
  if (number === undefined || number < 0) return null;
  const id = calendars.get(number);
  if (id === undefined) form.report.add('UNKNOWN_CALENDAR', at, number);
  return id ?? null;
}

function skillsOf(said: string | undefined): readonly string[] {
  return listedTexts(said ?? '')
    .flatMap((skill) => fittingText(line, skill, 200)?.text ?? [])
    .slice(0, 20);
}

/** The format counts in hundredths. Nought is what programs write when there is none. */
function costOf(element: XmlElement, isOurs: boolean, at: string, { form }: TasksAround): number | null {
  const hundredths = numberIn(element, 'FixedCost');
  if (hundredths === undefined || (hundredths === 0 && !isOurs)) return null;
  const cost = hundredths / 100;
  if (cost >= 0 && cost <= 1e12) return cost;
  form.report.add('COST_NOT_UNDERSTOOD', at, cost);
  return null;
}
