import type { EntityManager } from '@mikro-orm/postgresql';
import { Pulse, pulsePhase } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import { dayNow } from '../rollout/plan-opened.ts';
import type { EditedPart } from '../parts/part-store.ts';

/**
 * What was promised to those who answered a pulse stands: its groups and its floor stay, it is not removed, and once it is over it is
 * not opened again. Whoever sees a result before and after a few more answers, or with and without a group, would see these few.
 * @throws DomainError PULSE_ANSWERED, PULSE_OVER.
 */
export async function refusePulseEdits(
  em: EntityManager,
  engagement: string,
  edits: readonly EditedPart[],
): Promise<void> {
  const changed = edits.filter(({ edit, was }) => edit.kind === 'pulse' && was !== null);
  if (changed.length === 0) return;
  const answered = await answeredPulses(em, engagement);
  for (const { edit, was } of changed.filter((each) => answered.has(each.edit.id)))
    refuseBroken(Pulse.parse(was), edit.part && Pulse.parse(edit.part));
}

function refuseBroken(was: Pulse, is: Pulse | null): void {
  const promised = ({ groups, floor, opensOn, asksWords }: Pulse): string =>
    JSON.stringify([[...groups].sort(), floor, opensOn, asksWords]);
  if (is === null || promised(was) !== promised(is))
    throw new DomainError(
      'PULSE_ANSWERED',
      'People have answered this pulse: it stays, with its groups and its floor. Its name and its last day can still be changed.',
    );
  const today = dayNow();
  const isOver = pulsePhase(was, today) === 'over';
  if (isOver && (pulsePhase(is, today) !== 'over' || is.closesOn !== was.closesOn || (was.isClosed && !is.isClosed)))
    throw new DomainError('PULSE_OVER', 'This pulse is over and stays over. Make another one to ask again.');
}

async function answeredPulses(em: EntityManager, engagement: string): Promise<ReadonlySet<string>> {
  const rows = await em.execute<{ pulse: string }[]>(
    `select pulse from pulse_turn where engagement_id = ? union select pulse from pulse_answer where engagement_id = ?`,
    [engagement, engagement],
  );
  return new Set(rows.map(({ pulse }) => pulse));
}
