import type { PlanSchedule, PlanTask } from '@peerway/rollout';
import type { TaskRow } from '../task-row.ts';

/** A line as the chart shows it. */
export interface GanttRow extends TaskRow {
  readonly isOpen: boolean;
}

/** The lines that are to be seen: what lies under a closed line is not. */
export function ganttRows(rows: readonly TaskRow[], closed: ReadonlySet<string>): readonly GanttRow[] {
  const hidden = new Set<string>();
  return rows.flatMap((row) => {
    const { id, parent } = row.task;
    if (parent !== null && (hidden.has(parent) || closed.has(parent))) {
      hidden.add(id);
      return [];
    }
    return [{ ...row, isOpen: !closed.has(id) }];
  });
}

/** Which of many equal pieces lie in sight: the first, and the one after the last. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

/**
 * The pieces in sight, with some more on both sides. It changes only every `step` pieces, so that scrolling by a pixel draws nothing
 * anew.
 */
export function windowOf(
  scrolled: number,
  room: number,
  { size, count, step }: { readonly size: number; readonly count: number; readonly step: number },
): Window {
  const first = Math.floor(scrolled / size / step) * step - step;
  const last = Math.ceil((scrolled + room) / size / step) * step + step;
  return { from: Math.max(0, Math.min(first, count)), until: Math.max(0, Math.min(last, count)) };
}

/** Everything that stands under some lines, and they themselves, in the order of the outline. */
export function withinLines(
  tasks: ReadonlyMap<string, PlanTask>,
  schedule: Pick<PlanSchedule, 'order'> | undefined,
  ids: Iterable<string>,
): readonly string[] {
  const within = new Set(ids);
  for (const id of schedule?.order ?? []) {
    const parent = tasks.get(id)?.parent;
    if (parent && within.has(parent)) within.add(id);
  }
  return (schedule?.order ?? []).filter((id) => within.has(id));
}
