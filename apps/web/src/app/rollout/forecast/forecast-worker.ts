import { planSimulation } from '@peerway/rollout';
import type { ForecastAnswer, ForecastOrder } from './forecast-order.ts';

/** So long one step of drawing may take, so that a stop or a newer order is heard soon. */
const stepMs = 120;
let newest = 0;
let stopped = 0;

// A thread of its own, so that drawing never holds up a page; it looks up between steps for a newer order or a stop.
addEventListener('message', ({ data }: MessageEvent<ForecastOrder>) => {
  if ('stop' in data) {
    stopped = data.order;
    return;
  }
  const { order, wish } = data;
  newest = order;
  const simulation = planSimulation(wish.plan, wish.risks, wish.options);
  const goOn = (): void => {
    if (order !== newest) return;
    const until = performance.now() + stepMs;
    let goesOn = simulation.step(1);
    while (goesOn && performance.now() < until) goesOn = simulation.step(1);
    const isStopped = stopped === order && goesOn;
    if (isStopped || !goesOn) {
      answer({ order, forecast: simulation.result(), isStopped });
      return;
    }
    answer({ order, done: simulation.done(), of: simulation.iterations });
    setTimeout(goOn);
  };
  goOn();
});

function answer(said: ForecastAnswer): void {
  postMessage(said);
}
