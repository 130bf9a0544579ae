import { goalsFromCsv } from '@peerway/alignment';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const around = { present: ['Fewer outages'], perspective: 'process' } as const;
const codes = (text: string): (string | number | null)[][] =>
  goalsFromCsv(text, around).findings.map(({ code, row, column }) => [code, row, column]);

describe('a list of goals', () => {
  it('is read by its headings, in any order, in English or German', () => {
    const { goals } = goalsFromCsv(
      'Verantwortlich;Ziel;Perspektive;Messgröße\nAda;Schneller liefern;Kunden;Tage',
      around,
    );
    expect(goals).toEqual([
      {
        row: 2,
        goal: {
          ...{ name: 'Schneller liefern', note: null, perspective: 'customer' },
          ...{ owner: 'Ada', measure: 'Tage', starter: null },
        },
      },
    ]);
  });

  it('is read as pasted from a spreadsheet, with tabs', () => {
    const { goals } = goalsFromCsv('goal\tperspective\nLower costs\tfinancial\nLearn\tgrowth', around);
    expect(goals.map(({ goal }) => goal.perspective)).toEqual(['financial', 'growth']);
  });

  it('may be one goal a line without a heading, commas and all', () => {
    const { goals, rows } = goalsFromCsv('Lower costs, and soon\n\nLearn from others', around);
    expect(goals.map(({ row, goal }) => [row, goal.name, goal.perspective])).toEqual([
      [1, 'Lower costs, and soon', 'process'],
      [3, 'Learn from others', 'process'],
    ]);
    expect(rows).toBe(2);
  });

  it('passes over a goal that is there already, capitals aside', () => {
    expect(goalsFromCsv('goal\nFEWER OUTAGES\nLearn', around)).toMatchObject({ present: 1, rows: 2, findings: [] });
  });

  it('says which columns it did not read', () => {
    expect(goalsFromCsv('goal;colour\nLearn;red', around).passedOver).toEqual(['colour']);
  });
});

describe('a list with mistakes', () => {
  it('names each by row and column, and keeps the good rows', () => {
    const text = `goal;perspective;owner\n;customer;Ada\nLearn;moon;\n${'x'.repeat(121)};;\nLearn more;;Bo\nlearn MORE;;`;
    expect(codes(text)).toEqual([
      ['GOAL_MISSING', 2, 'goal'],
      ['PERSPECTIVE_UNKNOWN', 3, 'perspective'],
      ['TEXT_UNUSABLE', 4, 'goal'],
      ['GOAL_REPEATED', 6, 'goal'],
    ]);
    expect(goalsFromCsv(text, around).goals.map(({ goal }) => goal.name)).toEqual(['Learn more']);
  });

  it('is refused as a whole where it cannot be meant', () => {
    expect(codes('')).toEqual([['FILE_EMPTY', null, null]]);
    // A file in UTF-16 that was read as something else.
    expect(codes('g\0o\0a\0l\0\nA\0')).toEqual([['ENCODING_BROKEN', null, null]]);
    expect(codes('owner;note\nAda;x')).toEqual([['COLUMN_MISSING', 1, null]]);
    expect(codes('goal;Ziel\na;b')).toEqual([['COLUMN_REPEATED', 1, null]]);
    expect(codes('goal;owner\na;b;c')).toEqual([['TOO_MANY_CELLS', 2, null]]);
    expect(codes(Array.from({ length: 400 }, (_, at) => `Goal ${at}`).join('\n'))).toEqual([
      ['TOO_MANY_ROWS', null, null],
    ]);
  });

  it('never throws, whatever is pasted, and gives only goals that can be kept', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
        for (const { goal } of goalsFromCsv(text, around).goals) expect(goal.name.length).toBeGreaterThan(0);
      }),
    );
  });
});
