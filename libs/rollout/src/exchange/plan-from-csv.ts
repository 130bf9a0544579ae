import { csvTable, unguarded } from '@peerway/table';
import { Day } from '../plan-parts.ts';
import { newPlanSettings, type Plan } from '../plan-settings.ts';
import { columnOf, type CsvColumn, csvColumns } from './csv-columns.ts';
import { type DayOrder, dayReader } from './csv-days.ts';
import { CsvPeople } from './csv-links.ts';
import { placedRows } from './csv-placed-rows.ts';
import { csvTask } from './csv-task.ts';
import { FileReport, planFileLimits, type PlanReading, refused } from './plan-file.ts';

/** One row of a table: its cells by what they mean. A column that the table does not have says nothing. */
export interface CsvRow {
  readonly row: number;
  readonly cells: Partial<Record<CsvColumn, string>>;
}

/** How a table is read. */
export interface PlanCsvReading {
  readonly known?: Plan | null;
  /** How days with slashes are meant; null to find out. */
  readonly dayOrder?: DayOrder | null;
}

const limits = { characters: planFileLimits.characters, rows: planFileLimits.tasks, columns: 200 };
const dayColumns = [
  'no earlier than',
  'finish by',
  'promised',
  'held until',
  'actual start',
  'actual finish',
  'start',
  'finish',
] as const;

/**
 * Reads a table of tasks: one that `planCsv` wrote, or any with a column of names. Rows hang together by their ids and parents,
 * or by the numbers of the outline. What a table has no column for stays as it is in the known plan.
 *
 * @example
 * planFromCsv('Name;Dauer;Vorgänger\nAufbau;5 Tage;\nTest;2,5 Tage;1').report.map(({ code, detail }) => `${code} ${detail}`); // => ['ROUNDED_UP 2.5 → 3']
 */
export function planFromCsv(text: string, { known = null, dayOrder = null }: PlanCsvReading = {}): PlanReading {
  const table = csvTable(text, limits);
  if ('code' in table)
    return refused(
      table.code === 'TOO_MANY_ROWS' ? 'TOO_MANY_TASKS' : table.code,
      table.detail,
      `row:${table.row ?? 1}`,
    );
  const columns = table.header.map((heading) => columnOf(heading));
  if (!columns.includes('name')) return refused('NAME_COLUMN_MISSING', table.header.join(', '));
  const report = new FileReport();
  table.header.forEach((heading, index) => {
    const column = columns[index];
    if (column === undefined && heading.trim() !== '') report.add('COLUMN_NOT_READ', 'file', heading.trim());
    else if (column !== undefined && columns.indexOf(column) !== index)
      report.add('COLUMN_TWICE', 'file', heading.trim());
  });
  const rows = table.rows.flatMap(({ row, cells }) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const named = csvColumns.map((column) => [column, cellAt(cells, columns.indexOf(column))] as const);
    return [{ row, cells: Object.fromEntries(named.filter(([, cell]) => cell !== undefined)) }];
  });
  return { plan: planOf(rows, { known, dayOrder }, report), report: report.findings };
}

/** A row may be shorter than the heading: what is missing at its end is empty. */
function cellAt(cells: readonly string[], index: number): string | undefined {
  return index === -1 ? undefined : unguarded(cells[index] ?? '');
}

function planOf(rows: readonly CsvRow[], { known, dayOrder }: Required<PlanCsvReading>, report: FileReport): Plan {
  const days = rows.flatMap(({ cells }) => dayColumns.map((column) => cells[column] ?? ''));
  const readDay = dayReader(days, dayOrder, report);
  const people = new CsvPeople(known?.settings.resources ?? [], report);
  const placed = placedRows(rows, known, report);
  const settings = known?.settings ?? newPlanSettings(firstDay(rows, readDay));
  const calendars = new Set(settings.calendars.map(({ id }) => id));
  const tasks = placed.map((place) => csvTask(place, { known, calendars, readDay, people, report }));
  return { settings: { ...settings, resources: people.resources }, tasks };
}

/** Where no plan is known it begins with the earliest day that the table names. */
function firstDay(rows: readonly CsvRow[], readDay: (cell: string, at: string) => string | null): string {
  const starts = rows.flatMap(({ row, cells }) => readDay(cells.start ?? '', `row:${row}`) ?? []).sort();
  return Day.safeParse(starts[0]).data ?? '2027-01-04';
}
