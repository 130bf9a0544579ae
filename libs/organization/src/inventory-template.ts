import { csvOf, type WrittenCell } from '@peerway/table';
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
 * Written by `csvOf`, with a byte order mark so that a spreadsheet reads it as UTF-8.
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
      entry?.source ?? '',
      entry?.note ?? '',
      fact.group,
      fact.name,
      fact.question,
      answerWith(fact),
      fact.whereToLook,
    ];
  });
  return csvOf([header, ...rows], { byteOrderMark: true });
}

function writtenValue({ state, value }: InventoryEntry): WrittenCell {
  if (state === 'unknown' || !value) return 'unknown';
  if (value.number !== null) return value.number;
  if (value.flag !== null) return value.flag ? 'yes' : 'no';
  if (value.choices !== null) return value.choices.length === 0 ? 'none' : value.choices.join(' | ');
  return value.text ?? '';
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
