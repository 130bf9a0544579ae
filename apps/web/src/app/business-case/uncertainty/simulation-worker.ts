import { caseSimulation } from '@peerway/business-case';
import { correlationOf, type SimulationAnswer, type SimulationOrder } from './simulation-order.ts';

/** So many draws between two looks at what was asked meanwhile. */
const step = 5000;
let newest = 0;
let stopped = 0;

// A thread of its own, so that a million draws never hold up a page; it looks up between steps for a newer order or a stop.
addEventListener('message', ({ data }: MessageEvent<SimulationOrder>) => {
  if ('stop' in data) {
    stopped = data.order;
    return;
  }
  const { order, model } = data;
  newest = order;
  const correlation = correlationOf(model);
  answer({ order, correlation });
  if (!correlation.isPossible) return;
  const simulation = caseSimulation(model);
  const goOn = (): void => {
    if (order !== newest) return;
    const isStopped = stopped === order;
    if (isStopped || !simulation.step(step)) {
      answer({ order, result: simulation.result(), isStopped });
      return;
    }
    answer({ order, done: simulation.done(), of: simulation.iterations });
    setTimeout(goOn);
  };
  goOn();
});

function answer(said: SimulationAnswer): void {
  postMessage(said);
}
