import { type PlanTask } from '../plan-task.ts';

/** A line of a plan where it stands in the outline. */
export interface OutlinedLine {
  readonly task: PlanTask;
  /** 1 at the top. */
  readonly level: number;
  /** Its number in the outline, such as 2.1.3. */
  readonly wbs: string;
  readonly isSummary: boolean;
}

/**
 * The lines of a plan from top to bottom. A line whose parent is missing, or is under itself, stands at the top.
 *
 * @example
 * outlinedLines([]); // => []
 */
export function outlinedLines(tasks: readonly PlanTask[]): OutlinedLine[] {
  const parents = parentsOf(tasks);
  const children = new Map<string | null, PlanTask[]>();
  for (const task of tasks) {
    const parent = parents.get(task.id) ?? null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(task);
    else children.set(parent, [task]);
  }
  const lines: OutlinedLine[] = [];
  const waiting = numbered(children.get(null) ?? [], '', 1);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const below = children.get(next.task.id) ?? [];
    lines.push({ ...next, isSummary: below.length > 0 });
    waiting.push(...numbered(below, `${next.wbs}.`, next.level + 1));
  }
  return lines;
}

type Numbered = Omit<OutlinedLine, 'isSummary'>;

/** Siblings in their order, the last one first: they are taken from the end. */
function numbered(siblings: readonly PlanTask[], before: string, level: number): Numbered[] {
  const ordered = [...siblings].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return ordered.map((task, index) => ({ task, level, wbs: `${before}${index + 1}` })).reverse();
}

function parentsOf(tasks: readonly PlanTask[]): Map<string, string | null> {
  const said = new Map(tasks.map(({ id, parent }) => [id, parent]));
  const parents = new Map<string, string | null>();
  for (const { id } of tasks) {
    const path = new Set<string>();
    let at: string | null = id;
    while (at !== null && !parents.has(at) && !path.has(at)) {
      path.add(at);
      const above: string | null = said.get(at) ?? null;
      at = above !== null && said.has(above) ? above : null;
    }
    const circles = at !== null && path.has(at);
    for (const each of path) {
      const above = said.get(each) ?? null;
      parents.set(each, circles && each === at ? null : above !== null && said.has(above) ? above : null);
    }
  }
  return parents;
}
