import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { RespondentAccess } from '../../access/access.ts';
import { tellPolicies } from '../../access/settings-in-transaction.ts';
import { record } from '../../operations/record.ts';
import { type OwnRow, ownRow } from '../own-row.ts';
import { holdAnswers } from '../round-in.ts';
import { Anonymity } from '../round.entity.ts';
import { stateOf } from '../round-state.ts';
import { blankTrail } from './blank-trail.ts';

/** What decides whether somebody can delete what they said. */
export type ErasableRow = OwnRow & {
  readonly joined: boolean;
  readonly linkIssue: number;
  /** Whether a result was made with their answers before the round was reopened. */
  readonly wasCounted: boolean;
};

const columns = `respondent.joined, (round.reopened_at is not null and respondent.started_at < round.reopened_at) as "wasCounted"`;

/** The own row with what decides about deleting. */
export function erasableRow(em: EntityManager, access: RespondentAccess): Promise<ErasableRow> {
  return ownRow<Pick<ErasableRow, 'joined' | 'linkIssue' | 'wasCounted'>>(em, access, { columns });
}

/** Why somebody cannot delete their answers themselves, or null: a sentence, and the code of the refusal. */
export function obstacle(row: ErasableRow): DomainError | null {
  const isAnonymous = row.anonymity === Anonymity.anonymous;
  const isClosed = stateOf(row) === 'closed';
  if (isAnonymous && (isClosed || row.wasCounted))
    return new DomainError(
      'FORBIDDEN',
      'The result of this anonymous round was made with your answers. Taking one person out now would show what that person said, so they stay in the figures; nothing of them has your name.',
    );
  if (isClosed)
    return new DomainError(
      'ROUND_CLOSED',
      'This round is closed. Ask the person who sent you the link: a consultant deletes your answers and your name, in the result and in the record of changes.',
    );
  return null;
}

/**
 * Deletes what somebody said, at their own wish, while that cannot tell on them.
 * A link that was handed out in an anonymous round goes on as if it had never been used: that it is gone would tell who asked.
 * @throws DomainError FORBIDDEN, ROUND_CLOSED, LINK_INVALID
 */
export async function eraseOwnAnswers(em: EntityManager, access: RespondentAccess): Promise<void> {
  await holdAnswers(em, (await ownRow(em, access)).roundId);
  const row = await erasableRow(em, access);
  const reason = obstacle(row);
  if (reason) throw reason;
  const { respondentId: id, engagementId, roundId, name } = row;
  const { workspaceId } = access;
  // The trail is beyond a respondent's reach: for this deletion the transaction sees what its workspace sees.
  await tellPolicies(em, { respondent: '', role: 'owner' });
  if (row.anonymity === Anonymity.anonymous) {
    await deleteUnseen(em, row);
    await record(em, { workspaceId, engagementId, subject: 'Round', subjectId: roundId });
    return;
  }
  await blankTrail(em, engagementId, [{ id, name }]);
  await em.execute(`delete from respondent where id = ?`, [id]);
  await record(em, { workspaceId, engagementId, subject: 'Respondent', subjectId: id, after: { round: roundId } });
}

async function deleteUnseen(em: EntityManager, { respondentId, joined }: ErasableRow): Promise<void> {
  const [link] = await em.execute<Record<string, unknown>[]>(
    `delete from respondent where id = ?
     returning id, workspace_id, engagement_id, round_id, audience, place, link_issue, language, created_at`,
    [respondentId],
  );
  if (joined || !link) return;
  await em.execute(
    `insert into respondent (id, workspace_id, engagement_id, round_id, audience, place, link_issue, language, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    Object.values(link),
  );
}
