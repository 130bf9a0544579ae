import type { Finding } from '@peerway/kernel';
import type { PlanTask } from './plan-task.ts';

/** A line of the plan in its place. */
export interface OutlineLine {
  readonly task: PlanTask;
  /** 0 at the top. */
  readonly level: number;
  /** Its number among its siblings, after those of the lines above: 2.1.3. */
  readonly wbs: string;
  /** The line above, if the plan has it; null at the top. */
  readonly parent: string | null;
  /** Ids of the lines under it, in order. What has some is a summary. */
  readonly children: readonly string[];
}

/** The lines of a plan in the order in which they are read. */
export interface PlanOutline {
  readonly order: readonly string[];
  readonly lines: ReadonlyMap<string, OutlineLine>;
  readonly findings: readonly Finding[];
}

/**
 * The lines of a plan in order, each in its place. Of two with one id the first stands (DUPLICATE_ID); a line whose parent is not there
 * (UNKNOWN_PARENT), or that lies under itself (PARENT_CYCLE), stands at the top.
 *
 * @example
 * planOutline([newTask('b', 'Second'), newTask('a', 'First')]).order; // => ['a', 'b']
 */
export function planOutline(tasks: readonly PlanTask[]): PlanOutline {
  const findings: Finding[] = [];
  const known = new Map<string, PlanTask>();
  for (const task of tasks) {
    if (known.has(task.id)) findings.push({ code: 'DUPLICATE_ID', at: `task:${task.id}`, detail: task.name });
    else known.set(task.id, task);
  }
  const parents = settledParents(known, findings);
  const children = new Map<string | null, PlanTask[]>();
  for (const task of known.values()) {
    const parent = parents.get(task.id) ?? null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(task);
    else children.set(parent, [task]);
  }
  for (const siblings of children.values()) siblings.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return { ...numbered(children), findings };
}

function settledParents(known: ReadonlyMap<string, PlanTask>, findings: Finding[]): Map<string, string | null> {
  const parents = new Map<string, string | null>();
  for (const { id, parent } of known.values()) {
    if (parent !== null && !known.has(parent)) {
      findings.push({ code: 'UNKNOWN_PARENT', at: `task:${id}`, detail: parent });
      parents.set(id, null);
    } else parents.set(id, parent);
  }
  const settled = new Set<string>();
  for (const start of known.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | null = start;
    while (at !== null && !settled.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = parents.get(at) ?? null;
    }
    if (at !== null && onPath.has(at)) {
      const members = path.slice(path.indexOf(at));
      findings.push({ code: 'PARENT_CYCLE', at: `task:${at}`, detail: members.join(', ') });
      for (const member of members) parents.set(member, null);
    }
    for (const id of path) settled.add(id);
  }
  return parents;
}

function numbered(children: ReadonlyMap<string | null, PlanTask[]>): Pick<PlanOutline, 'order' | 'lines'> {
  const order: string[] = [];
  const lines = new Map<string, OutlineLine>();
  const stack: { task: PlanTask; level: number; wbs: string; parent: string | null }[] = [];
  const push = (parent: string | null, level: number, above: string) => {
    const siblings = children.get(parent) ?? [];
    for (let index = siblings.length - 1; index >= 0; index--)
      stack.push({ task: siblings[index]!, level, wbs: `${above}${index + 1}`, parent });
  };
  push(null, 0, '');
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { id } = next.task;
    order.push(id);
    lines.set(id, { ...next, children: (children.get(id) ?? []).map((child) => child.id) });
    push(id, next.level + 1, `${next.wbs}.`);
  }
  return { order, lines };
}
