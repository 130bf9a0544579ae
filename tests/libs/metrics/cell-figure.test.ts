import { cellFigure, decimalMarkOf } from '@peerway/metrics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a number in a table of measurements', () => {
  it.each([
    ['1,5', 'comma', 1.5],
    ['1.234,5', 'comma', 1234.5],
    ['1 234', 'comma', 1234],
    ['1,234', 'point', 1234],
    ['1,234', 'comma', 1.234],
    ['1,234.5 %', 'point', 1234.5],
    ['12 GB', 'point', 12],
    ['\u22123', 'point', -3],
    ['1.2e-5', 'point', 0.000012],
  ] as const)('%s with a decimal %s is %d', (cell, mark, figure) => {
    expect(cellFigure(cell, mark, 'GB')).toBe(figure);
  });

  it.each(['NaN', 'Infinity', '1e999', '', 'ten', '0x10', '1.23.4', '1,2,3'])('is none: %s', (cell) => {
    expect(cellFigure(cell, 'point', '')).toBeUndefined();
  });

  it('is never guessed by the wrong mark: 1.5 is no 15', () => {
    expect(cellFigure('1.5', 'comma', '')).toBeUndefined();
  });

  it('comes back as it was written, in either country', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('en-GB', 'de-DE'), (thousandths, country) => {
        const figure = thousandths / 1000;
        const cell = new Intl.NumberFormat(country, { maximumFractionDigits: 3 }).format(figure);
        expect(cellFigure(cell, country === 'en-GB' ? 'point' : 'comma', '')).toBe(figure + 0);
      }),
    );
  });

  it('says which mark is used only where the cells tell', () => {
    expect(decimalMarkOf(['1,234', '2,5'])).toBe('comma');
    expect(decimalMarkOf(['1,234,567'])).toBe('point');
    expect(decimalMarkOf(['0,125'])).toBe('comma');
    expect(decimalMarkOf(['1,234', '17'])).toBeUndefined();
    expect(decimalMarkOf(['2,5', '2.5'])).toBeUndefined();
  });
});
