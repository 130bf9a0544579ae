import type { Ranking, ScoreTable, WorthFindingOut } from '@peerway/use-cases';

/** What the page asks: rank this table, drawing with this seed. */
export interface DrawingOrder {
  readonly order: number;
  readonly table: ScoreTable;
  readonly seed: number;
}

/** What comes of the draws: how sure the order is, and some seconds later what is worth finding out. */
export interface Drawn {
  readonly ranking: Ranking;
  readonly worth: WorthFindingOut | undefined;
}

/** An answer of the drawing thread; for each order the ranking comes first. */
export type DrawingAnswer = { readonly order: number } & Drawn;
