import type { TableFault, TableLimits, TableRow } from '@peerway/table';
import {
  cellIn,
  type ListColumns,
  listColumns,
  type ListFinding,
  type ListFindingCount,
  ListFindings,
} from './list-reading.ts';

/** What a list of the training holds. As long as a row has a mistake, nothing of the list is taken. */
export interface TrainingReading<Entry> {
  /** Those to add, in the order of the list. */
  readonly entries: readonly Entry[];
  /** How many rows say something. */
  readonly rows: number;
  /** How many say what is known already. */
  readonly present: number;
  readonly refused: number;
  /** The first of what is to be said; `counts` tells how much there is in all. */
  readonly findings: readonly ListFinding[];
  readonly counts: readonly ListFindingCount[];
  /** Headings that mean nothing here. */
  readonly passedOver: readonly string[];
}

/**
 * How large a list of completions or courses may be.
 *
 * @example
 * trainingListLimits.rows; // => 100000
 */
export const trainingListLimits: TableLimits = { characters: 25_000_000, rows: 100_000, columns: 50 };

/** What a row may say of itself. */
export interface TrainingListRow<Column extends string> {
  readonly row: number;
  readonly cell: (column: Column) => string;
  /** Says that something of the row cannot be taken. */
  readonly refuse: (code: string, column: Column, detail?: string) => undefined;
}

/** How a list is read: `entry` gives what a row says, 'known' where that is known already, undefined after a refusal. */
export interface TrainingListForm<Column extends string, Entry> {
  readonly words: Readonly<Record<Column, readonly string[]>>;
  readonly needed: readonly (readonly Column[])[];
  readonly entry: (row: TrainingListRow<Column>) => Entry | 'known' | undefined;
}

/** Reads a list row by row, the header first. */
export function trainingList<Column extends string, Entry>(
  rows: Iterator<TableRow, TableFault | null | undefined>,
  { words, needed, entry }: TrainingListForm<Column, Entry>,
): TrainingReading<Entry> {
  const findings = new ListFindings();
  const header = rows.next();
  if (header.done) return unread(findings, header.value ?? { code: 'FILE_EMPTY', row: null, detail: '' });
  const columns = listColumns(header.value.cells, words, findings);
  for (const ways of needed)
    if (!ways.some((column) => columns.index.has(column)))
      findings.add({
        code: 'COLUMN_MISSING',
        isMistake: true,
        row: 1,
        column: null,
        value: '',
        detail: ways.join(' / '),
      });
  if (findings.hasMistakes) return { ...empty, ...saidBy(findings), passedOver: columns.passedOver };
  const entries: Entry[] = [];
  const counts = { rows: 0, present: 0, refused: 0 };
  for (let next = rows.next(); ; next = rows.next()) {
    if (next.done && next.value) return unread(new ListFindings(), next.value);
    if (next.done) return { entries, ...counts, ...saidBy(findings), passedOver: columns.passedOver };
    if (next.value.cells.every((cell) => cell.trim() === '')) continue;
    counts.rows += 1;
    const read = entry(rowOf(next.value, columns, findings));
    if (read === undefined) counts.refused += 1;
    else if (read === 'known') counts.present += 1;
    else entries.push(read);
  }
}

function rowOf<Column extends string>(
  { row, cells }: TableRow,
  columns: ListColumns<Column>,
  findings: ListFindings,
): TrainingListRow<Column> {
  const cell = (column: Column): string => cellIn(cells, columns, column);
  return {
    row,
    cell,
    refuse: (code, column, detail = '') => {
      const heading = columns.headings[columns.index.get(column) ?? -1] ?? null;
      findings.add({ code, isMistake: true, row, column: heading, value: cell(column), detail });
    },
  };
}

const empty = { entries: [], rows: 0, present: 0, refused: 0 };

function saidBy({ first: findings, counts }: ListFindings): Pick<TrainingReading<never>, 'findings' | 'counts'> {
  return { findings, counts };
}

function unread(findings: ListFindings, { code, row, detail }: TableFault): TrainingReading<never> {
  findings.add({ code, isMistake: true, row, column: null, value: '', detail });
  return { ...empty, ...saidBy(findings), passedOver: [] };
}
