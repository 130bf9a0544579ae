import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseResult, comparedScenarios, sensitivity, shareOfValue } from '@peerway/business-case';
import { caseOf, line, modelOf, ONE, outlay, said } from './any-case.ts';

const ranged = {
  ownDrivers: [outlay('once'), line('gain'), line('time', { kind: 'timeSaved' })],
  estimates: [
    said('ponce', 1000, { low: 800, high: 1600 }),
    said('pgain', 500, { low: 400, high: 550, confirmed: true }),
    said('ptime', 300, { low: 0, high: 900 }),
  ],
} as const;

describe('what each parameter does to a case', () => {
  it('is the present value at both ends, widest first, with the worse end said', () => {
    const { measure, likely, bars } = sensitivity(modelOf(ranged));
    expect(measure).toBe('npv');
    expect(likely).toBeCloseTo(243.4259955, 6);
    expect(bars.map(({ name, worseEnd, isConfirmed }) => [name, worseEnd, isConfirmed])).toEqual([
      ['ponce', 'high', false],
      ['pgain', 'low', true],
    ]);
    expect(bars[0]).toMatchObject({ atLow: expect.closeTo(443.4259955, 6), atHigh: expect.closeTo(-356.574, 3) });
    expect(bars[0]!.swing).toBeCloseTo(800, 6);
  });

  it('leaves out what the headline does not count, and what has no range', () => {
    expect(sensitivity(modelOf(ranged)).bars.some(({ name }) => name === 'ptime')).toBe(false);
    const counted = modelOf({ ...ranged, settings: { counted: ['cash', 'timeSaved'] } });
    expect(sensitivity(counted).bars[0]!.name).toBe('ptime');
    expect(sensitivity(modelOf({ ...ranged, estimates: [said('ponce', 5), said('pgain', 3)] })).bars).toEqual([]);
  });

  it('is the same as computing the whole case at each end, through other drivers and with tax too', () => {
    const parts = {
      ownDrivers: [
        outlay('once', { category: 'hardware' }),
        line('gain', { expression: 'pgain * half' }),
        line('half', { expression: 'phalf / 2', unit: '1', kind: 'quantity' }),
        line('spill', { expression: 'gain * 0.1' }),
      ],
      settings: { tax: { rate: 0.3, writeOffYears: 2 } },
    };
    const range = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)).map((three) => three.sort((a, b) => a - b));
    fc.assert(
      fc.property(range, range, range, (once, gain, half) => {
        const estimates = [
          said('ponce', once[1]!, { low: once[0]!, high: once[2]! }),
          said('pgain', gain[1]!, { low: gain[0]!, high: gain[2]! }),
          said('phalf', half[1]!, { low: half[0]!, high: half[2]! }),
        ];
        const model = modelOf({ ...parts, estimates });
        for (const bar of sensitivity(model).bars) {
          for (const [value, at] of [
            [bar.low, bar.atLow],
            [bar.high, bar.atHigh],
          ] as const) {
            const scenario = { lean: 0, overrides: [{ of: { useCase: ONE, name: bar.name }, value }] };
            const whole = caseResult(model, { scenario }).npv.value!;
            expect(Math.abs(at! - whole)).toBeLessThan(1e-9 * Math.max(1, Math.abs(whole)) * 1e3);
          }
        }
      }),
    );
  });

  it('takes the end at which a line has no value for the worse one', () => {
    const model = modelOf({
      ownDrivers: [line('gain', { expression: '100 * pgain * pgain / pgain' })],
      estimates: [said('pgain', 5, { low: 0, high: 10 })],
    });
    expect(sensitivity(model).bars[0]).toMatchObject({ atLow: null, worseEnd: 'low', swing: 0 });
  });

  it('measures the plain sum as long as there is no discount rate', () => {
    const found = sensitivity(modelOf({ ...ranged, settings: { discountRate: null } }));
    expect([found.measure, found.likely]).toEqual(['net', 500]);
  });

  it('is no number that is none where the case comes to more than a number can hold', () => {
    const model = modelOf({ ...ranged, settings: { discountRate: -0.9999999999999999, horizonYears: 30 } });
    expect(caseResult(model).npv.reason).toBe('TOO_LARGE');
    expect(sensitivity(model)).toEqual({ measure: 'npv', likely: null, bars: [] });
    expect(shareOfValue(model)).toEqual({ measure: 'npv', share: 0, unconfirmed: [] });
  });
});

