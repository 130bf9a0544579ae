import { DomainError } from '@peerway/kernel';
import { v7 } from 'uuid';

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const deepest = 16;
const longestText = 700_000;
// What no text of the product holds: NUL and other control characters, halves of character pairs.
const broken = /[\0-\b\v\f\x0e-\x1f\x7f]/;

/** New ids for everything that moves: the same old one always becomes the same new one, wherever it stands. */
export class NewIds {
  readonly #ids: Map<string, string>;

  constructor(known: Iterable<readonly [string, string]>) {
    this.#ids = new Map(known);
  }

  /** Gives an id of the file a new one; with `is` a certain one. */
  take(old: string, is: string = v7()): void {
    if (!this.#ids.has(old)) this.#ids.set(old, is);
  }

  of(old: string): string | undefined {
    return this.#ids.get(old);
  }

  /** A text with every known id in it replaced. */
  moved(text: string): string {
    return text.replace(uuids, (id) => this.#ids.get(id) ?? id);
  }
}

/** A row of a table, as it stands in a file. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Reads a row of a file that anybody may have made.
 * @throws DomainError BAD_INPUT for what is no row, or holds what the product never writes.
 */
export function rowOf(text: string, table: string): Row {
  const row = parsed(text);
  if (row === null || typeof row !== 'object' || Array.isArray(row) || !isFit(row, 0) || !hasRoomToGo(row, table)) {
    throw new DomainError(
      'BAD_INPUT',
      'A row of this file is not what Peerway writes, and nothing of the file was taken.',
      {
        table,
      },
    );
  }
  return row as Row;
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const counter = /^(?:version|revision|number|\w+_issued?)$/;
const highest = 1_000_000_000;

/** Tables take moments that no calendar shows, and counters that no further edit can raise. */
function hasRoomToGo(row: object, table: string): boolean {
  return Object.entries(row).every(([column, value]) => {
    if (value === null) return true;
    if (column.endsWith('_at'))
      return typeof value === 'string' && moment.test(value) && Number.isFinite(Date.parse(value));
    // What the organization calls somebody is a number by name alone.
    if (table === 'affected_person' && column === 'number') return true;
    return !counter.test(column) || (Number.isInteger(value) && value >= 0 && value <= highest);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isFit(value: unknown, depth: number): boolean {
  if (depth > deepest) return false;
  if (typeof value === 'string') return value.length <= longestText && value.isWellFormed() && !broken.test(value);
  if (value === null || typeof value !== 'object') return true;
  return Object.entries(value).every(([key, part]) => isFit(key, depth + 1) && isFit(part, depth + 1));
}
