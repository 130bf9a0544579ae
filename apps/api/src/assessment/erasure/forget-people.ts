import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../operations/record.ts';
import { holdAnswers } from '../round-in.ts';
import { blankTrail, type Person } from './blank-trail.ts';

/** A round whose people are forgotten. */
export interface ForgettableRound {
  readonly id: string;
  readonly workspaceId: string;
  readonly engagementId: string;
}

/**
 * Removes who answered and in which words, and leaves the levels: the figures of the round stand. Nothing ties them to a person
 * any more: no name, no address, no working link, no earlier or later round, not even the place in the list.
 */
export async function forgetPeople(em: EntityManager, round: ForgettableRound): Promise<void> {
  const { id, workspaceId, engagementId } = round;
  await holdAnswers(em, id);
  const people = await em.execute<Person[]>(`select id, name from respondent where round_id = ?`, [id]);
  await blankTrail(em, engagementId, [...people, ...(await removedBefore(em, round))]);
  for (const table of ['evidence', 'letter']) await em.execute(`delete from ${table} where round_id = ?`, [id]);
  for (const table of ['answer', 'late_answer'])
    await em.execute(`update ${table} set note = null where round_id = ? and note is not null`, [id]);
  await em.execute(
    `update respondent set before_id = null where before_id in (select id from respondent where round_id = ?)`,
    [id],
  );
  await em.execute(
    `update respondent set name = null, email = null, language = null, before_id = null, link_issue = link_issue + 1, place = shuffled.place
     from (select id, row_number() over (partition by audience order by random()) as place from respondent where round_id = ?) shuffled
     where respondent.id = shuffled.id`,
    [id],
  );
  await em.execute(`update round set forgotten_at = now(), version = version + 1 where id = ?`, [id]);
  await record(em, { workspaceId, engagementId, subject: 'Round', subjectId: id, after: { people: people.length } });
}

/** People who were taken out of the round are still named in the trail. */
async function removedBefore(em: EntityManager, { id, engagementId }: ForgettableRound): Promise<Person[]> {
  return em.execute<Person[]>(
    `select distinct subject_id as id, coalesce(before, after) ->> 'name' as name from audit_entry
     where engagement_id = ? and subject = 'Respondent' and (before ->> 'round' = ? or after ->> 'round' = ?)
       and not exists (select from respondent where respondent.id::text = subject_id)`,
    [engagementId, id, id],
  );
}
