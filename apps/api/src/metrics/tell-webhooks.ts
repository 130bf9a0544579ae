import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { Happening } from './webhook.entity.ts';

/** Something that happened to the figures of an engagement. */
export interface Happened {
  readonly happening: Happening;
  /** What it goes back to: the same cause is told to each webhook once. */
  readonly cause: string;
  /** What is told of it. */
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Listener {
  readonly id: string;
  readonly happenings: readonly Happening[];
}

/** Writes down what webhooks are to be told, in the transaction of what caused it; a worker sends it once that is committed. */
export async function tellWebhooks(
  em: EntityManager,
  { workspaceId, engagement }: { readonly workspaceId: string; readonly engagement: string },
  happened: readonly Happened[],
): Promise<void> {
  if (happened.length === 0) return;
  const at = new Date().toISOString();
  const deliveries = (await listenersOf(em, engagement)).flatMap(({ id: webhook, happenings }) =>
    happened
      .filter(({ happening }) => happenings.includes(happening))
      .map(({ happening, cause, facts }) => {
        const id = v7();
        return { id, webhook, happening, cause, body: JSON.stringify({ id, happening, at, engagement, facts }) };
      }),
  );
  if (deliveries.length === 0) return;
  await em.execute(
    `insert into webhook_delivery (id, workspace_id, engagement_id, webhook_id, happening, cause, body, state, due_at, made_at)
     select id, ?, ?, webhook, happening, cause, body, 'waiting', now(), now()
     from jsonb_to_recordset(?::jsonb) as told (id uuid, webhook uuid, happening text, cause text, body text)
     on conflict (workspace_id, webhook_id, cause) do nothing`,
    [workspaceId, engagement, JSON.stringify(deliveries)],
  );
}

function listenersOf(em: EntityManager, engagement: string): Promise<Listener[]> {
  return em.execute<Listener[]>(`select id, happenings from webhook where engagement_id = ? and state = 'on'`, [
    engagement,
  ]);
}
