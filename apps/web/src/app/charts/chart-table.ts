export type ChartCell = string | number | null;

/** The figures behind a chart, as rows: shown as a table, read by screen readers, downloaded as CSV. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ChartCell[])[];
}

/** The table as CSV (RFC 4180). Text that a spreadsheet would run as a formula gets a leading apostrophe. */
export function csvOf(table: ChartTable): string {
  return [table.columns, ...table.rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: ChartCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
