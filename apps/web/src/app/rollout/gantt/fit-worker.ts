import { fitOf } from './fit-of.ts';
import type { FitOrder } from './fit-order.ts';

// A thread of its own, so that the search never holds up the page; whoever stops waiting ends the thread.
addEventListener('message', ({ data }: MessageEvent<FitOrder>) => postMessage(fitOf(data)));
