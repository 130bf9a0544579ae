/** Money at a time: one term of the sum whose roots are the rates of return. Times are in years from the first flow. */
export interface FlowTerm {
  readonly amount: number;
  readonly time: number;
}

/**
 * Flows ready for root finding: those of the same time added up, what cancels left out, in order of time, amounts scaled so
 * that the largest is 1 (the roots stay where they are).
 *
 * What remains of amounts that cancel but for rounding, such as 0.1 + 0.2 - 0.3, is nothing: it would make up a root.
 */
export function flowTerms(flows: readonly FlowTerm[]): FlowTerm[] {
  const byTime = new Map<number, { sum: number; size: number }>();
  for (const { amount, time } of flows) {
    const entry = byTime.get(time) ?? { sum: 0, size: 0 };
    byTime.set(time, { sum: entry.sum + amount, size: entry.size + Math.abs(amount) });
  }
  const kept = [...byTime]
    .filter(([, { sum, size }]) => Math.abs(sum) > 4 * Number.EPSILON * size * (Math.abs(sum) === size ? 0 : 1))
    .map(([time, { sum }]) => ({ time, amount: sum }))
    .sort((a, b) => a.time - b.time);
  const largest = Math.max(...kept.map(({ amount }) => Math.abs(amount)));
  return kept.map(({ time, amount }) => ({ time, amount: amount / largest }));
}
