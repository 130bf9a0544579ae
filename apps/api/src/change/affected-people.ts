import { isDeepStrictEqual } from 'node:util';
import type { FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AffectedPerson as PersonDraft } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { refuseStalePart } from '../rollout/keyed-edit.ts';
import { AffectedPerson } from './affected-person.entity.ts';
import { heldChange } from './held-change.ts';
import { keptParts } from './opened-change.ts';

/** How many people an engagement may reach by name. */
export const mostPeople = 100_000;

/** Which people are asked for. */
export interface PeopleWanted {
  readonly engagement: string;
  readonly search: string | null;
  readonly group: string | null;
}

/** What a search and a group leave of the people of an engagement. */
export function peopleWhere({ engagement, search, group }: PeopleWanted): FilterQuery<AffectedPerson> {
  const like = search === null || search.trim() === '' ? null : `%${search.trim().replaceAll(/[\\%_]/g, '\\$&')}%`;
  return {
    engagementId: engagement,
    ...(group === null ? {} : { groups: { $contains: [group] } }),
    ...(like === null
      ? {}
      : { $or: [{ name: { $ilike: like } }, { email: { $ilike: like } }, { number: { $ilike: like } }] }),
  };
}

/** Somebody as they are edited: new, or the one with this id. */
export interface PersonEdit {
  readonly engagement: string;
  readonly id: string;
  readonly person: PersonDraft;
  /** 0 for somebody new. */
  readonly version: number;
}

/**
 * Adds or changes somebody. Sent again it changes nothing.
 * @throws DomainError CONFLICT with both versions; PERSON_KNOWN where somebody else has the address or number; BAD_INPUT for a group
 * that is not there; TOO_MANY_PEOPLE.
 */
export async function saveAffectedPerson(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, id, person, version }: PersonEdit,
): Promise<AffectedPerson> {
  const { workspaceId } = await heldChange(em, engagement);
  const saved = await em.findOne(AffectedPerson, { id, engagementId: engagement }, { refresh: true });
  const was = saved && draftOfPerson(saved);
  if (saved && isDeepStrictEqual(was, person)) return saved;
  refuseStalePart(saved, was, { part: person, version });
  await refuseUnknownGroups(em, engagement, person.groups);
  await refuseKnown(em, engagement, { id, person });
  if (!saved) await refuseTooMany(em, engagement, 1);
  const edit = {
    ...person,
    groups: [...person.groups],
    roles: [...person.roles],
    updatedBy: name,
    updatedAt: new Date(),
  };
  const kept = saved
    ? em.assign(saved, { ...edit, version: saved.version + 1 })
    : em.create(
        AffectedPerson,
        { id, workspaceId, engagementId: engagement, linkIssue: 1, version: 1, ...edit },
        { persist: true },
      );
  await em.flush();
  return kept;
}

/** Somebody as they were typed. */
export function draftOfPerson({ name, email, number, language, groups, roles, site }: AffectedPerson): PersonDraft {
  return { name, email, number, language, groups, roles, site };
}

/** Takes people out, with everything that they signed, finished and booked. What they answered to a pulse was never tied to them. */
export async function removeAffectedPeople(
  em: EntityManager,
  { engagement, people }: { readonly engagement: string; readonly people: readonly string[] },
): Promise<string[]> {
  await heldChange(em, engagement);
  const found = await em.find(AffectedPerson, { engagementId: engagement, id: { $in: [...people] } });
  for (const person of found) em.remove(person);
  await em.flush();
  return found.map(({ id }) => id);
}

/** @throws DomainError BAD_INPUT naming the groups that are not there. */
export async function refuseUnknownGroups(
  em: EntityManager,
  engagement: string,
  groups: readonly string[],
): Promise<void> {
  const known = new Set((await keptParts(em, engagement, ['group'])).of('group').map(({ id }) => id));
  const unknown = groups.filter((group) => !known.has(group));
  if (unknown.length === 0) return;
  throw new DomainError(
    'BAD_INPUT',
    `There is no such group: ${unknown.join(', ')}. Add it first, or choose another.`,
    {
      field: 'groups',
    },
  );
}

async function refuseKnown(
  em: EntityManager,
  engagement: string,
  { id, person: { email, number } }: Pick<PersonEdit, 'id' | 'person'>,
): Promise<void> {
  const [other] = await em.execute<{ name: string; field: string }[]>(
    `select name, case when lower(email) = lower(?) then 'email' else 'number' end as field from affected_person
     where engagement_id = ? and id <> ? and (lower(email) = lower(?) or number = ?) limit 1`,
    [email, engagement, id, email, number],
  );
  if (!other) return;
  throw new DomainError('PERSON_KNOWN', `${other.name} has this already. Change that entry, or give another one.`, {
    field: other.field,
  });
}

/** @throws DomainError TOO_MANY_PEOPLE. */
export async function refuseTooMany(em: EntityManager, engagementId: string, more: number): Promise<void> {
  const count = await em.count(AffectedPerson, { engagementId });
  if (count + more <= mostPeople) return;
  throw new DomainError(
    'TOO_MANY_PEOPLE',
    `An engagement names at most ${mostPeople} people; this one would name ${count + more}. Take some out first.`,
  );
}
