import { kpi, one } from './metrics-fields.ts';

/** What the operations of measuring need to be tried by everybody. */
export const metricsValues = {
  editMetrics: { edits: { kpi: [one('ready', 0, kpi('ready'))] } },
  measuredSeries: { kpis: [], from: '2026-01-01' },
  measuredValues: { asked: { kpi: 'ready', member: null, from: '2026-01-01', to: '2026-01-31' } },
  sendMeasurements: { sending: { values: [], key: null, name: 'by hand' } },
  removeMeasurements: { kpi: 'ready' },
};
