import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '@peerway/kernel';
import { causeId, type ChartOptions, type ChartPoint, controlChart } from '@peerway/metrics';
import { isoDay } from '@peerway/schedule';
import { normalNumbers } from '@peerway/statistics';

const plain: ChartOptions = { direction: 'down', tests: [1, 2, 3, 4], rebases: [] };
const firstDay = 20_000;
const steady = [50, 52, 49, 51, 48, 50, 53, 49, 51, 50, 52, 48];

function pointsOf(values: readonly number[]): ChartPoint[] {
  return values.map((value, place) => ({ day: isoDay(firstDay + place), value }));
}

describe('a control chart', () => {
  it('has no limits on three points, provisional ones on nine, firm ones from ten on', () => {
    const standings = [3, 4, 9, 10].map(
      (count) => controlChart(pointsOf(steady.slice(0, count)), plain).segments[0]?.standing,
    );
    expect(standings).toEqual(['none', 'provisional', 'provisional', 'firm']);
  });

  it('computes limits anew only from a recorded event on', () => {
    const points = pointsOf([...steady, ...steady.map((value) => value - 30)]);
    const untold = controlChart(points, plain);
    expect(untold.segments).toHaveLength(1);
    expect(untold.causes.length).toBeGreaterThan(0);
    const rebases = [{ day: isoDay(firstDay + steady.length), why: 'Go-live' }];
    const told = controlChart(points, { ...plain, rebases });
    expect(told.segments.map(({ limits, rebase }) => [limits?.centre, rebase?.why])).toEqual([
      [expect.closeTo(50.25, 9), undefined],
      [expect.closeTo(20.25, 9), 'Go-live'],
    ]);
    expect(told.causes).toEqual([]);
  });

  it('makes one cause of what several tests find in the same points, and says which way it goes', () => {
    const raised = [...steady, ...Array.from({ length: 10 }, () => 75)];
    const [first, ...others] = controlChart(pointsOf(raised), plain).causes;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ since: isoDay(firstDay + steady.length), isWorse: true });
    expect(first?.tests).toEqual(expect.arrayContaining([1, 2]));
    const [better] = controlChart(pointsOf(raised), { ...plain, direction: 'up' }).causes;
    expect(better?.isWorse).toBe(false);
  });

  it('never takes back a cause or moves its begin when points are added', () => {
    const series = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(series, fc.nat(), (values, cut) => {
        const points = pointsOf(values);
        const before = controlChart(points.slice(0, cut % values.length), plain).causes;
        const after = new Set(
          controlChart(points, plain).causes.flatMap(({ since, alsoSince }) => [since, ...alsoSince]),
        );
        for (const { since } of before) expect(after).toContain(since);
      }),
    );
  });

  it('cries wolf about less than one point in a hundred of plain noise', () => {
    let [points, alarms] = [0, 0];
    for (let seed = 1; seed <= 200; seed += 1) {
      const noise = normalNumbers(seededRandom(seed));
      const values = Array.from({ length: 100 }, () => 100 + 10 * noise());
      alarms += controlChart(pointsOf(values), plain).causes.length;
      points += values.length;
    }
    expect(alarms / points, `${alarms} alarms on ${points} points`).toBeLessThan(0.01);
    expect(alarms).toBeGreaterThan(0);
  });

  it('refuses what is no number and days that do not rise, by name', () => {
    const [first, second] = pointsOf([1, 2]) as [ChartPoint, ChartPoint];
    expect(() => controlChart([{ ...first, value: Number.NaN }], plain)).toThrow(first.day);
    expect(() => controlChart([second, first], plain)).toThrow(first.day);
  });
});

describe('the id of a cause', () => {
  it('is the same for the same cause, and another for another KPI, member or day', () => {
    const ids = [
      causeId('minutes', null, '2026-03-02'),
      causeId('minutes', 'Kiel', '2026-03-02'),
      causeId('minutes', null, '2026-03-03'),
      causeId('hours', null, '2026-03-02'),
    ];
    expect(new Set(ids).size).toBe(4);
    expect(causeId('minutes', null, '2026-03-02')).toBe(ids[0]);
  });
});
