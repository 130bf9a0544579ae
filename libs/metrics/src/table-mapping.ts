import { foldText } from '@peerway/kernel';
import { type DecimalMark, cellFigure, decimalMarkOf } from './cell-figure.ts';
import { cellTime, type DayOrder, dayOrderOf } from './cell-time.ts';
import type { Kpi } from './kpi.ts';

/** A column that holds values. */
export interface ValueColumn {
  /** Its place, from 0. */
  readonly column: number;
  /** The id of the KPI whose values they are; null where a column of the table names it row by row. */
  readonly kpi: string | null;
}

/** What the columns of a table of measurements mean, each by its place from 0; null where there is no such column. */
export interface TableMapping {
  /** Whether the first row names the columns. */
  readonly hasHeading: boolean;
  /** When something was measured; null until somebody says. */
  readonly at: number | null;
  /** The column that names the KPI, by its name, short name or id. */
  readonly kpi: number | null;
  /** The column that names the site, wave or group. */
  readonly member: number | null;
  readonly unit: number | null;
  readonly values: readonly ValueColumn[];
  /** Null where the cells do not tell: somebody must say. */
  readonly mark: DecimalMark | null;
  /** Null where the cells do not tell: somebody must say. */
  readonly dayOrder: DayOrder | null;
}

const names = {
  at: /^(at|when|time|timestamp|date|day|measured|week|month|datum|tag|zeit|zeitpunkt|gemessen|woche|monat)\b/,
  kpi: /^(kpi|metric|measure|indicator|kennzahl|messgrosse|messgröße)\b/,
  member: /^(member|site|wave|group|location|standort|welle|gruppe)\b/,
  unit: /^(unit|einheit)\b/,
  value: /^(value|figure|amount|wert|zahl|betrag)\b/,
} as const;

/**
 * What the columns of a table mean, as far as its headings and first rows tell: a heading that is a KPI's name holds its values; a column
 * of known KPIs names them row by row. What they do not tell stays null, for a wrong guess would be worse than a question.
 *
 * @example
 * guessedMapping([['Day', 'Value'], ['2026-05-31', '2,5']], []).mark; // => 'comma'
 */
export function guessedMapping(rows: readonly (readonly string[])[], kpis: readonly Kpi[]): TableMapping {
  const known = kpisByName(kpis);
  const [first = []] = rows;
  const hasHeading = !first.some((cell) => isTime(cell));
  const heading = hasHeading ? first.map((cell) => foldText(cell.trim())) : first.map(() => '');
  const body = rows.slice(hasHeading ? 1 : 0);
  const columnOf = (column: number): string[] => body.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
  const places = first.map((_, column) => column);
  const isMostly = (column: number, fits: (cell: string) => boolean): boolean => {
    const cells = columnOf(column);
    return cells.length > 0 && cells.filter(fits).length >= 0.8 * cells.length;
  };
  const named = (pattern: RegExp): number | undefined => places.find((column) => pattern.test(heading[column] ?? ''));
  const times = places.filter((column) => isMostly(column, isTime));
  const at = times.find((column) => names.at.test(heading[column] ?? '')) ?? times[0] ?? null;
  const kpi = places.find((column) => isMostly(column, (cell) => known.has(nameOf(cell)))) ?? named(names.kpi) ?? null;
  const taken = new Set<number | null | undefined>([at, kpi, named(names.member), named(names.unit)]);
  const free = places.filter((column) => !taken.has(column));
  const values = valueColumns({
    free,
    heading,
    known,
    isNamed: kpi !== null,
    isFigures: (at) => isMostly(at, isFigure),
  });
  return {
    ...{ hasHeading, at, kpi, values },
    member: named(names.member) ?? null,
    unit: named(names.unit) ?? null,
    mark: markOf(
      (values.length > 0
        ? values.map(({ column }) => column)
        : free.filter((column) => isMostly(column, isFigure))
      ).flatMap(columnOf),
    ),
    dayOrder: dayOrderOf(at === null ? [] : columnOf(at)) ?? null,
  };
}

interface ColumnsLeft {
  readonly free: readonly number[];
  readonly heading: readonly string[];
  readonly known: ReadonlyMap<string, Kpi>;
  readonly isNamed: boolean;
  readonly isFigures: (column: number) => boolean;
}

function valueColumns({ free, heading, known, isNamed, isFigures }: ColumnsLeft): ValueColumn[] {
  if (isNamed) {
    const column =
      free.find((each) => names.value.test(heading[each] ?? '') && isFigures(each)) ?? free.find(isFigures);
    return column === undefined ? [] : [{ column, kpi: null }];
  }
  return free.flatMap((column) => {
    const kpi = known.get(nameOf(heading[column] ?? ''));
    return kpi ? [{ column, kpi: kpi.id }] : [];
  });
}

/** Whole numbers need no mark; a lone 1,234 may be either. */
function markOf(cells: readonly string[]): DecimalMark | null {
  const isPlain = cells.every((cell) => /^[+-]?\d*$/.test(cell.trim()));
  return isPlain ? 'point' : (decimalMarkOf(cells) ?? null);
}

/**
 * KPIs by whatever a table may call them: their id, short name or name, in any case.
 *
 * @example
 * kpisByName([]).size; // => 0
 */
export function kpisByName(kpis: readonly Kpi[]): ReadonlyMap<string, Kpi> {
  return new Map((['name', 'key', 'id'] as const).flatMap((by) => kpis.map((kpi) => [nameOf(kpi[by]), kpi] as const)));
}

function nameOf(cell: string): string {
  return foldText(cell.trim());
}

function isTime(cell: string): boolean {
  return cellTime(cell, 'dayFirst') !== undefined;
}

function isFigure(cell: string): boolean {
  return cellFigure(cell, 'point', '') !== undefined || cellFigure(cell, 'comma', '') !== undefined;
}
