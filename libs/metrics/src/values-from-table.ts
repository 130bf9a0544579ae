import { foldText } from '@peerway/kernel';
import type { TableRow } from '@peerway/table';
import { cellFigure } from './cell-figure.ts';
import { cellTime } from './cell-time.ts';
import type { Kpi } from './kpi.ts';
import type { RejectionCode } from './measurement.ts';
import { kpisByName, type TableMapping } from './table-mapping.ts';

/** A value as a table holds it, ready to be sent, with the row that it stands in. */
export interface TableValue {
  /** The number of the row as a spreadsheet shows it. */
  readonly row: number;
  readonly kpi: string;
  readonly member: string | null;
  readonly at: string;
  readonly value: number;
  readonly unit: string | null;
}

/** A cell that says no value, and why. */
export interface RefusedCell {
  /** The number of the row as a spreadsheet shows it. */
  readonly row: number;
  readonly code: RejectionCode;
  /** What stands there. */
  readonly detail: string;
}

/** What the rows of a table come to. */
export interface TableValues {
  readonly values: readonly TableValue[];
  readonly refused: readonly RefusedCell[];
}

/**
 * The values that rows of a table hold, by what its columns mean. A cell without anything in it is no value and no fault; any other
 * that cannot be read is refused by itself, and the rest of its row is taken. Whether the values fit their KPIs is for
 * `judgedMeasurements` to say.
 *
 * @throws RangeError while the mapping leaves open when things were measured, the decimal mark or the order of days.
 *
 * @example
 * valuesFromTable([], { hasHeading: true, at: 0, kpi: null, member: null, unit: null, values: [], mark: 'comma', dayOrder: 'dayFirst' }, []).values; // => []
 */
export function valuesFromTable(rows: readonly TableRow[], mapping: TableMapping, kpis: readonly Kpi[]): TableValues {
  const { at, mark, dayOrder } = mapping;
  if (at === null || mark === null || dayOrder === null)
    throw new RangeError('the mapping must say the column of time, the decimal mark and the order of days');
  const known = kpisByName(kpis);
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const values: TableValue[] = [];
  const refused: RefusedCell[] = [];
  for (const { row, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const told = (column: number | null): string => (column === null ? '' : (cells[column] ?? '').trim());
    const time = cellTime(told(at), dayOrder);
    if (time === undefined) {
      refused.push({ row, code: 'NO_TIME', detail: told(at).slice(0, 80) });
      continue;
    }
    for (const column of mapping.values) {
      const cell = told(column.column);
      if (cell === '') continue;
      const kpi = column.kpi === null ? known.get(foldText(told(mapping.kpi))) : byId.get(column.kpi);
      const value = cellFigure(cell, mark, kpi?.unit ?? '');
      if (!kpi) refused.push({ row, code: 'UNKNOWN_KPI', detail: told(mapping.kpi).slice(0, 80) });
      else if (value === undefined) refused.push({ row, code: 'NO_NUMBER', detail: cell.slice(0, 80) });
      else
        values.push({ row, kpi: kpi.id, value, at: time, member: told(mapping.member) || null, unit: told(mapping.unit) || null }); // prettier-ignore
    }
  }
  return { values, refused };
}

/**
 * What a mapping still leaves open before values can be read by it.
 *
 * @example
 * openIn({ hasHeading: true, at: null, kpi: null, member: null, unit: null, values: [], mark: 'comma', dayOrder: null }); // => ['at', 'values', 'dayOrder']
 */
export function openIn(mapping: TableMapping): readonly ('at' | 'values' | 'kpi' | 'mark' | 'dayOrder')[] {
  const { at, kpi, values, mark, dayOrder } = mapping;
  return [
    ...(at === null ? (['at'] as const) : []),
    ...(values.length === 0 ? (['values'] as const) : []),
    ...(kpi === null && values.some((column) => column.kpi === null) ? (['kpi'] as const) : []),
    ...(mark === null ? (['mark'] as const) : []),
    ...(dayOrder === null ? (['dayOrder'] as const) : []),
  ];
}
