import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, foldText } from '@peerway/kernel';
import { editVersion } from '../workspace/edit-version.ts';
import { holdWeighing } from './hold-alignment.ts';
import { mostParticipants, type ParticipantDraft } from './participant-draft.ts';
import { Participant } from './participant.entity.ts';
import { type Weighing, WeighingPhase } from './weighing.entity.ts';
import { heldWeighing, refuseClosed } from './weighings.ts';

/** Those who take part in a weighing, in the order in which they were added. */
export function participantsOf(em: EntityManager, weighing: string): Promise<Participant[]> {
  return em.find(Participant, { weighing }, { orderBy: { id: 'asc' }, limit: mostParticipants });
}

/**
 * Adds people to a weighing, all or none. Somebody who is in it already by that name is added no second time.
 * @throws DomainError WEIGHING_CLOSED, WEIGHING_TOGETHER, PARTICIPANTS_FULL.
 */
export async function addParticipants(
  em: EntityManager,
  weighing: Weighing,
  drafts: readonly ParticipantDraft[],
): Promise<void> {
  await heldWeighing(em, weighing.engagement.id, weighing.id);
  const present = await participantsOf(em, weighing.id);
  const taken = new Set(present.map(({ name }) => foldText(name)));
  const fresh = drafts.filter(({ name }) => !taken.has(foldText(name)) && taken.add(foldText(name)));
  if (fresh.length === 0) return;
  refuseClosed(weighing);
  if (weighing.phase === WeighingPhase.together)
    throw new DomainError(
      'WEIGHING_TOGETHER',
      'The participants see each other’s weights already, so nobody new could weigh alone first. Close this weighing and begin another one to ask more people.',
    );
  if (present.length + fresh.length > mostParticipants)
    throw new DomainError('PARTICIPANTS_FULL', `A weighing takes ${mostParticipants} people at most.`);
  for (const { name, weight } of fresh) em.persist(participantOf(em, weighing, { name, weight: weight ?? 1 }));
  await em.flush();
}

function participantOf(em: EntityManager, weighing: Weighing, said: Pick<Participant, 'name' | 'weight'>): Participant {
  return em.create(Participant, {
    ...said,
    workspaceId: weighing.workspaceId,
    engagementId: weighing.engagement.id,
    weighing,
    linkIssue: 1,
    answered: 0,
    version: 1,
    createdAt: new Date(),
  });
}

/** Which participant of an engagement is meant. */
export interface ParticipantPlace {
  readonly engagement: string;
  readonly id: string;
}

/**
 * Changes what somebody is called or how much they count.
 * @throws NotFoundError; DomainError WEIGHING_CLOSED; CONFLICT with both versions; BAD_INPUT for a name that is taken.
 */
export async function changeParticipant(
  em: EntityManager,
  { engagement, id }: ParticipantPlace,
  { draft, version }: { readonly draft: ParticipantDraft; readonly version: number },
): Promise<Participant> {
  const { participant, weighing } = await heldParticipant(em, { engagement, id });
  refuseClosed(weighing);
  const others = (await participantsOf(em, weighing.id)).filter((one) => one.id !== id);
  if (others.some(({ name }) => foldText(name) === foldText(draft.name)))
    throw new DomainError(
      'BAD_INPUT',
      'Somebody else in this weighing has this name. Add something that tells them apart.',
      {
        field: 'name',
      },
    );
  await editVersion(em, participant, version, { name: draft.name, weight: draft.weight ?? participant.weight });
  return participant;
}

/** Takes somebody out of a weighing, with everything they said. @throws NotFoundError; DomainError WEIGHING_CLOSED */
export async function removeParticipant(em: EntityManager, { engagement, id }: ParticipantPlace): Promise<Weighing> {
  const { participant, weighing } = await heldParticipant(em, { engagement, id });
  refuseClosed(weighing);
  // Whoever answers at this moment is let finish, and finds the link gone afterwards.
  await holdWeighing(em, weighing.id, 'alone');
  await em.remove(participant).flush();
  return weighing;
}

/** Makes a new link for somebody; the one before stops working. @throws NotFoundError; DomainError WEIGHING_CLOSED */
export async function reissueLink(em: EntityManager, { engagement, id }: ParticipantPlace): Promise<Participant> {
  const { participant, weighing } = await heldParticipant(em, { engagement, id });
  refuseClosed(weighing);
  participant.linkIssue += 1;
  await em.flush();
  return participant;
}

/** Somebody with their weighing, as both stand when nobody else writes them any more. @throws NotFoundError */
async function heldParticipant(
  em: EntityManager,
  { engagement, id }: ParticipantPlace,
): Promise<{ participant: Participant; weighing: Weighing }> {
  const found = await em.findOneOrFail(Participant, { id, engagementId: engagement });
  const weighing = await heldWeighing(em, engagement, found.weighing.id);
  const place = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  return { participant: await em.findOneOrFail(Participant, { id, engagementId: engagement }, place), weighing };
}
