import type { EntityManager } from '@mikro-orm/postgresql';
import { actAs } from '../operations/actor.ts';
import type { PortalParts } from '../operations/portal-options.ts';
import type { Access } from './access.ts';
import { beginTold, policySettings } from './settings-in-transaction.ts';

/** What is done outside GraphQL, as the audit trail names it, and whether anything of it is kept. */
export interface Deed {
  /** The operation, such as uploadEvidence. */
  readonly action: string;
  readonly keeps: 'changes' | 'nothing';
}

/**
 * Works in one transaction that knows who asks: what a plain HTTP route or a job does instead of a GraphQL operation.
 * Commits when the work is done and the deed keeps changes; else, and on any error, rolls back.
 */
export async function onBehalfOf<T>(
  { orm }: Pick<PortalParts, 'orm'>,
  access: Access,
  { action, keeps }: Deed,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const em = orm.em.fork() as EntityManager;
  try {
    await beginTold(em, policySettings(access));
    actAs(em, { ...actorNamed(access), action });
    const result = await work(em);
    if (keeps === 'changes') await em.commit();
    return result;
  } finally {
    if (em.isInTransaction()) await em.rollback();
  }
}

const namesOfLinks = {
  stranger: 'Somebody who is not signed in',
  respondent: 'A respondent',
  participant: 'A respondent',
  openLink: 'A respondent',
  person: 'An affected person',
  changeLink: 'Somebody with an open link',
  feedbackGiver: 'Somebody with an open link',
} as const;

/** How the audit trail calls whoever asks. */
export function actorNamed(access: Access): { name: string; userId: string | null } {
  if (access.kind === 'member') return { name: access.name, userId: access.userId };
  return { name: namesOfLinks[access.kind], userId: null };
}
