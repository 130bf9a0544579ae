import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, plainText } from '@peerway/kernel';
import { v7 } from 'uuid';
import * as z from 'zod';
import { Account, User } from './account.entity.ts';
import type { Authentication } from './authentication.ts';

/** What somebody who gets an account types in. */
export const NewAccount = z.object({
  name: plainText({ min: 1, max: 120 }),
  email: z
    .email('This is not an e-mail address. Write it like name@example.org.')
    .max(254)
    .transform((email) => email.toLowerCase()),
  password: z
    .string()
    .min(12, 'Choose a password of at least 12 characters.')
    .max(128, 'Choose a password of at most 128 characters.'),
});
export type NewAccount = z.infer<typeof NewAccount>;

/** Hashes a password the way the auth library checks it. Slow on purpose: call it before a transaction. */
export async function passwordHash(auth: Authentication, password: string): Promise<string> {
  const context = await auth.$context;
  return context.password.hash(password);
}

/**
 * Adds a user with a password.
 * @throws DomainError CONFLICT when the address has an account already.
 */
export async function addAccount(em: EntityManager, account: NewAccount, hash: string): Promise<User> {
  if (await em.findOne(User, { email: account.email })) {
    throw new DomainError(
      'CONFLICT',
      'This e-mail address has an account already. Sign in with it first, then open the link again.',
      { field: 'email' },
    );
  }
  const user = em.create(User, {
    id: v7(),
    name: account.name,
    email: account.email,
    emailVerified: false,
    image: null,
    createdAt: new Date(),
    updatedAt: new Date(),
  });
  em.persist(user);
  await em.flush();
  const credential = em.create(Account, {
    id: v7(),
    accountId: user.id,
    providerId: 'credential',
    userId: user.id,
    password: hash,
    createdAt: new Date(),
    updatedAt: new Date(),
  });
  em.persist(credential);
  await em.flush();
  return user;
}
