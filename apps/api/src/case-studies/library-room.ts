import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseStudy } from '@peerway/case-studies';
import { DomainError } from '@peerway/kernel';

/** How many cases a workspace can have of its own: browsers load all of them. */
export const mostOwnCases = 500;
/**
 * How much its cases and corrections can hold together, in characters of JSON: four times what as many ordinary cases have.
 * After every change somebody waits until all of it can be searched again.
 */
export const mostLibraryText = 10_000_000;

/** How many cases, and how many characters. */
export interface LibraryShare {
  readonly cases: number;
  readonly characters: number;
}

/** What cases take of the room. */
export function shareOf(studies: readonly CaseStudy[]): LibraryShare {
  return { cases: studies.length, characters: studies.reduce((sum, study) => sum + charactersOf(study), 0) };
}

/** The characters that a case has as JSON. */
export function charactersOf(study: unknown): number {
  return JSON.stringify(study).length;
}

/** What still fits into the library of the transaction's workspace; less than nothing where a limit came later. */
export async function libraryRoom(em: EntityManager): Promise<LibraryShare> {
  const text = (table: string): string => `(select coalesce(sum(char_length(study::text)), 0) from ${table})`;
  const [taken] = await em.execute<{ cases: number; characters: number }[]>(
    `select (select count(*) from own_case)::int as cases, (${text('own_case')} + ${text('case_correction')})::int as characters`,
  );
  return {
    cases: mostOwnCases - (taken?.cases ?? 0),
    characters: mostLibraryText - (taken?.characters ?? 0),
  };
}

/**
 * @param more what is to be added; what becomes shorter always fits
 * @throws DomainError LIBRARY_FULL when that is more than fits.
 */
export async function refuseWithoutRoom(em: EntityManager, more: LibraryShare): Promise<void> {
  if (more.cases > 0 || more.characters > 0) refuseBeyond(await libraryRoom(em), more);
}

/** @throws DomainError LIBRARY_FULL when more is to be added than there is room for. */
export function refuseBeyond(room: LibraryShare, more: LibraryShare): void {
  if (more.cases > 0 && more.cases > room.cases)
    throw new DomainError(
      'LIBRARY_FULL',
      `A workspace keeps at most ${mostOwnCases} cases of its own. Remove some that nobody needs.`,
    );
  if (more.characters > 0 && more.characters > room.characters)
    throw new DomainError(
      'LIBRARY_FULL',
      `The cases and corrections of a workspace hold at most ${mostLibraryText / 1_000_000} million characters. Shorten this one, or remove some that nobody needs.`,
    );
}
