import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';

/** How often something may be tried. */
export interface AttemptLimit {
  readonly max: number;
  readonly windowSeconds: number;
}

/**
 * Counts one attempt against a key, in the database, so that all processes count together.
 *
 * The limit by account pauses attempts on it for the rest of a short window and never locks it: a stranger can slow its
 * owner down, not shut them out.
 * @throws DomainError RATE_LIMITED with the seconds to wait.
 */
export function countAttempt(em: EntityManager, key: string, limit: AttemptLimit): Promise<void> {
  return countAttemptWithin(em.fork(), key, limit);
}

/**
 * Counts one attempt inside the transaction that is open: an attempt that is refused for another reason does not count.
 * @throws DomainError RATE_LIMITED with the seconds to wait.
 */
export async function countAttemptWithin(em: EntityManager, key: string, limit: AttemptLimit): Promise<void> {
  const hashed = createHash('sha256').update(key).digest('hex');
  const now = Date.now();
  const rows = await em.execute<{ count: number; lastRequest: string }[]>(
    `insert into "rateLimit" as kept ("id", "key", "count", "lastRequest") values (?, ?, 1, ?)
     on conflict ("key") do update set
       "count" = case when kept."lastRequest" < ? then 1 else kept."count" + 1 end,
       "lastRequest" = case when kept."lastRequest" < ? then excluded."lastRequest" else kept."lastRequest" end
     returning "count", "lastRequest"`,
    [hashed, hashed, now, now - limit.windowSeconds * 1000, now - limit.windowSeconds * 1000],
  );
  const row = rows[0];
  if (!row || row.count <= limit.max) return;
  const wait = Math.max(1, Math.ceil((Number(row.lastRequest) + limit.windowSeconds * 1000 - now) / 1000));
  throw new DomainError('RATE_LIMITED', `Too many attempts. Wait ${wait} seconds and try again.`, { retryAfter: wait });
}
