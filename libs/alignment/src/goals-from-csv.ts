import { foldText } from '@peerway/kernel';
import { csvTable, type TableLimits, type TableRow, unguarded } from '@peerway/table';
import { GoalDraft } from './goal.ts';
import { type GoalColumn, goalColumn, perspectiveNamed } from './goal-columns.ts';
import type { Perspective } from './perspective.ts';

/** What is wrong with a list of goals, and in which cell. */
export interface GoalFinding {
  /** What was found, in capitals, for programs. */
  readonly code: string;
  /** The row as a spreadsheet numbers it; null for the whole list. */
  readonly row: number | null;
  /** The column by its heading; null for the whole row. */
  readonly column: string | null;
  /** The offending words, the bound that was overstepped, or the row that said the same. */
  readonly detail: string;
}

/** What a list of goals says, row by row. */
export interface GoalReading {
  /** The goals of the rows that can be read and are new. */
  readonly goals: readonly { readonly row: number; readonly goal: GoalDraft }[];
  /** How many rows name a goal that is there already. */
  readonly present: number;
  readonly findings: readonly GoalFinding[];
  /** How many rows say something. */
  readonly rows: number;
  /** The headings of columns that were not read. */
  readonly passedOver: readonly string[];
}

/** What a list does not say by itself. */
export interface GoalsAround {
  /** The names of the goals that are there already. */
  readonly present: readonly string[];
  /** Where a goal belongs whose row names no perspective. */
  readonly perspective: Perspective;
}

const limits: TableLimits = { characters: 100_000, rows: 300, columns: 30 };

/**
 * Reads goals from a CSV text or a table pasted from a spreadsheet: a column `goal`, and if wanted `perspective`, `owner`,
 * `measure` and `note`, in any order, in English or German. A text without such a heading and with one thing a line is taken
 * as a list of goals. All mistakes are found at once, each with its row and column; a goal that is there already is passed
 * over; one that stands twice is a mistake. At most 100,000 characters, 300 rows and 30 columns.
 *
 * @example
 * goalsFromCsv('goal;owner\nFewer outages;Ada', { present: [], perspective: 'process' }).goals[0]?.goal.owner; // => 'Ada'
 */
export function goalsFromCsv(text: string, around: GoalsAround): GoalReading {
  const table = tableOf(text);
  if ('code' in table) return nothing([{ code: table.code, row: table.row, column: null, detail: table.detail }]);
  const columns = table.header.map(goalColumn);
  const twice = columns.find((column, at) => column !== undefined && columns.indexOf(column) !== at);
  if (twice !== undefined) return nothing([{ code: 'COLUMN_REPEATED', row: 1, column: null, detail: twice }]);
  if (!columns.includes('name')) return nothing([{ code: 'COLUMN_MISSING', row: 1, column: null, detail: 'goal' }]);
  const read = readRows(table.rows.filter(isFilled), { ...table, columns }, around);
  const passedOver = table.header.map((heading) => unguarded(heading).trim().slice(0, 80));
  return { ...read, passedOver: passedOver.filter((heading, at) => heading !== '' && columns[at] === undefined) };
}

function nothing(findings: readonly GoalFinding[]): GoalReading {
  return { goals: [], present: 0, findings, rows: 0, passedOver: [] };
}

/** A list without headings gets one. */
function tableOf(text: string): ReturnType<typeof csvTable> {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const isList = lines.every((line) => !/[\t;]/.test(line)) && !(lines[0] ?? '').split(',').some(goalColumn);
  // A table of one cell has the same faults as any text, and none of a table.
  const whole = csvTable(text, limits);
  const isFaulty = 'code' in whole && ['FILE_EMPTY', 'FILE_TOO_LARGE', 'ENCODING_BROKEN'].includes(whole.code);
  if (!isList || isFaulty) return whole;
  const rows = lines.map((line, at) => ({ row: at + 1, cells: [line] })).filter(isFilled);
  return rows.length > limits.rows
    ? { code: 'TOO_MANY_ROWS', row: null, detail: String(limits.rows) }
    : { header: ['goal'], rows };
}

function isFilled({ cells }: TableRow): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

interface Columns {
  readonly header: readonly string[];
  readonly columns: readonly (GoalColumn | undefined)[];
}

function readRows(rows: readonly TableRow[], table: Columns, { present, perspective }: GoalsAround) {
  const there = new Set(present.map(foldText));
  const rowOf = new Map<string, number>();
  const goals: { row: number; goal: GoalDraft }[] = [];
  const findings: GoalFinding[] = [];
  let known = 0;
  for (const line of rows) {
    const said = readRow(line, table, perspective);
    if ('findings' in said) {
      findings.push(...said.findings);
      continue;
    }
    const name = foldText(said.goal.name);
    const earlier = rowOf.get(name);
    rowOf.set(name, earlier ?? line.row);
    if (earlier !== undefined)
      findings.push({
        code: 'GOAL_REPEATED',
        row: line.row,
        column: headingOf(table, 'name'),
        detail: String(earlier),
      });
    else if (there.has(name)) known += 1;
    else goals.push({ row: line.row, goal: said.goal });
  }
  return { goals, present: known, findings, rows: rows.length };
}

function readRow(
  { row, cells }: TableRow,
  table: Columns,
  perspective: Perspective,
): { goal: GoalDraft } | { findings: GoalFinding[] } {
  const cell = (column: GoalColumn): string => {
    const at = table.columns.indexOf(column);
    return at < 0 ? '' : unguarded(cells[at] ?? '').trim();
  };
  const finding = (code: string, column: GoalColumn): GoalFinding => ({
    ...{ code, row, column: headingOf(table, column), detail: cell(column).slice(0, 80) },
  });
  if (cells.length > table.header.length)
    return { findings: [{ code: 'TOO_MANY_CELLS', row, column: null, detail: String(table.header.length) }] };
  if (cell('name') === '') return { findings: [finding('GOAL_MISSING', 'name')] };
  const named = cell('perspective') === '' ? perspective : perspectiveNamed(cell('perspective'));
  const draft = GoalDraft.safeParse({
    name: cell('name'),
    note: cell('note') || null,
    perspective: named ?? perspective,
    owner: cell('owner') || null,
    measure: cell('measure') || null,
    starter: null,
  });
  const unfit = new Set((draft.error?.issues ?? []).map(({ path }) => path[0]));
  const findings = (['name', 'note', 'owner', 'measure'] as const)
    .filter((column) => unfit.has(column))
    .map((column) => finding('TEXT_UNUSABLE', column));
  if (named === undefined) findings.push(finding('PERSPECTIVE_UNKNOWN', 'perspective'));
  return draft.success && findings.length === 0 ? { goal: draft.data } : { findings };
}

function headingOf({ header, columns }: Columns, column: GoalColumn): string | null {
  const heading = header[columns.indexOf(column)];
  return heading === undefined ? null : unguarded(heading).trim().slice(0, 80);
}
