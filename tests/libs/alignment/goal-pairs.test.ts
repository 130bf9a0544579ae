import { goalPairs } from '@peerway/alignment';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';

const goals = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 });
const key = ({ first, second }: { first: string; second: string }): string => JSON.stringify([first, second].sort());

it('holds every pair once', () => {
  fc.assert(
    fc.property(goals, (all) => {
      const pairs = goalPairs(all);
      expect(pairs).toHaveLength((all.length * (all.length - 1)) / 2);
      expect(new Set(pairs.map(key)).size).toBe(pairs.length);
      for (const { first, second } of pairs) expect(first).not.toBe(second);
    }),
  );
});

it('links every goal with every other by its first answers', () => {
  fc.assert(
    fc.property(goals, (all) => {
      const linked = new Set(all.slice(0, 1));
      for (const { first, second } of goalPairs(all).slice(0, Math.max(0, all.length - 1)))
        if (linked.has(first) || linked.has(second)) linked.add(first).add(second);
      expect(linked.size).toBe(all.length);
    }),
  );
});

it('shows each goal first about as often as second', () => {
  const all = Array.from({ length: 8 }, (_, at) => `goal ${at}`);
  for (const goal of all) {
    const asFirst = goalPairs(all).filter(({ first }) => first === goal).length;
    expect(asFirst).toBeGreaterThanOrEqual(3);
    expect(asFirst).toBeLessThanOrEqual(4);
  }
});
