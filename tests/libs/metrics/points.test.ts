import { type MeasuredDay, pointsOf } from '@peerway/metrics';
import { describe, expect, it } from 'vitest';

const of = (day: string, values: readonly number[], member = ''): MeasuredDay => ({
  ...{ day, member, count: values.length },
  ...{ sum: values.reduce((sum, value) => sum + value, 0), last: values.at(-1)! },
});
const asked = { cadence: 'week', gathering: 'mean', member: '', today: '2026-06-01' } as const;

describe('the points of a KPI', () => {
  it('are the mean of all values of a period, not of its days', () => {
    const days = [of('2026-05-04', [1]), of('2026-05-05', [3, 5])];
    expect(pointsOf(days, asked)).toEqual([{ day: '2026-05-04', value: 3 }]);
  });

  it('leave a period without values out, and the one that runs', () => {
    const days = [of('2026-05-04', [1]), of('2026-05-18', [3]), of('2026-06-01', [9])];
    expect(pointsOf(days, asked)).toEqual([
      { day: '2026-05-04', value: 1 },
      { day: '2026-05-18', value: 3 },
    ]);
  });

  it('take the last period in on the day after its last', () => {
    const days = [of('2026-05-25', [4])];
    expect(pointsOf(days, { ...asked, today: '2026-05-31' })).toEqual([]);
    expect(pointsOf(days, { ...asked, today: '2026-06-01' })).toEqual([{ day: '2026-05-25', value: 4 }]);
  });

  it('make the whole of the members where nobody measured the whole', () => {
    const days = [of('2026-05-04', [1, 1], 'north'), of('2026-05-04', [4], 'south')];
    expect(pointsOf(days, asked)[0]?.value).toBe(2);
    expect(pointsOf(days, { ...asked, gathering: 'sum' })[0]?.value).toBe(6);
    expect(pointsOf(days, { ...asked, gathering: 'last' })[0]?.value).toBe(5);
    expect(pointsOf([...days, of('2026-05-04', [7])], asked)[0]?.value).toBe(7);
    expect(pointsOf(days, { ...asked, member: 'south' })).toEqual([{ day: '2026-05-04', value: 4 }]);
  });

  it('count a member that is silent for a period with its latest value before', () => {
    const days = [of('2026-05-04', [10], 'north'), of('2026-05-04', [5], 'south'), of('2026-05-11', [6], 'south')];
    expect(pointsOf(days, { ...asked, gathering: 'last' }).map(({ value }) => value)).toEqual([15, 16]);
  });

  it('do not depend on the order of the days', () => {
    const days = [of('2026-05-12', [2]), of('2026-05-04', [1]), of('2026-05-05', [8])];
    expect(pointsOf(days, asked)).toEqual(pointsOf([...days].reverse(), asked));
  });
});
