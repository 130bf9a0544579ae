import { parse } from 'csv-parse/browser/esm/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, csvRows, csvTable } from '@peerway/table';

const limits = { characters: 100_000, rows: 100, columns: 10 };

const rowsOf = (text: string): (readonly string[])[] => {
  const table = csvTable(text, limits);
  return 'code' in table ? [[table.code]] : [table.header, ...table.rows.map(({ cells }) => cells)];
};

describe('a CSV text', () => {
  it.each([',', ';', '\t'])('is cut at %j when its first line is', (separator) => {
    const text = [`a${separator}b`, `"x${separator}y"${separator}"say ""hi"""`].join('\n');
    expect(rowsOf(text)).toEqual([
      ['a', 'b'],
      [`x${separator}y`, 'say "hi"'],
    ]);
  });

  it('may begin with a byte order mark and name its separator', () => {
    expect(rowsOf('\ufeffsep=;\r\na;b,c\r\n1;2,5\r\n')).toEqual([
      ['a', 'b,c'],
      ['1', '2,5'],
    ]);
  });

  it('may mix line ends, and hold line breaks in quotes', () => {
    expect(rowsOf('a,b\r1,"2\r\n3"\n4,5\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2\r\n3'],
      ['4', '5'],
    ]);
  });

  it('keeps the row numbers of the spreadsheet, empty rows included', () => {
    expect(csvTable('a,b\n\n1,2', limits)).toMatchObject({
      rows: [
        { row: 2, cells: [''] },
        { row: 3, cells: ['1', '2'] },
      ],
    });
  });

  it.each([
    ['a,b\n1,"2', 'QUOTES_BROKEN', 2],
    ['a,b\n1,2\n"3"x,4', 'QUOTES_BROKEN', 3],
    ['a,b\n1,5" disk', 'QUOTES_BROKEN', 2],
    ['', 'FILE_EMPTY', null],
    [' \r\n', 'FILE_EMPTY', null],
    ['a\0b', 'ENCODING_BROKEN', null],
    ['M\ufffdller', 'ENCODING_BROKEN', null],
    ['\ud800', 'ENCODING_BROKEN', null],
    [','.repeat(10), 'TOO_MANY_COLUMNS', 1],
    ['a\n'.repeat(102), 'TOO_MANY_ROWS', null],
    ['a'.repeat(100_001), 'FILE_TOO_LARGE', null],
  ])('is refused when it cannot be a table of the size (case %#)', (text, code, row) => {
    expect(csvTable(text, limits)).toMatchObject({ code, row });
  });

  it('is read row by row when that is asked for, and no further than that', () => {
    const rows = csvRows(`a,b\n1,2\n${'"'}`, limits);
    expect(rows.next()).toEqual({ done: false, value: { row: 1, cells: ['a', 'b'] } });
    expect(rows.next()).toEqual({ done: false, value: { row: 2, cells: ['1', '2'] } });
    expect(rows.next()).toMatchObject({ done: true, value: { code: 'QUOTES_BROKEN', row: 3 } });
  });

  it('is read as another reader reads it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '"', '\n', '\r', '1'), maxLength: 30 });
    fc.assert(
      fc.property(text, (body) => {
        const ours = rowsOf(`a,b\n${body}`);
        let theirs: string[][];
        try {
          theirs = parse(`a,b\n${body}`, {
            delimiter: ',',
            relax_column_count: true,
            record_delimiter: ['\r\n', '\n', '\r'],
          });
        } catch {
          theirs = [['QUOTES_BROKEN']];
        }
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 2_000 },
    );
  });

  it('comes back from being written as it was, whatever its cells hold', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\0\ufffd]/.test(text));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
    const form = fc.record({ separator: fc.constantFrom(',' as const, ';' as const), byteOrderMark: fc.boolean() });
    fc.assert(
      fc.property(table, form, (rows, how) => {
        const text = csvOf([['first', 'second'], ...rows], how);
        expect(rowsOf(text)).toEqual([['first', 'second'], ...rows.map((cells) => cells.map(defused))]);
      }),
    );
  });

  it('takes a moment only for 100,000 rows', () => {
    const text = `a,b,c\n${'executive,"Ada, Countess",ada@example.org\n'.repeat(100_000)}`;
    const before = performance.now();
    expect(csvTable(text, { characters: 1e8, rows: 1e6, columns: 9 })).toMatchObject({ header: ['a', 'b', 'c'] });
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

function defused(text: string): string {
  return /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
