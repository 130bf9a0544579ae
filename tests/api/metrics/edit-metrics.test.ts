import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { editMetrics, kpi, one } from './metrics-fields.ts';

let cast: Cast;
let fresh: () => Promise<string>;
beforeAll(async () => {
  cast = await startCast();
  fresh = () => addEngagement(cast.owner, cast.clientA.organization, 'A measured programme');
});
afterAll(() => cast.running.close());

const read = `query ($e: ID!) { metrics(engagementId: $e) { canEdit today
  kpis { version updatedBy part { id name unit tests } } predictions { version part { id outcome { happened } } } } }`;
const refusal = async (variables: Record<string, unknown>): Promise<unknown> =>
  (await cast.owner.ask(editMetrics, variables)).errors[0]?.extensions.code;

describe('what an engagement measures', () => {
  it('begins empty, takes a KPI once, and keeps who changed it', async () => {
    const e = await fresh();
    expect(await cast.owner.need(read, { e })).toMatchObject({ kpis: [], canEdit: true });
    const edits = { kpi: [one('ready', 0, kpi('ready'))] };
    for (let time = 0; time < 2; time += 1)
      expect(await cast.owner.need(editMetrics, { e, edits })).toEqual({
        saved: [{ kind: 'kpi', id: 'ready', version: 1 }],
        removed: [],
      });
    expect(await cast.consultant.need(read, { e })).toMatchObject({
      kpis: [{ version: 1, part: { name: 'ready', tests: [1, 2, 3, 4] } }],
    });
  });

  it('refuses a value that no control chart could use', async () => {
    const e = await fresh();
    const edits = { kpi: [one('ready', 0, kpi('ready', { tests: [9] }))] };
    expect(await refusal({ e, edits })).toBe('BAD_INPUT');
  });

  it('refuses a formula that leads back to itself, over others too, and one that cannot be read', async () => {
    const e = await fresh();
    const a = kpi('a', { formula: 'b * 2' });
    await cast.owner.need(editMetrics, { e, edits: { kpi: [one('a', 0, a)] } });
    const ring = { kpi: [one('b', 0, kpi('b', { formula: 'a / 3' }))] };
    expect(await refusal({ e, edits: ring })).toBe('FORMULA_CIRCULAR');
    const torn = { kpi: [one('c', 0, kpi('c', { formula: 'a +' }))] };
    expect(await refusal({ e, edits: torn })).toBe('FORMULA_UNREADABLE');
    expect(await cast.owner.need(read, { e })).toMatchObject({ kpis: [{ part: { id: 'a' } }] });
  });

  it('keeps a prediction as it was written, and takes what became of it once', async () => {
    const e = await fresh();
    const rain = {
      ...{ id: 'rain', statement: 'Half of them use it by May', source: 'own', kpi: null, chance: 0.7, range: null },
      ...{ madeOn: '2026-01-01', dueOn: '2026-05-01', author: 'Ada', outcome: null },
    };
    await cast.owner.need(editMetrics, { e, edits: { prediction: [one('rain', 0, rain)] } });
    const surer = { prediction: [one('rain', 1, { ...rain, chance: 0.99 })] };
    expect(await refusal({ e, edits: surer })).toBe('PREDICTION_MADE');
    expect(await refusal({ e, edits: { prediction: [one('rain', 1, null)] } })).toBe('PREDICTION_MADE');
    const came = { ...rain, outcome: { happened: true, value: null, on: '2026-05-01', note: null } };
    await cast.owner.need(editMetrics, { e, edits: { prediction: [one('rain', 1, came)] } });
    const other = { ...rain, outcome: { happened: false, value: null, on: '2026-05-01', note: null } };
    expect(await refusal({ e, edits: { prediction: [one('rain', 2, other)] } })).toBe('PREDICTION_MADE');
    expect(await cast.owner.need(read, { e })).toMatchObject({
      predictions: [{ version: 2, part: { outcome: { happened: true } } }],
    });
  });

  it('leaves in the trail which KPI was changed', async () => {
    const e = await fresh();
    await cast.owner.need(editMetrics, { e, edits: { kpi: [one('ready', 0, kpi('ready'))] } });
    const { nodes } = await cast.owner.need<{ nodes: { subject: string; subjectId: string; action: string }[] }>(
      `query ($e: ID!) { auditEntries(engagement: $e, first: 5) { nodes { subject subjectId action } } }`,
      { e },
    );
    expect(nodes).toContainEqual({ subject: 'MetricsKpi', subjectId: 'ready', action: 'editMetrics' });
  });
});
