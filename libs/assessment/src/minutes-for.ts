import type { Bank } from './bank.ts';

/**
 * How many minutes it takes to answer so many questions, rounded up. No questions take no time.
 *
 * @example
 * minutesFor(bank, 25); // => 13
 */
export function minutesFor(bank: Bank, questions: number): number {
  return Math.ceil((questions * bank.thresholds.secondsPerQuestion) / 60);
}
