import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, krippendorffInterval, type Ratings } from '@peerway/statistics';
import published from '../../reference/agreement.json' with { type: 'json' };
import { deepFrozen } from '../../support/deep-frozen.ts';

const ratings: Ratings = deepFrozen(published.krippendorffAlpha[0]!.raters);

describe("the interval of Krippendorff's alpha", () => {
  it('holds the estimate, repeats with its seed, and changes with another', () => {
    const alpha = krippendorffAlpha(ratings, 'ordinal')!;
    const interval = krippendorffInterval(ratings, 'ordinal', { seed: 5, resamples: 500 })!;
    expect(interval.low).toBeLessThan(alpha);
    expect(interval.high).toBeGreaterThan(alpha);
    expect(interval.high).toBeLessThanOrEqual(1);
    expect(krippendorffInterval(ratings, 'ordinal', { seed: 5, resamples: 500 })).toEqual(interval);
    expect(krippendorffInterval(ratings, 'ordinal', { seed: 6, resamples: 500 })).not.toEqual(interval);
  });

  it('is wider for a higher level', () => {
    const narrow = krippendorffInterval(ratings, 'nominal', { seed: 1, level: 0.5 })!;
    const wide = krippendorffInterval(ratings, 'nominal', { seed: 1, level: 0.99 })!;
    expect(wide.low).toBeLessThan(narrow.low);
    expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
  });

  it('counts resamples without an alpha, and is undefined when most have none', () => {
    const split = krippendorffInterval(
      [
        [1, 2],
        [1, 2],
      ],
      'nominal',
      { seed: 1, resamples: 400 },
    );
    expect(split?.undefinedResamples).toBeGreaterThan(100);
    expect(
      krippendorffInterval(
        [
          [1, 2],
          [2, null],
        ],
        'nominal',
        { seed: 1 },
      ),
    ).toMatchObject({ undefinedResamples: 0 });
    expect(
      krippendorffInterval(
        [
          [1, 1, 1, 1],
          [1, 1, 1, 1],
        ],
        'nominal',
        { seed: 1 },
      ),
    ).toBeUndefined();
  });

  it('refuses options that mean nothing', () => {
    expect(() => krippendorffInterval(ratings, 'nominal', { seed: 1, resamples: 1 })).toThrow(/from 2 on; got 1/);
    expect(() => krippendorffInterval(ratings, 'nominal', { seed: 1, level: 1 })).toThrow(/between 0 and 1; got 1/);
    expect(() => krippendorffInterval(ratings, 'nominal', { seed: 0.5 })).toThrow(/whole number; got 0.5/);
  });
});
