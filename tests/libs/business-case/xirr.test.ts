import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedFlow, irr, npv, xirr, xnpv } from '@peerway/business-case';
import published from '../../reference/finance.json' with { type: 'json' };
import { deepFrozen } from '../../support/deep-frozen.ts';

const dated = (rows: readonly (readonly (string | number)[])[]): DatedFlow[] =>
  rows.map(([date, amount]) => ({ date: String(date), amount: Number(amount) }));

const day = (offset: number): string => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);

/** As many digits as the reference prints, ten, also for rates in the thousands. */
function expectRate(actual: number | undefined, expected: number): void {
  expect(Math.abs(actual! - expected) / Math.max(1, Math.abs(expected))).toBeLessThan(2e-9);
}

describe('the rate of return of dated flows', () => {
  it.each(published.xirr.cases)('finds every published rate of $id', (one) => {
    const found = xirr(deepFrozen(dated(one.flows)));
    if (one.expected !== null) expect(found.roots.some((rate) => Math.abs(rate - one.expected) < 1e-6)).toBe(true);
    const roots = found.roots.filter((rate) => rate > -0.9999999);
    expect(roots).toHaveLength(one['allRealRootsAbove-0.9999999'].length);
    one['allRealRootsAbove-0.9999999'].forEach((rate, k) => expectRate(roots[k], rate));
  });

  it.each(published.xirrDocumented)('gives what is documented: $id', (one) => {
    const found = xirr(dated(one.flows));
    expect(found.count).toBe(one.allRealRoots.length);
    expect(Math.abs(found.value! - one.xirr)).toBeLessThanOrEqual(one.tolerance);
    if (one.xnpvRate !== undefined) {
      expect(Math.abs(xnpv(one.xnpvRate, dated(one.flows)) - one.xnpv)).toBeLessThanOrEqual(one.xnpvTolerance);
    }
  });

  it.each(published.xnpv)('gives the published value of $id', ({ rate, flowsRef, expected }) => {
    const { flows } = published.xirr.cases.find(({ id }) => id === flowsRef)!;
    expect(xnpv(rate, dated(flows)) / expected).toBeCloseTo(1, 12);
  });

  it('does not care in which order the flows stand, and adds up those of one day', () => {
    const flows = dated([
      ['2027-03-01', 700],
      ['2026-01-01', -500],
      ['2026-01-01', -500],
      ['2028-01-01', 600],
    ]);
    const { roots } = xirr(flows);
    expect(roots).toHaveLength(1);
    expect(xirr([...flows].reverse()).roots[0]).toBeCloseTo(roots[0]!, 13);
    expect(xirr([...flows.slice(0, 1), { date: '2026-01-01', amount: -1000 }, flows[3]!]).roots[0]).toBeCloseTo(
      roots[0]!,
      13,
    );
  });

  it('says that there is none on a single day, with flows of one sign, or with nothing', () => {
    expect(
      xirr(
        dated([
          ['2026-01-01', -5],
          ['2026-01-01', 7],
        ]),
      ),
    ).toEqual({ count: 0, roots: [] });
    expect(
      xirr(
        dated([
          ['2026-01-01', 5],
          ['2026-02-01', 7],
        ]),
      ).count,
    ).toBe(0);
    expect(
      xirr(
        dated([
          ['2026-01-01', 0],
          ['2026-02-01', 0],
        ]),
      ).count,
    ).toBe(0);
    expect(xirr([])).toEqual({ count: 0, roots: [] });
  });

  it('does not take what rounding leaves of amounts that cancel for money', () => {
    const flows = dated([
      ['2026-01-01', 0.1],
      ['2026-01-01', 0.2],
      ['2026-01-01', -0.3],
      ['2027-01-01', -1],
      ['2028-01-01', 2],
    ]);
    expect(xirr(flows).roots).toHaveLength(1);
    expect(xirr(flows).value).toBeCloseTo(1, 12);
  });

  it('refuses days that no calendar has', () => {
    for (const date of ['2026-02-30', '2026-13-01', '01.02.2026', '', '2026-1-1', '2026-01-01T00:00:00Z']) {
      expect(() => xirr([{ date, amount: 1 }])).toThrow(/YYYY-MM-DD/);
      expect(() => xnpv(0.1, [{ date, amount: 1 }])).toThrow(/YYYY-MM-DD/);
    }
    expect(
      xirr(
        dated([
          ['2024-02-29', -1],
          ['2025-02-28', 1.1],
        ]),
      ).value,
    ).toBeCloseTo(0.1, 12);
  });

  it('is worth nothing at each rate, and agrees with yearly flows when the days are 365 apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 10 }), (amounts) => {
        const flows = amounts.map((amount, year) => ({ date: day(365 * year), amount }));
        const [byDate, byYear] = [xirr(flows), irr(amounts)];
        expect(byDate.count).toBe(byYear.count);
        byDate.roots.forEach((rate, i) => expectRate(rate, byYear.roots[i]!));
        expect(xnpv(0.08, flows)).toBeCloseTo(npv(0.08, amounts), 8);
        byDate.roots
          .filter((rate) => rate > -0.99)
          .forEach((rate) => {
            const size = xnpv(
              rate,
              flows.map(({ date, amount }) => ({ date, amount: Math.abs(amount) })),
            );
            expect(Math.abs(xnpv(rate, flows)) / size).toBeLessThan(1e-9);
          });
      }),
    );
  });

  it('carries a flow before the first one of the list forward to it', () => {
    expect(
      xnpv(
        0.1,
        dated([
          ['2026-01-01', 100],
          ['2025-01-01', 100],
        ]),
      ),
    ).toBeCloseTo(210, 10);
  });
});
