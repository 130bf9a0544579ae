import { PlanId } from '../plan-parts.ts';
import { type Plan } from '../plan-settings.ts';
import { type PlanTask } from '../plan-task.ts';
import { decimalOf } from './decimals.ts';
import { madeId } from './made-id.ts';
import { type FileReport } from './plan-file.ts';
import { type CsvRow } from './plan-from-csv.ts';

/** A row with its id, where it stands, and what links may call it. */
export interface PlacedRow {
  readonly row: CsvRow;
  readonly id: string;
  readonly parent: string | null;
  readonly rank: number;
  readonly before: PlanTask | undefined;
  /** All lines of the table by their ids, numbers of the outline, and rows. */
  readonly named: ReadonlyMap<string, string>;
}

/**
 * Gives the rows of a table their ids and places. Without a column of ids, a row that is called like one line of the plan is
 * taken for it; numbers such as 1, 2, 3 in that column are rows and no ids of ours.
 */
export function placedRows(rows: readonly CsvRow[], known: Plan | null, report: FileReport): PlacedRow[] {
  const ids = idsOf(rows, known, report);
  const before = new Map(known?.tasks.map((task) => [task.id, task]));
  const named = new Map<string, string>();
  const put = (name: string | undefined, id: string): void => {
    if (name !== undefined && name.trim() !== '' && !named.has(name.trim())) named.set(name.trim(), id);
  };
  rows.forEach((_, index) => put(ids[index], ids[index] ?? ''));
  rows.forEach(({ cells }, index) => put(cells.id, ids[index] ?? ''));
  rows.forEach(({ cells }, index) => put(cells.wbs, ids[index] ?? ''));
  rows.forEach((_, index) => put(String(index + 1), ids[index] ?? ''));
  return rows.map((row, index) => {
    const id = ids[index] ?? '';
    const parent = parentOf(row, { id, named, before: before.get(id), report });
    const rank = decimalOf(row.cells.rank?.replace(',', '.')) ?? index + 1;
    return { row, id, parent, rank: Math.max(-1e9, Math.min(1e9, rank)), before: before.get(id), named };
  });
}

function idsOf(rows: readonly CsvRow[], known: Plan | null, report: FileReport): string[] {
  const taken = new Set<string>();
  const names = new Map<string, string[]>();
  for (const { id, name } of known?.tasks ?? []) names.set(name, [...(names.get(name) ?? []), id]);
  return rows.map(({ row, cells }) => {
    const said = cells.id?.trim() ?? '';
    const own = /^\d+$/.test(said) ? undefined : PlanId.safeParse(said).data;
    if (said !== '' && own === undefined && !/^\d+$/.test(said)) report.add('ID_NOT_UNDERSTOOD', `row:${row}`, said);
    if (own !== undefined && taken.has(own)) report.add('DUPLICATE_ID', `row:${row}`, own);
    const same = own === undefined ? (names.get(cells.name?.trim() ?? '') ?? []) : [];
    const wanted = own ?? (same.length === 1 ? same[0] : undefined);
    const isFree = wanted !== undefined && !taken.has(wanted);
    const id = isFree ? wanted : madeId(cells.name ?? '', 'imported', (each) => taken.has(each));
    taken.add(id);
    return id;
  });
}

interface Around {
  readonly id: string;
  readonly named: ReadonlyMap<string, string>;
  readonly before: PlanTask | undefined;
  readonly report: FileReport;
}

function parentOf({ row, cells }: CsvRow, { id, named, before, report }: Around): string | null {
  if (cells.parent !== undefined) {
    const said = cells.parent.trim();
    const parent = named.get(said) ?? null;
    if (said !== '' && (parent === null || parent === id)) report.add('UNKNOWN_PARENT', `row:${row}`, said);
    return parent === id ? null : parent;
  }
  if (cells.wbs === undefined)
    return before?.parent !== undefined && [...named.values()].includes(before.parent ?? '') ? before.parent : null;
  const above = cells.wbs.trim().replace(/\.$/, '').split('.').slice(0, -1).join('.');
  const parent = above === '' ? null : (named.get(above) ?? null);
  if (above !== '' && parent === null) report.add('UNKNOWN_PARENT', `row:${row}`, above);
  return parent === id ? null : parent;
}
