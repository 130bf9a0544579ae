import { erasureFor, replicasFor } from '@peerway/business-case';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** P(fewer than `needed` of `fragments` are there), for an availability of `numerator` tenths, as tenths to the power of `fragments`. */
function exactShortfall(fragments: number, needed: number, tenths: bigint): bigint {
  let ways = 1n;
  let sum = 0n;
  for (let there = 0; there < needed; there += 1) {
    if (there > 0) ways = (ways * BigInt(fragments - there + 1)) / BigInt(there);
    sum += ways * tenths ** BigInt(there) * (10n - tenths) ** BigInt(fragments - there);
  }
  return sum;
}

describe('the fragments that a target asks for', () => {
  it('agrees with whole-number sums for every tenth, any number needed and any power of ten as target', () => {
    const tenths = Array.from({ length: 9 }, (_, at) => BigInt(at + 1));
    const questions = tenths.flatMap((there) =>
      [1, 2, 3, 5, 10, 16].flatMap((needed) => [1, 2, 3, 6, 9].map((zeros) => ({ there, needed, zeros }))),
    );
    for (const { there, needed, zeros } of questions) {
      const question = { availability: Number(there) / 10, needed, unavailability: Number(`1e-${zeros}`) };
      const fragments = erasureFor(question);
      const meets = (count: number): boolean =>
        exactShortfall(count, needed, there) * 10n ** BigInt(zeros) <= 10n ** BigInt(count);
      expect(meets(fragments), JSON.stringify(question)).toBe(true);
      if (fragments > needed) expect(meets(fragments - 1), JSON.stringify(question)).toBe(false);
    }
  });

  it('is exact where the target is met to the last digit', () => {
    // Five coins show fewer than two heads in 6 of 32 cases.
    expect(erasureFor({ availability: 0.5, needed: 2, unavailability: 0.1875 })).toBe(5);
    expect(erasureFor({ availability: 0.5, needed: 2, unavailability: 0.1874999999999999 })).toBe(6);
  });

  it('is the number of copies when one fragment is enough', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, fc.double({ min: 1e-12, max: 0.9, noNaN: true }), (availability, unavailability) => {
        expect(erasureFor({ availability, needed: 1, unavailability })).toBe(
          replicasFor({ availability, unavailability }),
        );
      }),
    );
  });

  it('never asks for fewer when more are needed, peers are there less, or the target is harder', () => {
    const question = fc.record({
      availability: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      needed: fc.integer({ min: 1, max: 60 }),
      unavailability: fc.double({ min: 1e-9, max: 0.5, noNaN: true }),
    });
    fc.assert(
      fc.property(question, fc.double({ min: 0.1, max: 1, noNaN: true }), (asked, less) => {
        const fragments = erasureFor(asked);
        expect(erasureFor({ ...asked, needed: asked.needed + 1 })).toBeGreaterThan(fragments);
        expect(erasureFor({ ...asked, availability: asked.availability * less })).toBeGreaterThanOrEqual(fragments);
        expect(erasureFor({ ...asked, unavailability: asked.unavailability * less })).toBeGreaterThanOrEqual(fragments);
      }),
    );
  });

  it('stands thousands of fragments and targets near the smallest number there is', () => {
    expect(erasureFor({ availability: 1, needed: 7, unavailability: 0.001 })).toBe(7);
    expect(erasureFor({ availability: 0.5, needed: 10_000, unavailability: 1e-300 })).toBe(25_940);
    expect(erasureFor({ availability: 1e-6, needed: 2, unavailability: 0.5 })).toBe(1_678_347);
  });

  it('refuses what has no answer', () => {
    const fine = { availability: 0.5, needed: 2, unavailability: 0.1 };
    expect(() => erasureFor({ ...fine, needed: 0 })).toThrow('The fragments needed must be a whole number');
    expect(() => erasureFor({ ...fine, needed: 2.5 })).toThrow('got 2.5');
    expect(() => erasureFor({ ...fine, needed: 1e9 })).toThrow('from 1 to 10000');
    expect(() => erasureFor({ ...fine, availability: 0 })).toThrow('An availability must lie above 0');
    expect(() => erasureFor({ ...fine, availability: 1e-12 })).toThrow('More than 1000000000 fragments');
  });
});
