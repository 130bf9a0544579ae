import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { cellNumber } from '@peerway/table';

describe('a number in a cell', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['1234', 1234],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['-3', -3],
    ['\u22123', -3],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['12.3450', 12.345],
    ['1234,567', 1234.567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1 234', 1234],
    ['1\u00a0234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['1’234', 1234],
    [' 7 ', 7],
    ['40 %', 40],
    ['40%', 40],
    ['40 % of planned data', 40],
  ])('reads %s', (cell, number) => {
    expect(cellNumber(cell, '% of planned data')).toEqual({ number });
  });

  it.each(['1.234', '1,234', '12.500', '-999,999', '1.000 %'])('does not guess what %s means', (cell) => {
    expect(cellNumber(cell, '%')).toMatchObject({ code: 'NUMBER_AMBIGUOUS' });
  });

  it.each([
    '',
    '1e308',
    '1e3',
    'NaN',
    'Infinity',
    '0x10',
    'ten',
    '1..5',
    '1,2,3',
    '1 2',
    '5 devices',
    '--1',
    '1,23.4',
    '9'.repeat(41),
  ])('does not read %s', (cell) => {
    expect(cellNumber(cell, '%')).toMatchObject({ code: 'NUMBER_UNREADABLE' });
  });

  it('reads whatever a spreadsheet writes, with point or comma, as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const digits = `${whole}.${String(cents).padStart(2, '0')}`;
        expect(cellNumber(digits, null)).toEqual({ number: Number(digits) });
        expect(cellNumber(digits.replace('.', ','), null)).toEqual({ number: Number(digits) });
      }),
    );
  });

  it('gives a finite number or a reason, whatever stands in the cell', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(null, '%', 'devices'), (cell, unit) => {
        const reading = cellNumber(cell, unit);
        expect('number' in reading ? Number.isFinite(reading.number) : reading.code.startsWith('NUMBER_')).toBe(true);
      }),
    );
  });
});
