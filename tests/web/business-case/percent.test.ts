import { describe, expect, it } from 'vitest';
import {
  percentText,
  readPercent,
  taxRate,
  yearlyRate,
} from '../../../apps/web/src/app/business-case/settings/percent.ts';

describe('a percentage as people write it', () => {
  it.each([
    ['8', 0.08],
    ['8.5', 0.085],
    ['8,5', 0.085],
    ['8.5 %', 0.085],
    ['8,5%', 0.085],
    ['8.125', 0.08125],
    ['-2', -0.02],
    ['−2 %', -0.02],
    ['0', 0],
    ['1000', 10],
    ['-99.9', -0.999],
  ])('reads %s', (typed, share) => expect(readPercent(typed, yearlyRate)).toEqual({ share }));

  it.each(['', '  ', '%'])('takes “%s” as nothing said', (typed) =>
    expect(readPercent(typed, yearlyRate)).toEqual({ empty: true }),
  );

  it.each(['-100', '-100 %', '-250'])('refuses a rate of %s, and says why', (typed) =>
    expect(readPercent(typed, yearlyRate)).toEqual({
      sentence: 'A rate of −100 % or less has no meaning: money would be worth nothing, or less, a year later.',
    }),
  );

  it.each(['eight', '8 %%', 'NaN', 'Infinity', '1e3', '0x10', '8 9'])('refuses %s as no percentage', (typed) =>
    expect(readPercent(typed, yearlyRate)).toEqual({
      sentence: `“${typed}” is not a percentage: write 8 or 8.5.`,
    }),
  );

  it('has a most, which the sentence names', () => {
    expect(readPercent('1000.5', yearlyRate)).toEqual({ sentence: 'At most 1000 %.' });
    expect(readPercent('96', taxRate)).toEqual({ sentence: 'At most 95 %.' });
    expect(readPercent('-1', taxRate)).toEqual({ sentence: 'A tax rate cannot be negative.' });
    expect(readPercent('0', taxRate)).toEqual({ share: 0 });
  });

  it('writes a share without the dust of doubles, with the mark of the country', () => {
    expect(percentText(0.07, '.')).toBe('7');
    expect(percentText(0.285, ',')).toBe('28,5');
    expect(percentText(null, '.')).toBe('');
  });
});
