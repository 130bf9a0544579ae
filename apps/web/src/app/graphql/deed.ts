import { type Signal, signal } from '@angular/core';
import { type Problem, problemOf } from './problem.ts';

/** Something that is done at the server by a press of a button: whether it is under way, and what kept it from being done. */
export interface Deed {
  readonly isBusy: Signal<boolean>;
  /** Shown beside the button; what was typed or chosen stays as it is. */
  readonly problem: Signal<Problem | undefined>;
  /** Does it, and gives whether it was done. */
  readonly run: (work: () => Promise<unknown>) => Promise<boolean>;
  /** Takes away what is said of the last try. */
  readonly forget: () => void;
}

/** A deed that has not been tried yet. One at a time shows as busy: several buttons of a page may share one. */
export function newDeed(): Deed {
  const isBusy = signal(false);
  const problem = signal<Problem | undefined>(undefined);
  return {
    ...{ isBusy: isBusy.asReadonly(), problem: problem.asReadonly(), forget: () => problem.set(undefined) },
    run: async (work) => {
      isBusy.set(true);
      problem.set(undefined);
      try {
        await work();
        return true;
      } catch (error) {
        // Nothing is lost: whoever pressed the button reads what to do, and can press it again.
        problem.set(problemOf(error));
        return false;
      } finally {
        isBusy.set(false);
      }
    },
  };
}
