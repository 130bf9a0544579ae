import type { Audience } from './audience.ts';
import type { Bank } from './bank.ts';
import type { Question } from './question.ts';

/**
 * The questions that an audience gets when a round asks it about some dimensions, in the order of the bank.
 *
 * Dimensions the bank does not know add nothing.
 *
 * @example
 * questionsFor(bank, 'security', ['security-compliance']).length; // => 7
 */
export function questionsFor(bank: Bank, audience: Audience, dimensions: readonly string[]): Question[] {
  return bank.dimensions
    .filter((dimension) => dimensions.includes(dimension.id))
    .flatMap((dimension) => dimension.questions.filter((question) => question.audiences.includes(audience)));
}
