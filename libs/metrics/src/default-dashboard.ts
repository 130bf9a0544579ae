import type { Dashboard, DashboardTile } from './dashboard.ts';
import type { Kpi } from './kpi.ts';

type Audience = Dashboard['audience'];

/** How many KPIs a dashboard begins with: more are not looked at. */
const mostKpis: Readonly<Record<Audience, number>> = { executive: 4, team: 8, operations: 12 };

/** What stands beside the KPIs, by audience. */
const besides: Readonly<Record<Audience, readonly DashboardTile['kind'][]>> = {
  executive: ['benefit', 'adoption', 'signals', 'calibration'],
  team: ['signals', 'adoption', 'feeds'],
  operations: ['feeds', 'signals'],
};

/**
 * The tiles that a dashboard begins with, by whom it is for: leaders see how far it has come, the team what needs doing, those who run it
 * every figure and its feeds. KPIs that tell early come first for the team, last for leaders.
 *
 * @example
 * defaultTiles('operations', []).map(({ kind }) => kind); // => ['feeds', 'signals']
 */
export function defaultTiles(audience: Audience, kpis: readonly Kpi[]): readonly DashboardTile[] {
  const early = audience === 'executive' ? 1 : -1;
  const chosen = [...kpis]
    .sort(
      (a, b) =>
        early * (Number(a.isLead) - Number(b.isLead)) || Number(b.targets.length > 0) - Number(a.targets.length > 0),
    )
    .slice(0, mostKpis[audience]);
  return [
    ...chosen.map(({ id }): DashboardTile => ({ id: `kpi-${id}`.slice(0, 100), kind: 'kpi', kpi: id, width: 1 })),
    ...besides[audience].map((kind): DashboardTile => ({ id: kind, kind, kpi: null, width: 2 })),
  ];
}
