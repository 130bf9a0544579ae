import { DestroyRef, effect, inject, type Signal, signal } from '@angular/core';
import { planForecast, type PlanForecast } from '@peerway/rollout';
import type { ForecastAnswer, ForecastOrder, ForecastWish } from './forecast-order.ts';

/** A forecast with the plan it is of. */
export interface DrawnForecast {
  readonly wish: ForecastWish;
  readonly forecast: PlanForecast;
  readonly isStopped: boolean;
}

/** A simulation that follows a plan. */
export interface RunningForecast {
  /** The newest that has drawn to its end or was stopped; an older one as long as a newer is under way. */
  readonly shown: Signal<DrawnForecast | undefined>;
  /** How far the one under way is; undefined when none is. */
  readonly progress: Signal<{ readonly done: number; readonly of: number } | undefined>;
  readonly stop: () => void;
}

const pauseMs = 250;

/** Draws a plan beside the page whenever it has changed and rests for a moment. Call it where `inject` works. */
export function runningForecast(wanted: () => ForecastWish | undefined): RunningForecast {
  const shown = signal<DrawnForecast | undefined>(undefined);
  const progress = signal<{ readonly done: number; readonly of: number } | undefined>(undefined);
  let asked: { readonly order: number; readonly wish: ForecastWish } | undefined;
  const drawer = drawing((answer) => {
    if (asked === undefined || answer.order !== asked.order) return;
    if ('forecast' in answer) {
      shown.set({ wish: asked.wish, forecast: answer.forecast, isStopped: answer.isStopped });
      progress.set(undefined);
    } else progress.set({ done: answer.done, of: answer.of });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let orders = 0;
  effect(() => {
    const wish = wanted();
    clearTimeout(timer);
    if (wish === undefined) return;
    timer = setTimeout(() => {
      asked = { order: (orders += 1), wish };
      progress.set({ done: 0, of: wish.plan.settings.iterations });
      drawer.ask(asked);
    }, pauseMs);
  });
  inject(DestroyRef).onDestroy(() => {
    clearTimeout(timer);
    asked = undefined;
    drawer.end();
  });
  return { shown, progress, stop: () => asked && drawer.ask({ order: asked.order, stop: true }) };
}

interface Drawing {
  readonly ask: (order: ForecastOrder) => void;
  readonly end: () => void;
}

/** Draws in a thread of its own where the browser has one, else here. */
function drawing(hear: (answer: ForecastAnswer) => void): Drawing {
  if (typeof Worker === 'undefined') return { ask: (order) => drawHere(order, hear), end: () => undefined };
  let worker: Worker | undefined;
  return {
    ask: (order) => {
      worker ??= started(hear);
      worker.postMessage(order);
    },
    end: () => worker?.terminate(),
  };
}

function drawHere(asked: ForecastOrder, hear: (answer: ForecastAnswer) => void): void {
  if ('stop' in asked) return;
  const { plan, risks, options } = asked.wish;
  hear({ order: asked.order, forecast: planForecast(plan, risks, options), isStopped: false });
}

function started(hear: (answer: ForecastAnswer) => void): Worker {
  const worker = new Worker(new URL('./forecast-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ForecastAnswer>) => hear(data));
  return worker;
}
