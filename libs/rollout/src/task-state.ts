import type { PlanTask } from './plan-task.ts';

/** How a line of the plan stands; late: it misses the day it must be finished by, or has used up its time and is not done. */
export type TaskState = 'notStarted' | 'running' | 'done' | 'late';

export function taskState(task: PlanTask, finish: string, { isUsedUp }: { isUsedUp: boolean }): TaskState {
  const { actualStart, actualFinish } = task.progress;
  if (actualFinish !== null) return 'done';
  const hasBegun = actualStart !== null;
  if (isLateTask(task, finish) || (hasBegun && isUsedUp)) return 'late';
  return hasBegun ? 'running' : 'notStarted';
}

export function isLateTask({ finishBy }: PlanTask, finish: string): boolean {
  return finishBy !== null && finish > finishBy;
}
