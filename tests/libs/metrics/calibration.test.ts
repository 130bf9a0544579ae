import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibration, type Prediction } from '@peerway/metrics';

const today = '2026-06-01';
function said(chance: number, happened: boolean | null, place = 0): Prediction {
  return {
    ...{ id: `p${place}`, statement: 'It will', source: 'own', kpi: null, chance, range: null, author: 'Ada' },
    ...{ madeOn: '2026-01-01', dueOn: '2026-05-01' },
    outcome: happened === null ? null : { happened, value: null, on: '2026-05-01', note: null },
  };
}
function ranged(value: number): Prediction {
  const outcome = { happened: null, value, on: '2026-05-01', note: null };
  return { ...said(0, null), chance: null, range: { low: 0, high: 10, coverage: 0.8 }, outcome };
}

describe('how well calibrated predictions are', () => {
  it('scores the forecast that is always sure and right 0, and the one that is always wrong 1', () => {
    const sure = Array.from({ length: 12 }, (_, place) => said(place % 2, place % 2 === 1));
    expect(calibration(sure, today).chances).toMatchObject({
      brier: 0,
      reliability: 0,
      uncertainty: 0.25,
      resolution: 0.25,
    });
    const wrong = sure.map((each) => ({ ...each, chance: 1 - (each.chance ?? 0) }));
    expect(calibration(wrong, today).chances?.brier).toBe(1);
  });

  it('computes by hand: ten times 0.7, six of which came true', () => {
    const ten = Array.from({ length: 10 }, (_, place) => said(0.7, place < 6));
    const { chances } = calibration(ten, today);
    expect(chances?.brier).toBeCloseTo((6 * 0.09 + 4 * 0.49) / 10, 12);
    expect(chances?.uncertainty).toBeCloseTo(0.24, 12);
    expect(chances?.reliability).toBeCloseTo(0.01, 12);
    expect(chances?.resolution).toBeCloseTo(0, 12);
    expect(chances?.bins).toMatchObject([{ count: 10, said: expect.closeTo(0.7, 9) as number, happened: 0.6 }]);
  });

  it('adds up as Murphy found where all of a bin say the same', () => {
    const chance = fc.constantFrom(0.1, 0.3, 0.5, 0.7, 0.9);
    const settled = fc.array(fc.tuple(chance, fc.boolean()), { minLength: 10, maxLength: 80 });
    fc.assert(
      fc.property(settled, (pairs) => {
        const score = calibration(pairs.map(([each, came]) => said(each, came)), today).chances; // prettier-ignore
        const { brier = 0, reliability = 0, resolution = 0, uncertainty = 0 } = score ?? {};
        expect(reliability - resolution + uncertainty).toBeCloseTo(brier, 10);
      }),
    );
  });

  it('says nothing on fewer than ten, counts how often ranges held, and names what is due', () => {
    const nine = Array.from({ length: 9 }, () => said(0.5, true));
    expect(calibration(nine, today)).toMatchObject({ chances: null, settledChances: 9 });
    const ranges = Array.from({ length: 10 }, (_, place) => ranged(place < 8 ? 5 : 11));
    expect(calibration(ranges, today).ranges).toMatchObject({
      count: 10,
      within: 0.8,
      said: expect.closeTo(0.8, 9) as number,
    });
    expect(calibration([said(0.5, null)], today).overdue).toEqual(['p0']);
  });
});
