import { type EstimateReading, estimatesFromTable, newBusinessCase } from '@peerway/business-case';
import { useCases } from '@peerway/use-cases/content';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SheetsRead } from '../../../apps/api/src/table/sheets-of-table.ts';
import { readXlsx } from '../../../apps/api/src/table/read-xlsx.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { upload } from '../../support/upload.ts';
import type { Visitor } from '../../support/visitor.ts';
import { saveCase, written } from './case-stage.ts';
import { drawn, modelOf } from './drawn-cases.ts';

let cast: Cast;
let engagement: string;
const ids = ['mesh-vpn-zero-trust', 'live-video-ecdn'];
const about = {
  source: '=HYPERLINK("x")',
  owner: 'Ina; Network',
  date: '2026-02-28',
  confirmed: true,
  origin: 'typed',
} as const;
const estimates = [
  { ...about, useCase: ids[0] ?? null, name: 'peakVpnUsers', low: 0.1 + 0.2, likely: 12.345, high: 1e9 },
  {
    ...about,
    useCase: ids[0] ?? null,
    name: 'changeCostOnce',
    low: null,
    likely: -1_234.5,
    high: null,
    confirmed: false,
  },
  { ...about, useCase: ids[1] ?? null, name: 'changeCostOnce', low: 1, likely: 1, high: 1, source: null, date: null },
  { ...about, useCase: null, name: 'costPerPersonWeek', low: null, likely: 0, high: null, owner: null },
];
const content = { ...newBusinessCase(ids), estimates };
const model = modelOf(ids, () => ({ estimates }));

beforeAll(async () => {
  cast = await startCast();
  engagement = await addEngagement(cast.owner, cast.clientA.organization, '=Northlight "2026"');
  await cast.owner.need(saveCase, { e: engagement, c: content, v: 0 });
});
afterAll(() => cast.running.close());

const route = (file: string, of = engagement): string => `/api/engagements/${of}/business-case/${file}`;

async function taken(file: string, { by = cast.owner, of = engagement } = {}): Promise<Response> {
  return fetch(by.url + route(file, of), { headers: { cookie: by.cookie } });
}

function sent(file: string | Uint8Array, by: Visitor = cast.owner): ReturnType<typeof upload<SheetsRead>> {
  return upload<SheetsRead>(by, route('table'), file);
}

async function readBack(bytes: Uint8Array): Promise<EstimateReading> {
  const { body } = await sent(bytes);
  expect(body.fault).toBeNull();
  return estimatesFromTable(body.sheets, model, { useCases, today: '2026-06-01' });
}

describe('the workbook of a business case', () => {
  it('is a file named for its engagement, with values for programs that compute nothing', async () => {
    const reply = await taken('workbook.xlsx');
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-disposition')).toContain(
      'attachment; filename="_Northlight _2026_ business case.xlsx"',
    );
    expect(reply.headers.get('cache-control')).toBe('no-store');
    const sheets = await readXlsx(new Uint8Array(await reply.arrayBuffer()), {
      bytes: 1e7,
      unpackedBytes: 1e8,
      rows: 999,
      columns: 60,
    });
    if ('code' in sheets) throw new Error(sheets.code);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Settings',
      'Results',
      'Cash flow',
      'Drivers',
      'Parameters',
      'Scenarios',
      'Phasing',
      'Without peers',
    ]);
    expect(sheets[0]?.rows[0]?.cells[0]).toBe('\'=Northlight "2026"');
    const counted = sheets[1]?.rows.find(({ cells }) => cells[0] === 'Lines of money with a value');
    expect(counted?.cells.slice(1, 4)).toEqual(['2', '2', '0']);
  });

  it.each(['workbook.xlsx', 'workbook.xlsx?language=de', 'parameters.xlsx', 'parameters.xlsx?language=de'])(
    'comes back without a change: %s',
    async (file) => {
      const reading = await readBack(new Uint8Array(await (await taken(file)).arrayBuffer()));
      expect(reading).toMatchObject({ changes: [], findings: [], same: estimates.length });
      expect(reading.blank).toBe(model.parameters.length - estimates.length);
    },
  );

  it('is there for whoever may read, also before the first edit, and for nobody else', async () => {
    const empty = await addEngagement(cast.owner, cast.clientA.organization, 'Nothing yet');
    expect((await taken('workbook.xlsx', { of: empty })).status).toBe(200);
    expect((await taken('workbook.xlsx', { by: cast.clientA.viewer, of: cast.clientA.engagement })).status).toBe(200);
    expect((await taken('workbook.xlsx', { by: cast.clientB.viewer, of: cast.clientA.engagement })).status).toBe(404);
    expect((await taken('workbook.xlsx', { by: cast.stranger() })).status).toBe(401);
    expect((await taken('workbook.xlsx', { of: 'no-id' })).status).toBe(400);
  });

  it('is made within a moment for a large case', async () => {
    const large = await addEngagement(cast.owner, cast.clientA.organization, 'All of it');
    const whole = drawn(1);
    expect(whole.useCases.length).toBeGreaterThan(3);
    const all = { ...written(), useCases: useCases.map(({ id }) => id), estimates: [] };
    await cast.owner.need(saveCase, { e: large, c: all, v: 0 });
    const started = performance.now();
    expect((await taken('workbook.xlsx', { of: large })).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('a table of parameters', () => {
  it('is read by its content: XLSX, or text in the encodings that spreadsheets write', async () => {
    const text = 'Name;Wert\npeakVpnUsers;1,5';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    for (const file of [text, `\ufeff${text}`, utf16]) {
      const { status, body } = await sent(file);
      expect(status).toBe(200);
      expect(body.sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
        ['Name', 'Wert'],
        ['peakVpnUsers', '1,5'],
      ]);
      const { changes } = estimatesFromTable(body.sheets, model, { useCases, today: '2026-06-01' });
      expect(changes.map(({ row, after }) => [row, after.likely])).toEqual([[2, 1.5]]);
    }
  });

  it('says why it cannot be read, and refuses what is too large', async () => {
    const fault = async (file: string | Uint8Array): Promise<string | undefined> => (await sent(file)).body.fault?.code;
    expect(await fault('')).toBe('FILE_EMPTY');
    expect(await fault('name,likely\n"x,1')).toBe('QUOTES_BROKEN');
    expect(await fault(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))).toBe('ENCODING_BROKEN');
    expect(await fault(zipSync({ 'readme.txt': new Uint8Array(9) }))).toBe('NOT_XLSX');
    expect(await fault(zipSync({ 'xl/workbook.xml': new Uint8Array(20_000_000) }))).toBe('UNPACKS_TOO_LARGE');
    expect(await fault(`name\n${'x\n'.repeat(6_000)}`)).toBe('TOO_MANY_ROWS');
    expect((await sent('x'.repeat(5_000_001))).status).toBe(413);
  });

  it('is read for whoever may edit the case', async () => {
    const of = (by: Visitor): Promise<number> =>
      upload(by, `/api/engagements/${cast.clientA.engagement}/business-case/table`, 'name;likely').then(
        ({ status }) => status,
      );
    expect(await of(cast.clientA.contributor)).toBe(200);
    expect(await of(cast.clientA.viewer)).toBe(403);
    expect(await of(cast.clientB.contributor)).toBe(404);
    expect(await of(cast.stranger())).toBe(401);
  });
});
