import { DomainError } from '@peerway/kernel';
import { planWithinCapacity } from '@peerway/rollout';
import type { FitAnswer, FitOrder } from './fit-order.ts';

// A thread of its own, so that the search never holds up the page; whoever stops waiting ends the thread.
addEventListener('message', ({ data }: MessageEvent<FitOrder>) => {
  try {
    answer({ fit: planWithinCapacity(data.plan, data.today, { maxSchedules: 1000 }) });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    answer({ refused: error.message });
  }
});

function answer(said: FitAnswer): void {
  postMessage(said);
}
