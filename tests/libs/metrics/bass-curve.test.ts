import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bassDensity, bassPeakTime, bassShare } from '@peerway/metrics';
import reference from '../../reference/bass.json' with { type: 'json' };

const rates = fc.record({
  p: fc.double({ min: 1e-5, max: 0.5, noNaN: true }),
  q: fc.double({ min: 0, max: 2, noNaN: true }),
});
const time = fc.double({ min: 0.01, max: 60, noNaN: true });

/** The slope of a function by a difference on both sides. */
function slopeOf(value: (x: number) => number, at: number): number {
  const step = 1e-5 * at;
  return (value(at + step) - value(at - step)) / (2 * step);
}

describe('the Bass curve', () => {
  // The table of 1969 is recalled: only what follows from its own p and q is compared.
  it.each(reference.bass1969Table.rows)('peaks for $product where the closed form says', (row) => {
    const peak = bassPeakTime(row)!;
    expect(Math.abs(peak - row.peakTimeClosedForm)).toBeLessThan(0.006);
    expect(bassDensity(row, peak).value).toBeCloseTo((row.p + row.q) ** 2 / (4 * row.q), 12);
    expect(bassDensity(row, peak).value).toBeGreaterThan(bassDensity(row, peak * 1.01).value);
    expect(bassDensity(row, peak).value).toBeGreaterThan(bassDensity(row, peak * 0.99).value);
  });

  it('has no peak where nobody draws in others more than they come by themselves', () => {
    expect(bassPeakTime({ p: 0.3, q: 0.3 })).toBeNull();
    expect(bassPeakTime({ p: 0.3, q: 0 })).toBeNull();
    expect(bassShare({ p: 0.3, q: 0 }, 2).value).toBeCloseTo(1 - Math.exp(-0.6), 14);
  });

  it('stays within 0 and 1, grows, and solves the equation of Bass', () => {
    fc.assert(
      fc.property(rates, time, (curve, at) => {
        const [share, density] = [bassShare(curve, at).value, bassDensity(curve, at).value];
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(density).toBeGreaterThanOrEqual(0);
        expect(density).toBeCloseTo((curve.p + curve.q * share) * (1 - share), 10);
        expect(density).toBeCloseTo(
          slopeOf((t) => bassShare(curve, t).value, at),
          6,
        );
      }),
    );
  });

  it.each([bassShare, bassDensity])('has the derivatives that differences show', (curve) => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 0.5, noNaN: true }),
        fc.double({ min: 1e-3, max: 2, noNaN: true }),
        time,
        (p, q, at) => {
          const { byP, byQ } = curve({ p, q }, at);
          const [p2, q2] = [
            slopeOf((x) => curve({ p: x, q }, at).value, p),
            slopeOf((x) => curve({ p, q: x }, at).value, q),
          ];
          expect(Math.abs(byP - p2)).toBeLessThan(1e-5 * (1 + Math.abs(byP)));
          expect(Math.abs(byQ - q2)).toBeLessThan(1e-5 * (1 + Math.abs(byQ)));
        },
      ),
    );
  });

  it('refuses rates that are none', () => {
    expect(() => bassShare({ p: 0, q: 0.3 }, 1)).toThrow(/p above 0/);
    expect(() => bassShare({ p: 0.1, q: -0.3 }, 1)).toThrow(/got 0.1 and -0.3/);
    expect(() => bassPeakTime({ p: Number.NaN, q: 1 })).toThrow(RangeError);
  });
});
