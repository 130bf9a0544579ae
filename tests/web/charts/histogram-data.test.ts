import { describe, expect, it } from 'vitest';
import { histogramEnds, markLines } from '../../../apps/web/src/app/charts/histogram-data.ts';

const bin = (from: number, count: number) => ({ from, to: from + 10, count });

describe('the ends of a histogram', () => {
  it('leave out the rarest values, so that one far out does not squeeze all others', () => {
    const bins = [
      bin(-500, 1),
      ...Array.from({ length: 52 }, (_, at) => bin(-490 + at * 10, at < 48 ? 0 : 500)),
      bin(900, 1),
    ];
    expect(histogramEnds(bins)).toEqual([-10, 30]);
  });

  it('make room for a single value, whatever it is', () => {
    expect(histogramEnds([{ from: 5, to: 5, count: 100 }])).toEqual([0, 10]);
    expect(histogramEnds([{ from: 0, to: 0, count: 100 }])).toEqual([-1, 1]);
  });
});

describe('the names over a histogram', () => {
  it('stand beside each other where there is room, else below each other', () => {
    const width = 80;
    expect(
      markLines([
        { at: 50, width },
        { at: 200, width },
        { at: 400, width },
      ]),
    ).toEqual([0, 0, 0]);
    expect(
      markLines([
        { at: 50, width },
        { at: 70, width },
        { at: 90, width },
      ]),
    ).toEqual([0, 1, 2]);
    expect(
      markLines([
        { at: 50, width },
        { at: 70, width },
        { at: 190, width },
      ]),
    ).toEqual([0, 1, 0]);
  });
});
