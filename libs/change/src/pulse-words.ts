import { seededRandom } from '@peerway/kernel';
import { pulseFloor } from './pulse.ts';

/**
 * What people wrote to a pulse, in an order that says nothing of when and by whom; nothing as long as fewer than the floor wrote.
 *
 * The words are sorted first, so that the order in which they come in cannot show through, then shuffled by Fisher and Yates with
 * the seed.
 *
 * @example
 * pulseWords(['Too slow'], { floor: 5, seed: 1 }); // => []
 */
export function pulseWords(
  words: readonly string[],
  { floor, seed }: { readonly floor: number; readonly seed: number },
): string[] {
  const said = words.filter((each) => each.trim() !== '').sort();
  if (said.length < Math.max(floor, pulseFloor)) return [];
  const random = seededRandom(seed);
  for (let last = said.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [said[last], said[other]] = [said[other]!, said[last]!];
  }
  return said;
}
