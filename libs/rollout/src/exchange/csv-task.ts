import { line, PlanId, prose } from '../plan-parts.ts';
import { type Plan } from '../plan-settings.ts';
import { newTask, type PlanTask, TaskKind, TaskOriginKind } from '../plan-task.ts';
import { cellDays, cellMoney } from './csv-cells.ts';
import { type CsvColumn } from './csv-columns.ts';
import { type DayReader } from './csv-days.ts';
import { type CsvPeople, linksIn } from './csv-links.ts';
import { type PlacedRow } from './csv-placed-rows.ts';
import { listedTexts } from './mspdi-fields.ts';
import { fittingText } from './mspdi-values.ts';
import { type FileReport } from './plan-file.ts';

/** What rows are read with. */
export interface RowAround {
  readonly known: Plan | null;
  readonly calendars: ReadonlySet<string>;
  readonly readDay: DayReader;
  readonly people: CsvPeople;
  readonly report: FileReport;
}

const kinds: Readonly<Record<string, PlanTask['kind']>> = {
  aufgabe: 'task',
  vorgang: 'task',
  meilenstein: 'milestone',
};

/** One row as a line of the plan. A column that is not there leaves the line as the known plan has it. */
export function csvTask(place: PlacedRow, around: RowAround): PlanTask {
  const { row, id, parent, rank, before, named } = place;
  const { cells } = row;
  const { people, readDay, report } = around;
  const written = cells.name ?? '';
  const name = fittingText(line, written, 200);
  const at = `row:${row.row}`;
  if (!name?.isWhole) report.add('NAME_CHANGED', at, written);
  const old = before ?? { ...newTask(id, id), origin: imported };
  const day = (column: CsvColumn, otherwise: string | null): string | null => {
    const cell = cells[column];
    return cell === undefined ? otherwise : readDay(cell, `${at}:${column}`);
  };
  return {
    ...old,
    name: name?.text ?? id,
    parent,
    rank,
    kind: kindOf(cells.kind, old.kind, at, report),
    note: cells.note === undefined ? old.note : noteOf(cells.note, at, report),
    estimate: estimateOf(place, old, at, report),
    links: cells.links === undefined ? old.links : linksIn(cells.links, named, at, report),
    noEarlierThan: day('no earlier than', old.noEarlierThan),
    finishBy: day('finish by', old.finishBy),
    promised: day('promised', old.promised),
    heldUntil: day('held until', old.heldUntil),
    calendar: cells.calendar === undefined ? old.calendar : calendarOf(cells.calendar.trim(), at, around),
    assignments: cells.people === undefined ? old.assignments : people.assignmentsIn(cells.people, at),
    skills: cells.skills === undefined ? old.skills : skillsOf(cells.skills),
    fixedCost: cells['fixed cost'] === undefined ? old.fixedCost : cellMoney(cells['fixed cost'], at, report),
    progress: progressOf(place, old, day, report),
    origin: cells.origin === undefined ? old.origin : originOf(cells, old),
  };
}

const imported = { kind: 'imported', useCase: null, part: null, wave: null, note: null } as const;

function kindOf(cell: string | undefined, old: PlanTask['kind'], at: string, report: FileReport): PlanTask['kind'] {
  const said = cell?.trim() ?? '';
  if (said === '') return old;
  const kind = kinds[said.toLowerCase()] ?? TaskKind.safeParse(said.toLowerCase()).data;
  if (kind === undefined) report.add('KIND_NOT_UNDERSTOOD', at, said);
  return kind ?? old;
}

function noteOf(cell: string, at: string, report: FileReport): string | null {
  if (cell.trim() === '') return null;
  const note = fittingText(prose, cell, 4000);
  if (!note?.isWhole) report.add('NOTE_CHANGED', at, cell.slice(0, 60));
  return note?.text ?? null;
}

function estimateOf({ row }: PlacedRow, old: PlanTask, at: string, report: FileReport): PlanTask['estimate'] {
  const cell = (column: CsvColumn): number | null => cellDays(row.cells[column] ?? '', at, report);
  const likely = cell('likely days') ?? old.estimate.likely;
  const isSame = likely === old.estimate.likely;
  const low = cell('low days') ?? (isSame ? old.estimate.low : likely);
  const high = cell('high days') ?? (isSame ? old.estimate.high : likely);
  if (low <= likely && likely <= high) return { low, likely, high };
  report.add('POINTS_DO_NOT_RISE', at, `${low}, ${likely}, ${high}`);
  return { low: Math.min(low, likely), likely, high: Math.max(high, likely) };
}

function calendarOf(cell: string, at: string, { calendars, known, report }: RowAround): string | null {
  if (cell === '') return null;
  const id = calendars.has(cell) ? cell : known?.settings.calendars.find(({ name }) => name === cell)?.id;
  if (id === undefined) report.add('UNKNOWN_CALENDAR', at, cell);
  return id ?? null;
}

function skillsOf(cell: string): readonly string[] {
  return listedTexts(cell)
    .flatMap((skill) => fittingText(line, skill, 200)?.text ?? [])
    .slice(0, 20);
}

function progressOf(
  { row }: PlacedRow,
  old: PlanTask,
  day: (column: CsvColumn, otherwise: string | null) => string | null,
  report: FileReport,
): PlanTask['progress'] {
  const at = `row:${row.row}`;
  const actualStart = day('actual start', old.progress.actualStart);
  const finish = day('actual finish', old.progress.actualFinish);
  const isPossible = finish === null || (actualStart !== null && actualStart <= finish);
  if (!isPossible) report.add('FINISH_BEFORE_START', at, `${actualStart ?? ''} … ${finish}`);
  const left = row.cells['remaining days'];
  const remainingDays = left === undefined ? old.progress.remainingDays : cellDays(left, at, report);
  return { actualStart, actualFinish: isPossible ? finish : null, remainingDays };
}

function originOf(cells: Partial<Record<CsvColumn, string>>, old: PlanTask): PlanTask['origin'] {
  const kind = TaskOriginKind.safeParse(cells.origin?.trim()).data;
  if (kind === undefined) return old.origin;
  const said = (column: CsvColumn, max: number): string | null => cells[column]?.trim().slice(0, max) || null;
  return {
    kind,
    useCase: said('origin use case', 80),
    part: said('origin part', 200),
    wave: PlanId.safeParse(cells['origin wave']?.trim()).data ?? null,
    note: prose.safeParse(cells['origin note']).data ?? null,
  };
}
