import { type PlanTask } from '../plan-task.ts';
import { type FileReport } from './plan-file.ts';

/** A line with its level in the outline, in the order of a file. A rank that is no number is not known. */
export interface LevelledLine {
  readonly level: number;
  readonly task: PlanTask;
}

/**
 * Puts the lines of a file under each other by their levels. Siblings keep the ranks they had if those give the order of the
 * file, so that an unchanged plan stays unchanged; else they are ranked by it.
 */
export function placedLines(lines: readonly LevelledLine[], report: FileReport): PlanTask[] {
  const path: LevelledLine[] = [];
  const siblings = new Map<string | null, PlanTask[]>();
  const placed = lines.map((line) => {
    while ((path.at(-1)?.level ?? 0) >= line.level) path.pop();
    const above = path.at(-1);
    if (line.level > (above?.level ?? 0) + 1) report.add('OUTLINE_JUMP', `task:${line.task.name}`, line.level);
    path.push(line);
    const task = { ...line.task, parent: above?.task.id ?? null };
    const group = siblings.get(task.parent);
    if (group) group.push(task);
    else siblings.set(task.parent, [task]);
    return task;
  });
  const ranks = new Map([...siblings.values()].flatMap(ranked));
  return placed.map((task) => ({ ...task, rank: ranks.get(task.id) ?? task.rank }));
}

function ranked(group: readonly PlanTask[]): [string, number][] {
  const isOrdered = group.every((task, index) => {
    const before = group[index - 1];
    if (!Number.isFinite(task.rank) || Math.abs(task.rank) > 1e9) return false;
    return !before || before.rank < task.rank || (before.rank === task.rank && before.id < task.id);
  });
  return group.map(({ id, rank }, index) => [id, isOrdered ? rank : index + 1]);
}
