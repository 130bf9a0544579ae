import { cellDay, unguarded } from '@peerway/table';
import { cellValue } from './cell-value.ts';
import type { ImportColumn, ImportColumns } from './import-columns.ts';
import { InventoryEntry, type InventoryValue } from './inventory-entry.ts';
import type { InventoryFact } from './inventory-fact.ts';
import type { ImportRow } from './inventory-import.ts';

/** A mistake in a row, and in which of its columns; null for the whole row. */
export interface RowMistake {
  readonly code: string;
  readonly column: ImportColumn | null;
  readonly detail: string;
}

/** What one row says: an entry if it can be read, else what is wrong with it. */
export interface RowReading {
  readonly fact: string | null;
  readonly outcome: ImportRow['outcome'];
  readonly entry: InventoryEntry | null;
  readonly mistakes: readonly RowMistake[];
}

/**
 * Reads one row of an import as an inventory entry.
 *
 * A row without a value, day, source and note is blank and gives no entry; one with a source or a note but no value says
 * that the fact was looked for and is unknown.
 *
 * @example
 * importRow(['no-such-fact', 'yes'], importColumns(['fact', 'value']).columns, []).outcome; // => 'refused'
 */
export function importRow(
  cells: readonly string[],
  columns: ImportColumns,
  facts: readonly InventoryFact[],
): RowReading {
  const cell = (column: ImportColumn): string => unguarded(cells[columns.index.get(column) ?? -1] ?? '');
  const name = cell('fact').trim().toLowerCase();
  const fact = facts.find((each) => each.id === name) ?? facts.find((each) => each.name.toLowerCase() === name);
  const misfit = shapeOf(cells, columns);
  if (!fact || misfit) {
    const mistake = misfit ?? { code: 'FACT_UNKNOWN', column: 'fact' as const, detail: cell('fact').slice(0, 200) };
    return { fact: fact?.id ?? null, outcome: 'refused', entry: null, mistakes: [mistake] };
  }
  const reading = cellValue(fact, cell('value'));
  const support = supportIn(cell);
  if (
    reading.says === 'nothing' &&
    (['asOf', 'source', 'note'] as const).every((column) => cell(column).trim() === '')
  ) {
    return { fact: fact.id, outcome: 'blank', entry: null, mistakes: [] };
  }
  const mistakes = [
    ...(reading.says === 'unreadable'
      ? [{ code: reading.code, column: 'value' as const, detail: reading.detail }]
      : []),
    ...support.mistakes,
  ];
  if (mistakes.length > 0) return { fact: fact.id, outcome: 'refused', entry: null, mistakes };
  const value = reading.says === 'value' ? reading.value : null;
  return {
    fact: fact.id,
    outcome: value ? 'known' : 'unknown',
    entry: entryOf(fact, value, support.read),
    mistakes: [],
  };
}

/** Too few or too many cells: most often a separator inside words that stand without quotes. */
function shapeOf(cells: readonly string[], { width, index }: ImportColumns): RowMistake | undefined {
  if (cells.slice(width).some((cell) => cell.trim() !== '')) {
    return { code: 'ROW_TOO_LONG', column: null, detail: String(cells.length) };
  }
  const needed = Math.max(index.get('fact') ?? 0, index.get('value') ?? 0);
  return cells.length <= needed ? { code: 'ROW_TOO_SHORT', column: null, detail: String(cells.length) } : undefined;
}

type Support = Pick<InventoryEntry, 'asOf' | 'source' | 'note'>;

function supportIn(cell: (column: ImportColumn) => string): { read: Support; mistakes: RowMistake[] } {
  const mistakes: RowMistake[] = [];
  const day = cell('asOf').trim() === '' ? null : cellDay(cell('asOf'));
  if (day === undefined) mistakes.push({ code: 'DAY_UNREADABLE', column: 'asOf', detail: cell('asOf').slice(0, 80) });
  const words = (column: 'source' | 'note'): string | null => {
    if (cell(column).trim() === '') return null;
    const text = InventoryEntry.shape[column].safeParse(cell(column));
    if (text.success) return text.data;
    mistakes.push({ code: 'TEXT_REFUSED', column, detail: text.error.issues[0]?.message ?? '' });
    return null;
  };
  return { read: { asOf: day ?? null, source: words('source'), note: words('note') }, mistakes };
}

function entryOf({ id }: InventoryFact, value: InventoryValue | null, support: Support): InventoryEntry {
  return { fact: id, state: value ? 'known' : 'unknown', value, ...support };
}
