import { describe, expect, it } from 'vitest';
import { computedPoints, type Kpi, type Point } from '@peerway/metrics';
import { sampleKpi } from './sample-kpi.ts';

const measured: Readonly<Record<string, readonly Point[]>> = {
  bytes: [
    { day: '2026-05-04', value: 100 },
    { day: '2026-05-11', value: 90 },
    { day: '2026-05-18', value: 80 },
  ],
  devices: [
    { day: '2026-05-04', value: 10 },
    { day: '2026-05-18', value: 0 },
  ],
};
const pointsOf = ({ key }: Kpi): readonly Point[] => measured[key] ?? [];
const weekly = { cadence: 'week' } as const;
const named = [sampleKpi({ key: 'bytes', ...weekly }), sampleKpi({ key: 'devices', ...weekly })];

describe('the points of a computed KPI', () => {
  it('has one only where all that it names have one, and none for a division by nought', () => {
    const kpi = sampleKpi({ key: 'each', formula: 'bytes / devices', ...weekly });
    expect(computedPoints(kpi, [...named, kpi], pointsOf)).toEqual([{ day: '2026-05-04', value: 10 }]);
  });

  it('reaches through other computed KPIs, and gathers into its own periods', () => {
    const half = sampleKpi({ key: 'half', formula: 'bytes / 2', ...weekly });
    const monthly = sampleKpi({ key: 'monthly', formula: 'half + 1', cadence: 'month' });
    expect(computedPoints(monthly, [...named, half, monthly], pointsOf)).toEqual([{ day: '2026-05-01', value: 41 }]);
  });

  it('has none in a ring, for a text that is no formula, and for a name that is not there', () => {
    const ring = [sampleKpi({ key: 'a', formula: 'b' }), sampleKpi({ key: 'b', formula: 'a' })];
    expect(computedPoints(ring[0]!, ring, pointsOf)).toEqual([]);
    for (const formula of ['1 +', 'gone', '2'])
      expect(computedPoints(sampleKpi({ formula }), named, pointsOf)).toEqual([]);
  });
});
