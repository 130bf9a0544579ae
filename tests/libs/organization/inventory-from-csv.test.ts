import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { checkEntry, inventoryFromCsv, InventoryReading, unknownEntry, valueOf } from '@peerway/organization';
import { deepFrozen, facts } from './small-catalogue.ts';

function read(...lines: string[]): InventoryReading {
  return deepFrozen(inventoryFromCsv(lines.join('\n'), facts, { today: '2026-11-22' }));
}

function found(reading: InventoryReading): string[] {
  return reading.findings.map(({ code, row, column, detail }) =>
    [row ?? '-', column ?? '-', code, detail].join(' ').trim(),
  );
}

const header = 'fact,value,as of,source,note';
const signOn = { ...unknownEntry('single-sign-on'), state: 'known', value: valueOf({ flag: true }) };

describe('reading an inventory from CSV', () => {
  it('reads a value of each type with its day, source and note', () => {
    const reading = read(
      header,
      'always-on-devices,4,2026-10-01,Device report,"two ""edge"" boxes,\nboth new"',
      'share-of-sites,"12,5",31.03.2026,,',
      'single-sign-on,Yes,,,',
      'rule-owner,Security team,,,',
      'legal-views,telecom | Health,,,',
      'in-short,Two offices,,,',
    );
    expect(found(reading)).toEqual([]);
    expect(reading.entries).toEqual([
      {
        fact: 'always-on-devices',
        state: 'known',
        value: valueOf({ number: 4 }),
        asOf: '2026-10-01',
        source: 'Device report',
        note: 'two "edge" boxes,\nboth new',
      },
      { ...unknownEntry('share-of-sites'), state: 'known', value: valueOf({ number: 12.5 }), asOf: '2026-03-31' },
      signOn,
      { ...unknownEntry('rule-owner'), state: 'known', value: valueOf({ choices: ['security-team'] }) },
      { ...unknownEntry('legal-views'), state: 'known', value: valueOf({ choices: ['telecom', 'health'] }) },
      { ...unknownEntry('in-short'), state: 'known', value: valueOf({ text: 'Two offices' }) },
    ]);
    expect(InventoryReading.parse(reading)).toEqual(reading);
  });

  it.each([
    ['a byte order mark', '\ufefffact,value\nsingle-sign-on,yes'],
    ['semicolons', 'fact;value\nsingle-sign-on;yes'],
    ['tabs', 'fact\tvalue\nsingle-sign-on\tyes'],
    ["a spreadsheet's line that names the separator", 'sep=;\r\nfact;value\r\nsingle-sign-on;yes\r\n'],
    ['quotes around everything', '"fact","value"\n"single-sign-on","yes"'],
    ['mixed line ends', 'fact,value\r\n\nsingle-sign-on,yes\r'],
    ['columns in another order, and headings in capitals', 'VALUE,Fact\nyes,single-sign-on'],
    ['the name of the fact', 'fact,value\nSingle Sign-On,TRUE'],
    ['short rows', 'fact,value,as of,source,note\nsingle-sign-on,1'],
    ['trailing empty cells', 'fact,value\nsingle-sign-on,y,,,'],
  ])('reads a file with %s', (_what, text) => {
    const reading = inventoryFromCsv(text, facts);
    expect(reading.findings).toEqual([]);
    expect(reading.entries).toEqual([signOn]);
  });

  it.each(['unknown', 'UNKNOWN', '?', "don't know", 'don’t know', ' do  not know '])('takes "%s" for a gap', (word) => {
    const reading = read('fact,value', `always-on-devices,${word}`);
    expect(reading.entries).toEqual([unknownEntry('always-on-devices')]);
    expect(reading.rows).toEqual([{ row: 2, fact: 'always-on-devices', outcome: 'unknown' }]);
  });

  it('leaves a fact alone whose row is blank, and takes one with only a note for a gap', () => {
    const reading = read(header, 'single-sign-on,,,,', 'in-short,,,,ask Ms Ito');
    expect(reading.entries).toEqual([{ ...unknownEntry('in-short'), note: 'ask Ms Ito' }]);
    expect(reading.rows.map(({ outcome }) => outcome)).toEqual(['blank', 'unknown']);
  });

  it('keeps "none of these" apart from "unknown"', () => {
    expect(read('fact,value', 'legal-views,None').entries[0]?.value).toEqual(valueOf({ choices: [] }));
  });

  it('reads options whose label holds a comma, and options between commas', () => {
    const choices = (cell: string) => read('fact\tvalue', `legal-views\t${cell}`).entries[0]?.value?.choices;
    expect(choices('Food, pharma or product rules')).toEqual(['product']);
    expect(choices('Food, pharma or product rules; HEALTH')).toEqual(['product', 'health']);
    expect(choices('telecom, health, telecom')).toEqual(['telecom', 'health']);
  });

  it('takes off the apostrophe that guards against formulas', () => {
    expect(read(header, "in-short,'=SUM(A1),,'-,'quoted'").entries[0]).toMatchObject({
      value: { text: '=SUM(A1)' },
      source: '-',
      note: "'quoted'",
    });
  });

  it('finds every mistake at once, each with its row and its column as the file heads it', () => {
    const reading = read(
      'Fact,Value,As Of,Source,Note',
      'no-such-fact,yes,,,',
      'always-on-devices,1e308,2025-02-29,,',
      '',
      'share-of-sites,1.234,03/04/2026,,',
      'single-sign-on,perhaps,,,',
      'rule-owner,nobody | security team,,,',
      'legal-views,tax,2027-01-01,a\u202eb,',
      'in-short,a\u0007b,,,',
    );
    expect(found(reading)).toEqual([
      '2 Fact FACT_UNKNOWN no-such-fact',
      '3 Value NUMBER_UNREADABLE 1e308',
      '3 As Of DAY_UNREADABLE 2025-02-29',
      '5 Value NUMBER_AMBIGUOUS 1.234',
      '5 As Of DAY_UNREADABLE 03/04/2026',
      '6 Value FLAG_UNREADABLE perhaps',
      '7 Value CHOICE_NOT_ONE 2',
      '8 Value CHOICE_UNKNOWN tax',
      expect.stringMatching(/^8 Source TEXT_REFUSED .*reading direction/),
      expect.stringMatching(/^9 Value TEXT_REFUSED .*control character/),
    ]);
    expect(reading.entries).toEqual([]);
    expect(reading.rows.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 7 }, () => 'refused'));
  });

  it.each([
    ['a number below its bound', 'always-on-devices,-1,,,', '2 value NUMBER_TOO_SMALL 0'],
    ['a number above its bound', 'share-of-sites,101,,,', '2 value NUMBER_TOO_LARGE 100'],
    ['half a device', 'always-on-devices,"1,5",,,', '2 value NUMBER_NOT_WHOLE 1.5'],
    ['NaN', 'always-on-devices,NaN,,,', '2 value NUMBER_UNREADABLE NaN'],
    ['a day in the future', 'single-sign-on,yes,2026-11-23,,', '2 as of DAY_IN_FUTURE 2026-11-23'],
    ['words that were cut at a comma', 'single-sign-on,yes,,,one,two', '2 - ROW_TOO_LONG 6'],
    ['another separator than the header has', 'single-sign-on;yes;;;', '2 - ROW_TOO_SHORT 1'],
  ])('refuses %s', (_what, line, expected) => {
    expect(found(read(header, line))).toEqual([expected]);
  });

  it('refuses a fact that stands there twice, and says where it stood first', () => {
    const reading = read('fact,value', 'single-sign-on,yes', 'in-short,', 'in-short,x', 'Single sign-on,no');
    expect(found(reading)).toEqual(['5 fact FACT_REPEATED 2']);
    expect(reading.entries).toHaveLength(2);
  });

  it.each([
    ['nothing', '', '- - FILE_EMPTY'],
    ['blank lines', '\n \n', '- - FILE_EMPTY'],
    ['no value column', 'fact,answer\nsingle-sign-on,yes', '1 - COLUMN_MISSING value'],
    ['a column twice', 'fact,value,Value\nsingle-sign-on,yes,no', '1 Value COLUMN_REPEATED value'],
    ['a quote that never ends', 'fact,value\nin-short,"x\nsingle-sign-on,yes', '2 - QUOTES_BROKEN'],
    ['a quote inside bare words', 'fact,value\nsingle-sign-on,yes\nin-short,5" disk', '3 - QUOTES_BROKEN'],
    ['UTF-16 read as UTF-8', 'f\0a\0c\0t\0', '- - ENCODING_BROKEN'],
    ['characters lost on the way', 'fact,value\nin-short,Z\ufffdrich', '- - ENCODING_BROKEN'],
    ['more than 250,000 characters', 'x'.repeat(250_001), '- - FILE_TOO_LARGE 250000'],
    ['ten million rows, as far as they fit', `fact,value\n${'a,b\n'.repeat(50_000)}`, '- - TOO_MANY_ROWS 1000'],
    ['more columns than anybody reads', `fact,value${','.repeat(60)}`, '1 - TOO_MANY_COLUMNS 50'],
  ])('refuses a file with %s', (_what, text, expected) => {
    const reading = inventoryFromCsv(text, facts);
    expect(found(reading)).toEqual([expected]);
    expect(reading.entries).toEqual([]);
  });

  it('names the columns that it did not read', () => {
    expect(read('fact,value,Question,Cost', 'single-sign-on,yes,?,5').passedOver).toEqual(['Cost']);
  });

  it('only ever gives entries that can be kept, at most one for a fact, whatever the file holds', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'fact',
        'value',
        'as of',
        'yes',
        'no',
        'unknown',
        'none',
        '1,5',
        '2026-01-01',
        'health|telecom',
        '"',
        "'=1",
      ),
      fc.constantFrom(...facts.map(({ id }) => id)),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const line = fc.array(cell, { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.boolean(),
        (lines, separator, headed) => {
          const text = [...(headed ? [['fact', 'value', 'note']] : []), ...lines]
            .map((cells) => cells.join(separator))
            .join('\n');
          const reading = InventoryReading.parse(inventoryFromCsv(text, facts));
          expect(reading.entries.flatMap((entry) => checkEntry(facts, entry))).toEqual([]);
          expect(new Set(reading.entries.map(({ fact }) => fact)).size).toBe(reading.entries.length);
          expect(reading.rows.some(({ outcome }) => outcome === 'refused') ? reading.findings.length > 0 : true).toBe(
            true,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
