import { Kpi, openIn, type TableMapping, valuesFromTable } from '@peerway/metrics';
import { describe, expect, it } from 'vitest';

const ready = Kpi.parse({
  ...{ id: 'k1', key: 'timeToReady', name: 'Time to ready', unit: 'min', direction: 'down', definition: 'x' },
  ...{ origin: null, isLead: true, owner: null, cadence: 'day', gathering: 'mean', dimension: 'site', formula: null },
  ...{ baseline: null, targets: [], thresholds: null, tests: [1], staleAfterDays: null },
});
const share = { ...ready, id: 'k2', key: 'share', name: 'Share', unit: '%' };
const long: TableMapping = {
  ...{ hasHeading: true, at: 0, kpi: 1, member: 2, unit: null, values: [{ column: 3, kpi: null }] },
  ...{ mark: 'comma', dayOrder: 'dayFirst' },
};

describe('values from a table', () => {
  it('are read row by row, each by itself', () => {
    const rows = [
      ['31.5.2026', 'SHARE', 'Köln', '12,5 %'],
      ['31.5.2026', 'nobody', '', '1'],
      ['soon', 'share', '', '1'],
      ['31.5.2026', 'share', '', 'ten'],
      ['', '', '', ''],
      ['1.6.2026', 'time to ready', '', '3 min'],
    ].map((cells, index) => ({ row: index + 2, cells }));
    const { values, refused } = valuesFromTable(rows, long, [ready, share]);
    expect(values).toEqual([
      { row: 2, kpi: 'k2', member: 'Köln', at: '2026-05-31', value: 12.5, unit: null },
      { row: 7, kpi: 'k1', member: null, at: '2026-06-01', value: 3, unit: null },
    ]);
    expect(refused.map(({ row, code }) => [row, code])).toEqual([
      [3, 'UNKNOWN_KPI'],
      [4, 'NO_TIME'],
      [5, 'NO_NUMBER'],
    ]);
  });

  it('come from several columns of a row, and an empty cell is no fault', () => {
    const wide = { ...long, kpi: null, member: null, values: [{ column: 1, kpi: 'k1' }, { column: 2, kpi: 'k2' }] }; // prettier-ignore
    const read = valuesFromTable([{ row: 2, cells: ['1.6.2026', '', '4,5'] }], wide, [ready, share]);
    expect(read.values.map(({ kpi, value }) => [kpi, value])).toEqual([['k2', 4.5]]);
    expect(read.refused).toEqual([]);
  });

  it('are not read while it is open what the columns mean', () => {
    const open = { ...long, mark: null };
    expect(openIn(open)).toEqual(['mark']);
    expect(openIn({ ...long, kpi: null })).toEqual(['kpi']);
    expect(openIn(long)).toEqual([]);
    expect(() => valuesFromTable([], open, [])).toThrow(RangeError);
  });
});
