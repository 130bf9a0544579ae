import { expect, it } from 'vitest';
import { seededRandom } from '@peerway/kernel';
import { normalNumbers, normalProbability } from '@peerway/statistics';

const COUNT = 1_000_000;

it('follows the normal distribution: the largest distance of the shares below is that of chance', () => {
  const next = normalNumbers(seededRandom(5));
  const drawn = Float64Array.from({ length: COUNT }, next).sort();
  let furthest = 0;
  for (let at = 0; at < COUNT; at += 97)
    furthest = Math.max(furthest, Math.abs(at / COUNT - normalProbability(drawn[at]!)));
  // Kolmogorov's bound for one in ten thousand.
  expect(furthest).toBeLessThan(2.23 / Math.sqrt(COUNT));
});

it('has the tail beyond the last layer, and both sides alike', () => {
  const next = normalNumbers(seededRandom(6));
  let [low, high] = [0, 0];
  for (let step = 0; step < COUNT; step += 1) {
    const x = next();
    if (x < -3.442619855899) low += 1;
    if (x > 3.442619855899) high += 1;
  }
  const expected = COUNT * normalProbability(-3.442619855899);
  for (const count of [low, high]) expect(Math.abs(count - expected)).toBeLessThan(4 * Math.sqrt(expected));
});
