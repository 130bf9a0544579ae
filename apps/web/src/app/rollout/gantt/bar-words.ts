import type { GanttRow } from './gantt-rows.ts';
import { stateWords } from '../state-words.ts';

/** A line of the chart in words, for those who do not see the bar. */
export function barWords({ task, dates }: GanttRow, day: (iso: string) => string): string {
  const span =
    task.kind !== 'task' && !dates.isSummary
      ? $localize`on ${day(dates.finish)}:day:`
      : $localize`from ${day(dates.start)}:start: to ${day(dates.finish)}:finish:, ${dates.workDays}:days: working days`;
  return [
    span,
    stateWords[dates.state],
    ...(dates.doneShare > 0 && dates.doneShare < 1
      ? [$localize`${Math.round(dates.doneShare * 100)}:percent: % done`]
      : []),
    ...(dates.isCritical && !dates.isSummary ? [$localize`nothing to spare`] : []),
    ...(task.finishBy === null ? [] : [$localize`must finish by ${day(task.finishBy)}:day:`]),
    ...(task.promised === null ? [] : [$localize`promised for ${day(task.promised)}:day:`]),
    ...(task.heldUntil === null ? [] : [$localize`held until ${day(task.heldUntil)}:day: to fit the people there are`]),
  ].join(', ');
}
