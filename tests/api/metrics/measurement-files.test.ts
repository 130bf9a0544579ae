import { guessedMapping, Kpi, valuesFromTable } from '@peerway/metrics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SheetsRead } from '../../../apps/api/src/table/sheets-of-table.ts';
import { writeXlsx } from '../../../apps/api/src/table/write-xlsx.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { upload } from '../../support/upload.ts';
import type { Visitor } from '../../support/visitor.ts';
import { editMetrics, kpi, one } from './metrics-fields.ts';

let cast: Cast;
let engagement: string;
const ready = kpi('ready', { name: 'Time to ready' });
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
beforeAll(async () => {
  cast = await startCast();
  engagement = await addEngagement(cast.owner, cast.clientA.organization, 'A measured programme');
  await cast.owner.need(editMetrics, { e: engagement, edits: { kpi: [one('ready', 0, ready)] } });
});
afterAll(() => cast.running.close());

const address = (of: string): string => `/api/engagements/${of}/measurements`;

describe('a workbook of values', () => {
  it('is read as rows, whose values are then taken as from a file', async () => {
    const rows = [
      ['When', 'Time to ready'],
      ['2026-05-01', 12.5],
      ['2026-05-02', 13],
    ];
    const file = await writeXlsx([{ name: 'May', rows }]);
    const { body } = await upload<SheetsRead>(cast.owner, `${address(engagement)}/table`, file, workbook);
    const [sheet] = body.sheets;
    const head = sheet?.rows ?? [];
    const kpis = [Kpi.parse(ready)];
    const mapping = guessedMapping(head.map(({ cells }) => cells), kpis); // prettier-ignore
    const { values, refused } = valuesFromTable(head.slice(1), mapping, kpis);
    expect(refused).toEqual([]);
    const lines = values.map((value) => JSON.stringify(value)).join('\n');
    const sent = await upload<object>(cast.owner, `${address(engagement)}?from=file&name=may.xlsx`, lines, 'application/x-ndjson'); // prettier-ignore
    expect(sent.body).toMatchObject({ added: 2, rejected: 0 });
    const asked = { kpi: 'ready', member: null, from: '2026-05-01', to: '2026-05-31' };
    const kept = await cast.owner.need(
      `query ($e: ID!, $a: ValuesAskedInput!) { measuredValues(engagementId: $e, asked: $a) { value source name } }`,
      { e: engagement, a: asked },
    );
    expect(kept).toEqual([
      { value: 13, source: 'file', name: 'may.xlsx' },
      { value: 12.5, source: 'file', name: 'may.xlsx' },
    ]);
  });

  it('is read for whoever may edit what is measured', async () => {
    const of = async (by: Visitor): Promise<number> =>
      (await upload(by, `${address(cast.clientA.engagement)}/table`, 'when;ready', 'text/csv')).status;
    expect(await of(cast.clientA.contributor)).toBe(200);
    expect(await of(cast.clientA.viewer)).toBe(403);
    expect(await of(cast.clientB.contributor)).toBe(404);
    expect(await of(cast.stranger())).toBe(401);
  });
});
