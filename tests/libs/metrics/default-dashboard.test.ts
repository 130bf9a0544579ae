import { describe, expect, it } from 'vitest';
import { Dashboard, defaultTiles } from '@peerway/metrics';
import { sampleKpi } from './sample-kpi.ts';

const kpis = Array.from({ length: 20 }, (_, place) => sampleKpi({ key: `kpi${place}`, isLead: place % 2 === 1 }));

describe('what a dashboard begins with', () => {
  it.each([
    ['executive', 4],
    ['team', 8],
    ['operations', 12],
  ] as const)('shows the %s at most %i KPIs, and is a dashboard that can be kept', (audience, most) => {
    const tiles = defaultTiles(audience, kpis);
    expect(tiles.filter(({ kind }) => kind === 'kpi')).toHaveLength(most);
    expect(Dashboard.safeParse({ id: audience, name: audience, audience, tiles }).success).toBe(true);
  });

  it('shows the team first what tells early, and leaders whether the promise is kept and how good the forecasts are', () => {
    expect(defaultTiles('team', kpis)[0]?.kpi).toBe('kpi1');
    expect(defaultTiles('executive', kpis)[0]?.kpi).toBe('kpi0');
    expect(defaultTiles('executive', []).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['benefit', 'calibration']),
    );
  });
});
