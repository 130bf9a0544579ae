import { DestroyRef, type Signal, inject, signal } from '@angular/core';
import { beforeSpeaking } from '../../language/speak.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

export interface Autosave {
  readonly state: Signal<SaveState>;
  readonly problem: Signal<Problem | undefined>;
  /** Something was typed: saves after a pause. */
  touch(): void;
  /** Saves at once what waits. */
  flush(): Promise<void>;
  /** Forgets what waits and what failed: the form shows what the server holds. */
  settle(): void;
}

const pauseMs = 700;

/** Saves as one types: after a pause, never two at a time, and once more on leaving the page. */
export function autosave(save: () => Promise<void>): Autosave {
  const state = signal<SaveState>('idle');
  const problem = signal<Problem | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    state.set('saving');
    try {
      await save();
      problem.set(undefined);
      if (timer === undefined) state.set('saved');
    } catch (error) {
      // The typed values stay in the form; the panel says what to do.
      problem.set(problemOf(error));
      state.set('failed');
    }
  }
  async function flush(): Promise<void> {
    if (timer === undefined) return running;
    clearTimeout(timer);
    timer = undefined;
    await running;
    running = run();
    await running;
  }
  function touch(): void {
    clearTimeout(timer);
    state.set('saving');
    timer = setTimeout(() => void flush(), pauseMs);
  }
  function settle(): void {
    clearTimeout(timer);
    timer = undefined;
    problem.set(undefined);
    state.set('idle');
  }
  async function keep(): Promise<void> {
    await flush();
    const failure = problem();
    if (failure !== undefined) throw failure;
  }
  const forget = beforeSpeaking(keep);
  inject(DestroyRef).onDestroy(() => {
    forget();
    void flush();
  });
  return { state: state.asReadonly(), problem: problem.asReadonly(), touch, flush, settle };
}
