import { ranking, type Ranking, type ScoreTable, worthFindingOut, type WorthFindingOut } from '@peerway/use-cases';

/** What the page asks: rank this table, drawing with this seed. */
export interface DrawingOrder {
  readonly order: number;
  readonly table: ScoreTable;
  readonly seed: number;
}

/** What comes of the draws: how sure the order is, and what is worth finding out. */
export interface Drawn {
  readonly ranking: Ranking;
  readonly worth: WorthFindingOut;
}

/** Ten thousand draws of everything unsure. */
export function drawnOf({ table, seed }: Pick<DrawingOrder, 'table' | 'seed'>): Drawn {
  return { ranking: ranking(table, { seed }), worth: worthFindingOut(table, { seed }) };
}
