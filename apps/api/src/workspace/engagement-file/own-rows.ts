import { DomainError } from '@peerway/kernel';
import type { NewIds, Row } from './moved-row.ts';
import type { Portion } from './read-engagement-file.ts';

// In small letters alone: another writing of an id would be no other id to the database.
const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where a row of a file stands. */
export interface RowPlace {
  readonly table: string;
  /** The id that the engagement has in the file. */
  readonly engagement: string;
  readonly ids: NewIds;
}

/**
 * A row of a file names what came in the same file, and nothing that was in the workspace before.
 * @throws DomainError BAD_INPUT
 */
export function refuseReferences(row: Row, { table, engagement, ids }: RowPlace): void {
  const isOwn = Object.entries(row).every(([column, value]) => {
    // A case or use case goes by words: it is public, came in the same file, or is gone.
    if (['workspace_id', 'case_id', 'use_case_id'].includes(column) || value === null) return true;
    // Whoever said or attached something belongs to the old place: nobody here is meant.
    if (['author_id', 'added_by_id'].includes(column) && value === '') return true;
    if (column === 'engagement_id' || (column === 'id' && table === 'engagement')) return value === engagement;
    return !/(?:^|_)id$/.test(column) || (typeof value === 'string' && isId.test(value) && ids.of(value) !== undefined);
  });
  if (!isOwn) throw notOfThisFile(table);
}

/** A file holds one engagement of one organization, whatever it says. */
export class OnlyOne {
  readonly #taken = new Set<string>();

  /** @throws DomainError BAD_INPUT for a second one. */
  take({ table, rows }: Portion): void {
    if (rows.length === 0 || (table !== 'organization' && table !== 'engagement')) return;
    if (rows.length > 1 || this.#taken.has(table)) throw notOfThisFile(table);
    this.#taken.add(table);
  }
}

/** The refusal of a row that has no place in the engagement of its file. */
export function notOfThisFile(table: string): DomainError {
  return new DomainError(
    'BAD_INPUT',
    'A row of this file does not fit the rest of it, and nothing of the file was taken. Export the engagement again.',
    { table },
  );
}
