import type { PlanChange, PlanChangeKind } from '@peerway/rollout';

/** What generating would do, in one sentence. */
export function generationFinding(changes: readonly PlanChange[], isChosen: boolean): string {
  if (!isChosen) return $localize`Choose the use cases that the plan is made of`;
  const count = (kind: PlanChangeKind): number =>
    new Set(changes.filter((change) => change.kind === kind).map(({ task }) => task)).size;
  const [added, changed, removed] = [count('added'), count('changed'), count('removed')];
  if (added + changed + removed === 0) return $localize`The plan is as it would be generated today`;
  if (changed + removed === 0 && added === 1) return $localize`This adds one line to the plan`;
  if (changed + removed === 0) return $localize`This adds ${added}:count: lines to the plan`;
  return $localize`This adds ${added}:added: lines, changes ${changed}:changed: and removes ${removed}:removed:`;
}
