import type { Questionnaire } from './question-steps.ts';

/** Who sees the answers, in a few words for the foot of every page. */
export function visibilityNote(anonymity: Questionnaire['anonymity']): string {
  return anonymity === 'anonymous' ? $localize`Seen as a group only` : $localize`Seen with your name`;
}
