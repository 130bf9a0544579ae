import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BassFit, type BassForm, bassDensity, type BassOptions, bassShare, fitBass } from '@peerway/metrics';
import reference from '../../reference/bass.json' with { type: 'json' };
import { deepFrozen } from '../../support/deep-frozen.ts';

const FORMS: readonly BassForm[] = ['density', 'interval'];

function fitted(adoptions: readonly number[], options?: BassOptions): BassFit {
  const fit = fitBass(deepFrozen(adoptions), options);
  if (fit.state !== 'fitted') throw new Error(fit.why);
  return fit;
}

function reasonOf(adoptions: readonly number[], options?: BassOptions): string {
  const fit = fitBass(adoptions, options);
  return fit.state === 'fitted' ? 'none' : fit.reason;
}

/** New adopters of each period on an exact curve. */
function exact(form: BassForm, { p, q, m }: { p: number; q: number; m: number }, periods: number): number[] {
  return Array.from({ length: periods }, (_, at) =>
    form === 'density'
      ? m * bassDensity({ p, q }, at + 1).value
      : m * (bassShare({ p, q }, at + 1).value - bassShare({ p, q }, at).value),
  );
}

/** How far apart two figures are, as a share of the second. */
function apart(value: number, other: number): number {
  return Math.abs(value / other - 1);
}

function differences(cumulative: readonly number[]): number[] {
  return cumulative.slice(1).map((count, at) => count - cumulative[at]!);
}

const [vcr] = reference.fitCases;
const [chicken, ibm, cars] = reference.series;

describe('a Bass curve fitted to published series', () => {
  it('agrees with the published fit of R to its three digits: p, q, m, their errors and the residual error', () => {
    const fit = fitted(vcr!.adoptions, { form: 'density' });
    const { expected } = vcr!;
    const pairs = [
      [fit.p, expected.p],
      [fit.q, expected.q],
      [fit.m, expected.m],
      [fit.standardErrors.p, expected.standardErrors.p],
      [fit.standardErrors.q, expected.standardErrors.q],
      [fit.standardErrors.m, expected.standardErrors.m],
      [fit.residualStandardError, expected.residualStandardError],
    ] as const;
    pairs.forEach(([value, published]) => expect(Number(value.toPrecision(3))).toBe(published));
    expect(fit.degreesOfFreedom).toBe(expected.degreesOfFreedom);
  });

  it.each(FORMS)('agrees with a second program to seven digits, by the %s; the density gives the smaller p', (form) => {
    const fit = fitted(vcr!.adoptions, { form });
    const precise = vcr!.highPrecision[form];
    expect(apart(fit.p, precise.p)).toBeLessThan(1e-7);
    expect(apart(fit.q, precise.q)).toBeLessThan(1e-7);
    expect(apart(fit.m, precise.m)).toBeLessThan(1e-7);
    expect(apart(fit.sumOfSquares, precise.sse)).toBeLessThan(1e-7);
    expect(fit.form).toBe(form);
    expect(vcr!.highPrecision.density.p).toBeLessThan(vcr!.highPrecision.interval.p);
  });

  it('agrees with the package diffusion on the growth of chicken, by the interval, which is the default', () => {
    const fit = fitted(chicken!.adoptions!);
    const { crossCheck } = chicken!;
    expect(fit.form).toBe('interval');
    expect(apart(fit.p, crossCheck!.p)).toBeLessThan(1e-6);
    expect(apart(fit.q, crossCheck!.q)).toBeLessThan(1e-6);
    expect(apart(fit.m, crossCheck!.m)).toBeLessThan(1e-6);
    expect(apart(fit.sumOfSquares, crossCheck!.sse)).toBeLessThan(1e-6);
  });

  it.each([
    ['IBM', ibm!.adoptions!],
    ['cars', differences(cars!.cumulative!)],
  ])('finds for %s a point from which no small move lessens the squares', (_name, adoptions) => {
    FORMS.forEach((form) => {
      const fit = fitted(adoptions, { form });
      const squares = (p: number, q: number, m: number): number =>
        exact(form, { p, q, m }, adoptions.length).reduce((sum, value, at) => sum + (value - adoptions[at]!) ** 2, 0);
      expect(apart(squares(fit.p, fit.q, fit.m), fit.sumOfSquares)).toBeLessThan(1e-9);
      [0.99, 0.9999, 1.0001, 1.01].forEach((factor) => {
        expect(squares(fit.p * factor, fit.q, fit.m)).toBeGreaterThan(fit.sumOfSquares);
        expect(squares(fit.p, fit.q * factor, fit.m)).toBeGreaterThan(fit.sumOfSquares);
        expect(squares(fit.p, fit.q, fit.m * factor)).toBeGreaterThan(fit.sumOfSquares);
      });
    });
  });
});

