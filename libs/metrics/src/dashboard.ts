import * as z from 'zod';
import { line, MetricsId } from './metrics-parts.ts';

const TileKind = z
  .enum(['kpi', 'adoption', 'benefit', 'feeds', 'signals', 'calibration'])
  .meta({ id: 'TileKind', description: 'What a tile shows.' });

const DashboardAudience = z
  .enum(['executive', 'team', 'operations'])
  .meta({ id: 'DashboardAudience', description: 'For whom a dashboard was made.' });

/**
 * One tile of a dashboard.
 *
 * @example
 * DashboardTile.safeParse({ id: 'one', kind: 'kpi', kpi: null, width: 5 }).success; // => false
 */
export const DashboardTile = z
  .object({
    id: MetricsId,
    kind: TileKind,
    kpi: MetricsId.nullable().describe('The KPI of a tile that shows one.'),
    width: z.int32().min(1).max(4).describe('How many of four columns it takes.'),
  })
  .meta({ id: 'DashboardTile', description: 'One tile of a dashboard.' });

export type DashboardTile = z.infer<typeof DashboardTile>;

/** Figures that one looks at together, in an order somebody chose. */
export const Dashboard = z
  .object({
    id: MetricsId,
    name: line,
    audience: DashboardAudience,
    tiles: z.array(DashboardTile).max(60, { error: 'A dashboard has at most 60 tiles.' }).readonly(),
  })
  .meta({ id: 'Dashboard', description: 'Figures that one looks at together, in an order somebody chose.' });
export type Dashboard = z.infer<typeof Dashboard>;
