import * as z from 'zod';
import { line, MetricsId } from './metrics-parts.ts';

const DashboardTile = z
  .object({
    id: MetricsId,
    kind: z.enum(['kpi', 'adoption', 'benefit', 'feeds', 'signals', 'calibration']),
    kpi: MetricsId.nullable().describe('The KPI of a tile that shows one.'),
    width: z.int32().min(1).max(4).describe('How many of four columns it takes.'),
  })
  .meta({ id: 'DashboardTile', description: 'One tile of a dashboard.' });

/** Figures that one looks at together, in an order somebody chose. */
export const Dashboard = z
  .object({
    id: MetricsId,
    name: line,
    audience: z.enum(['executive', 'team', 'operations']).describe('For whom it was made.'),
    tiles: z.array(DashboardTile).max(60, { error: 'A dashboard has at most 60 tiles.' }).readonly(),
  })
  .meta({ id: 'Dashboard', description: 'Figures that one looks at together, in an order somebody chose.' });
export type Dashboard = z.infer<typeof Dashboard>;
