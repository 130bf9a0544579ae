import { type DrawingOrder, drawnOf } from './drawn.ts';

// A thread of its own, so that ten thousand draws never hold up a slider.
addEventListener('message', ({ data }: MessageEvent<DrawingOrder>) => {
  postMessage({ order: data.order, drawn: drawnOf(data) });
});
