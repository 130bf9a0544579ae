import type { PlanSchedule, PlanSettings, PlanTask, ScheduledTask } from '@peerway/rollout';

/** One line of the plan as lists show it. */
export interface TaskRow {
  readonly task: PlanTask;
  readonly dates: ScheduledTask;
  /** Who does it, by name. */
  readonly who: string;
}

/** What a list is narrowed to. */
export interface RowFilter {
  readonly words: string;
  readonly resource: string;
  readonly state: string;
}

export const everyRow: RowFilter = { words: '', resource: '', state: '' };

/** The lines of the plan in the order of its outline. */
export function taskRows(
  tasks: ReadonlyMap<string, PlanTask>,
  schedule: PlanSchedule | undefined,
  settings: PlanSettings | undefined,
): readonly TaskRow[] {
  const names = new Map((settings?.resources ?? []).map(({ id, name }) => [id, name]));
  return (schedule?.order ?? []).flatMap((id) => {
    const [task, dates] = [tasks.get(id), schedule?.tasks[id]];
    if (task === undefined || dates === undefined) return [];
    return [{ task, dates, who: task.assignments.map(({ resource }) => names.get(resource) ?? '?').join(', ') }];
  });
}

/** The lines that fit a filter; a summary stays as long as a line under it does. */
export function rowsThatFit(rows: readonly TaskRow[], filter: RowFilter): readonly TaskRow[] {
  const words = filter.words.trim().toLocaleLowerCase();
  if (words === '' && filter.resource === '' && filter.state === '') return rows;
  const fits = ({ task, dates, who }: TaskRow): boolean =>
    (words === '' || `${task.name} ${who}`.toLocaleLowerCase().includes(words)) &&
    (filter.resource === '' || task.assignments.some(({ resource }) => resource === filter.resource)) &&
    (filter.state === '' || (filter.state === 'critical' ? dates.isCritical : dates.state === filter.state));
  const parents = new Map(rows.map(({ task }) => [task.id, task.parent]));
  const kept = new Set<string>();
  for (const row of rows)
    if (fits(row))
      for (let at: string | null | undefined = row.task.id; at && !kept.has(at); at = parents.get(at)) kept.add(at);
  return rows.filter(({ task }) => kept.has(task.id));
}
