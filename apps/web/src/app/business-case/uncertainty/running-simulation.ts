import { DestroyRef, effect, inject, type Signal, signal } from '@angular/core';
import { type CaseModel, simulateCase, type SimulatedCase } from '@peerway/business-case';
import {
  correlationOf,
  type DrawnCorrelation,
  type SimulationAnswer,
  type SimulationOrder,
} from './simulation-order.ts';

/** What is known of the draws of a case. */
export interface Simulation {
  readonly model: CaseModel;
  readonly correlation: DrawnCorrelation | undefined;
  readonly result: SimulatedCase | undefined;
  readonly isStopped: boolean;
}

/** A simulation that follows a case. */
export interface RunningSimulation {
  /** The newest that has drawn to its end, or was stopped or refused; an older one as long as a newer is under way. */
  readonly shown: Signal<Simulation | undefined>;
  /** How far the one under way is; undefined when none is. */
  readonly progress: Signal<SimulationProgress | undefined>;
  readonly stop: () => void;
}

/** So many draws of all. */
export interface SimulationProgress {
  readonly done: number;
  readonly of: number;
}

const pauseMs = 250;

/** Draws a case beside the page whenever it has changed and rests for a moment. Call it where `inject` works. */
export function runningSimulation(model: () => CaseModel | undefined): RunningSimulation {
  const shown = signal<Simulation | undefined>(undefined);
  const progress = signal<SimulationProgress | undefined>(undefined);
  let asked: { readonly order: number; readonly model: CaseModel } | undefined;
  let correlation: DrawnCorrelation | undefined;
  const settle = (result: SimulatedCase | undefined, isStopped: boolean): void => {
    if (asked !== undefined) shown.set({ model: asked.model, correlation, result, isStopped });
    progress.set(undefined);
  };
  const drawer = drawing((answer) => {
    if (asked === undefined || answer.order !== asked.order) return;
    if ('result' in answer) settle(answer.result, answer.isStopped);
    else if ('done' in answer) progress.set({ done: answer.done, of: answer.of });
    else {
      correlation = answer.correlation;
      if (!correlation.isPossible) settle(undefined, false);
    }
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let orders = 0;
  effect(() => {
    const wanted = model();
    if (wanted === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      asked = { order: (orders += 1), model: wanted };
      progress.set({ done: 0, of: wanted.settings.iterations });
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
  readonly ask: (order: SimulationOrder) => void;
  readonly end: () => void;
}

/** Draws in a thread of its own where the browser has one, else here. */
function drawing(hear: (answer: SimulationAnswer) => void): Drawing {
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

function drawHere(asked: SimulationOrder, hear: (answer: SimulationAnswer) => void): void {
  if ('stop' in asked) return;
  const { order, model } = asked;
  const correlation = correlationOf(model);
  hear({ order, correlation });
  if (correlation.isPossible) hear({ order, result: simulateCase(model), isStopped: false });
}

function started(hear: (answer: SimulationAnswer) => void): Worker {
  const worker = new Worker(new URL('./simulation-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<SimulationAnswer>) => hear(data));
  return worker;
}
