import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { editMetrics, kpi, one } from './metrics-fields.ts';

let cast: Cast;
let measured: () => Promise<string>;
beforeAll(async () => {
  cast = await startCast();
  measured = async () => {
    const e = await addEngagement(cast.owner, cast.clientA.organization, 'A measured programme');
    const kpis = [one('ready', 0, kpi('ready', { dimension: 'site' })), one('load', 0, kpi('load'))];
    await cast.owner.need(editMetrics, { e, edits: { kpi: kpis } });
    return e;
  };
});
afterAll(() => cast.running.close());

interface Taken {
  readonly added: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejections: readonly { readonly row: number; readonly code: string; readonly detail: string }[];
}

const send = `mutation ($e: ID!, $s: MeasurementSendingInput!) { sendMeasurements(engagementId: $e, sending: $s) {
  added corrected unchanged rejected rejections { row code detail } } }`;
const row = (said: object): object => ({
  kpi: 'ready',
  member: null,
  at: '2026-05-01T10:00:00Z',
  value: 3,
  unit: null,
  ...said,
});
const sending = (values: readonly object[], key: string | null = null): object => ({ values, key, name: 'by hand' });
const sent = (e: string, values: readonly object[], key: string | null = null): Promise<Taken> =>
  cast.owner.need<Taken>(send, { e, s: sending(values, key) });
const series = (e: string): Promise<unknown> =>
  cast.owner.need(
    `query ($e: ID!) { measuredSeries(engagementId: $e, kpis: [], from: "2026-01-01") { kpi member latestAt days { day count sum last } } }`,
    { e },
  );
const values = (e: string): Promise<{ value: number; revision: number; source: string }[]> =>
  cast.owner.need(
    `query ($e: ID!, $a: ValuesAskedInput!) { measuredValues(engagementId: $e, asked: $a) { at value revision source name takenBy } }`,
    { e, a: { kpi: 'ready', member: null, from: '2026-05-01', to: '2026-05-31' } },
  );

describe('values of a KPI', () => {
  it('that can be used are kept, and the others are listed with why', async () => {
    const e = await measured();
    const rows = [row({}), row({ kpi: 'nobody' }), row({ at: '2999-01-01' }), row({ at: '2026-05-02', value: 5 })];
    expect(await sent(e, rows)).toEqual({
      ...{ added: 2, corrected: 0, unchanged: 0, rejected: 2 },
      rejections: [
        { row: 1, code: 'UNKNOWN_KPI', detail: 'nobody' },
        { row: 2, code: 'FUTURE_TIME', detail: '2999-01-01' },
      ],
    });
    expect(await series(e)).toMatchObject([
      {
        kpi: 'ready',
        member: '',
        days: [
          { day: '2026-05-01', count: 1, sum: 3 },
          { day: '2026-05-02', last: 5 },
        ],
      },
    ]);
  });

  it('sent again change nothing; a corrected one keeps the one before; late ones find their day', async () => {
    const e = await measured();
    await sent(e, [row({}), row({ at: '2026-05-01T12:00:00Z', value: 7 })]);
    expect(await sent(e, [row({})])).toMatchObject({ added: 0, corrected: 0, unchanged: 1 });
    expect(await sent(e, [row({ value: 4 })])).toMatchObject({ added: 0, corrected: 1 });
    expect(await sent(e, [row({ at: '2026-05-01T08:00:00Z', value: 1 })])).toMatchObject({ added: 1 });
    expect(await series(e)).toMatchObject([{ days: [{ day: '2026-05-01', count: 3, sum: 12, last: 7 }] }]);
    expect((await values(e)).map(({ value, revision }) => [value, revision])).toEqual([
      [7, 0],
      [4, 1],
      [3, 0],
      [1, 0],
    ]);
  });

  it('come once under a key, however often and however many at once they are sent', async () => {
    const e = await measured();
    const times = Array.from({ length: 8 }, () => sent(e, [row({})], 'first'));
    for (const taken of await Promise.all(times)) expect(taken).toMatchObject({ added: 1, unchanged: 0 });
    const other = await cast.owner.ask(send, { e, s: sending([row({ value: 9 })], 'first') });
    expect(other.errors[0]?.extensions.code).toBe('KEY_REUSED');
    expect((await values(e)).map(({ value }) => value)).toEqual([3]);
  });

  it('are corrected one after the other when many correct them at once', async () => {
    const e = await measured();
    await Promise.all(Array.from({ length: 10 }, (_, value) => sent(e, [row({ value })])));
    expect((await values(e)).map(({ revision }) => revision)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  });

  it('are told apart by site, and a KPI that is not told apart takes none', async () => {
    const e = await measured();
    const taken = await sent(e, [
      row({ member: 'north' }),
      row({ member: 'south', value: 4 }),
      row({ kpi: 'load', member: 'north' }),
    ]);
    expect(taken).toMatchObject({ added: 2, rejections: [{ row: 2, code: 'NO_MEMBERS' }] });
    expect(await series(e)).toMatchObject([{ member: 'north' }, { member: 'south' }]);
  });

  it('of one unit are no values of another: a measured KPI keeps its unit until its values are removed', async () => {
    const e = await measured();
    await sent(e, [row({})]);
    const hours = { kpi: [one('ready', 1, kpi('ready', { dimension: 'site', unit: 'hours' }))] };
    const refused = await cast.owner.ask(editMetrics, { e, edits: hours });
    expect(refused.errors[0]?.extensions.code).toBe('UNIT_MEASURED');
    const removing = 'mutation ($e: ID!) { removeMeasurements(engagementId: $e, kpi: "ready") }';
    expect(await cast.owner.need(removing, { e })).toBe(1);
    expect(await series(e)).toEqual([]);
    await cast.owner.need(editMetrics, { e, edits: hours });
  });

  it('cannot be written over in the store, not even by the application itself', async () => {
    const e = await measured();
    await sent(e, [row({})]);
    const sql = `select has_table_privilege('peerway_app', 'measurement', 'update') as may`;
    expect(await sqlAsDatabaseOwner(cast.running.portal, sql)).toEqual([{ may: false }]);
  });

  it('leave what was sent, by whom and what was refused, to be looked up', async () => {
    const e = await measured();
    await sent(e, [row({}), row({ value: 2, kpi: 'nobody' })]);
    expect(
      await cast.owner.need(
        `query ($e: ID!) { measurementBatches(engagementId: $e) { source name added rejected rejections { code } } }`,
        { e },
      ),
    ).toEqual([{ source: 'typed', name: 'by hand', added: 1, rejected: 1, rejections: [{ code: 'UNKNOWN_KPI' }] }]);
  });
});
