import type { EntityManager } from '@mikro-orm/postgresql';
import type { Bank } from '@peerway/assessment';
import { v7 } from 'uuid';
import type { RespondentAccess } from '../access/access.ts';
import { bankIn } from './bank-in.ts';
import type { OwnRow } from './own-row.ts';
import type { Receipt } from './received-answers.ts';
import { Anonymity } from './round.entity.ts';
import {
  type AnswerDraft,
  auditOf,
  conflict,
  isSame,
  refuseUnasked,
  type RespondentAnswer,
  standingAnswer,
} from './save-answer.ts';

/** What arrived late and is kept apart. */
export interface LateRow extends RespondentAnswer {
  /** The revision of the answer that counted when it arrived. */
  readonly follows: number;
  readonly arrivedAt: Date;
  readonly closedAt: Date;
}

/** What of a respondent is kept apart. */
export async function lateOf(em: EntityManager, respondentId: string): Promise<LateRow[]> {
  type Row = Omit<LateRow, 'arrivedAt' | 'closedAt'> & {
    readonly arrivedAt: Date | string;
    readonly closedAt: Date | string;
  };
  const rows = await em.execute<Row[]>(
    `select question, state, level, note, revision, follows, arrived_at as "arrivedAt", closed_at as "closedAt"
     from late_answer where respondent_id = ? order by question`,
    [respondentId],
  );
  return rows.map((row) => ({ ...row, arrivedAt: new Date(row.arrivedAt), closedAt: new Date(row.closedAt) }));
}

interface Arrival {
  readonly row: OwnRow;
  readonly closedAt: Date;
  readonly draft: AnswerDraft;
}

interface Kept {
  readonly answer: RespondentAnswer;
  readonly arrivedAt: Date;
  /** Whether the answer had been saved in time: then it counts, and nothing is kept apart. */
  readonly isCounted: boolean;
}

/**
 * Keeps apart what came after the round was closed. It follows what was kept apart before, or else the answer that counts, by
 * the same rule of revisions, so that two devices cannot overwrite each other unseen.
 * @throws DomainError BAD_INPUT for what is not asked; CONFLICT with both answers.
 */
export async function keepLate(
  em: EntityManager,
  access: RespondentAccess,
  { row, closedAt, draft }: Arrival,
): Promise<Kept> {
  const bank = await bankIn(em, row.bankVersion, 'en');
  refuseUnasked(bank, row, draft.question);
  const counted = await standingAnswer(em, access, draft.question);
  const follows = counted?.revision ?? 0;
  // What was answered in time since goes before what is kept apart.
  const found = (await lateOf(em, access.respondentId)).find(({ question }) => question === draft.question);
  const apart = found?.follows === follows ? found : undefined;
  if (apart && isSame(apart, draft)) return { answer: answerIn(apart), arrivedAt: apart.arrivedAt, isCounted: false };
  if (!apart && counted && isSame(counted, draft)) return { answer: counted, arrivedAt: closedAt, isCounted: true };
  const before = apart ?? counted;
  if ((before?.revision ?? 0) !== draft.revision) throw conflict(before && answerIn(before), draft);
  const answer = { ...draft, revision: draft.revision + 1 };
  const arrivedAt = new Date();
  await write(em, access, { row, bank, closedAt, answer, follows, before, arrivedAt });
  return { answer, arrivedAt, isCounted: false };
}

interface Writing extends Pick<Arrival, 'row' | 'closedAt'> {
  readonly bank: Bank;
  readonly answer: RespondentAnswer;
  readonly follows: number;
  readonly before: RespondentAnswer | undefined;
  readonly arrivedAt: Date;
}

/** Writes what is kept apart, and its audit row. */
async function write(em: EntityManager, { workspaceId }: RespondentAccess, writing: Writing): Promise<void> {
  const { row, closedAt, answer, follows, before, arrivedAt } = writing;
  const { engagementId, roundId, respondentId } = row;
  const { question, state, level, note, revision } = answer;
  await em.execute(
    `insert into late_answer (workspace_id, engagement_id, round_id, respondent_id, question, state, level, note, revision, follows, arrived_at, closed_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (respondent_id, question) do update set state = excluded.state, level = excluded.level, note = excluded.note,
       revision = excluded.revision, follows = excluded.follows, arrived_at = excluded.arrived_at, closed_at = excluded.closed_at`,
    [
      ...[workspaceId, engagementId, roundId, respondentId],
      ...[question, state, level, note, revision, follows, arrivedAt, closedAt],
    ],
  );
  // In an anonymous round the trail would tell how many sent something late, and when; settling it is noted.
  if (row.anonymity === Anonymity.anonymous) return;
  const audit = auditOf(row, { bank: writing.bank, draft: answer, standing: before });
  await em.execute(
    `insert into audit_entry (id, workspace_id, engagement_id, at, actor, action, subject, subject_id, before, after)
     values (?, ?, ?, ?, ?, 'saveAnswers', 'LateAnswer', ?, ?, ?)`,
    [v7(), workspaceId, engagementId, arrivedAt, audit.actor, audit.subjectId, audit.before, audit.after],
  );
}

/** What was answered in time ends what was kept apart of the same question: the respondent has said it anew. */
export async function supersedeLate(
  em: EntityManager,
  { respondentId }: OwnRow,
  { late, received }: { readonly late: readonly LateRow[]; readonly received: readonly Receipt[] },
): Promise<void> {
  const saved = new Set(received.filter(({ outcome }) => outcome === 'saved').map(({ question }) => question));
  const ended = late.filter(({ question }) => saved.has(question)).map(({ question }) => question);
  if (ended.length === 0) return;
  // An answer that was saved in time already and is only sent again leaves apart what came after it.
  await em.execute(
    `delete from late_answer where respondent_id = ? and question in (?)
       and follows < (select revision from answer where answer.respondent_id = late_answer.respondent_id and answer.question = late_answer.question)`,
    [respondentId, ended],
  );
}

function answerIn({ question, state, level, note, revision }: RespondentAnswer): RespondentAnswer {
  return { question, state, level, note, revision };
}
