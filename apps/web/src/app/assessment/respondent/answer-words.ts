import type { Choice } from './answer-sheet.ts';
import type { AskedQuestion } from './question-steps.ts';

/** An answer as one reads it back: the level with what it says, or that it is unknown or does not apply. */
export function answerWords(choice: Choice | undefined, question: AskedQuestion | undefined): string {
  if (choice === undefined) return 'Not answered yet';
  if (choice.state === 'unknown') return 'I don’t know';
  if (choice.state === 'notApplicable') return 'Does not apply';
  const described = question?.levels.find(({ level }) => level === choice.level)?.observable;
  return described === undefined ? `Level ${choice.level ?? '?'}` : `${choice.level ?? '?'} · ${described}`;
}
