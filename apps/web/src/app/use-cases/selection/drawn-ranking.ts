import { computed, DestroyRef, effect, inject, type Signal, signal } from '@angular/core';
import { ranking, type ScoreTable, worthFindingOut } from '@peerway/use-cases';
import type { Drawn, DrawingAnswer, DrawingOrder } from './drawn.ts';

/** What came of the draws, and for which table. */
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
  let asked: DrawingOrder | undefined;
  const drawer = drawing((answer) => {
    if (asked !== undefined && answer.order === asked.order) drawn.set({ table: asked.table, ...answer });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let orders = 0;
  effect(() => {
    const [wanted, withSeed] = [table(), seed()];
    if (wanted === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      asked = { order: (orders += 1), table: wanted, seed: withSeed };
      drawer.draw(asked);
    }, pauseMs);
  });
  inject(DestroyRef).onDestroy(() => {
    clearTimeout(timer);
    asked = undefined;
    drawer.end();
  });
  // What was drawn for other weights says nothing about these.
  return computed(() => (drawn()?.table === table() ? drawn() : undefined));
}

interface Drawing {
  readonly draw: (order: DrawingOrder) => void;
  readonly end: () => void;
}

/** Draws in a thread of its own where the browser has one, else here. */
function drawing(hear: (answer: DrawingAnswer) => void): Drawing {
  if (typeof Worker === 'undefined') {
    const here = ({ order, table, seed }: DrawingOrder): void =>
      hear({ order, ranking: ranking(table, { seed }), worth: worthFindingOut(table, { seed }) });
    return { draw: here, end: () => undefined };
  }
  let worker: Worker | undefined;
  return {
    draw: (order) => {
      worker ??= started(hear);
      worker.postMessage(order);
    },
    end: () => worker?.terminate(),
  };
}

function started(hear: (answer: DrawingAnswer) => void): Worker {
  const worker = new Worker(new URL('./ranking-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<DrawingAnswer>) => hear(data));
  return worker;
}
