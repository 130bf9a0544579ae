import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { holdWeighing } from './hold-alignment.ts';
import { Participant } from './participant.entity.ts';
import { type Weighing, WeighingPhase } from './weighing.entity.ts';
import { anotherOpen, heldWeighing, openOne, weighingsOf } from './weighings.ts';

/** Where a weighing is to go, and why where it needs a reason. */
export interface WeighingMove {
  readonly phase: WeighingPhase;
  readonly reason: string | null;
}

/**
 * Moves a weighing on: from alone to together, from there to closed; and with a reason from closed back to together. Where it is
 * already it stays.
 * @throws DomainError NOBODY_FINISHED, WEIGHING_OPEN; BAD_INPUT for a way that there is not.
 */
export async function moveWeighing(em: EntityManager, weighing: Weighing, to: WeighingMove): Promise<void> {
  await heldWeighing(em, weighing.engagement.id, weighing.id);
  await holdWeighing(em, weighing.id, 'alone');
  const { phase: from } = weighing;
  if (from === to.phase) return;
  if (from === WeighingPhase.closed) await refuseReopening(em, weighing, to);
  else await refuseGoingOn(em, weighing, to.phase);
  weighing.phase = to.phase;
  weighing.closedAt = to.phase === WeighingPhase.closed ? new Date() : null;
  if (from === WeighingPhase.closed) weighing.reopenedBecause = to.reason;
  await em.flush();
}

async function refuseReopening(em: EntityManager, weighing: Weighing, { phase, reason }: WeighingMove): Promise<void> {
  if (phase !== WeighingPhase.together) throw noWay('The participants have seen each other’s weights. Open it again to revise them together, or begin another weighing.'); // prettier-ignore
  if (reason === null)
    throw new DomainError('BAD_INPUT', 'Say why it is opened again: whoever relied on it will want to know.', {
      field: 'reason',
    });
  if (openOne(await weighingsOf(em, weighing.engagement.id))) throw anotherOpen();
}

async function refuseGoingOn(em: EntityManager, weighing: Weighing, to: WeighingPhase): Promise<void> {
  if (to === WeighingPhase.alone)
    throw noWay(
      'The participants have seen each other’s weights, so nobody can weigh alone any more. Begin another weighing.',
    );
  if (weighing.phase === WeighingPhase.alone && to === WeighingPhase.closed)
    throw noWay('Show the participants each other’s weights before you close the weighing.');
  if ((await em.count(Participant, { weighing: weighing.id, finishedAt: { $ne: null } })) === 0)
    throw new DomainError(
      'NOBODY_FINISHED',
      'Nobody has finished yet, so there is nothing to show. Wait for at least one person.',
    );
}

function noWay(sentence: string): DomainError {
  return new DomainError('BAD_INPUT', sentence, { field: 'phase' });
}