describe('scenarios', () => {
  it('lean towards the worse or better end of each parameter, whichever end that is', () => {
    const [base, cautious, bold] = comparedScenarios(modelOf(ranged));
    expect(base!.values).toEqual([]);
    expect(cautious!.values.map(({ name, value }) => [name, value])).toEqual([
      ['ponce', 1300],
      ['pgain', 450],
    ]);
    expect(bold!.values.map(({ name, value }) => [name, value])).toEqual([
      ['ponce', 900],
      ['pgain', 525],
    ]);
    expect(cautious!.npv.value!).toBeLessThan(base!.npv.value!);
    expect(bold!.npv.value!).toBeGreaterThan(base!.npv.value!);
    expect(base!.cumulative).toEqual([-1000, -500, 0, 500]);
  });

  it('take an overriding value over everything else, also over a fixed one', () => {
    const { scenarios } = caseOf({});
    const own = {
      id: 'own',
      name: 'Strike',
      lean: -1,
      overrides: [{ of: { useCase: ONE, name: 'ponce' }, value: 1 }],
    };
    const results = comparedScenarios(modelOf({ ...ranged, scenarios: [...scenarios, own] }));
    expect(results[3]).toMatchObject({ id: 'own', name: 'Strike' });
    expect(results[3]!.values.map(({ name, value }) => [name, value])).toEqual([
      ['ponce', 1],
      ['pgain', 400],
    ]);
  });

  it('never make cautious better than base, nor bold worse, while parameters work on their own', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(500), fc.nat(500), (once, gain, down, up) => {
        const estimates = [
          said('ponce', once, { low: once - down, high: once + up }),
          said('pgain', gain, { low: gain - up, high: gain + down }),
        ];
        const [base, cautious, bold] = comparedScenarios(modelOf({ ...ranged, estimates }));
        expect(cautious!.npv.value!).toBeLessThanOrEqual(base!.npv.value! + 1e-9);
        expect(bold!.npv.value!).toBeGreaterThanOrEqual(base!.npv.value! - 1e-9);
      }),
    );
  });
});

describe('what a case rests on', () => {
  it('is the money of the lines that need values nobody confirmed', () => {
    const { share, unconfirmed } = shareOfValue(modelOf(ranged));
    const gain = 500 * (1 / 1.1 + 1 / 1.21 + 1 / 1.331);
    expect(unconfirmed.map(({ name }) => name)).toEqual(['ponce']);
    expect(share).toBeCloseTo(1000 / (1000 + gain), 9);
    expect(unconfirmed[0]).toMatchObject({ hanging: 1000, isProbe: false });
  });

  it('moves a value without a range by 10 % each way, and says so', () => {
    const { unconfirmed } = shareOfValue(modelOf({ ...ranged, estimates: [said('ponce', 1000), said('pgain', 500)] }));
    expect(unconfirmed.map(({ name, isProbe }) => [name, isProbe])).toEqual([
      ['pgain', true],
      ['ponce', true],
    ]);
    expect(unconfirmed[1]!.swing).toBeCloseTo(200, 9);
  });

  it('is nothing once everything is confirmed, or nothing is counted', () => {
    const estimates = ranged.estimates.map((estimate) => ({ ...estimate, confirmed: true }));
    expect(shareOfValue(modelOf({ ...ranged, estimates })).share).toBe(0);
    expect(shareOfValue(modelOf({})).unconfirmed).toEqual([]);
  });
});
