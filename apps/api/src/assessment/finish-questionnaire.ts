import type { EntityManager } from '@mikro-orm/postgresql';
import type { RespondentAccess } from '../access/access.ts';
import { DomainError } from '@peerway/kernel';
import { record } from '../operations/record.ts';
import { ownRow } from './own-row.ts';
import { Anonymity } from './round.entity.ts';
import { refuseClosed, stateOf } from './round-state.ts';

/** Notes that a respondent is done. They may still change answers until the round closes; being done twice changes nothing. */
export async function finishQuestionnaire(em: EntityManager, access: RespondentAccess): Promise<void> {
  const row = await ownRow(em, access);
  refuseClosed(row);
  if (stateOf(row) === 'draft')
    throw new DomainError('ROUND_CLOSED', 'This round is not open yet. Come back when it is.');
  if (row.finishedAt !== null) return;
  await em.execute(
    `update respondent set finished_at = now(), started_at = coalesce(started_at, now()) where id = ? and finished_at is null`,
    [row.respondentId],
  );
  const { workspaceId } = access;
  const { engagementId, roundId } = row;
  await record(
    em,
    row.anonymity === Anonymity.anonymous
      ? { workspaceId, engagementId, subject: 'Round', subjectId: roundId }
      : { workspaceId, engagementId, subject: 'Respondent', subjectId: row.respondentId },
  );
}
