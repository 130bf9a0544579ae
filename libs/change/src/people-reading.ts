import type { AffectedPerson } from './affected-person.ts';
import type { Tongue } from './change-parts.ts';
import type { ListFinding, ListFindingCount } from './list-reading.ts';

/** Somebody who is named in the engagement already. */
export interface KnownPerson {
  readonly id: string;
  readonly person: AffectedPerson;
}

/** What a list of people is read for. */
export interface PeopleOptions {
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly known: Iterable<KnownPerson>;
  /** The group of whoever is listed without one; null if everybody has to have one. */
  readonly group: string | null;
  /** The language of whoever is listed without one. */
  readonly language: Tongue;
  /** How many more the engagement takes. */
  readonly room: number;
}

/** Somebody whom a list names, as they are from now on. */
export interface ListedPerson {
  readonly row: number;
  /** Who they are in the engagement; null for somebody new. */
  readonly id: string | null;
  readonly person: AffectedPerson;
}

/** What a list of people holds. */
export interface PeopleReading {
  /** Those to add and to change, in the order of the list. */
  readonly people: readonly ListedPerson[];
  /** How many rows say something. */
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  /** How many stand in the engagement already just so. */
  readonly present: number;
  /** How many rows have a mistake. As long as there is one, nothing of the list is taken. */
  readonly refused: number;
  /** The first of what is to be said, mistakes first; `counts` tells how much there is in all. */
  readonly findings: readonly ListFinding[];
  readonly counts: readonly ListFindingCount[];
  readonly passedOver: readonly string[];
}
