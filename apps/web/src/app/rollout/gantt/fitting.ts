import { DestroyRef, inject, type Signal, signal } from '@angular/core';
import type { Plan, PlanWithinCapacity } from '@peerway/rollout';
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

/** A search beside the page, one at a time. Call it where `inject` works. */
export function fitting(): Fitting {
  const state = signal<'idle' | 'running' | 'done' | 'refused'>('idle');
  const found = signal<PlanWithinCapacity | undefined>(undefined);
  const refusal = signal('');
  let worker: Worker | undefined;
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  inject(DestroyRef).onDestroy(end);
  return {
    state,
    found,
    refusal,
    start: (plan, today) => {
      end();
      state.set('running');
      worker = new Worker(new URL('./fit-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<FitAnswer>) => {
        if ('fit' in data) found.set(data.fit);
        else refusal.set(data.refused);
        state.set('fit' in data ? 'done' : 'refused');
        end();
      });
      worker.postMessage({ plan, today } satisfies FitOrder);
    },
    stop: () => {
      end();
      found.set(undefined);
      state.set('idle');
    },
  };
}
