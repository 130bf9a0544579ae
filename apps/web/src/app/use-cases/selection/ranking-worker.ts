import { ranking, type ScoreTable } from '@peerway/use-cases';

/** What the page asks: rank this table, drawing with this seed. */
export interface DrawingOrder {
  readonly order: number;
  readonly table: ScoreTable;
  readonly seed: number;
}

// A thread of its own, so that ten thousand draws never hold up a slider.
addEventListener('message', ({ data }: MessageEvent<DrawingOrder>) => {
  postMessage({ order: data.order, ranking: ranking(data.table, { seed: data.seed }) });
});
