import { guarded } from './formula-guard.ts';
import type { InventoryFact } from './inventory-fact.ts';
import type { InventoryEntry } from './inventory-entry.ts';

const header = [
  'fact',
  'value',
  'as of',
  'source',
  'note',
  'group',
  'name',
  'question',
  'answer with',
  'where to look',
];

/**
 * A CSV file with a row for each fact, to be filled in with a spreadsheet and read by `inventoryFromCsv`; what the given
 * entries say is filled in already.
 *
 * As in RFC 4180: commas, quotes where needed, CR LF; a byte order mark, so that a spreadsheet reads it as UTF-8. No text
 * can be run as a formula (`guarded`). Numbers are written so that they read back as the same number.
 *
 * @example
 * inventoryTemplate([]).split(',').length; // => 10
 */
export function inventoryTemplate(facts: readonly InventoryFact[], entries: readonly InventoryEntry[] = []): string {
  const entryOf = new Map(entries.map((entry) => [entry.fact, entry]));
  const rows = facts.map((fact) => {
    const entry = entryOf.get(fact.id);
    return [
      fact.id,
      entry ? writtenValue(entry) : '',
      entry?.asOf ?? '',
      guarded(entry?.source ?? ''),
      guarded(entry?.note ?? ''),
      fact.group,
      ...[fact.name, fact.question, answerWith(fact), fact.whereToLook].map(guarded),
    ];
  });
  return `\ufeff${[header, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function writtenValue({ state, value }: InventoryEntry): string {
  if (state === 'unknown' || !value) return 'unknown';
  if (value.number !== null) return writtenNumber(value.number);
  if (value.flag !== null) return value.flag ? 'yes' : 'no';
  if (value.choices !== null) return value.choices.length === 0 ? 'none' : value.choices.join(' | ');
  return guarded(value.text ?? '');
}

function writtenNumber(number: number): string {
  const digits = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 }).format(number);
  // Three digits behind the point could be read as thousands; a fourth cannot.
  return /\.\d{3}$/.test(digits) ? `${digits}0` : digits;
}

function answerWith({ type, unit, range, options }: InventoryFact): string {
  const offered = options.map(({ id, label }) => `${id} (${label})`).join(' | ');
  switch (type) {
    case 'number':
      return `a number${unit ? ` (${unit})` : ''}${range ? ` from ${range.minimum} to ${range.maximum}` : ''}, or unknown`;
    case 'boolean':
      return 'yes, no or unknown';
    case 'text':
      return 'words, or unknown';
    case 'enum':
      return `one of: ${offered}, or unknown`;
    case 'list':
      return `any of, with | between them: ${offered}; or none, or unknown`;
  }
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
