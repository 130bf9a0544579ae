import type { Prepared } from '../database/prepared.ts';
import { ownRowSql } from './own-row.ts';

/** Who answers, on which round, and what they answered to one question; holds the round's lock shared, see `holdAnswers`. */
export const answerToChange: Prepared = {
  name: 'answer_to_change',
  types: ['text', 'uuid'],
  sql: ownRowSql({
    columns: `answer.state as "answerState", answer.level, answer.note, answer.revision,
      pg_advisory_xact_lock_shared(hashtextextended(round.id::text, 0)) is null as held`,
    joins: `left join answer on answer.respondent_id = respondent.id and answer.question = $1`,
    respondent: '$2',
  }),
};

/**
 * Writes an answer and its audit row, if the link, the round and the revision still are as they were read: no row otherwise.
 * The parameters are question, state, level, note, respondent, link issue, today, revision; then the audit row's id, actor,
 * subject, before and after.
 */
export const answerKept: Prepared = keeping('answer_kept', '');

/** The same for somebody's first answer, with which they have started. */
export const firstAnswerKept: Prepared = keeping(
  'first_answer_kept',
  `, started as (update respondent set started_at = now() where id = (select respondent_id from saved) and started_at is null)`,
);

function keeping(name: string, started: string): Prepared {
  const audit = ['uuid', 'text', 'text', 'jsonb', 'jsonb'];
  return {
    name,
    types: ['text', 'text', 'smallint', 'text', 'uuid', 'integer', 'text', 'integer', ...audit],
    sql: `with saved as (
       insert into answer (workspace_id, engagement_id, round_id, respondent_id, question, state, level, note, revision, saved_at)
       select respondent.workspace_id, respondent.engagement_id, respondent.round_id, respondent.id, $1, $2, $3, $4, 1, now()
       from respondent join round on round.id = respondent.round_id
       where respondent.id = $5 and respondent.link_issue = $6 and round.state = 'open'
         and (round.closes_on is null or round.closes_on >= $7)
       on conflict (respondent_id, question) do update
         set state = excluded.state, level = excluded.level, note = excluded.note, revision = answer.revision + 1, saved_at = excluded.saved_at
         where answer.revision = $8
       returning respondent_id, workspace_id, engagement_id, revision
     )${started}, noted as (
       insert into audit_entry (id, workspace_id, engagement_id, at, actor, action, subject, subject_id, before, after)
       select $9, workspace_id, engagement_id, now(), $10, 'saveAnswer', 'Answer', $11, $12, $13 from saved
     )
     select revision from saved`,
  };
}

/** What every connection of the application prepares. */
export const answerStatements: readonly Prepared[] = [answerToChange, answerKept, firstAnswerKept];
