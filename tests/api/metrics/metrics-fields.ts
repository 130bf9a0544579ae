/** Edits what is measured; variables `e` and `edits`. */
export const editMetrics = `mutation ($e: ID!, $edits: MetricsEditsInput!) {
  editMetrics(engagementId: $e, edits: $edits) { saved { kind id version } removed { kind id } } }`;

/** A KPI as it may be sent, with whatever is said of it otherwise. */
export function kpi(id: string, said: object = {}): Record<string, unknown> {
  return {
    id,
    key: id.replaceAll('-', ''),
    name: id,
    unit: 'minutes',
    direction: 'down',
    definition: 'From publishing to the last node',
    origin: null,
    isLead: false,
    owner: null,
    cadence: 'day',
    gathering: 'mean',
    dimension: 'none',
    formula: null,
    baseline: null,
    targets: [],
    thresholds: null,
    tests: [1, 2, 3, 4],
    staleAfterDays: null,
    ...said,
  };
}

/** One edit of a part. */
export const one = (id: string, version: number, part: object | null): object => ({ id, version, part });
