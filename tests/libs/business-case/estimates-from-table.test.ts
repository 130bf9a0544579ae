import { type CaseParameter, type Estimate, type EstimateReading, estimatesFromTable } from '@peerway/business-case';
import { csvTable } from '@peerway/table';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const estimate: Estimate = {
  ...{ useCase: 'mesh', name: 'sites', low: 2, likely: 4, high: 8, source: 'Network plan', owner: 'Ada' },
  ...{ date: '2026-03-01', confirmed: true, origin: 'typed' as const },
};

function parameter(useCase: string | null, name: string, more: Partial<CaseParameter> = {}): CaseParameter {
  const label = `How many ${name}`;
  return { useCase, name, label, unit: '1', whereToGetIt: null, estimate: null, from: 'catalogue', ...more };
}

const parameters = [
  parameter('mesh', 'sites', { estimate, unit: 'site' }),
  parameter('mesh', 'hourlyCost', { unit: 'money/person/h', label: 'Full cost of an hour' }),
  parameter('mesh', 'licences'),
  parameter('sync', 'licences'),
  parameter(null, 'training'),
];
const useCases = [
  { id: 'mesh', name: 'Mesh VPN' },
  { id: 'sync', name: 'File sync' },
];

function read(text: string): EstimateReading {
  const table = csvTable(text, { characters: 100_000, rows: 1000, columns: 50 });
  if ('code' in table) throw new Error(table.code);
  const rows = [{ row: 1, cells: table.header }, ...table.rows];
  return estimatesFromTable(
    [{ name: 'A', rows }],
    { parameters, settings: { currency: 'EUR' } },
    { useCases, today: '2026-06-01' },
  );
}

const codes = (text: string): (string | number | null)[][] =>
  read(text).findings.map(({ code, row, column }) => [code, row, column]);

describe('a table of estimates', () => {
  it('is read by its headings, in any order, in English or German, with decimal commas', () => {
    const text =
      'Stand;Hoch;Wahrscheinlich;Niedrig;Bestätigt;Quelle;Eigentümer;Name;Anwendungsfall;Einheit\n' +
      '31.03.2026;62,5;55;50;ja;Personal;Bo;hourlyCost;Mesh VPN;EUR/h/person';
    const { changes, findings } = read(text);
    expect(findings).toEqual([]);
    expect(changes.map(({ row, before, after }) => ({ row, before, after }))).toEqual([
      {
        row: 2,
        before: null,
        after: {
          ...{ useCase: 'mesh', name: 'hourlyCost', low: 50, likely: 55, high: 62.5, source: 'Personal', owner: 'Bo' },
          ...{ date: '2026-03-31', confirmed: true, origin: 'imported' },
        },
      },
    ]);
  });

  it('finds a parameter by its name or by what it is called, capitals aside', () => {
    const { changes } = read('parameter;value\nfull cost of an HOUR;7\nhow many Training;3\nSITES;5');
    expect(changes.map(({ parameter: { useCase, name }, after }) => [useCase, name, after.likely])).toEqual([
      ['mesh', 'hourlyCost', 7],
      [null, 'training', 3],
      ['mesh', 'sites', 5],
    ]);
  });

  it('leaves what it has no column for, and takes back a confirmation of a value that it changes', () => {
    const { changes } = read('name;low;likely;high\nsites;2;5;8');
    expect(changes[0]?.after).toEqual({ ...estimate, likely: 5, confirmed: false, origin: 'imported' });
  });

  it('tells rows that change nothing, and rows that say nothing', () => {
    const reading = read('name;low;likely;high\nsites;2;4;8\nhourlyCost;;;\n;;;');
    expect(reading).toMatchObject({ changes: [], same: 1, blank: 1, findings: [] });
  });

  it('reads a share as per cent, and says which columns it did not read', () => {
    const reading = read('name;colour;likely\ntraining;red;12,5 %');
    expect(reading.changes[0]?.after.likely).toBe(0.125);
    expect(reading.passedOver).toEqual(['colour']);
  });

  it('is found on the sheet that has it, below a title', () => {
    const rows = [['Parameters of 2026'], [], ['Name', 'Likely'], ['sites', '6']].map((cells, at) => ({
      row: at + 1,
      cells,
    }));
    const sheets = [
      { name: 'Notes', rows: [{ row: 1, cells: ['read me'] }] },
      { name: 'Figures', rows },
    ];
    const reading = estimatesFromTable(
      sheets,
      { parameters, settings: { currency: 'EUR' } },
      { useCases, today: '2026-06-01' },
    );
    expect(reading.changes.map(({ row, after }) => [row, after.likely])).toEqual([[4, 6]]);
  });
});

