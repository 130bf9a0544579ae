import type { EntityManager } from '@mikro-orm/postgresql';
import { beginTold } from '../access/settings-in-transaction.ts';
import type { Orm } from '../database/orm.ts';
import type { Happening } from './webhook.entity.ts';

/** A delivery that this process has taken on to send. */
export interface TakenDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly address: string;
  readonly happening: Happening;
  readonly body: string;
  readonly tries: number;
}

/** What became of a try: the receiver's status, or why there is none. */
export interface TryEnd {
  readonly status: number | null;
  readonly error: string | null;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** How long to wait before each further try; after the last the delivery is given up, a day after the first. */
const waits = [MINUTE, 10 * MINUTE, HOUR, 5 * HOUR, 18 * HOUR];
/** Longer than one try can last. */
const CLAIM = '1 minute';
const KEPT = '30 days';

/**
 * Takes on deliveries that are due, of any workspace, so that no other process sends them: of each webhook one at a time, so that one
 * that hangs holds up its own only. What is not ended within a minute is free again: then this process has died, and the delivery may be
 * sent a second time.
 */
export async function takeDeliveries(orm: Orm, most: number): Promise<TakenDelivery[]> {
  return asCourier(orm, (em) =>
    em.execute<TakenDelivery[]>(
      `update webhook_delivery set claimed_until = now() + interval '${CLAIM}', tries = tries + 1, tried_at = now()
       from (select next.id, webhook.address from webhook
         cross join lateral (select id, due_at, claimed_until from webhook_delivery kept where kept.webhook_id = webhook.id
           and kept.state = 'waiting' and kept.due_at <= now() order by kept.due_at, kept.id limit 1 for update skip locked) next
         where webhook.state = 'on' and not exists (select from webhook_delivery held where held.webhook_id = webhook.id
           and held.state = 'waiting' and held.claimed_until > now())
         order by next.due_at limit ?) due
       where webhook_delivery.id = due.id
       returning webhook_delivery.id, webhook_id as "webhookId", due.address, happening, body, tries`,
      [most],
    ),
  );
}

/** Says what became of a try: sent, to be tried again, or given up. */
export async function endTry(orm: Orm, { id, tries }: TakenDelivery, { status, error }: TryEnd): Promise<void> {
  const wait = waits[tries - 1];
  const state = error === null ? 'sent' : wait === undefined ? 'failed' : 'waiting';
  await asCourier(orm, (em) =>
    em.execute(
      `update webhook_delivery set state = ?, status = ?, error = ?, claimed_until = null, due_at = now() + ? * interval '1 second'
       where id = ? and state = 'waiting'`,
      [state, status, error, state === 'waiting' ? (wait ?? 0) : 0, id],
    ),
  );
}

/** Forgets what was sent or given up a month ago. */
export async function forgetOldDeliveries(orm: Orm): Promise<void> {
  await asCourier(orm, (em) =>
    em.execute(`delete from webhook_delivery where state <> 'waiting' and made_at < now() - interval '${KEPT}'`),
  );
}

async function asCourier<T>(orm: Orm, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const em = orm.em.fork() as EntityManager;
  try {
    await beginTold(em, { courier: 'on' });
    const result = await work(em);
    await em.commit();
    return result;
  } finally {
    if (em.isInTransaction()) await em.rollback();
  }
}
