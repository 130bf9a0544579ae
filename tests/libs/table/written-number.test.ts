import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellNumber, writtenNumber } from '@peerway/table';

it('writes numbers that read back as they were', () => {
  const number = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1_000),
  );
  fc.assert(
    fc.property(number, (value) => {
      expect(cellNumber(writtenNumber(value), null)).toEqual({ number: value });
    }),
  );
});

it('refuses what is no number', () => {
  expect(() => writtenNumber(Number.NaN)).toThrow(RangeError);
});
