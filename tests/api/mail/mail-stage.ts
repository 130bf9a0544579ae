import type { EntityManager } from '@mikro-orm/postgresql';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../../support/visitor.ts';
import { type Stage, startStage } from '../assessment/round-stage.ts';

/** A portal that sends by a mail server. */
export function mailingStage(url: string): Promise<Stage> {
  return startStage({ SMTP_URL: url, MAIL_FROM: 'Peerway <peerway@example.org>', MAIL_PER_MINUTE: '6000' });
}

/** What the outbox has for a round. */
export interface Mail {
  readonly uninvited: number;
  readonly unfinished: number;
  readonly withoutAddress: number;
  readonly canSend: boolean;
  readonly remindDays: number | null;
  readonly letters: readonly { kind: string; state: string; reason: string | null; count: number }[];
}

const fields = 'mail { canSend uninvited unfinished withoutAddress remindDays letters { kind state reason count } }';

export async function mailOf({ owner, engagement }: Stage, round: string): Promise<Mail> {
  const read = await owner.need<{ round: { mail: Mail } }>(
    `query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { ${fields} } } }`,
    { e: engagement, r: round },
  );
  return read.round.mail;
}

/** Asks for something to be done with the letters of a round. */
export function tell(stage: Stage, round: string, what: string, more = ''): Promise<Answer> {
  return stage.owner.ask(`mutation ($e: ID!, $r: ID!) { ${what}(engagement: $e, round: $r ${more}) { ${fields} } }`, {
    e: stage.engagement,
    r: round,
  });
}

/** Waits until something holds; the worker looks every two seconds. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await holds()) return;
    await wait(50);
  }
  throw new Error('it did not come to pass in time');
}

/** Asks the tables directly, seeing the letters of all workspaces. */
export function asPostman<T>({ running }: Stage, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const em = running.portal.parts.orm.em.fork() as EntityManager;
  return em.transactional(async (inner) => {
    await inner.execute(`select set_config('app.postman', 'on', true)`);
    return work(inner as EntityManager);
  });
}

export const people = [
  { audience: 'it', name: 'Ada', email: 'ada@example.org', language: 'de' },
  { audience: 'team', name: 'Bo & <Co>', email: 'bo@example.org' },
  { audience: 'team', name: 'Nobody Known' },
];
