import { cellNumber } from '@peerway/table';
import { InventoryValue, valueOf } from './inventory-entry.ts';
import type { InventoryFact } from './inventory-fact.ts';

/** What a cell says about a fact: an answer, that it is unknown, nothing at all, or something that cannot be read. */
export type CellReading =
  | { readonly says: 'value'; readonly value: InventoryValue }
  | { readonly says: 'unknown' }
  | { readonly says: 'nothing' }
  | { readonly says: 'unreadable'; readonly code: string; readonly detail: string };

const wordsForUnknown = new Set(['unknown', '?', 'do not know', "don't know", 'dont know', 'not known']);
const wordsForYes = new Set(['yes', 'y', 'true', '1']);
const wordsForNo = new Set(['no', 'n', 'false', '0']);

/**
 * Reads a cell as the answer to a fact.
 *
 * An empty cell says nothing; "unknown", "?" and "don't know" say that it is not known. Yes and no may be written yes,
 * no, y, n, true, false, 1, 0. Options are named by id or by label, several of them separated by `|`, `;`, commas or line
 * breaks; "none" says that none of them holds. Capital letters make no difference. Numbers: see `cellNumber`.
 *
 * @example
 * cellValue({ type: 'boolean' }, "Don't know"); // => { says: 'unknown' }
 */
export function cellValue(fact: InventoryFact, cell: string): CellReading {
  const word = folded(cell);
  if (word === '') return { says: 'nothing' };
  if (wordsForUnknown.has(word)) return { says: 'unknown' };
  switch (fact.type) {
    case 'number':
      return numberIn(fact, cell);
    case 'boolean':
      return flagIn(word, cell);
    case 'text':
      return textIn(cell);
    case 'enum':
    case 'list':
      return choicesIn(fact, cell);
  }
}

function folded(cell: string): string {
  return cell.trim().toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ');
}

function numberIn(fact: InventoryFact, cell: string): CellReading {
  const reading = cellNumber(cell, fact.unit);
  return 'number' in reading ? known({ number: reading.number }) : { says: 'unreadable', ...reading };
}

function flagIn(word: string, cell: string): CellReading {
  if (wordsForYes.has(word)) return known({ flag: true });
  if (wordsForNo.has(word)) return known({ flag: false });
  return unreadable('FLAG_UNREADABLE', cell);
}

function textIn(cell: string): CellReading {
  const text = InventoryValue.shape.text.safeParse(cell);
  if (text.success) return known({ text: text.data });
  return unreadable('TEXT_REFUSED', text.error.issues[0]?.message ?? '');
}

function choicesIn(fact: InventoryFact, cell: string): CellReading {
  if (fact.type === 'list' && folded(cell) === 'none') return known({ choices: [] });
  const optionOf = new Map(
    fact.options.flatMap(
      ({ id, label }) =>
        [
          [id, id],
          [folded(label), id],
        ] as const,
    ),
  );
  // A label may hold a comma, so a part is only cut at commas if it names no option as it stands.
  const parts = cell.split(/[|;\r\n]/).flatMap((part) => (optionOf.has(folded(part)) ? [part] : part.split(',')));
  const words = parts.map(folded).filter((part) => part !== '');
  const stranger = words.find((word) => !optionOf.has(word));
  if (stranger !== undefined) return unreadable('CHOICE_UNKNOWN', stranger);
  return known({ choices: [...new Set(words.flatMap((word) => optionOf.get(word) ?? []))] });
}

function known(filled: Partial<InventoryValue>): CellReading {
  return { says: 'value', value: valueOf(filled) };
}

function unreadable(code: string, detail: string): CellReading {
  return { says: 'unreadable', code, detail: detail.slice(0, 200) };
}
