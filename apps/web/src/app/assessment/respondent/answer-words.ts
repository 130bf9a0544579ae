import type { Choice } from './local-copy.ts';
import type { AskedQuestion } from './question-steps.ts';

/** An answer as one reads it back: the level with what it says, or that it is unknown or does not apply. */
export function answerWords(choice: Choice | undefined, question: AskedQuestion | undefined): string {
  if (choice === undefined) return $localize`Not answered yet`;
  if (choice.state === 'unknown') return $localize`I don’t know`;
  if (choice.state === 'notApplicable') return $localize`Does not apply`;
  const described = question?.levels.find(({ level }) => level === choice.level)?.observable;
  const level = choice.level ?? '?';
  return described === undefined ? $localize`Level ${level}:level:` : `${level} · ${described}`;
}
