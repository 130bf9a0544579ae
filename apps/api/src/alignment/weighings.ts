import type { EntityManager } from '@mikro-orm/postgresql';
import type { WeighingMethod } from '@peerway/alignment';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import type { Goal } from './goal.entity.ts';
import { goalsOf } from './goals.ts';
import { holdAlignment, holdWeighing } from './hold-alignment.ts';
import { type WeighedGoal, Weighing, WeighingPhase } from './weighing.entity.ts';

/** How many weighings an engagement keeps. */
export const mostWeighings = 20;

/** The weighings of an engagement, newest first. */
export function weighingsOf(em: EntityManager, engagement: string): Promise<Weighing[]> {
  return em.find(Weighing, { engagement }, { orderBy: { id: 'desc' }, limit: mostWeighings });
}

/** One weighing of an engagement. @throws NotFoundError */
export function weighingIn(em: EntityManager, engagement: string, id: string): Promise<Weighing> {
  return em.findOneOrFail(Weighing, { id, engagement });
}

/**
 * One weighing as it stands when nobody else writes goals and weighings of the engagement any more; what was read of it before
 * may be out of date by then.
 * @throws NotFoundError
 */
export async function heldWeighing(em: EntityManager, engagement: string, id: string): Promise<Weighing> {
  await holdAlignment(em, engagement);
  return em.findOneOrFail(Weighing, { id, engagement }, { refresh: true });
}

/** The weighing whose weights count: the newest closed one, else one in which people see each other already. */
export function countingWeighing(weighings: readonly Weighing[]): Weighing | undefined {
  return (
    weighings.find(({ phase }) => phase === WeighingPhase.closed) ??
    weighings.find(({ phase }) => phase === WeighingPhase.together)
  );
}

/** @throws DomainError WEIGHING_CLOSED */
export function refuseClosed({ phase }: Pick<Weighing, 'phase'>): void {
  if (phase === WeighingPhase.closed)
    throw new DomainError('WEIGHING_CLOSED', 'This weighing is closed. Open it again, or begin another one.');
}

/** What a weighing begins with. */
export interface WeighingStart {
  readonly engagement: string;
  readonly name: string;
  readonly method: WeighingMethod;
}

/**
 * Begins a weighing of the goals as they stand now. Begun again in the same way while it is open, it is that one.
 * @throws DomainError GOALS_MISSING, WEIGHING_OPEN, WEIGHINGS_FULL.
 */
export async function startWeighing(
  em: EntityManager,
  access: MemberAccess,
  { engagement: id, name, method }: WeighingStart,
): Promise<Weighing> {
  const engagement = await em.findOneOrFail(Engagement, { id });
  await holdAlignment(em, id);
  const weighings = await weighingsOf(em, id);
  const open = openOne(weighings);
  if (open?.phase === WeighingPhase.alone && open.method === method && open.name === name) return open;
  if (open) throw anotherOpen();
  if (weighings.length >= mostWeighings)
    throw new DomainError(
      'WEIGHINGS_FULL',
      `An engagement keeps ${mostWeighings} weighings at most. Remove one that nobody needs.`,
    );
  const goals = (await goalsOf(em, id)).map(asWeighed);
  if (goals.length < 2)
    throw new DomainError('GOALS_MISSING', 'There is nothing to weigh with fewer than two goals. Add goals first.');
  const made = em.create(Weighing, {
    workspaceId: engagement.workspaceId,
    engagement,
    name,
    method,
    goals,
    phase: WeighingPhase.alone,
    version: 1,
    createdBy: access.name,
    createdAt: new Date(),
  });
  await em.persist(made).flush();
  return made;
}

function asWeighed({ id, name, note, measure, perspective }: Goal): WeighedGoal {
  return { id, name, note, measure, perspective };
}

/** The weighing of several that is not closed. */
export function openOne(weighings: readonly Weighing[]): Weighing | undefined {
  return weighings.find(({ phase }) => phase !== WeighingPhase.closed);
}

/** The refusal where another weighing would have to be closed first. */
export function anotherOpen(): DomainError {
  return new DomainError(
    'WEIGHING_OPEN',
    'Another weighing is still open. Go on with it, or close or remove it first.',
  );
}

/** Removes a weighing with everything that was said in it. @throws NotFoundError */
export async function removeWeighing(em: EntityManager, engagement: string, id: string): Promise<void> {
  const weighing = await heldWeighing(em, engagement, id);
  await holdWeighing(em, id, 'alone');
  await em.remove(weighing).flush();
}
