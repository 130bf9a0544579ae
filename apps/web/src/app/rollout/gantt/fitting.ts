import { DestroyRef, inject, type Signal, signal } from '@angular/core';
import type { Plan, PlanWithinCapacity } from '@peerway/rollout';
import { fitOf } from './fit-of.ts';
import type { FitAnswer, FitOrder } from './fit-order.ts';

/** A search for dates that fit the people there are. */
export interface Fitting {
  readonly state: Signal<'idle' | 'running' | 'done' | 'refused'>;
  readonly found: Signal<PlanWithinCapacity | undefined>;
  readonly refusal: Signal<string>;
  readonly start: (plan: Plan, today: string) => void;
  /** Stops searching, and forgets what was found. */
  readonly stop: () => void;
}

/** After which a search is given up. */
const mostMs = 60_000;

/** A search beside the page, one at a time, that is given up after a minute. Call it where `inject` works. */
export function fitting(): Fitting {
  const state = signal<'idle' | 'running' | 'done' | 'refused'>('idle');
  const found = signal<PlanWithinCapacity | undefined>(undefined);
  const refusal = signal('');
  let search: { readonly end: () => void } | undefined;
  const end = (): void => {
    search?.end();
    search = undefined;
  };
  const hear = (answer: FitAnswer): void => {
    if ('fit' in answer) found.set(answer.fit);
    else refusal.set(refusalWords[answer.refused]);
    state.set('fit' in answer ? 'done' : 'refused');
    end();
  };
  inject(DestroyRef).onDestroy(end);
  return {
    state,
    found,
    refusal,
    start: (plan, today) => {
      end();
      found.set(undefined);
      state.set('running');
      search = searching({ plan, today }, hear);
    },
    stop: () => {
      end();
      found.set(undefined);
      state.set('idle');
    },
  };
}

const refusalWords: Readonly<Record<'tooLong' | 'tooSlow', string>> = {
  tooLong: $localize`No way was found to fit this plan: it is too long for the people there are.`,
  tooSlow: $localize`No way was found within a minute. Move some tasks by hand, or add people, and try again.`,
};

/** Searches in a thread of its own where the browser has one, else here. */
function searching(order: FitOrder, hear: (answer: FitAnswer) => void): { readonly end: () => void } {
  if (typeof Worker === 'undefined') {
    const soon = setTimeout(() => hear(fitOf(order)));
    return { end: () => clearTimeout(soon) };
  }
  const worker = new Worker(new URL('./fit-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FitAnswer>) => hear(data));
  worker.postMessage(order);
  const late = setTimeout(() => hear({ refused: 'tooSlow' }), mostMs);
  return {
    end: () => {
      clearTimeout(late);
      worker.terminate();
    },
  };
}
