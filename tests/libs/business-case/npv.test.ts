import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benefitCostRatio, discountedPayback, mirr, npv, payback } from '@peerway/business-case';
import published from '../../reference/finance.json' with { type: 'json' };

describe('what flows are worth today', () => {
  it.each(published.npv)(
    'gives the published value at $rate',
    ({ rate, cashFlows, firstFlowAtTime, expected, tolerance }) => {
      const value = npv(rate, firstFlowAtTime === 1 ? [0, ...cashFlows] : cashFlows);
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance);
    },
  );

  it('refuses a rate of -100 % or less, and what is not a number', () => {
    for (const rate of [-1, -1.5, Number.NaN, Infinity]) expect(() => npv(rate, [1, 2])).toThrow(RangeError);
    expect(() => npv(-1, [1])).toThrow(/-100 %/);
    expect(() => npv(0.1, [Number.NaN])).toThrow(/amount/);
    expect(() => npv(-0.9999999999, [0, ...Array<number>(40).fill(1e15)])).toThrow(/more than a number can hold/);
  });

  it('keeps the small beside the huge', () => {
    expect(npv(0, [1e12, 1e-6, -1e12])).toBe(1e-6);
    expect(npv(0.5, [])).toBe(0);
    expect(npv(0.5, [0, 0])).toBe(0);
  });

  it('never rises with the rate when money is paid first and comes back later', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 10 }),
        fc.double({ min: -0.5, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (earned, rate, more) => {
          const flows = [-1e5, ...earned];
          expect(npv(rate + more, flows)).toBeLessThanOrEqual(npv(rate, flows) + 1e-6);
        },
      ),
    );
  });
});

describe('the modified rate of return', () => {
  it.each(published.mirr)('gives the published value $expected', (one) => {
    const value = mirr(one.cashFlows, one.financeRate, one.reinvestRate);
    if (one.expected === null) expect(value).toBeNull();
    else expect(Math.abs(value! - one.expected)).toBeLessThanOrEqual(one.tolerance!);
  });

  it('is not there without outlay, without return, or with one flow', () => {
    expect(mirr([], 0.1, 0.1)).toBeNull();
    expect(mirr([-1], 0.1, 0.1)).toBeNull();
    expect(mirr([0, 0], 0.1, 0.1)).toBeNull();
    expect(() => mirr([-1, 2], -1, 0.1)).toThrow(/-100 %/);
  });
});

describe('payback', () => {
  it('is reached within the year', () => {
    expect(payback([-100, 40, 40, 40])).toEqual({ years: 2.5, reason: null });
    expect(payback([-100, 100])).toEqual({ years: 1, reason: null });
    expect(payback([-50, -50, 200])).toEqual({ years: 1.5, reason: null });
  });

  it('says when it is never reached, not needed, or lost again', () => {
    expect(payback([-100, 40])).toEqual({ years: null, reason: 'NEVER' });
    expect(payback([])).toEqual({ years: null, reason: 'NO_OUTLAY' });
    expect(payback([0, 0, 0])).toEqual({ years: null, reason: 'NO_OUTLAY' });
    expect(payback([10, 20])).toEqual({ years: null, reason: 'NO_OUTLAY' });
    expect(payback([-100, 150, -80])).toEqual({ years: null, reason: 'AGAIN_NEGATIVE' });
  });

  it('counts the last time, when money comes back more than once', () => {
    expect(payback([-100, 150, -80, 60])).toEqual({ years: 2.5, reason: null });
    expect(payback([50, -100, 100])).toEqual({ years: 1.5, reason: null });
  });

  it('is not put off by rounding', () => {
    expect(payback([-0.3, 0.1, 0.2]).years).toBe(2);
    expect(discountedPayback(0.1, [-100, 55, 60.5])).toEqual({ years: 2, reason: null });
  });

  it('never comes sooner when later money counts less', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (earned, rate) => {
          const flows = [-1500, ...earned];
          const [plain, today] = [payback(flows).years, discountedPayback(rate, flows).years];
          if (today !== null) expect(plain!).toBeLessThanOrEqual(today + 1e-9);
        },
      ),
    );
  });

  it('is the point at which the money of whole years and of a part of the next adds up to nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }), (earned) => {
        const { years } = payback([-1500, ...earned]);
        if (years === null) {
          expect(earned.reduce((a, b) => a + b, 0)).toBeLessThan(1500);
          return;
        }
        const whole = earned.slice(0, Math.floor(years)).reduce((a, b) => a + b, 0);
        const part = (earned[Math.floor(years)] ?? 0) * (years - Math.floor(years));
        expect(whole + part).toBeCloseTo(1500, 6);
      }),
    );
  });
});

describe('the benefit-cost ratio', () => {
  it('divides what both are worth today', () => {
    expect(benefitCostRatio(0.1, [0, 110, 121], [100])).toEqual({ value: expect.closeTo(2, 12), reason: null });
  });

  it('is not there when nothing is spent', () => {
    expect(benefitCostRatio(0.1, [5], [0, 0])).toEqual({ value: null, reason: 'NO_COSTS' });
    expect(benefitCostRatio(0.1, [5], [])).toEqual({ value: null, reason: 'NO_COSTS' });
  });
});