describe('a Bass curve fitted to a curve that is known', () => {
  const curve = fc.record({
    p: fc.double({ min: 0.002, max: 0.08, noNaN: true }),
    q: fc.double({ min: 0.25, max: 0.8, noNaN: true }),
    m: fc.double({ min: 10, max: 1e7, noNaN: true }),
  });

  it('finds p, q and m to six digits, and with a head count that is given p and q', () => {
    fc.assert(
      fc.property(curve, fc.constantFrom(...FORMS), (known, form) => {
        const periods = Math.ceil(Math.log(known.q / known.p) / (known.p + known.q)) + 6;
        const adoptions = exact(form, known, periods);
        const free = fitted(adoptions, { form });
        const fixed = fitted(adoptions, {
          form,
          marketSize: Math.max(
            known.m,
            adoptions.reduce((a, b) => a + b),
          ),
        });
        [free, fixed].forEach((fit) => {
          expect(apart(fit.p, known.p)).toBeLessThan(1e-6);
          expect(apart(fit.q, known.q)).toBeLessThan(1e-6);
          expect(apart(fit.m, known.m)).toBeLessThan(1e-6);
        });
        expect(fixed.standardErrors.m).toBe(0);
      }),
    );
  });

  it('does not depend on the unit in which adopters are counted', () => {
    FORMS.forEach((form) => {
      const [one, thousand] = [vcr!.adoptions, vcr!.adoptions.map((count) => count * 1000)].map((adoptions) =>
        fitted(adoptions, { form }),
      );
      expect(apart(thousand!.p, one!.p)).toBeLessThan(1e-9);
      expect(apart(thousand!.q, one!.q)).toBeLessThan(1e-9);
      expect(apart(thousand!.m, one!.m * 1000)).toBeLessThan(1e-9);
      expect(apart(thousand!.residualStandardError, one!.residualStandardError * 1000)).toBeLessThan(1e-9);
    });
  });
});

describe('what cannot be estimated', () => {
  it.each([
    ['nothingAdopted', [], undefined],
    ['nothingAdopted', [0, 0, 0, 0, 0, 0], undefined],
    ['tooFewPeriods', [3, 7], undefined],
    ['tooFewPeriods', [3, 7, 11, 9], undefined],
    ['flat', [5, 5, 5, 5, 5, 5], undefined],
    ['decreasing', [9, 8, 7, 6, 5, 4], undefined],
    ['decreasing', [9, 8, 7, 6, 5, 4], 60],
    ['saturated', [100, 0, 0, 0, 0, 0], undefined],
    ['saturated', [99, 1, 0, 0, 0, 0], 100],
    ['beyondMarket', [10, 20, 30, 40, 50], 100],
    ['unidentified', [0, 0, 0, 0, 5], undefined],
    ['unidentified', [0, 0, 5, 0, 0], undefined],
  ] as const)('is %s: %j with a market of %s', (reason, adoptions, marketSize) => {
    FORMS.forEach((form) =>
      expect(reasonOf(adoptions, marketSize === undefined ? { form } : { form, marketSize })).toBe(reason),
    );
  });

  it('is growth before any bend: where it ends is not in the figures', () => {
    expect(['unidentified', 'beyondData', 'errorsTooLarge']).toContain(reasonOf([1, 2, 4, 8, 16, 32]));
    expect(['unidentified', 'beyondData', 'errorsTooLarge']).toContain(reasonOf([10, 13, 15, 21, 24, 33, 44]));
  });

  it('says so in a sentence', () => {
    expect(fitBass([9, 8, 7, 6, 5])).toEqual({
      state: 'cannotBeEstimated',
      reason: 'decreasing',
      why: 'Fewer start in each period from the first on: the figures show no growth by imitation.',
    });
  });

  it('never gives a figure that is no number, none below zero, and no error as large as its figure', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -20, max: 1000 }), fc.constant(0)), { maxLength: 20 }),
        fc.option(fc.integer({ min: 1, max: 20_000 }), { nil: undefined }),
        fc.constantFrom(...FORMS),
        (adoptions, marketSize, form) => {
          const fit = fitBass(adoptions, marketSize === undefined ? { form } : { form, marketSize });
          expect(fitBass(adoptions, marketSize === undefined ? { form } : { form, marketSize })).toEqual(fit);
          if (fit.state !== 'fitted') return;
          const { p, q, m, standardErrors, residualStandardError } = fit;
          [p, q, m].forEach((value) => expect(value > 0 && Number.isFinite(value)).toBe(true));
          expect(standardErrors.p).toBeLessThan(p);
          expect(standardErrors.q).toBeLessThan(q);
          expect(standardErrors.m).toBeLessThan(m);
          expect(Number.isFinite(residualStandardError)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('refuses what is no number', () => {
    expect(() => fitBass([1, Number.NaN, 3])).toThrow(/period 2 must be a number/);
    expect(() => fitBass([1, 2, 3], { marketSize: 0 })).toThrow(/market size must be a number above 0/);
  });
});
