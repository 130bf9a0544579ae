import type { PlanMove, PlanSettings, PlanTask } from '@peerway/rollout';

/** Why a task begins later, in words: “waits for the network engineer, who is on …”. */
export function moveWords(
  { because }: PlanMove,
  tasks: ReadonlyMap<string, PlanTask>,
  settings: PlanSettings | undefined,
): string {
  const named = (ids: readonly string[]) => ids.map((id) => `“${tasks.get(id)?.name ?? id}”`).join(', ');
  if (because.kind === 'predecessor') return $localize`follows ${named([because.of])}:task:`;
  const who = settings?.resources.find(({ id }) => id === because.of)?.name ?? because.of;
  return because.blockers.length === 0
    ? $localize`waits for ${who}:who:`
    : $localize`waits for ${who}:who:, who is on ${named(because.blockers)}:tasks:`;
}
