import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { record } from '../operations/record.ts';
import { isBlurred } from './blurred-result.ts';
import { refusePast } from './round-draft.ts';
import { Round } from './round.entity.ts';
import { holdAnswers } from './round-in.ts';
import { stateOf } from './round-state.ts';

/** Why a closed round takes answers again, and until when. */
export interface Reopening {
  readonly reason: string;
  readonly closesOn: string | null;
}

/** Reopens a closed round. It is written past the automatic trail, so that one entry holds the change and its reason. */
export async function reopenRound(em: EntityManager, round: Round, { reason, closesOn }: Reopening): Promise<void> {
  // Two who reopen at once: the second finds it open, and does not move the moment that late answers are counted from.
  await holdAnswers(em, round.id);
  await em.refresh(round);
  if (stateOf(round) !== 'closed')
    throw new DomainError('BAD_INPUT', 'Only a closed round can be reopened.', { field: 'round' });
  refusePast(closesOn);
  const before = { state: 'closed', closesOn: round.closesOn };
  const { id, workspaceId, version } = round;
  // A result that is held back stays compared with the last one that could be read.
  const reopenedAt = (await isBlurred(em, round)) ? round.reopenedAt : new Date();
  await em.nativeUpdate(Round, { id }, { state: 'open', closesOn, closedAt: null, reopenedAt, version: version + 1 });
  const after = { state: 'open', closesOn, reason };
  await record(em, { workspaceId, engagementId: round.engagement.id, subject: 'Round', subjectId: id, before, after });
  await em.refresh(round);
}
