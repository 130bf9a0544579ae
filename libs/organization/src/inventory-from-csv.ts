import { csvTable, type TableLimits, type TableRow } from '@peerway/table';
import { checkEntry } from './check-entry.ts';
import { importColumns, type ImportColumns } from './import-columns.ts';
import { importRow, type RowReading } from './import-row.ts';
import type { InventoryEntry } from './inventory-entry.ts';
import type { InventoryFact } from './inventory-fact.ts';
import type { ImportFinding, InventoryReading } from './inventory-import.ts';

// Some ten times what the largest inventory takes; read within about 0.1 s, since the reader of a server waits for it.
const limits: TableLimits = { characters: 250_000, rows: 1_000, columns: 50 };

/**
 * Reads an inventory from a CSV file: one row a fact, with the columns `fact` (its id or name) and `value`, and, if wanted,
 * `as of`, `source` and `note`, in any order. `inventoryTemplate` makes such a file.
 *
 * A row without a value says nothing about its fact, so that a file filled in by half changes only that half; the word
 * "unknown" marks a gap. All mistakes are found at once, each with its row and column; a file with findings should be
 * refused whole. `today` (year-month-day), if given, finds days in the future. A text of more than 250,000
 * characters, 1,000 rows or 50 columns is refused. How cells are read: `cellValue`, `cellNumber`, `cellDay`; how the file
 * is read: `csvTable`.
 *
 * @example
 * inventoryFromCsv('fact;value', []).findings; // => []
 */
export function inventoryFromCsv(
  text: string,
  facts: readonly InventoryFact[],
  options: { readonly today?: string } = {},
): InventoryReading {
  const table = csvTable(text, limits);
  if ('code' in table) return nothingRead([{ code: table.code, row: table.row, column: null, detail: table.detail }]);
  const { columns, findings } = importColumns(table.header);
  if (findings.length > 0) return nothingRead(findings);
  const filled = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const check = (entry: InventoryEntry) => checkEntry(facts, entry, options);
  const read = readRows(filled, columns, facts).map((each) => ({ ...each, reading: checked(each.reading, check) }));
  return {
    entries: read.flatMap(({ reading }) => reading.entry ?? []),
    findings: read.flatMap(({ row, reading }) => located(row, reading, columns)),
    rows: read.map(({ row, reading: { fact, outcome } }) => ({ row, fact, outcome })),
    passedOver: columns.passedOver,
  };
}

interface ReadRow {
  readonly row: number;
  readonly reading: RowReading;
}

function readRows(rows: readonly TableRow[], columns: ImportColumns, facts: readonly InventoryFact[]): ReadRow[] {
  const rowOf = new Map<string, number>();
  return rows.map(({ row, cells }) => {
    const reading = importRow(cells, columns, facts);
    if (reading.outcome === 'blank') return { row, reading };
    const earlier = rowOf.get(reading.fact ?? '');
    if (reading.fact !== null && earlier === undefined) rowOf.set(reading.fact, row);
    return { row, reading: earlier === undefined ? reading : repeated(reading, earlier) };
  });
}

function repeated({ fact, mistakes }: RowReading, earlier: number): RowReading {
  const repetition = { code: 'FACT_REPEATED', column: 'fact' as const, detail: String(earlier) };
  return { fact, outcome: 'refused', entry: null, mistakes: [repetition, ...mistakes] };
}

function checked(reading: RowReading, check: (entry: InventoryEntry) => ReturnType<typeof checkEntry>): RowReading {
  const found = reading.entry ? check(reading.entry) : [];
  if (found.length === 0) return reading;
  const mistakes = found.map(({ code, at, detail }) => ({
    code,
    detail,
    column: at === 'asOf' ? ('asOf' as const) : ('value' as const),
  }));
  return { ...reading, outcome: 'refused', entry: null, mistakes };
}

function located(row: number, { mistakes }: RowReading, { heading }: ImportColumns): ImportFinding[] {
  return mistakes.map(({ code, column, detail }) => ({
    code,
    row,
    column: column === null ? null : (heading.get(column) ?? column),
    detail,
  }));
}

function nothingRead(findings: readonly ImportFinding[]): InventoryReading {
  return { entries: [], findings, rows: [], passedOver: [] };
}
