import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irr, npv } from '@peerway/business-case';
import published from '../../reference/finance.json' with { type: 'json' };
import { deepFrozen } from '../../support/deep-frozen.ts';

/** How far from zero flows are at a rate, as a share of everything that moves. */
function residual(rate: number, flows: readonly number[]): number {
  const size = npv(rate, flows.map(Math.abs));
  return Math.abs(npv(rate, flows)) / size;
}

/** Sums below 1e-12 are left out: a power of the rate away, they are less than the smallest number there is. */
const sum = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((amount) => (Math.abs(amount) < 1e-12 ? 0 : amount));
const amounts = fc.array(fc.oneof(fc.integer({ min: -1000, max: 1000 }), sum), { minLength: 2, maxLength: 12 });

describe('the rate of return of yearly flows', () => {
  it.each(published.irr.map((one, i) => ({ ...one, i })))('finds every published rate of series $i', (one) => {
    const found = irr(deepFrozen(one.cashFlows));
    expect(found.roots.some((rate) => Math.abs(rate - one.expected) < 1e-8)).toBe(true);
    const roots = found.roots.filter((rate) => rate > -0.9999999);
    expect(roots).toHaveLength(one['allRealRootsAbove-0.9999999'].length);
    one['allRealRootsAbove-0.9999999'].forEach((rate, k) => expect(roots[k]).toBeCloseTo(rate, 8));
    expect(found.count).toBe(found.roots.length);
  });

  it.each(published.irrExcel)(
    'gives what spreadsheets document: $id',
    ({ cashFlows, expected, tolerance, firstFour }) => {
      expect(Math.abs(irr(cashFlows).value! - expected)).toBeLessThan(tolerance);
      expect(Math.abs(irr(firstFour.cashFlows).value! - firstFour.expected)).toBeLessThan(firstFour.tolerance);
    },
  );

  it.each(published.irrNoSolution)('says that $cashFlows have none', ({ cashFlows }) => {
    expect(irr(cashFlows)).toEqual({ count: 0, roots: [] });
  });

  it('says that there is none where flows change sign and yet never balance', () => {
    expect(irr([100, -150, 100])).toEqual({ count: 0, roots: [] });
    expect(irr([])).toEqual({ count: 0, roots: [] });
    expect(irr([-5])).toEqual({ count: 0, roots: [] });
  });

  it('names all where there are several, and takes the mildest as the value', () => {
    const found = irr([-1, 2.3, -1.32]);
    expect(found.count).toBe(2);
    expect(found.roots[0]).toBeCloseTo(0.1, 12);
    expect(found.roots[1]).toBeCloseTo(0.2, 12);
    expect(found.value).toBe(found.roots[0]);
  });

  it('finds a rate at which the value only touches zero, once', () => {
    const twice = irr([-100, 220, -121]);
    expect(twice.count).toBe(1);
    expect(twice.value).toBeCloseTo(0.1, 6);
    expect(irr([1, -2, 1]).roots).toEqual([0]);
    expect(irr([1, -3, 3, -1]).roots[0]).toBeCloseTo(0, 4);
    expect(irr([1, -4, 6, -4, 1]).count).toBe(1);
  });

  it('is right with 1e12 beside 1e-6, and does not make up a rate from rounding', () => {
    const huge = irr([-1e12, 1e-6, 1.1e12]);
    expect(huge.value).toBeCloseTo(Math.sqrt(1.1) - 1, 12);
    expect(irr([-1e-6, 1e12]).value! / 1e18).toBeCloseTo(1, 12);
    expect(irr([-1e12, 1e-6]).count).toBe(0);
    expect(
      irr([-1e12, 1e-6, 0, 0, 1e12, -1e-6]).roots.every(
        (rate) => residual(rate, [-1e12, 1e-6, 0, 0, 1e12, -1e-6]) < 1e-9,
      ),
    ).toBe(true);
  });

  it('never returns what is not one: flows are worth nothing at each of them', () => {
    fc.assert(
      fc.property(amounts, (flows) => {
        const { roots, count } = irr(flows);
        expect(count).toBe(roots.length);
        // A rate next to -100 % cannot be written precisely enough for its value to be nothing to nine digits.
        roots.filter((rate) => rate > -0.999).forEach((rate) => expect(residual(rate, flows)).toBeLessThan(1e-9));
      }),
      { numRuns: 400 },
    );
  });

  it('overlooks none: it finds the rates from which flows were made', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -12, max: 40 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(-1000, 1000),
        (steps, scale) => {
          const rates = steps.map((step) => step / 20).sort((a, b) => a - b);
          // The product of (x·(1 + rate) - 1) over the rates is zero exactly at x = 1 / (1 + rate).
          const flows = rates.reduce<number[]>(
            (made, rate) =>
              [...made, 0].map((value, i) => (made[i - 1] ?? 0) * (1 + rate) - (i < made.length ? value : 0)),
            [scale],
          );
          const found = irr(flows);
          expect(found.roots).toHaveLength(rates.length);
          found.roots.forEach((rate, i) => expect(rate).toBeCloseTo(rates[i]!, 6));
        },
      ),
    );
  });

  it('never has more than the signs allow, and one exactly where the sign changes once', () => {
    fc.assert(
      fc.property(amounts, (flows) => {
        const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
        const changes = signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
        const { count } = irr(flows);
        expect(count).toBeLessThanOrEqual(changes);
        if (changes === 0) expect(count).toBe(0);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 10 }),
        (paid, earned) => {
          expect(irr([...paid.map((amount) => -amount), ...earned]).count).toBe(1);
        },
      ),
    );
  });

  it('refuses what is not a number', () => {
    expect(() => irr([-1, Number.NaN])).toThrow(/amount is a number/);
    expect(() => irr([-1, Infinity])).toThrow(/amount is a number/);
  });
});
