import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access, ChangeLinkAccess } from '../access/access.ts';
import { invalidLink } from '../access/links.ts';

/** What an open address of the people side leads to. */
export type ChangeLinkKind = 'pulse' | 'policy' | 'feedback';

/** An open address as it stands. */
export interface OwnChangeLink {
  readonly id: string;
  readonly workspaceId: string;
  readonly engagementId: string;
  readonly kind: ChangeLinkKind;
  /** The pulse or policy; `feedback` for the channel. */
  readonly subject: string;
}

/** @throws RangeError where the guard lets in somebody else. */
export function changeLinkBy(access: Access): ChangeLinkAccess {
  if (access.kind !== 'changeLink') throw new RangeError('only holders of an open link are let in here');
  return access;
}

/**
 * Reads the open address that somebody came by.
 * @throws DomainError LINK_INVALID when it was closed, issued anew, or leads to something else.
 */
export async function ownChangeLink(em: EntityManager, access: Access, kind: ChangeLinkKind): Promise<OwnChangeLink> {
  const { changeLinkId, linkIssue } = changeLinkBy(access);
  const [row] = await em.execute<OwnChangeLink[]>(
    `select id, workspace_id as "workspaceId", engagement_id as "engagementId", kind, subject
     from change_link where id = ? and link_issue = ? and closed_at is null and kind = ?`,
    [changeLinkId, linkIssue, kind],
  );
  if (!row) throw invalidLink();
  return row;
}
