import type { Finding } from '@peerway/kernel';
import type { Predecessor } from '@peerway/schedule';
import { loops } from './loops.ts';
import type { PlanOutline } from './plan-outline.ts';
import type { TaskLink } from './plan-task.ts';

/**
 * What each activity of the network waits for. The beginning and the end of a summary are milestones of their own, `<id>/start` and
 * `<id>/finish`, where something hangs on them.
 */
export interface PlanLinks {
  readonly predecessors: ReadonlyMap<string, readonly Predecessor[]>;
  /** Summaries whose beginning is in the network. */
  readonly starts: ReadonlySet<string>;
  /** Summaries whose end is in the network. */
  readonly finishes: ReadonlySet<string>;
  /** The tasks under each summary that have nothing under them. */
  readonly leaves: ReadonlyMap<string, readonly string[]>;
}

/**
 * The links of a plan among its activities. Left out, and said, are links to tasks that are not there (UNKNOWN_LINK), between a summary
 * and what is under it (SUMMARY_LINKS_CHILD), and those by which tasks wait for each other in a circle (CYCLE, which names them).
 */
export function planLinks(outline: PlanOutline, findings: Finding[]): PlanLinks {
  const links = new Map<string, Predecessor[]>();
  const starts = new Set<string>();
  const finishes = new Set<string>();
  const end = (id: string, isStart: boolean) => {
    if (outline.lines.get(id)!.children.length === 0) return id;
    (isStart ? starts : finishes).add(id);
    return `${id}/${isStart ? 'start' : 'finish'}`;
  };
  for (const id of outline.order)
    for (const link of outline.lines.get(id)!.task.links) {
      if (!isLinkable(id, link, outline, findings)) continue;
      const to = end(id, link.type === 'FS' || link.type === 'SS');
      const from = end(link.task, link.type === 'SS' || link.type === 'SF');
      const predecessor = { id: from, type: link.type, lag: link.lagDays };
      const known = links.get(to);
      if (known) known.push(predecessor);
      else links.set(to, [predecessor]);
    }
  const leaves = leavesOf(outline);
  const structure = structureOf(outline, leaves, { starts, finishes });
  return { predecessors: withoutLoops(outline, { links, structure }, findings), starts, finishes, leaves };
}

function isLinkable(id: string, link: TaskLink, { lines }: PlanOutline, findings: Finding[]): boolean {
  const at = `task:${id}`;
  if (link.task === id) findings.push({ code: 'CYCLE', at, detail: id });
  else if (!lines.has(link.task)) findings.push({ code: 'UNKNOWN_LINK', at, detail: link.task });
  else if (isUnder(id, link.task, lines) || isUnder(link.task, id, lines))
    findings.push({ code: 'SUMMARY_LINKS_CHILD', at, detail: link.task });
  else return true;
  return false;
}

function isUnder(id: string, above: string, lines: PlanOutline['lines']): boolean {
  if (lines.get(above)!.children.length === 0) return false;
  for (let at = lines.get(id)!.parent; at !== null; at = lines.get(at)!.parent) if (at === above) return true;
  return false;
}

function leavesOf({ order, lines }: PlanOutline): Map<string, string[]> {
  const leaves = new Map<string, string[]>();
  for (let index = order.length - 1; index >= 0; index--) {
    const id = order[index]!;
    const { children } = lines.get(id)!;
    if (children.length > 0)
      leaves.set(
        id,
        children.flatMap((child) => leaves.get(child) ?? [child]),
      );
  }
  return leaves;
}

/** What the ends of summaries mean: nothing under one begins before its beginning, and its end is the end of the last. */
function structureOf(
  { order, lines }: PlanOutline,
  leaves: ReadonlyMap<string, readonly string[]>,
  { starts, finishes }: { starts: ReadonlySet<string>; finishes: ReadonlySet<string> },
): Map<string, Predecessor[]> {
  const structure = new Map<string, Predecessor[]>();
  const within = new Map<string, string>();
  for (const id of order) {
    const { parent, children } = lines.get(id)!;
    const above = parent === null ? undefined : starts.has(parent) ? `${parent}/start` : within.get(parent);
    if (above !== undefined) within.set(id, above);
    const waiting = children.length === 0 ? id : starts.has(id) ? `${id}/start` : undefined;
    if (waiting !== undefined && above !== undefined) structure.set(waiting, [{ id: above }]);
    if (finishes.has(id))
      structure.set(
        `${id}/finish`,
        leaves.get(id)!.map((leaf) => ({ id: leaf })),
      );
  }
  return structure;
}

function withoutLoops(
  outline: PlanOutline,
  { links, structure }: Record<'links' | 'structure', ReadonlyMap<string, readonly Predecessor[]>>,
  findings: Finding[],
): Map<string, Predecessor[]> {
  const all = new Map<string, Predecessor[]>();
  for (const source of [structure, links])
    for (const [id, found] of source) all.set(id, [...(all.get(id) ?? []), ...found]);
  const ids = [...new Set([...outline.order, ...all.keys()])];
  const group = new Map<string, number>();
  for (const [number, members] of loops(ids, (id) => (all.get(id) ?? []).map((one) => one.id)).entries()) {
    const tasks = [...new Set(members.map((member) => member.split('/')[0]!))];
    findings.push({ code: 'CYCLE', at: `task:${tasks[0]}`, detail: tasks.join(', ') });
    for (const member of members) group.set(member, number);
  }
  for (const [id, found] of links) {
    const own = group.get(id);
    if (own === undefined) continue;
    const kept = found.filter((one) => group.get(one.id) !== own);
    all.set(id, [...(structure.get(id) ?? []), ...kept]);
  }
  return all;
}
