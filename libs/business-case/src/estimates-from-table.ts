import { type TableRow, unguarded } from '@peerway/table';
import type { CaseModel, CaseParameter } from './case-model.ts';
import { estimateColumn, type EstimateColumn } from './estimate-columns.ts';
import { type CellOf, estimateRow } from './estimate-row.ts';
import { type Estimate, UnitText } from './parameter.ts';
import { type NamedUseCase, parameterFinder } from './parameter-named.ts';
import { sameUnit, unitOf } from './unit.ts';

/** What is wrong with a table of estimates, and in which cell. */
export interface EstimateFinding {
  /** What was found, in capitals, for programs. */
  readonly code: string;
  /** The row as a spreadsheet numbers it; null for the whole table. */
  readonly row: number | null;
  /** The column by its heading; null for the whole row. */
  readonly column: string | null;
  /** The offending words, the bound that was overstepped, or the row that said the same. */
  readonly detail: string;
}

/** What a row would change. */
export interface EstimateChange {
  readonly row: number;
  readonly parameter: CaseParameter;
  /** What was said before; null if nothing. */
  readonly before: Estimate | null;
  readonly after: Estimate;
}

/** What a table says of the parameters of a case, row by row. */
export interface EstimateReading {
  /** The rows that say something else than the case does. */
  readonly changes: readonly EstimateChange[];
  /** How many rows say what the case says already. */
  readonly same: number;
  /** How many rows name a parameter and say nothing of it. */
  readonly blank: number;
  readonly findings: readonly EstimateFinding[];
  /** The headings of columns that were not read. */
  readonly passedOver: readonly string[];
}

/** What a table does not say by itself. */
export interface EstimatesAround {
  readonly useCases: readonly NamedUseCase[];
  /** A value cannot be of a later day, YYYY-MM-DD. */
  readonly today: string;
}

/** The part of a case that a table is about. */
export interface EstimatesModel extends Pick<CaseModel, 'parameters'> {
  readonly settings: Pick<CaseModel['settings'], 'currency'>;
}

/** A sheet as it was read: every row, the headings among them. */
export interface EstimateSheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** How far down the headings of a sheet may stand. */
const HEADINGS_WITHIN = 20;

/**
 * Reads estimates from the sheets of a workbook, or from a CSV as its only sheet: from the sheet that has most of
 * the columns, at least the parameter and its value, in any order, in English or German. All mistakes are found at once, each with row and column;
 * the other rows are offered. What the table has no column for stays as it is in the case.
 *
 * @example
 * estimatesFromTable(
 *   [{ name: 'A', rows: [{ row: 1, cells: ['name', 'likely'] }, { row: 2, cells: ['x', '1,5'] }] }],
 *   { parameters: [], settings: { currency: 'EUR' } }, { useCases: [], today: '2026-01-01' },
 * ).findings; // => [{ code: 'PARAMETER_UNKNOWN', row: 2, column: 'name', detail: 'x' }]
 */
export function estimatesFromTable(
  sheets: readonly EstimateSheet[],
  model: EstimatesModel,
  around: EstimatesAround,
): EstimateReading {
  const table = sheets.map(tableIn).reduce(fuller, undefined);
  if (table === undefined) {
    const detail = sheets[0]?.rows.find(isFilled)?.cells.join(', ').slice(0, 80) ?? '';
    return nothing([{ code: 'COLUMN_MISSING', row: null, column: null, detail }]);
  }
  const twice = table.columns.find((column, at) => column !== undefined && table.columns.indexOf(column) !== at);
  if (twice !== undefined)
    return nothing([{ code: 'COLUMN_REPEATED', row: table.row, column: headingOf(table, twice), detail: '' }]);
  const headings = table.header.map((heading) => unguarded(heading).trim().slice(0, 80));
  const passedOver = headings.filter((heading, at) => heading !== '' && table.columns[at] === undefined);
  return { ...readRows(table, model, around), passedOver };
}

interface EstimateTable {
  readonly row: number;
  readonly header: readonly string[];
  readonly columns: readonly (EstimateColumn | undefined)[];
  readonly rows: readonly TableRow[];
}

function nothing(findings: readonly EstimateFinding[]): EstimateReading {
  return { changes: [], same: 0, blank: 0, findings, passedOver: [] };
}

