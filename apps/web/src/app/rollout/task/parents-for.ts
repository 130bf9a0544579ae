import type { PlanSchedule, PlanTask } from '@peerway/rollout';

/** A line under which others may stand, with its place in the outline before its name. */
export interface ParentChoice {
  readonly id: string;
  readonly name: string;
}

/** The lines under which a line may be put: all but itself and what stands under it, in the order of the outline. */
export function parentsFor(
  tasks: ReadonlyMap<string, PlanTask>,
  schedule: PlanSchedule | undefined,
  id: string,
): readonly ParentChoice[] {
  const below = new Set([id]);
  const choices: ParentChoice[] = [];
  for (const each of schedule?.order ?? []) {
    const task = tasks.get(each);
    if (task === undefined) continue;
    if (task.parent !== null && below.has(task.parent)) below.add(each);
    if (!below.has(each)) choices.push({ id: each, name: `${schedule?.tasks[each]?.wbs ?? ''} ${task.name}`.trim() });
  }
  return choices;
}
