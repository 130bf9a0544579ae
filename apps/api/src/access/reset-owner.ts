import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StartRefusal } from '../operations/start-refusal.ts';
import type { OpenStore } from '../portal.ts';
import { Account, Session, User } from './account.entity.ts';
import { authentication } from './authentication.ts';
import { passwordHash } from './accounts.ts';

/**
 * Gives an owner a fresh password and ends their sessions; for whoever runs the server.
 *
 * Without an address it takes the only account, and says which accounts there are when there are several.
 */
export async function resetOwner(opened: OpenStore, email: string | undefined): Promise<string> {
  const em = opened.orm.em.fork() as EntityManager;
  const users = await em.find(User, email ? { email: email.toLowerCase() } : {}, { limit: 20 });
  const [user, another] = users;
  if (!user)
    throw new StartRefusal(
      email
        ? `Nobody has an account under ${email}.`
        : 'Nobody has an account yet. Start Peerway and use the set-up token.',
    );
  if (another)
    throw new StartRefusal(
      `There are several accounts. Name one: npm run reset-owner -- ${users.map((one) => one.email).join(' | ')}`,
    );
  const password = randomBytes(15).toString('base64url');
  const database = em.getConnection().getClient() as never;
  const auth = authentication({ database, url: 'http://localhost', secret: opened.secret });
  const hash = await passwordHash(auth, password);
  await em.transactional(async (inner) => {
    await inner.nativeUpdate(
      Account,
      { userId: user.id, providerId: 'credential' },
      { password: hash, updatedAt: new Date() },
    );
    await inner.nativeDelete(Session, { userId: user.id });
  });
  return `New password for ${user.email}: ${password}\nEvery session of this account was ended. Change the password under Settings, Account.`;
}
