/**
 * What stands more than once in a list, each named once, in the order in which it came again.
 *
 * @example
 * repeated(['b', 'a', 'b', 'a', 'b']); // => ['b', 'a']
 */
export function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const key of keys) (seen.has(key) ? again : seen).add(key);
  return [...again];
}
