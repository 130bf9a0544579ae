import { csvRecords, wholeRecords } from '@peerway/table';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const cell = fc.string({ unit: fc.constantFrom('a', '"', '\n', ';', ' ') });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('a CSV that is read piece by piece', () => {
  it('ends a piece before a record that is not there as a whole', () => {
    expect(wholeRecords('1;2\n3;')).toBe(4);
    expect(wholeRecords('1;2\n3;4\n')).toBe(8);
  });

  it('ends none at a line end within quotes', () => {
    expect(wholeRecords('"a\nb\n')).toBe(0);
  });

  it('gives the records of the whole, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 3 })),
        fc.integer({ min: 1, max: 7 }),
        (rows, size) => {
          const text = rows.map((cells) => `${cells.map(quoted).join(';')}\n`).join('');
          const read: string[][] = [];
          let rest = '';
          for (let at = 0; at < text.length; at += size) {
            const piece = rest + text.slice(at, at + size);
            const end = wholeRecords(piece);
            for (const record of csvRecords(piece.slice(0, end), ';')) if (record) read.push(record);
            rest = piece.slice(end);
          }
          expect(rest).toBe('');
          expect(read).toEqual(rows);
        },
      ),
    );
  });
});
