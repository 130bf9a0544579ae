import { DomainError } from '@peerway/kernel';
import { Prediction } from '@peerway/metrics';
import type { EditedPart } from '../parts/part-store.ts';

/**
 * What was predicted stands as it was written, so that it can be scored: only what became of it is added, once.
 * @throws DomainError PREDICTION_MADE.
 */
export function refusePredictionEdits(edits: readonly EditedPart[]): void {
  for (const { edit, was } of edits) {
    if (edit.kind !== 'prediction' || was === null) continue;
    const before = Prediction.parse(was);
    const after = edit.part && Prediction.parse(edit.part);
    if (after === null || before.outcome !== null || said(before) !== said(after))
      throw new DomainError(
        'PREDICTION_MADE',
        'A prediction stays as it was written, and so does what became of it. Write another one to say something else.',
      );
  }
}

const said = (prediction: Prediction): string => JSON.stringify({ ...prediction, outcome: null });
