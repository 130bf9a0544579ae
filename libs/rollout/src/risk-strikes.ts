/**
 * How many times a risk strikes, of a frequency over the course of the plan and a random number in [0, 1).
 *
 * The whole part of the frequency is certain, the rest is a chance: 0.2 is once in one of five draws, 3 is always three times, 2.5 is
 * twice or three times. So the expected count is the frequency, what is certain does not waver, and more often is never fewer.
 *
 * @example
 * [0.1, 0.7].map((random) => riskStrikes(2.5, random)); // => [3, 2]
 */
export function riskStrikes(frequency: number, random: number): number {
  const certain = Math.floor(frequency);
  return random < frequency - certain ? certain + 1 : certain;
}
