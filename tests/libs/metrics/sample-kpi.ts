import type { Kpi } from '@peerway/metrics';

/** A KPI of which only what a test is about needs to be said. */
export function sampleKpi(said: Partial<Kpi> = {}): Kpi {
  return {
    ...{ id: said.key ?? 'minutes', key: 'minutes', name: 'Minutes', unit: 'min', direction: 'down' },
    ...{ definition: 'From publishing to the last node', origin: null, isLead: false, owner: null, cadence: 'day' },
    ...{ gathering: 'mean', dimension: 'none', formula: null, baseline: null, targets: [], thresholds: null },
    ...{ tests: [1, 2, 3, 4], staleAfterDays: null, ...said },
  };
}
