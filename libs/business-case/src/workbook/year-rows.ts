import { columnLetters, type WorkbookCell } from '@peerway/table';
import { type CaseLayout, phasingRows, YEAR_ZERO, yearColumn } from './case-layout.ts';
import { live, said } from './sheet-cells.ts';

/** One row of a sheet of years below the lines themselves. */
export interface YearRow {
  /** By what other rows refer to it. */
  readonly id: string;
  readonly label: string;
  /** What its formulas look up: stands in the column of benefits and costs, and in that of the kind. */
  readonly sign?: string;
  readonly group?: string;
  readonly isTotal?: boolean;
  /** Whether it is an amount of money, which has a total and a present value. */
  readonly isMoney: boolean;
  readonly formula: (at: YearPlace) => string;
  /** What it comes to; null where only a spreadsheet needs to know. */
  readonly values: readonly (number | string)[] | null;
}

/** Where the formula of one year stands. */
export interface YearPlace {
  readonly year: number;
  readonly column: string;
  readonly row: number;
  /** The cell of another row in the same year. */
  readonly of: (id: string) => string;
  /** The same in the year before; 0 in year 0. */
  readonly before: (id: string) => string;
  /** All years of another row. */
  readonly all: (id: string) => string;
  /** The number of this year, and those of all years, in the headings. */
  readonly heading: string;
  readonly headings: string;
}

/** A heading among the rows, or a row of years. */
export type SheetPart = { readonly title: string } | YearRow;

/** Where each row stands when the parts begin at a row. */
export function rowsOfParts(parts: readonly SheetPart[], first: number): ReadonlyMap<string, number> {
  return new Map(parts.flatMap((part, at) => ('id' in part ? [[part.id, first + at] as const] : [])));
}

/** Writes the parts, one row each. */
export function partCells(parts: readonly SheetPart[], first: number, layout: CaseLayout): (WorkbookCell | null)[][] {
  const rows = rowsOfParts(parts, first);
  return parts.map((part, at) => ('id' in part ? rowCells(part, first + at, rows, layout) : titleCells(part.title)));
}

function titleCells(title: string): (WorkbookCell | null)[] {
  return title === '' ? [] : [null, said(title, 'heading')];
}

function rowCells(
  part: YearRow,
  row: number,
  rows: ReadonlyMap<string, number>,
  layout: CaseLayout,
): (WorkbookCell | null)[] {
  const { years } = layout;
  const look = part.isTotal ? ('total' as const) : undefined;
  const format = part.isMoney ? ('money' as const) : ('decimal' as const);
  const cells = years.map((year) => {
    const formula = part.formula(placeOf(year, row, rows, years.length - 1));
    return live(formula, part.values?.[year] ?? null, format, look);
  });
  const head = [null, said(part.label, look), said(part.sign ?? null), said(part.group ?? null), null, null, null];
  return [...head, ...cells, ...(part.isMoney ? sums(row, part.values, layout, look) : [])];
}

function placeOf(year: number, row: number, rows: ReadonlyMap<string, number>, last: number): YearPlace {
  const rowOf = (id: string): number => rows.get(id) ?? row;
  const column = yearColumn(year);
  return {
    year,
    column,
    row,
    of: (id) => `${column}${rowOf(id)}`,
    before: (id) => (year === 0 ? '0' : `${yearColumn(year - 1)}${rowOf(id)}`),
    all: (id) => `$${yearColumn(0)}${rowOf(id)}:$${yearColumn(last)}${rowOf(id)}`,
    heading: `${column}$1`,
    headings: `$${yearColumn(0)}$1:$${yearColumn(last)}$1`,
  };
}

/** The total over the years and what they are worth at the start. */
export function sums(
  row: number,
  values: readonly (number | string)[] | null,
  layout: CaseLayout,
  look?: 'total',
): WorkbookCell[] {
  const { years, setting, words, model } = layout;
  const [from, to] = [yearColumn(0), yearColumn(years.length - 1)];
  const numbers = values?.map((value) => (typeof value === 'number' ? value : 0)) ?? null;
  const rate = model.settings.discountRate;
  const total = numbers && numbers.reduce((sum, value) => sum + value, 0);
  const worth = numbers && rate !== null && numbers.reduce((sum, value, year) => sum + value / (1 + rate) ** year, 0);
  const discounting = `'${words.phasing}'!$${from}$${phasingRows.discounting}:$${to}$${phasingRows.discounting}`;
  return [
    live(`SUM(${from}${row}:${to}${row})`, total, 'money', look),
    live(
      `IF(ISNUMBER(${setting('discountRate')}),SUMPRODUCT(${from}${row}:${to}${row},${discounting}),"")`,
      worth === false ? '' : worth,
      'money',
      look,
    ),
  ];
}

/** The column of the total over the years, and the one of the present value behind it. */
export function totalColumn({ years }: CaseLayout, nth: 0 | 1): string {
  return columnLetters(YEAR_ZERO + years.length + nth);
}
