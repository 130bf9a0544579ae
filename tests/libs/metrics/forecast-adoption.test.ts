import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptionStall, bassShare, forecastAdoption } from '@peerway/metrics';
import { simulatedAdoption, type SimulatedNoise } from './simulated-adoption.ts';

const noises: readonly SimulatedNoise[] = ['byHead', 'following', 'byCalendar', 'even'];
const market = 2000;
const [known, ahead] = [16, 6];

/** How often what came lies within the 80 % band, over many curves of each kind of noise, all periods ahead. */
function coverage(curves: number): { readonly share: number; readonly count: number } {
  let [within, count] = [0, 0];
  for (let seed = 1; seed <= curves; seed += 1) {
    const noise = noises[seed % noises.length] ?? 'byHead';
    const [p, q] = [0.004 + 0.012 * ((seed * 7) % 10) * 0.1, 0.18 + 0.03 * ((seed * 3) % 10)];
    const counts = simulatedAdoption({ p, q, noise, size: 0.15, market, seed });
    const forecast = forecastAdoption(counts.slice(0, known + 1), { marketSize: market, periodsAhead: ahead, seed });
    if (forecast.state !== 'forecast') continue;
    for (const { period, low, high } of forecast.curve) {
      const came = counts[period] ?? 0;
      within += Number(came >= Math.floor(low) && came <= Math.ceil(high));
      count += 1;
    }
  }
  return { share: within / count, count };
}

describe('a forecast of adoption', () => {
  it('has 80 % bands that hold 75 to 85 times in 100 on simulated curves', () => {
    const { share, count } = coverage(240);
    expect(count).toBeGreaterThan(500);
    expect(share, `${(share * 100).toFixed(1)} % of ${count}`).toBeGreaterThan(0.75);
    expect(share, `${(share * 100).toFixed(1)} % of ${count}`).toBeLessThan(0.85);
  });

  it('says when it is too early, and when there is nothing to go on', () => {
    const options = { marketSize: 1000, periodsAhead: 4, seed: 1 };
    expect(forecastAdoption([0, 40, 90], options)).toMatchObject({ state: 'tooEarly', reason: 'fewPeriods' });
    expect(forecastAdoption([0, 2, 9, 11, 30], options)).toMatchObject({ state: 'tooEarly', reason: 'wideRange' });
    expect(forecastAdoption([0, 0, 0, 0, 0], options)).toMatchObject({ reason: 'nothingMoved' });
    expect(forecastAdoption([0, 500, 1200], options)).toMatchObject({ reason: 'beyondMarket' });
    expect(forecastAdoption([0, 500, 1000], options)).toMatchObject({ reason: 'allTakePart' });
  });

  it('gives the same figures for the same seed, never below what is reached nor above the market', () => {
    const rising = fc
      .array(fc.integer({ min: 0, max: 60 }), { minLength: 6, maxLength: 14 })
      .map((steps) => steps.reduce<number[]>((sums, step) => [...sums, (sums.at(-1) ?? 0) + step], [0]));
    fc.assert(
      fc.property(rising, (counts) => {
        const options = { marketSize: 1000, periodsAhead: 5, seed: 7, draws: 100 };
        const forecast = forecastAdoption(counts, options);
        expect(forecastAdoption(counts, options)).toEqual(forecast);
        if (forecast.state !== 'forecast') return;
        for (const { low, middle, high } of forecast.curve) {
          expect(low).toBeGreaterThanOrEqual(counts.at(-1) ?? 0);
          expect(low <= middle && middle <= high && high <= 1000).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('refuses what is no count, by name', () => {
    expect(() => forecastAdoption([0, Number.NaN], { marketSize: 10, periodsAhead: 1, seed: 1 })).toThrow('period 1');
    expect(() => forecastAdoption([0, 1], { marketSize: 10, periodsAhead: 0, seed: 1 })).toThrow('periods ahead');
  });
});

describe('a stall of adoption', () => {
  const options = { marketSize: 2600, seed: 1 };
  const curve = Array.from({ length: 14 }, (_, period) =>
    Math.round(2600 * bassShare({ p: 0.01, q: 0.25 }, period).value),
  );
  const last = curve.at(-1) ?? 0;

  it('is seen when nobody is added, or fewer than was likely', () => {
    expect(adoptionStall([...curve, last, last - 1, last], options)).toMatchObject({ kind: 'standing', since: 13 });
    expect(adoptionStall([...curve, last + 10, last + 20, last + 30], options)?.kind).toBe('belowRange');
  });

  it('is none while it goes on, at the start, and once all take part', () => {
    expect(adoptionStall(curve, options)).toBeNull();
    expect(adoptionStall([0, 5], options)).toBeNull();
    expect(adoptionStall([...curve, last, last, last], { marketSize: last, seed: 1 })).toBeNull();
  });
});
