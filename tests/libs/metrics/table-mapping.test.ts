import { guessedMapping, Kpi } from '@peerway/metrics';
import { describe, expect, it } from 'vitest';

const ready = Kpi.parse({
  ...{ id: 'k1', key: 'timeToReady', name: 'Time to ready', unit: 'min', direction: 'down', definition: 'x' },
  ...{ origin: null, isLead: true, owner: null, cadence: 'day', gathering: 'mean', dimension: 'site', formula: null },
  ...{ baseline: null, targets: [], thresholds: null, tests: [1], staleAfterDays: null },
});
const share = { ...ready, id: 'k2', key: 'share', name: 'Share from peers' };

describe('what the columns of a table mean', () => {
  it('is told by a column that names KPIs row by row', () => {
    const rows = [
      ['Kennzahl', 'Standort', 'Datum', 'Wert', 'Einheit'],
      ['Time to ready', 'Köln', '31.5.2026', '2,5', 'min'],
      ['share', 'Köln', '31.5.2026', '17', ''],
    ];
    expect(guessedMapping(rows, [ready, share])).toEqual({
      ...{ hasHeading: true, at: 2, kpi: 0, member: 1, unit: 4, values: [{ column: 3, kpi: null }] },
      ...{ mark: 'comma', dayOrder: 'dayFirst' },
    });
  });

  it('is told by headings that are KPIs', () => {
    const rows = [
      ['day', 'Share from peers', 'timeToReady', 'remark'],
      ['2026-05-31', '17', '3', 'hot'],
    ];
    expect(guessedMapping(rows, [ready, share]).values).toEqual([
      { column: 1, kpi: 'k2' },
      { column: 2, kpi: 'k1' },
    ]);
  });

  it('is left open where the cells do not tell', () => {
    const rows = [
      ['when', 'Time to ready'],
      ['3/4/2026', '1,234'],
    ];
    expect(guessedMapping(rows, [ready])).toMatchObject({ at: 0, mark: null, dayOrder: null });
  });

  it('begins with the first row where that is no heading', () => {
    expect(guessedMapping([['2026-05-31', '3']], [ready])).toMatchObject({ hasHeading: false, at: 0, values: [] });
  });
});
