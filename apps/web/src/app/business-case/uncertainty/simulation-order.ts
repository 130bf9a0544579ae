import { type CaseCorrelation, type CaseModel, caseCorrelation, type SimulatedCase } from '@peerway/business-case';

/** What the page asks: draw this case; or stop, and say what was drawn by then. */
export type SimulationOrder =
  { readonly order: number; readonly model: CaseModel } | { readonly order: number; readonly stop: true };

/** What the drawing says on its way and at its end; what the correlations are is known first. */
export type SimulationAnswer = { readonly order: number } & (
  | { readonly correlation: DrawnCorrelation }
  | { readonly done: number; readonly of: number }
  | { readonly result: SimulatedCase; readonly isStopped: boolean }
);

/** What became of the stated correlations, without the matrix itself. */
export type DrawnCorrelation = Pick<CaseCorrelation, 'isPossible' | 'repaired' | 'findings'>;

/** Looks at the correlations of a case before it is drawn. */
export function correlationOf(model: CaseModel): DrawnCorrelation {
  const { isPossible, repaired, findings } = caseCorrelation(model);
  return { isPossible, repaired, findings };
}
