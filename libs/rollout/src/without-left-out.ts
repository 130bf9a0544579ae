import type { PlanTask, TaskLink } from './plan-task.ts';

/** The lines without those that people left out, and without what stands under them. What waited for one waits for what that waited for. */
export function withoutLeftOut(tasks: readonly PlanTask[], leftOut: readonly string[]): readonly PlanTask[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const named = new Set(leftOut);
  const isOut = (id: string | null): boolean => id !== null && (named.has(id) || isOut(byId.get(id)?.parent ?? null));
  const out = new Set(tasks.map(({ id }) => id).filter(isOut));
  if (out.size === 0) return tasks;
  return tasks.filter(({ id }) => !out.has(id)).map((task) => bridged(task, out, byId));
}

/** The same line, with links past lines that are gone. Of two links to one line the first stands. */
export function bridged(task: PlanTask, gone: ReadonlySet<string>, byId: ReadonlyMap<string, PlanTask>): PlanTask {
  if (!task.links.some((link) => gone.has(link.task))) return task;
  const seen = new Set<string>();
  const through = (link: TaskLink): TaskLink[] => {
    if (!gone.has(link.task)) return [link];
    if (seen.has(link.task)) return [];
    seen.add(link.task);
    return (byId.get(link.task)?.links ?? []).flatMap(through);
  };
  const links = new Map<string, TaskLink>();
  for (const link of task.links.flatMap(through))
    if (link.task !== task.id && !links.has(link.task)) links.set(link.task, link);
  return { ...task, links: [...links.values()].slice(0, 100) };
}
