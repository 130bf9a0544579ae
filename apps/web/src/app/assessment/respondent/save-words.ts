import type { Problem } from '../../graphql/problem.ts';
import type { SavingState } from './answer-sheet.ts';

const words: Readonly<Record<SavingState, string>> = {
  idle: 'Saves as you answer',
  saving: 'Saving…',
  saved: 'Saved just now',
  failed: 'Not saved yet',
  conflict: 'Not saved: see above',
};

/** What the foot of the page says about saving. */
export function saveWords(state: SavingState, problem: Problem | undefined): string {
  if (state === 'failed' && problem?.code === 'UNREACHABLE') return 'Not saved: no connection';
  return words[state];
}
