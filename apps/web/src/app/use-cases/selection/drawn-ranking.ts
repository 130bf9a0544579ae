import { DestroyRef, effect, inject, type Signal, signal } from '@angular/core';
import type { ScoreTable } from '@peerway/use-cases';
import { type Drawn, type DrawingOrder, drawnOf } from './drawn.ts';

/** A ranking with draws, and for which table it was drawn: an older one stays on screen until the newer is there. */
export interface DrawnRanking extends Drawn {
  readonly table: ScoreTable;
}

const pauseMs = 150;

/**
 * How sure the order of a table is: drawn beside the page, once its weights rest for a moment; the newest table wins.
 * Call it where `inject` works.
 */
export function drawnRanking(
  table: () => ScoreTable | undefined,
  seed: () => number,
): Signal<DrawnRanking | undefined> {
  const drawn = signal<DrawnRanking | undefined>(undefined);
  const drawer = drawing();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;
  effect(() => {
    const [wanted, withSeed] = [table(), seed()];
    if (wanted === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const order = (newest += 1);
      void drawer.draw({ order, table: wanted, seed: withSeed }).then((found) => {
        if (order === newest) drawn.set({ table: wanted, ...found });
      });
    }, pauseMs);
  });
  inject(DestroyRef).onDestroy(() => {
    clearTimeout(timer);
    newest = -1;
    drawer.end();
  });
  return drawn.asReadonly();
}

interface Drawing {
  readonly draw: (order: DrawingOrder) => Promise<Drawn>;
  readonly end: () => void;
}

/** Draws in a thread of its own where the browser has one, else here. */
function drawing(): Drawing {
  if (typeof Worker === 'undefined') {
    return { draw: (order) => Promise.resolve(drawnOf(order)), end: () => undefined };
  }
  let worker: Worker | undefined;
  const waiting = new Map<number, (found: Drawn) => void>();
  return {
    draw: (order) => {
      worker ??= started(waiting);
      const answer = new Promise<Drawn>((resolve) => waiting.set(order.order, resolve));
      worker.postMessage(order);
      return answer;
    },
    end: () => worker?.terminate(),
  };
}

function started(waiting: Map<number, (found: Drawn) => void>): Worker {
  const worker = new Worker(new URL('./ranking-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<{ order: number; drawn: Drawn }>) => {
    waiting.get(data.order)?.(data.drawn);
    waiting.delete(data.order);
  });
  return worker;
}
