import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access, PersonAccess } from '../access/access.ts';
import { invalidLink } from '../access/links.ts';

/** Somebody who came by their personal link, as the portal knows them. */
export interface OwnPerson {
  readonly id: string;
  readonly workspaceId: string;
  readonly engagementId: string;
  readonly name: string;
  readonly language: 'en' | 'de';
  readonly groups: readonly string[];
  readonly roles: readonly string[];
  readonly site: string | null;
}

/** @throws RangeError where the guard lets in somebody else. */
export function personBy(access: Access): PersonAccess {
  if (access.kind !== 'person') throw new RangeError('only affected people are let in here');
  return access;
}

/**
 * Reads the row of somebody who came by their personal link.
 * @throws DomainError LINK_INVALID when they were taken out or the link was issued anew.
 */
export async function ownPerson(em: EntityManager, access: Access): Promise<OwnPerson> {
  const { personId, linkIssue: issue } = personBy(access);
  const [row] = await em.execute<(OwnPerson & { readonly linkIssue: number })[]>(
    `select id, workspace_id as "workspaceId", engagement_id as "engagementId", name, language, groups, roles, site, link_issue as "linkIssue"
     from affected_person where id = ?`,
    [personId],
  );
  if (!row || row.linkIssue !== issue) throw invalidLink();
  return row;
}
