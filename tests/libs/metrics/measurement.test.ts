import { judgedMeasurements, Kpi } from '@peerway/metrics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ready = Kpi.parse({
  ...{ id: 'ready', key: 'timeToReady', name: 'Time to ready', unit: 'minutes', direction: 'down', definition: 'x' },
  ...{ origin: null, isLead: true, owner: null, cadence: 'day', gathering: 'mean', dimension: 'site', formula: null },
  ...{ baseline: null, targets: [], thresholds: null, tests: [1], staleAfterDays: null },
});
const share = { ...ready, id: 'share', key: 'share', dimension: 'none' as const, formula: 'timeToReady * 2' };
const whole = { ...ready, id: 'whole', key: 'whole', dimension: 'none' as const };
const against = { kpis: [ready, share, whole], now: '2026-05-20T12:00:00Z' };
const row = (said: object): object => ({ kpi: 'ready', at: '2026-05-19T10:00:00Z', value: 3, ...said });
const codes = (rows: readonly unknown[]): string[] =>
  judgedMeasurements(rows, against).rejected.map(({ code }) => code);

describe('measurements that are sent', () => {
  it('are taken by the id or the key of the KPI, in UTC', () => {
    const rows = [row({ at: '2026-05-19T12:00:00+02:00' }), row({ kpi: 'timeToReady', at: '2026-05-18' })];
    expect(judgedMeasurements(rows, against).accepted).toEqual([
      { kpi: 'ready', member: '', at: '2026-05-19T10:00:00.000Z', value: 3 },
      { kpi: 'ready', member: '', at: '2026-05-18T00:00:00.000Z', value: 3 },
    ]);
  });

  it.each([
    [{ value: 'NaN' }, 'NO_NUMBER'],
    [{ value: Number.NaN }, 'NO_NUMBER'],
    [{ value: Number.POSITIVE_INFINITY }, 'NO_NUMBER'],
    [{ value: JSON.parse('1e999') as number }, 'NO_NUMBER'],
    [{ value: null }, 'NO_NUMBER'],
    [{ kpi: 'nobody' }, 'UNKNOWN_KPI'],
    [{ kpi: 'share' }, 'COMPUTED_KPI'],
    [{ unit: 'hours' }, 'OTHER_UNIT'],
    [{ at: '2026-02-30' }, 'NO_TIME'],
    [{ at: '2026-05-19 10:00' }, 'NO_TIME'],
    [{ at: 'yesterday' }, 'NO_TIME'],
    [{ at: '2026-05-20T12:11:00Z' }, 'FUTURE_TIME'],
    [{ at: '1989-12-31' }, 'TOO_LONG_AGO'],
    [{ kpi: 'whole', member: 'north' }, 'NO_MEMBERS'],
  ])('are refused one by one: %o for %s', (said, code) => {
    expect(codes([row(said), row({})])).toEqual([code]);
  });

  it('may come from a clock that is ten minutes ahead', () => {
    expect(codes([row({ at: '2026-05-20T12:09:59Z' })])).toEqual([]);
  });

  it('count once where the same value comes twice, and not at all where two values do', () => {
    expect(judgedMeasurements([row({}), row({})], against)).toMatchObject({ accepted: [{ value: 3 }], repeated: 1 });
    const two = judgedMeasurements([row({}), row({ value: 4 })], against);
    expect(two.accepted).toEqual([]);
    expect(two.rejected.map(({ row: place, code }) => [place, code])).toEqual([
      [0, 'TWO_VALUES'],
      [1, 'TWO_VALUES'],
    ]);
  });

  it('are all accounted for, whatever is sent', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.constant(row({})))), (rows) => {
        const { accepted, rejected, repeated } = judgedMeasurements(rows, against);
        expect(accepted.length + rejected.length + repeated).toBe(rows.length);
      }),
    );
  });
});
