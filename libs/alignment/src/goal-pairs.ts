/** Two goals to compare, in the order in which they are shown. */
export interface GoalPair {
  readonly first: string;
  readonly second: string;
}

/**
 * Every pair of goals once, in the order in which they are asked: n (n − 1) / 2 of them.
 *
 * Neighbours come first, so that every goal is linked with every other after the first n − 1 answers and whoever stops early
 * has weights already; then those two apart, and so on. Each goal is shown first about as often as second, since people lean to
 * what they read first. The order depends on nothing but the goals' own. Fewer than two goals make no pair.
 *
 * @example
 * goalPairs(['a', 'b', 'c']); // => [{ first: 'a', second: 'b' }, { first: 'b', second: 'c' }, { first: 'c', second: 'a' }]
 */
export function goalPairs(goals: readonly string[]): GoalPair[] {
  const pairs: GoalPair[] = [];
  for (let apart = 1; apart < goals.length; apart += 1) {
    for (let at = 0; at + apart < goals.length; at += 1) {
      const [near = '', far = ''] = [goals[at], goals[at + apart]];
      pairs.push(apart % 2 === 1 ? { first: near, second: far } : { first: far, second: near });
    }
  }
  return pairs;
}
