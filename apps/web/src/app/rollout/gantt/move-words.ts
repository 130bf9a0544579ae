import type { PlanMove, PlanSettings, PlanTask } from '@peerway/rollout';

/** Why a task is moved to fit the people there are. */
export function moveWords(
  { because, days }: PlanMove,
  tasks: ReadonlyMap<string, PlanTask>,
  settings: PlanSettings | undefined,
): string {
  const name = (id: string): string => tasks.get(id)?.name ?? id;
  if (because.kind === 'predecessor')
    return $localize`${days}:days: working days later: it waits for “${name(because.of)}:task:”, which moved.`;
  const who = settings?.resources.find(({ id }) => id === because.of)?.name ?? because.of;
  const [first, ...others] = because.blockers;
  if (first === undefined) return $localize`${days}:days: working days later: it waits for ${who}:who:.`;
  return others.length === 0
    ? $localize`${days}:days: working days later: it waits for ${who}:who:, who is on “${name(first)}:task:”.`
    : $localize`${days}:days: working days later: it waits for ${who}:who:, who is on “${name(first)}:task:” and ${others.length}:count: more.`;
}
