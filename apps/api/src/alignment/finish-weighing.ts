import type { EntityManager } from '@mikro-orm/postgresql';
import { personalWeights } from '@peerway/alignment';
import { DomainError } from '@peerway/kernel';
import type { ParticipantAccess } from '../access/access.ts';
import { actAs, actorOf } from '../operations/actor.ts';
import { record } from '../operations/record.ts';
import { holdWeighing } from './hold-alignment.ts';
import { ownParticipant, type OwnParticipant } from './own-participant.ts';

/**
 * Notes that somebody is done. They may still change answers until the weighing closes; being done twice changes nothing.
 * @throws DomainError WEIGHING_CLOSED; NOT_ANSWERED, naming what is missing, as long as the answers give no weights.
 */
export async function finishWeighing(em: EntityManager, access: ParticipantAccess): Promise<OwnParticipant> {
  const { weighingId } = await ownParticipant(em, access);
  await holdWeighing(em, weighingId, 'together');
  const own = await ownParticipant(em, access);
  if (own.phase === 'closed')
    throw new DomainError(
      'WEIGHING_CLOSED',
      'This weighing is closed and takes no more answers. What you saved before counts.',
    );
  if (own.finishedAt !== null) return own;
  refuseUnanswered(own);
  await em.execute(
    `update participant set finished_at = now(), started_at = coalesce(started_at, now()) where id = ? and finished_at is null`,
    [own.participantId],
  );
  actAs(em, { ...actorOf(em), name: own.name });
  const { workspaceId, engagementId, participantId } = own;
  await record(em, { workspaceId, engagementId, subject: 'Participant', subjectId: participantId });
  return ownParticipant(em, access);
}

const sentences: Readonly<Record<string, string>> = {
  JUDGEMENTS_DISCONNECTED:
    'Some goals are not compared with the others yet. Answer the pair that is named, then you can finish.',
  POINTS_MISSING: 'A goal has no points yet. Give it some, or 0, then you can finish.',
  POINTS_ALL_ZERO: 'All goals have 0 points, which says nothing about them. Give points to at least one.',
  PLACE_MISSING: 'A goal has no place in your order yet. Give it one, then you can finish.',
};

function refuseUnanswered({ goals, method, answers }: OwnParticipant): void {
  const { weights, findings } = personalWeights({ goals: goals.map(({ id }) => id), method, answers });
  if (weights.length > 0) return;
  const missing = findings.find(({ code }) => code in sentences);
  throw new DomainError(
    'NOT_ANSWERED',
    sentences[missing?.code ?? ''] ?? 'Answer the questions first, then you can finish.',
    {
      finding: missing?.code ?? null,
      at: missing?.at ?? null,
    },
  );
}
