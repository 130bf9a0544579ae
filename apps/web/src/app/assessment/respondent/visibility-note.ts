import type { Questionnaire } from './question-steps.ts';

/** Who sees the answers, in a few words for the foot of every page. */
export function visibilityNote(anonymity: Questionnaire['anonymity']): string {
  return anonymity === 'anonymous' ? 'Seen as a group only' : 'Seen with your name';
}
