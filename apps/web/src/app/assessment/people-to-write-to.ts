import type { RespondentRowFragment } from '../graphql/generated/graphql.ts';

/** What decides whether somebody can be written to. */
export type Reachable = Pick<RespondentRowFragment, 'email' | 'state'>;

/** Whether a letter to somebody would be sent: there is an address, and they have not finished. */
export function canBeWrittenTo({ email, state }: Reachable): boolean {
  return email !== null && state !== 'finished';
}

/** Those who can be chosen with one click. */
export type Group = 'unfinished' | 'unwritten';

/** Whether somebody belongs to a group; nobody does who cannot be written to. */
export function isOf(group: Group, person: Reachable & { readonly letter: object | null }): boolean {
  return canBeWrittenTo(person) && (group === 'unfinished' || person.letter === null);
}
