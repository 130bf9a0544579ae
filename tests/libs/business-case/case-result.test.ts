import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseResult, CaseResult, irr, npv, payback } from '@peerway/business-case';
import { line, modelOf, ONE, outlay, said } from './any-case.ts';

const simple = {
  ownDrivers: [outlay('once'), line('gain')],
  estimates: [said('ponce', 1000), said('pgain', 500)],
};

describe('what a case comes to', () => {
  it('is what can be worked out by hand: 1,000 paid, 500 a year for three years, at 10 %', () => {
    const result = caseResult(modelOf(simple));
    expect(result.years.map(({ net }) => net)).toEqual([-1000, 500, 500, 500]);
    expect(result.npv).toEqual({ value: expect.closeTo(243.4259955, 6), reason: null });
    expect(result.payback).toEqual({ value: 2, reason: null });
    expect(result.discountedPayback.value).toBeCloseTo(2 + 132.2314 / 375.6574, 4);
    expect(result.benefitCostRatio.value).toBeCloseTo(1.2434259955, 9);
    expect(result.irr.value).toBeCloseTo(0.2337519, 6);
    expect(result.net).toBe(500);
    expect([result.driverCount, result.countedCount]).toEqual([2, 2]);
    expect(CaseResult.parse(result)).toEqual(result);
  });

  it('agrees with the plain functions over its own flow', () => {
    const { years, npv: value, irr: rate, payback: back } = caseResult(modelOf(simple));
    const net = years.map((year) => year.net);
    expect(value.value).toBeCloseTo(npv(0.1, net), 9);
    expect(rate.roots).toEqual(irr(net).roots);
    expect(back.value).toBe(payback(net).years);
    expect(years.reduce((sum, { discounted }) => sum + discounted!, 0)).toBeCloseTo(value.value!, 9);
    expect(years.at(-1)!.cumulative).toBeCloseTo(500, 9);
  });

  it('has no present value without a discount rate, and still the flow, the rate of return and payback', () => {
    const result = caseResult(modelOf({ ...simple, settings: { discountRate: null } }));
    for (const figure of [result.npv, result.discountedPayback, result.benefitCostRatio]) {
      expect(figure).toEqual({ value: null, reason: 'DISCOUNT_RATE_MISSING' });
    }
    expect(result.years[1]!.discounted).toBeNull();
    expect(result.payback.value).toBe(2);
    expect(result.irr.value).toBeCloseTo(0.2337519, 6);
    expect(result.net).toBe(500);
  });

  it('never takes a line without a value for 0, but lists it and counts the rest', () => {
    const result = caseResult(modelOf({ ...simple, ownDrivers: [...simple.ownDrivers, line('more')] }));
    expect(result.drivers.find(({ id }) => id === 'more')).toMatchObject({
      amount: null,
      isCounted: false,
      reason: 'PARAMETER_MISSING',
      detail: 'pmore',
    });
    expect([result.driverCount, result.countedCount]).toEqual([3, 2]);
    expect(result.npv.value).toBeCloseTo(243.4259955, 6);
  });

  it('says why a line is open: a cycle, a unit, a division by zero', () => {
    const result = caseResult(
      modelOf({
        ownDrivers: [
          line('a', { expression: 'b' }),
          line('b', { expression: 'a' }),
          line('c', { expression: 'pc / (pc - pc) * pc' }),
          line('d', { expression: 'pd', unit: 'money/h' }),
          line('e', { expression: 'pe + 1' }),
        ],
        estimates: ['pa', 'pb', 'pc', 'pd', 'pe'].map((name) => said(name, 1)),
      }),
    );
    const reasons = Object.fromEntries(result.drivers.map(({ id, reason }) => [id, reason]));
    expect(reasons).toMatchObject({ a: 'CYCLE', b: 'CYCLE', c: 'DIVISION_BY_ZERO', e: 'UNIT_MISMATCH' });
    expect(reasons['d']).toBe('UNIT_NOT_MONEY');
    expect(result.npv).toEqual({ value: null, reason: 'NOTHING_COUNTED' });
    expect(result.irr).toEqual({ value: null, reason: 'NOTHING_COUNTED', roots: [] });
  });

  it('counts only the kinds that the settings name, and shows every kind apart', () => {
    const parts = {
      ownDrivers: [outlay('once'), line('gain'), line('time', { kind: 'timeSaved' as const })],
      estimates: [said('ponce', 1000), said('pgain', 500), said('ptime', 300)],
    };
    const cash = caseResult(modelOf(parts));
    const both = caseResult(modelOf({ ...parts, settings: { counted: ['cash', 'timeSaved'] } }));
    expect(cash.years[1]).toMatchObject({ counted: 500, net: 500 });
    expect(both.years[1]).toMatchObject({ counted: 800, net: 800 });
    expect(cash.kinds.map(({ kind, total, isCounted }) => [kind, total, isCounted])).toEqual([
      ['cash', 1500, true],
      ['timeSaved', 900, false],
      ['riskAvoided', 0, false],
      ['judged', 0, false],
    ]);
    expect(both.npv.value! - cash.npv.value!).toBeCloseTo(cash.kinds[1]!.presentValue!, 9);
    expect([cash.driverCount, both.driverCount]).toEqual([2, 3]);
  });

  it('taxes cash less costs and write-offs, carries losses forward, and gives nothing back', () => {
    const result = caseResult(
      modelOf({
        ownDrivers: [
          outlay('once'),
          outlay('boxes', { category: 'hardware' }),
          line('gain'),
          line('time', { kind: 'timeSaved' }),
        ],
        estimates: [said('ponce', 100), said('pboxes', 300), said('pgain', 200), said('ptime', 50)],
        settings: { tax: { rate: 0.25, writeOffYears: 2 }, counted: ['cash', 'timeSaved'] },
      }),
    );
    // Year 0: -100 is carried. Year 1: 200 - 150 - 100 = -50. Year 2: 200 - 150 - 50 = 0. Year 3: 200.
    expect(result.years.map(({ tax }) => tax)).toEqual([0, 0, 0, 50]);
    expect(result.years.map(({ net }) => net)).toEqual([-400, 250, 250, 200]);
    expect(result.totalTax).toBe(50);
  });

  it('says none or several rates of return, and names them', () => {
    const earnings = caseResult(modelOf({ ownDrivers: [line('gain')], estimates: [said('pgain', 5)] }));
    expect(earnings.irr).toEqual({ value: null, reason: 'NO_RATE', roots: [] });
    expect(earnings.payback).toEqual({ value: null, reason: 'NO_OUTLAY' });
    expect(earnings.benefitCostRatio).toEqual({ value: null, reason: 'NO_COSTS' });
    const removal = caseResult(
      modelOf({
        ownDrivers: [outlay('once'), line('gain', { unit: 'money', useCase: null }), outlay('end', { useCase: 'two' })],
        estimates: [said('ponce', 100), said('pgain', 230, { useCase: null }), said('pend', 132, { useCase: 'two' })],
        useCases: [ONE, 'two'],
        phasing: [
          { useCase: ONE, spendFrom: 0, spendMonths: 1, effectFrom: 0, rampMonths: 0 },
          { useCase: null, spendFrom: 0, spendMonths: 1, effectFrom: 12, rampMonths: 0 },
          { useCase: 'two', spendFrom: 24, spendMonths: 1, effectFrom: 0, rampMonths: 0 },
        ],
      }),
    );
    expect(removal.years.map(({ net }) => net)).toEqual([-100, 230, -132, 0]);
    expect(removal.irr.reason).toBe('SEVERAL_RATES');
    expect(removal.irr.value).toBeNull();
    expect(removal.irr.roots[0]).toBeCloseTo(0.1, 9);
    expect(removal.irr.roots[1]).toBeCloseTo(0.2, 9);
  });

  it('never holds what is no number, however large or small the values and rates are', () => {
    const amount = fc.oneof(
      fc.constantFrom(0, 1e-6, 1e12, 1e15, -1e15),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.constantFrom(null, -0.999999999, -0.5, 0, 0.08, 10),
        fc.constantFrom(-0.9, 0, 0.03, 10),
        (once, gain, discountRate, inflation) => {
          const result = caseResult(
            modelOf({
              ownDrivers: [outlay('once'), line('gain', { expression: 'pgain * gainX', unit: 'money/year' })],
              ownParameters: [
                { useCase: ONE, name: 'ponce', label: 'once', unit: 'money', whereToGetIt: null },
                { useCase: ONE, name: 'pgain', label: 'gain', unit: 'money/year', whereToGetIt: null },
                { useCase: ONE, name: 'gainX', label: 'times', unit: '1', whereToGetIt: null },
              ],
              estimates: [said('ponce', once), said('pgain', gain), said('gainX', 1e15)],
              settings: { discountRate, inflation, horizonYears: 30, tax: { rate: 0.3, writeOffYears: 3 } },
            }),
          );
          CaseResult.parse(result);
          JSON.stringify(result, (_, value: unknown) => {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            return value;
          });
        },
      ),
    );
  });
});