describe('a table with mistakes', () => {
  it('names each bad cell by row and column, and offers the other rows', () => {
    const text = `name;use case;unit;low;likely;high;date;confirmed;source
sites;;;8;4;2;;;
hourlyCost;;money/h;;5;;;;
licences;;;;5;;;;
moon;;;;5;;;;
licences;The moon;;;5;;;;
;;;;5;;;;
training;;;1;;3;;;
licences;mesh;;1;2;;;;
licences;sync;;;1.234;;30.02.2026;perhaps;
training;;;;5;;01.07.2026;;
training;;;;ten;;;;
training;;;;7;;;;${'x'.repeat(301)}
sites;;;;9;;;;`;
    expect(codes(text)).toEqual([
      ['POINTS_FALL', 2, 'low'],
      ['UNIT_DIFFERS', 3, 'unit'],
      ['PARAMETER_AMBIGUOUS', 4, 'name'],
      ['PARAMETER_UNKNOWN', 5, 'name'],
      ['USE_CASE_UNKNOWN', 6, 'use case'],
      ['PARAMETER_MISSING', 7, 'name'],
      ['LIKELY_MISSING', 8, 'likely'],
      ['END_MISSING', 9, 'high'],
      ['NUMBER_AMBIGUOUS', 10, 'likely'],
      ['DAY_UNREADABLE', 10, 'date'],
      ['NEITHER_YES_NOR_NO', 10, 'confirmed'],
      ['ESTIMATE_REPEATED', 11, 'name'],
      ['ESTIMATE_REPEATED', 12, 'name'],
      ['ESTIMATE_REPEATED', 13, 'name'],
      ['ESTIMATE_REPEATED', 14, 'name'],
    ]);
    expect(read(`${text}\nhourlyCost;whole case;;;5;;;;\nhourlyCost;mesh;;;5;;;;`).findings).toHaveLength(17);
  });

  it('refuses days to come, words for numbers, values beyond all measure and texts that are too long', () => {
    const with_ = (cells: string): string[] =>
      read(`name;likely;date;source\ntraining;${cells}`).findings.map(({ code }) => code);
    expect(with_('5;01.07.2026;')).toEqual(['DAY_TO_COME']);
    expect(with_('ten;;')).toEqual(['NUMBER_UNREADABLE']);
    expect(with_('1e308;;')).toEqual(['NUMBER_UNREADABLE']);
    expect(with_(`${'9'.repeat(20)};;`)).toEqual(['VALUE_UNUSABLE']);
    expect(with_(`5;;${'x'.repeat(301)}`)).toEqual(['TEXT_UNUSABLE']);
  });

  it('is refused whole where a column stands twice or there is none to read', () => {
    expect(codes('name;likely;Wert\nsites;1;2')).toEqual([['COLUMN_REPEATED', 1, 'likely']]);
    expect(codes('a;b\n1;2')).toEqual([['COLUMN_MISSING', null, null]]);
    expect(
      estimatesFromTable([], { parameters, settings: { currency: 'EUR' } }, { useCases, today: '2026-06-01' }).findings,
    ).toHaveLength(1);
  });

  it('never throws, whatever stands in the cells', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('sites', 'mesh', '1', '-1', '%', '=1', '(['));
    const row = fc.array(cell, { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const header = ['name', 'use case', 'unit', 'low', 'likely', 'high', 'date', 'confirmed', 'source', 'owner'];
        const all = [header, ...rows].map((cells, at) => ({ row: at + 1, cells }));
        const reading = estimatesFromTable(
          [{ name: 'A', rows: all }],
          { parameters, settings: { currency: 'EUR' } },
          { useCases, today: '2026-06-01' },
        );
        for (const { after } of reading.changes) expect(Number.isFinite(after.likely)).toBe(true);
      }),
    );
  });
});
