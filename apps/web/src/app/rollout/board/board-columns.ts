import type { PlanTask } from '@peerway/rollout';
import type { TaskRow } from '../task-row.ts';

export type ColumnId = 'later' | 'soon' | 'running' | 'done';

/** One column of the board. */
export interface BoardColumn {
  readonly id: ColumnId;
  readonly name: string;
  readonly rows: readonly TaskRow[];
  /** How many more there are than are shown. */
  readonly more: number;
}

/** A column of hundreds of cards is read by nobody. */
const mostShown = 100;
/** What begins within two weeks is due soon. */
const soonDays = 14;

const names: Readonly<Record<ColumnId, string>> = {
  later: $localize`Later`,
  soon: $localize`Within two weeks`,
  running: $localize`Running`,
  done: $localize`Done`,
};

/** A way on from a column, without dragging. */
export interface BoardMove {
  readonly to: ColumnId;
  readonly name: string;
}

const [begin, finish] = [$localize`Begin`, $localize`Finish`];
const notBegun = $localize`Not begun after all`;

/** What can be said of a card in each column. */
export const boardMoves: Readonly<Record<ColumnId, readonly BoardMove[]>> = {
  later: [{ to: 'running', name: begin }],
  soon: [
    { to: 'running', name: begin },
    { to: 'done', name: finish },
  ],
  running: [
    { to: 'done', name: finish },
    { to: 'soon', name: notBegun },
  ],
  done: [{ to: 'running', name: $localize`Not finished after all` }],
};

/** The lines of the plan by how far they are; the earliest first, what is done last first. */
export function boardColumns(rows: readonly TaskRow[], today: string): readonly BoardColumn[] {
  const until = today === '' ? '' : new Date(Date.parse(today) + soonDays * 86_400_000).toISOString().slice(0, 10);
  const columnOf = ({ task, dates }: TaskRow): ColumnId => {
    if (task.progress.actualFinish !== null) return 'done';
    if (task.progress.actualStart !== null) return 'running';
    return dates.start <= until ? 'soon' : 'later';
  };
  const sorted = [...rows].sort((a, b) => a.dates.start.localeCompare(b.dates.start));
  return (['later', 'soon', 'running', 'done'] as const).map((id) => {
    const own = sorted.filter((row) => columnOf(row) === id);
    if (id === 'done') own.reverse();
    return { id, name: names[id], rows: own.slice(0, mostShown), more: Math.max(0, own.length - mostShown) };
  });
}

/** The task as it is after its card was put into another column; undefined where nothing changes. */
export function movedTo(task: PlanTask, to: ColumnId, day: string): PlanTask | undefined {
  const { actualStart, actualFinish } = task.progress;
  if (to === 'done' && actualFinish === null)
    return { ...task, progress: { actualStart: actualStart ?? day, actualFinish: day, remainingDays: null } };
  if (to === 'running' && (actualStart === null || actualFinish !== null))
    return { ...task, progress: { actualStart: actualStart ?? day, actualFinish: null, remainingDays: null } };
  if ((to === 'soon' || to === 'later') && actualStart !== null)
    return { ...task, progress: { actualStart: null, actualFinish: null, remainingDays: null } };
  return undefined;
}
