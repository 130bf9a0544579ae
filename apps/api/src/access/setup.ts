import { createHmac, timingSafeEqual } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, plainText } from '@peerway/kernel';
import * as z from 'zod';
import { addSample } from '../assessment/sample/add-sample.ts';
import { actAs } from '../operations/actor.ts';
import type { PortalParts } from '../operations/portal-options.ts';
import { Member } from '../workspace/member.entity.ts';
import { Workspace } from '../workspace/workspace.entity.ts';
import { User } from './account.entity.ts';
import { addAccount, NewAccount, passwordHash } from './accounts.ts';
import { tellPolicies } from './settings-in-transaction.ts';

/** What the first page of a new portal asks for. */
export const Setup = z.object({
  ...NewAccount.shape,
  token: z.string().max(200),
  workspace: plainText({ min: 1, max: 120 }),
});
export type Setup = z.infer<typeof Setup>;

/** The token that proves control of the server: printed at start while there is no owner, derived so that it need not be kept. */
export function setupToken(secret: string): string {
  return createHmac('sha256', secret).update('set-up').digest('base64url').slice(0, 24);
}

/** Whether nobody has an account yet. */
export async function isSetupNeeded(em: EntityManager): Promise<boolean> {
  return (await em.count(User)) === 0;
}

/**
 * Makes the owner and the workspace, once, with the sample engagement unless that is switched off.
 * @throws DomainError when the token is wrong, or somebody has done it already.
 */
export async function setUp(parts: PortalParts, given: Setup): Promise<Workspace> {
  const expected = Buffer.from(setupToken(parts.secret));
  const offered = Buffer.from(given.token.trim());
  if (offered.length !== expected.length || !timingSafeEqual(offered, expected)) {
    throw new DomainError(
      'FORBIDDEN',
      'This is not the set-up token. Copy the one that the start printed in the terminal.',
      { field: 'token' },
    );
  }
  const hash = await passwordHash(parts.auth, given.password);
  const em = parts.orm.em.fork() as EntityManager;
  return em.transactional(async (inner) => {
    await inner.execute(`select pg_advisory_xact_lock(hashtext('peerway-set-up'))`);
    if (!(await isSetupNeeded(inner)))
      throw new DomainError(
        'CONFLICT',
        'Peerway is set up already. Sign in, or use "npm run reset-owner" on the server.',
      );
    const workspace = inner.create(Workspace, { name: given.workspace, version: 1, createdAt: new Date() });
    await tellPolicies(inner, { workspace: workspace.id, role: 'owner' });
    const user = await addAccount(inner, given, hash);
    await tellPolicies(inner, { user: user.id });
    actAs(inner, { name: user.name, userId: user.id, action: 'setUp' });
    inner.persist(workspace);
    await inner.flush();
    inner.persist(inner.create(Member, { workspaceId: workspace.id, user, role: 'owner', createdAt: new Date() }));
    await inner.flush();
    if (parts.configuration.sample) await addSample(inner, workspace.id);
    return workspace;
  });
}
