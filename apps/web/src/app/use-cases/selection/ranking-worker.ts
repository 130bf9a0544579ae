import { ranking, worthFindingOut } from '@peerway/use-cases';
import type { DrawingAnswer, DrawingOrder } from './drawn.ts';

let newest = 0;

// A thread of its own, so that ten thousand draws never hold up a slider.
addEventListener('message', ({ data: { order, table, seed } }: MessageEvent<DrawingOrder>) => {
  newest = order;
  const found = ranking(table, { seed });
  answer({ order, ranking: found, worth: undefined });
  // What is worth finding out takes longer: a newer order, waiting already, goes before it.
  setTimeout(() => {
    if (order === newest) answer({ order, ranking: found, worth: worthFindingOut(table, { seed }) });
  });
});

function answer(found: DrawingAnswer): void {
  postMessage(found);
}
