import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvLine, csvOf } from '@peerway/table';

it('defuses texts and leaves numbers what they are, negative ones too', () => {
  expect(csvOf([['=cmd()', '+49 30', '-1', '@x', -1, -0.5, true, null]])).toBe(
    "'=cmd(),'+49 30,'-1,'@x,-1,-0.5,yes,\r\n",
  );
});

it('writes no cell that a spreadsheet would run, behind quotes or not', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc
      .constantFrom('=1', '+1', '-1', '@a', '\t=1', '\r=1', '\n-1', '\uff1d1')
      .chain((start) => fc.string({ maxLength: 9 }).map((rest) => start + rest)),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(',' as const, ';' as const, '\t' as const), (cell, separator) => {
      expect(csvLine([cell], separator)).not.toMatch(/^"?[=+\-@\t\uff1d\uff0b\uff0d\uff20]/);
    }),
  );
});

it('marks a file for spreadsheets only when asked', () => {
  expect(csvOf([['ü']], { byteOrderMark: true, separator: ';' })).toBe('\ufeffü\r\n');
  expect(csvOf([['ü']])).toBe('ü\r\n');
});
