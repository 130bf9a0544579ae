import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { type AgreementMetric, krippendorffAlpha, type Ratings } from '@peerway/statistics';
import published from '../../reference/agreement.json' with { type: 'json' };
import { deepFrozen } from '../../support/deep-frozen.ts';

const metrics: readonly AgreementMetric[] = ['nominal', 'ordinal', 'interval', 'ratio'];
const anyRatings = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 8 })).chain(([raters, units]) =>
  fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: units, maxLength: units }), {
    minLength: raters,
    maxLength: raters,
  }),
);

describe("Krippendorff's alpha", () => {
  const cases = published.krippendorffAlpha.flatMap(({ id, raters, expected, tolerance, highPrecision }) =>
    Object.entries(expected).map(([metric, value]) => ({
      id,
      metric: metric as AgreementMetric,
      raters: raters as Ratings,
      value,
      tolerance,
      exact: (highPrecision as Record<string, number>)[metric],
    })),
  );
  it.each(cases)('gives the published $metric value of $id', ({ metric, raters, value, tolerance, exact }) => {
    const alpha = krippendorffAlpha(deepFrozen(raters), metric);
    expect(Math.abs(alpha! - value)).toBeLessThanOrEqual(tolerance);
    expect(alpha).toBeCloseTo(exact!, 11);
  });

  it('covers all five published values', () => expect(cases).toHaveLength(5));

  it('is worked by hand: one of three units split', () => {
    // Pairs seen: 2 of 6 differ. By chance: values 1, 1, 1, 2, 2, 2 differ in 18 of 30 pairs. 1 - (2/6) / (18/30).
    expect(
      krippendorffAlpha(
        [
          [1, 1, 2],
          [1, 2, 2],
        ],
        'nominal',
      ),
    ).toBeCloseTo(1 - 2 / 6 / (18 / 30), 12);
  });

  it('falls below 0 for raters who contradict each other', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 2, 1, 2],
          [2, 1, 2, 1],
        ],
        'nominal',
      ),
    ).toBeLessThan(0);
  });

  it.each(metrics)('is undefined for %s ratings that are all equal, or never paired', (metric) => {
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        metric,
      ),
    ).toBeUndefined();
    expect(
      krippendorffAlpha(
        [
          [1, null],
          [null, 2],
        ],
        metric,
      ),
    ).toBeUndefined();
    expect(krippendorffAlpha([[1, 2, 3]], metric)).toBeUndefined();
    expect(krippendorffAlpha([], metric)).toBeUndefined();
  });

  it('leaves out a unit that only one rater rated', () => {
    const full = [
      [1, 2, 3, 1],
      [1, 2, 2, 1],
    ];
    const widened = [
      [1, 2, 3, 1, 5],
      [1, 2, 2, 1, null],
    ];
    for (const metric of metrics) expect(krippendorffAlpha(widened, metric)).toBe(krippendorffAlpha(full, metric));
  });

  it('takes zero as a ratio rating', () => {
    expect(
      krippendorffAlpha(
        [
          [0, 1, 4],
          [0, 1, 4],
        ],
        'ratio',
      ),
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          [0, 1, 0],
          [0, 1, 1],
        ],
        'ratio',
      ),
    ).toBeLessThan(1);
  });

  it('takes ten thousand raters of many questions at once', () => {
    const row = (rater: number) => Array.from({ length: 40 }, (_empty, unit) => 1 + ((rater * 7 + unit * rater) % 5));
    const alpha = krippendorffAlpha(
      Array.from({ length: 10_000 }, (_empty, rater) => row(rater)),
      'ordinal',
    );
    expect(alpha).toBeGreaterThan(0);
    expect(alpha).toBeLessThan(1);
  });

  it('never exceeds 1, is never NaN, and does not care about the order of raters or units', () => {
    fc.assert(
      fc.property(anyRatings, fc.constantFrom(...metrics), (ratings, metric) => {
        const alpha = krippendorffAlpha(deepFrozen(ratings), metric);
        const turned = [...ratings].reverse().map((row) => [...row].reverse());
        if (alpha === undefined) {
          expect(krippendorffAlpha(turned, metric)).toBeUndefined();
          return;
        }
        expect(alpha).toBeLessThanOrEqual(1);
        expect(krippendorffAlpha(turned, metric)).toBeCloseTo(alpha, 10);
      }),
    );
  });

  it('keeps its interval value when all ratings are shifted and stretched', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const moved = ratings.map((row) => row.map((value) => (value === null ? null : value * 3 - 7)));
        const alpha = krippendorffAlpha(ratings, 'interval');
        if (alpha === undefined) {
          expect(krippendorffAlpha(moved, 'interval')).toBeUndefined();
          return;
        }
        expect(krippendorffAlpha(moved, 'interval')).toBeCloseTo(alpha, 10);
      }),
    );
  });

  it.each([
    ['a ragged row', [[1, 2], [1]], 'nominal' as const, /Row 1 has 1 units where row 0 has 2/],
    [
      'NaN',
      [
        [1, NaN],
        [1, 2],
      ],
      'nominal' as const,
      /Row 0, unit 1: NaN/,
    ],
    [
      'infinity',
      [
        [1, 2],
        [Infinity, 2],
      ],
      'interval' as const,
      /Row 1, unit 0: Infinity/,
    ],
    [
      'a negative ratio rating',
      [
        [1, -2],
        [1, 2],
      ],
      'ratio' as const,
      /Row 0, unit 1: -2 is no ratio rating/,
    ],
  ])('refuses %s and names it', (_what, ratings, metric, sentence) => {
    expect(() => krippendorffAlpha(ratings, metric)).toThrow(RangeError);
    expect(() => krippendorffAlpha(ratings, metric)).toThrow(sentence);
  });

  it('refuses a metric that does not exist', () => {
    expect(() => krippendorffAlpha([[1], [1]], 'cosine' as AgreementMetric)).toThrow(/no metric "cosine"/);
  });
});
