import { describe, expect, it } from 'vitest';
import { type Kpi, kpiStanding, type Point } from '@peerway/metrics';
import { sampleKpi } from './sample-kpi.ts';

const points: readonly Point[] = [
  { day: '2026-05-01', value: 30 },
  { day: '2026-05-02', value: 26 },
];
const standing = (said: Partial<Kpi>, today = '2026-05-03'): ReturnType<typeof kpiStanding> =>
  kpiStanding(sampleKpi(said), points, today);

describe('how a KPI stands', () => {
  it('says what moved, whether for the better, and how far it is from what is wanted', () => {
    const targets = [{ day: '2026-05-01', value: 20 }];
    expect(standing({ targets })).toMatchObject({ state: 'behind', change: -4, isBetter: true, target: 20, ahead: -6 });
    expect(standing({ targets, direction: 'up' })).toMatchObject({ state: 'good', isBetter: false, ahead: 6 });
  });

  it('asks to look and to act from the thresholds on, on the worse side', () => {
    expect(standing({ thresholds: { watch: 26, act: 40 } }).state).toBe('watch');
    expect(standing({ thresholds: { watch: 20, act: 26 } }).state).toBe('act');
    expect(standing({ thresholds: { watch: 27, act: 40 } }).state).toBe('good');
    expect(standing({ direction: 'up', thresholds: { watch: 26, act: 10 } }).state).toBe('watch');
  });

  it('is out of date after two periods, or after as many days as somebody said', () => {
    expect(standing({}, '2026-05-04').state).toBe('good');
    expect(standing({}, '2026-05-05')).toMatchObject({ state: 'stale', age: 3 });
    expect(standing({ staleAfterDays: 30 }, '2026-05-20').state).toBe('good');
  });

  it('says nothing without a point', () => {
    expect(kpiStanding(sampleKpi(), [], '2026-05-03')).toMatchObject({ state: 'none', last: null, target: null });
  });
});