function tableIn({ rows }: EstimateSheet): EstimateTable | undefined {
  for (const [at, { row, cells }] of rows.slice(0, HEADINGS_WITHIN).entries()) {
    const columns = cells.map(estimateColumn);
    if (columns.includes('likely') && (columns.includes('name') || columns.includes('label')))
      return { row, header: cells, columns, rows: rows.slice(at + 1).filter(isFilled) };
  }
  return undefined;
}

/** A sheet of results may have a column or two of the same name: the parameters are where most are found. */
function fuller(best: EstimateTable | undefined, next: EstimateTable | undefined): EstimateTable | undefined {
  const found = (table: EstimateTable | undefined): number =>
    new Set(table?.columns.filter((column) => column !== undefined)).size;
  return found(next) > found(best) ? next : best;
}

function isFilled({ cells }: TableRow): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

function readRows(
  table: EstimateTable,
  { parameters, settings }: EstimatesModel,
  { useCases, today }: EstimatesAround,
): Omit<EstimateReading, 'passedOver'> {
  const find = parameterFinder(parameters, useCases);
  const rowOf = new Map<CaseParameter, number>();
  const changes: EstimateChange[] = [];
  const findings: EstimateFinding[] = [];
  const count = { same: 0, blank: 0 };
  for (const line of table.rows) {
    const read = readRow(line, table, { find, rowOf, today, currency: settings.currency });
    if (Array.isArray(read)) findings.push(...read);
    else if (read === 'nothing') count.blank += 1;
    else if (read.before !== null && saysTheSame(read.before, read.after)) count.same += 1;
    else changes.push(read);
  }
  return { changes, ...count, findings };
}

interface Reading {
  readonly find: ReturnType<typeof parameterFinder>;
  readonly rowOf: Map<CaseParameter, number>;
  readonly today: string;
  readonly currency: string;
}

function readRow(
  { row, cells }: TableRow,
  table: EstimateTable,
  { find, rowOf, today, currency }: Reading,
): EstimateChange | EstimateFinding[] | 'nothing' {
  const cell: CellOf = (column) => {
    const at = table.columns.indexOf(column);
    return at < 0 ? undefined : (cells[at] ?? '').trim();
  };
  const finding = (code: string, column: EstimateColumn, detail: string): EstimateFinding => ({
    ...{ code, row, column: headingOf(table, column), detail: unguarded(detail).slice(0, 80) },
  });
  const found = find(cell);
  if (!('parameter' in found)) return [finding(found.code, found.column, found.detail)];
  const { parameter } = found;
  const said = estimateRow(parameter, cell, today);
  if ('nothing' in said) return 'nothing';
  const earlier = rowOf.get(parameter);
  rowOf.set(parameter, earlier ?? row);
  if (earlier !== undefined)
    return [finding('ESTIMATE_REPEATED', cell('name') === undefined ? 'label' : 'name', String(earlier))];
  const findings = 'problems' in said ? said.problems.map((each) => finding(each.code, each.column, each.detail)) : [];
  const unit = cell('unit') ?? '';
  if (unit !== '' && !isUnit(unit, parameter.unit, currency))
    findings.push(finding('UNIT_DIFFERS', 'unit', `${unit} | ${parameter.unit}`));
  if (findings.length > 0 || !('estimate' in said)) return findings;
  return { row, parameter, before: parameter.estimate, after: said.estimate };
}

/** Whether a cell names the unit of a parameter, in whatever order, the currency written as such or as money. */
function isUnit(cell: string, unit: string, currency: string): boolean {
  const words = cell.replaceAll(/\s/g, '').replaceAll(new RegExp(`\\b${currency}\\b`, 'gi'), 'money');
  const said = UnitText.safeParse(words);
  return said.success && sameUnit(unitOf(said.data.toLowerCase()), unitOf(unit.toLowerCase()));
}

/** Where a value came from before does not change by saying it again. */
function saysTheSame(before: Estimate, after: Estimate): boolean {
  return (['low', 'likely', 'high', 'source', 'owner', 'date', 'confirmed'] as const).every(
    (part) => before[part] === after[part],
  );
}

function headingOf({ header, columns }: EstimateTable, column: EstimateColumn): string | null {
  const heading = header[columns.indexOf(column)];
  return heading === undefined ? null : unguarded(heading).trim().slice(0, 80);
}
