import type { PlanSettings, PlanTask } from '@peerway/rollout';
import type { PlanDraft } from './edited-plan.ts';
import { isSame, putTogether } from '../ui/three-way.ts';

/** One thing that was done: what it changed, as it was and as it became. */
export interface PlanStep {
  readonly sentence: string;
  readonly tasks: readonly {
    readonly id: string;
    readonly before: PlanTask | undefined;
    readonly after: PlanTask | undefined;
  }[];
  readonly settings?: { readonly before: PlanSettings; readonly after: PlanSettings };
}

/** What was done and can be taken back, and what was taken back and can be done again; the latest last. */
export interface PlanHistory {
  readonly done: readonly PlanStep[];
  readonly undone: readonly PlanStep[];
}

export const noHistory: PlanHistory = { done: [], undone: [] };

const mostSteps = 100;

/** The step that leads from one draft to another; undefined if nothing differs. */
export function stepBetween(before: PlanDraft, after: PlanDraft, sentence: string): PlanStep | undefined {
  const ids = new Set([...before.tasks.keys(), ...after.tasks.keys()]);
  const tasks = [...ids]
    .map((id) => ({ id, before: before.tasks.get(id), after: after.tasks.get(id) }))
    .filter((change) => !isSame(change.before, change.after));
  const isSettings = !isSame(before.settings, after.settings);
  if (tasks.length === 0 && !isSettings) return undefined;
  return { sentence, tasks, ...(isSettings ? { settings: { before: before.settings, after: after.settings } } : {}) };
}

/** The history after something new was done: what was undone can no longer be done again. */
export function withStep({ done }: PlanHistory, step: PlanStep): PlanHistory {
  return { done: [...done, step].slice(-mostSteps), undone: [] };
}

/** Takes a step back, or does it again. What others changed since then in the same lines stays. */
export function turned(draft: PlanDraft, step: PlanStep, way: 'back' | 'again'): PlanDraft {
  const tasks = new Map(draft.tasks);
  for (const { id, before, after } of step.tasks) {
    const [base, mine] = way === 'back' ? [after, before] : [before, after];
    const { merged } = putTogether({ base, mine, theirs: draft.tasks.get(id) }, 'theirs');
    if (merged === undefined) tasks.delete(id);
    else tasks.set(id, merged);
  }
  if (step.settings === undefined) return { ...draft, tasks };
  const { before, after } = step.settings;
  const [base, mine] = way === 'back' ? [after, before] : [before, after];
  return { tasks, settings: putTogether({ base, mine, theirs: draft.settings }, 'theirs').merged };
}