describe('what more and less does to a case', () => {
  const amounts = fc.double({ min: 0, max: 1e6, noNaN: true });
  const valueAt = (gain: number, once: number, settings: object = {}): number =>
    caseResult(modelOf({ ...simple, estimates: [said('ponce', once), said('pgain', gain)], settings })).npv.value!;

  it('never lowers the present value by more benefit, nor raises it by more cost', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, fc.boolean(), (gain, once, more, isTaxed) => {
        const settings = { tax: isTaxed ? { rate: 0.3, writeOffYears: 3 } : null };
        expect(valueAt(gain + more, once, settings)).toBeGreaterThanOrEqual(valueAt(gain, once, settings) - 1e-6);
        expect(valueAt(gain, once + more, settings)).toBeLessThanOrEqual(valueAt(gain, once, settings) + 1e-6);
      }),
    );
  });

  it('never raises the present value by a higher discount rate when money is paid first', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.double({ min: -0.5, max: 1, noNaN: true }), amounts, (gain, once, rate, by) => {
        const higher = rate + by / 1e6;
        expect(valueAt(gain, once, { discountRate: higher })).toBeLessThanOrEqual(
          valueAt(gain, once, { discountRate: rate }) + 1e-6,
        );
      }),
    );
  });

  it('never raises the present value of yearly gains by a later start or a longer climb', () => {
    const at = (effectFrom: number, rampMonths: number): number =>
      caseResult(
        modelOf({ ...simple, phasing: [{ useCase: ONE, spendFrom: 0, spendMonths: 1, effectFrom, rampMonths }] }),
      ).npv.value!;
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(24), (effect, ramp, more) => {
        expect(at(effect + more, ramp)).toBeLessThanOrEqual(at(effect, ramp) + 1e-9);
        expect(at(effect, ramp + more)).toBeLessThanOrEqual(at(effect, ramp) + 1e-9);
      }),
    );
  });
});
