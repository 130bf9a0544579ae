import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ListedRespondent } from '@peerway/assessment';
import { v7 } from 'uuid';
import type { Round } from './round.entity.ts';

const PEOPLE_AT_ONCE = 1_000;

/**
 * Adds very many people, one statement for a thousand; `places` holds the last place given out in each audience. The audit
 * trail does not see it: whoever calls records it.
 */
export async function insertRespondents(
  em: EntityManager,
  round: Round,
  people: readonly ListedRespondent[],
  places: ReadonlyMap<string, number>,
): Promise<void> {
  const last = new Map(places);
  const createdAt = new Date().toISOString();
  for (let from = 0; from < people.length; from += PEOPLE_AT_ONCE) {
    const rows = people.slice(from, from + PEOPLE_AT_ONCE).map(({ audience, name, email, language }) => {
      const place = (last.get(audience) ?? 0) + 1;
      last.set(audience, place);
      return { id: v7(), audience, place, name, email, language };
    });
    await em.execute(
      `insert into respondent (id, workspace_id, engagement_id, round_id, audience, place, name, email, language, created_at)
       select id, ?::uuid, ?::uuid, ?::uuid, audience, place, name, email, language, ?::timestamptz
       from jsonb_to_recordset(?::jsonb) as person (id uuid, audience text, place int, name text, email text, language text)`,
      [round.workspaceId, round.engagement.id, round.id, createdAt, JSON.stringify(rows)],
    );
    // The embedded database works in this process: requests that need no database are served in between.
    await setImmediate();
  }
}
