import { kpi, one } from './metrics-fields.ts';

/** What the operations of measuring need to be tried by everybody. */
export const metricsValues = {
  editMetrics: { edits: { kpi: [one('ready', 0, kpi('ready'))] } },
};
