import type { EntityManager } from '@mikro-orm/postgresql';
import { tellPolicies } from '../../access/settings-in-transaction.ts';

/** Somebody who is taken out of the trail. */
export interface Person {
  readonly id: string;
  readonly name: string | null;
}

const atOnce = 200;

/**
 * Takes people out of the audit trail: that something was done stays, with what action and when; who answered what does not.
 * The database lets nothing else be done to an entry, and only for the subjects that the transaction names here.
 */
export async function blankTrail(em: EntityManager, engagement: string, people: readonly Person[]): Promise<void> {
  for (let from = 0; from < people.length; from += atOnce) {
    const some = people.slice(from, from + atOnce);
    await blank(em, engagement, [...some.map(({ id }) => id), ...(await piecesOf(em, engagement, some))]);
  }
  await tellPolicies(em, { erasing: '' });
}

async function blank(em: EntityManager, engagement: string, subjects: readonly string[]): Promise<void> {
  await tellPolicies(em, { erasing: subjects.join(',') });
  await em.execute(
    `update audit_entry set before = null, after = null,
       actor = case when actor_user_id is null and subject <> 'Respondent' then 'An erased respondent' else actor end
     where engagement_id = ? and subject_id in (?) and subject in ('Respondent', 'Answer', 'LateAnswer', 'Evidence')`,
    [engagement, [...subjects]],
  );
}

/** Evidence is its own subject; what was removed before is known by who gave it, in the words of the trail. */
async function piecesOf(em: EntityManager, engagement: string, people: readonly Person[]): Promise<string[]> {
  const ids = people.map(({ id }) => id);
  const rows = await em.execute<{ id: string }[]>(`select id::text as id from evidence where respondent_id in (?)`, [
    ids,
  ]);
  const names = people.flatMap(({ name }) => name ?? []);
  if (names.length === 0) return rows.map(({ id }) => id);
  const removed = await em.execute<{ id: string }[]>(
    `select distinct subject_id as id from audit_entry
     where engagement_id = ? and subject = 'Evidence' and actor_user_id is null and actor in (?)`,
    [engagement, names],
  );
  return [...rows, ...removed].map(({ id }) => id);
}
