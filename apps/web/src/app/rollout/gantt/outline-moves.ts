import type { PlanSchedule, PlanTask } from '@peerway/rollout';
import type { TaskChange } from '../plan-state.ts';
import { withinLines } from './gantt-rows.ts';

type Tasks = ReadonlyMap<string, PlanTask>;
type Order = Pick<PlanSchedule, 'order'>;

/** The lines under one line, null for the top, in their order. */
export function siblings(tasks: Tasks, parent: string | null): readonly PlanTask[] {
  return [...tasks.values()]
    .filter((task) => task.parent === parent)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

/** Puts lines under the one that stands before the first of them; nothing where there is none. */
export function indented(tasks: Tasks, schedule: Order, ids: ReadonlySet<string>): readonly TaskChange[] {
  return topMost(tasks, schedule, ids).reduce<TaskChange[]>((changes, id) => {
    const now = applied(tasks, changes);
    const task = now.get(id)!;
    const row = siblings(now, task.parent);
    const before = row[row.findIndex((each) => each.id === id) - 1];
    if (before === undefined) return changes;
    const last = siblings(now, before.id).at(-1)?.rank ?? 0;
    return [...changes, [id, { ...task, parent: before.id, rank: last + 1 }]];
  }, []);
}

/** Puts lines beside the one they stand under, right after it. */
export function outdented(tasks: Tasks, schedule: Order, ids: ReadonlySet<string>): readonly TaskChange[] {
  return topMost(tasks, schedule, ids)
    .toReversed()
    .reduce<TaskChange[]>((changes, id) => {
      const now = applied(tasks, changes);
      const task = now.get(id)!;
      const parent = task.parent === null ? undefined : now.get(task.parent);
      if (parent === undefined) return changes;
      const place = rankAfter(now, parent);
      return [...changes, ...place.changes, [id, { ...task, parent: parent.parent, rank: place.rank }]];
    }, []);
}

/** Moves a line past its neighbour, up or down. */
export function shiftedInOrder(tasks: Tasks, id: string, by: -1 | 1): readonly TaskChange[] {
  const task = tasks.get(id);
  if (task === undefined) return [];
  const row = siblings(tasks, task.parent);
  const at = row.findIndex((each) => each.id === id);
  if (row[at + by] === undefined) return [];
  const order = [...row];
  order.splice(at, 1);
  order.splice(at + by, 0, task);
  return numbered(order);
}

/** Removes lines with all that stands under them, and the links to them. */
export function removed(tasks: Tasks, schedule: Order, ids: ReadonlySet<string>): readonly TaskChange[] {
  const doomed = new Set(withinLines(tasks, schedule, ids));
  return [
    ...[...doomed].map((id): TaskChange => [id, null]),
    ...[...tasks.values()]
      .filter(({ id, links }) => !doomed.has(id) && links.some(({ task }) => doomed.has(task)))
      .map((task): TaskChange => [task.id, { ...task, links: task.links.filter((link) => !doomed.has(link.task)) }]),
  ];
}

/** Adds a line after another one, on its level; at the end of the top where there is no other. */
export function added(tasks: Tasks, task: PlanTask, after: string | undefined): readonly TaskChange[] {
  const neighbour = after === undefined ? undefined : tasks.get(after);
  if (neighbour === undefined) return [[task.id, { ...task, rank: (siblings(tasks, null).at(-1)?.rank ?? 0) + 1 }]];
  const { rank, changes } = rankAfter(tasks, neighbour);
  return [...changes, [task.id, { ...task, parent: neighbour.parent, rank }]];
}

/** Those of some lines that do not stand under another of them, in the order of the outline. */
export function topMost(tasks: Tasks, { order }: Order, ids: ReadonlySet<string>): readonly string[] {
  const isUnder = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at = tasks.get(id)?.parent; at && !seen.has(at); at = tasks.get(at)?.parent) {
      if (ids.has(at)) return true;
      seen.add(at);
    }
    return false;
  };
  return order.filter((id) => ids.has(id) && tasks.has(id) && !isUnder(id));
}

/** A rank right after a line; where there is no room, its siblings are numbered anew. */
function rankAfter(tasks: Tasks, { id, parent, rank }: PlanTask): { rank: number; changes: readonly TaskChange[] } {
  const row = siblings(tasks, parent);
  const at = row.findIndex((each) => each.id === id);
  const next = row[at + 1];
  if (next === undefined) return { rank: rank + 1, changes: [] };
  const middle = (rank + next.rank) / 2;
  if (middle > rank && middle < next.rank) return { rank: middle, changes: [] };
  const changes = row.flatMap((each, place): TaskChange[] => {
    const wanted = place <= at ? place + 1 : place + 2;
    return each.rank === wanted ? [] : [[each.id, { ...each, rank: wanted }]];
  });
  return { rank: at + 2, changes };
}

function numbered(row: readonly PlanTask[]): readonly TaskChange[] {
  return row.flatMap((task, at): TaskChange[] => (task.rank === at + 1 ? [] : [[task.id, { ...task, rank: at + 1 }]]));
}

function applied(tasks: Tasks, changes: readonly TaskChange[]): Map<string, PlanTask> {
  const now = new Map(tasks);
  for (const [id, task] of changes) if (task !== null) now.set(id, task);
  return now;
}
