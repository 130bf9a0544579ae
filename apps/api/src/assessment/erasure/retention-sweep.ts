import type { EntityManager } from '@mikro-orm/postgresql';
import { beginTold, type PolicySettings } from '../../access/settings-in-transaction.ts';
import type { Orm } from '../../database/orm.ts';
import { actAs } from '../../operations/actor.ts';
import type { Logger } from '../../operations/logging.ts';
import type { Round } from '../round.entity.ts';
import { closedAtOf, today } from '../round-state.ts';
import { forgetPeople } from './forget-people.ts';
import { retentionDue } from './retention-due.ts';

const everyMs = 3 * 3_600_000;

/** Forgets at the start, and every three hours, whom it is time to forget. Returns how to stop, which waits for a round under way. */
export function keepRetention(orm: Orm, log: Logger): () => Promise<void> {
  let isEnding = false;
  let work: Promise<void> = Promise.resolve();
  const sweep = (): void => {
    work = work
      .then(async () => {
        const rounds = isEnding ? 0 : await forgetDue(orm, today(), () => isEnding);
        if (rounds > 0) log.info({ rounds }, 'names and notes of closed rounds were removed');
      })
      .catch((error: unknown) => log.error({ err: error }, 'names and notes of closed rounds could not be removed'));
  };
  sweep();
  const timer = setInterval(sweep, everyMs);
  timer.unref();
  return async () => {
    isEnding = true;
    clearInterval(timer);
    await work;
  };
}

/**
 * Forgets the people of every round, in any workspace, for which it is time on a day. A round that another process has taken on
 * is left to it; one that was done is not done again. Gives how many rounds were done.
 */
export async function forgetDue(orm: Orm, day: string, isEnding: () => boolean = () => false): Promise<number> {
  const workspaces = await told(orm, { keeper: 'on' }, (em) =>
    em.execute<{ id: string; months: number }[]>(`select id, retention_months as months from workspace`),
  );
  let done = 0;
  for (const { id: workspace, months } of workspaces) {
    const as = { workspace, role: 'owner' };
    const due = await told(orm, as, (em) => dueRounds(em, months, day));
    for (const { id } of due) {
      if (isEnding()) return done;
      if (await told(orm, as, (em) => forgetIfDue(em, { id, months, day }))) done += 1;
    }
  }
  return done;
}

interface RoundRow extends Pick<Round, 'id' | 'workspaceId' | 'state' | 'closesOn'> {
  readonly engagementId: string;
  readonly closedAt: Date | string | null;
  readonly forgottenAt: Date | string | null;
}

const columns = `select id, workspace_id as "workspaceId", engagement_id as "engagementId", state, closes_on as "closesOn",
  closed_at as "closedAt", forgotten_at as "forgottenAt" from round`;

async function dueRounds(em: EntityManager, months: number, day: string): Promise<RoundRow[]> {
  const rows = await em.execute<RoundRow[]>(`${columns} where state <> 'draft' order by id`);
  return rows.filter((row) => isDue(row, months, day));
}

async function forgetIfDue(
  em: EntityManager,
  { id, months, day }: { readonly id: string; readonly months: number; readonly day: string },
): Promise<boolean> {
  const [row] = await em.execute<RoundRow[]>(`${columns} where id = ? for update skip locked`, [id]);
  if (!row || !isDue(row, months, day)) return false;
  actAs(em, { name: 'Peerway', userId: null, action: 'forgetPeople' });
  await forgetPeople(em, row);
  return true;
}

function isDue({ closedAt, forgottenAt, ...round }: RoundRow, months: number, day: string): boolean {
  const closed = closedAtOf({ ...round, closedAt: dateOf(closedAt) });
  return retentionDue({ closedAt: closed, forgottenAt: dateOf(forgottenAt) }, months, day);
}

function dateOf(value: Date | string | null): Date | null {
  return value === null ? null : new Date(value);
}

async function told<T>(orm: Orm, settings: PolicySettings, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const em = orm.em.fork() as EntityManager;
  try {
    await beginTold(em, settings);
    const result = await work(em);
    await em.commit();
    return result;
  } finally {
    if (em.isInTransaction()) await em.rollback();
  }
}
