import type { SelectionInputs } from '@peerway/use-cases';

/** Inputs for somebody who may not read single answers: a decision was made on figures of small groups too. */
export function shownInputs(inputs: SelectionInputs): SelectionInputs {
  return { ...inputs, patterns: [], questions: [] };
}
