import { seededRandom } from '@peerway/kernel';
import { experimentEffect, leastBefore } from '@peerway/metrics';
import { isoDay } from '@peerway/schedule';
import { normalNumbers } from '@peerway/statistics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const first = 20_000;
const pointsOf = (values: readonly number[]): { day: string; value: number }[] =>
  values.map((value, place) => ({ day: isoDay(first + place), value }));
const begun = (place: number, end: number | null = null): { startedOn: string; endedOn: string | null } => ({
  startedOn: isoDay(first + place),
  endedOn: end === null ? null : isoDay(first + end),
});
const steady = [50, 52, 49, 51, 48, 50, 53, 49, 51, 50, 52, 48];

describe('the effect of a measure', () => {
  it('is not told from few points, and says how many are missing', () => {
    expect(experimentEffect(pointsOf(steady), begun(11), 'down')).toEqual({ verdict: 'tooEarly', before: 0, since: 2 });
    expect(experimentEffect(pointsOf(steady), begun(2), 'down')).toEqual({ verdict: 'tooEarly', before: 6, since: 0 });
  });

  it('is better or worse by the direction of the KPI', () => {
    const points = pointsOf([...steady, 30, 31, 29]);
    expect(experimentEffect(points, begun(12), 'down')).toMatchObject({ verdict: 'better', since: 30 });
    expect(experimentEffect(points, begun(12), 'up')).toMatchObject({ verdict: 'worse' });
  });

  it('ends with the measure: what came later says nothing of it', () => {
    const points = pointsOf([...steady, 50, 51, 49, 10, 10, 10]);
    expect(experimentEffect(points, begun(12, 14), 'down').verdict).toBe('chance');
  });

  it('is seldom seen where there is none', () => {
    const draw = normalNumbers(seededRandom(7));
    const seen = Array.from({ length: 400 }, () => {
      const points = pointsOf(Array.from({ length: 32 }, draw));
      return experimentEffect(points, begun(26), 'down').verdict;
    }).filter((verdict) => verdict !== 'chance').length;
    expect(seen / 400).toBeLessThan(0.12);
  });

  it('is the same whatever the unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: leastBefore + 3, maxLength: 40 }),
        fc.constantFrom(0.25, 8, 1024),
        (values, factor) => {
          const verdict = (scaled: readonly number[]): string =>
            experimentEffect(pointsOf(scaled), begun(leastBefore), 'up').verdict;
          expect(verdict(values.map((value) => value * factor))).toBe(verdict(values));
        },
      ),
    );
  });
});
