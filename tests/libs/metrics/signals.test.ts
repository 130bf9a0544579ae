import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '@peerway/kernel';
import { signals, xmr } from '@peerway/metrics';
import { normalNumbers } from '@peerway/statistics';
import reference from '../../reference/spc.json' with { type: 'json' };

interface PublishedCase {
  readonly rule: number;
  readonly values: readonly number[];
  readonly center?: number;
  readonly sigma?: number;
  readonly expectedPositions?: readonly number[];
  readonly expectedGroups?: number;
  readonly expectedGroupsPositions?: readonly (readonly number[])[];
}

const limits = { centre: 0, upper: 3, lower: -3 };
const all = [1, 2, 3, 4, 5, 6, 7, 8];
const whole = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 60 });
const tests = fc.subarray(all, { minLength: 1 });

const repeated = (value: number, times: number): number[] => Array.from({ length: times }, () => value);
const upTo = (count: number): number[] => [...Array(count).keys()];

describe("Nelson's tests", () => {
  it.each((reference.runRules.cases as readonly PublishedCase[]).map((each) => [each.rule, each] as const))(
    'find what was published of test %i',
    (rule, { values, center: centre = 0, sigma = 1, ...expected }) => {
      const found = signals(values, { centre, upper: centre + 3 * sigma, lower: centre - 3 * sigma }, [rule]);
      const points = found.map((each) => each.points);
      if (expected.expectedPositions) expect(points.flat()).toEqual(expected.expectedPositions);
      if (expected.expectedGroups !== undefined) expect(points).toHaveLength(expected.expectedGroups);
      if (expected.expectedGroupsPositions) expect(points).toEqual(expected.expectedGroupsPositions);
    },
  );

  it.each(reference.xmr)('find in published values what was published: $id', ({ values, expected }) => {
    expect(signals(values, xmr(values), all)).toEqual(expected.signals);
  });

  it.each([
    [1, [0, 3, 0, -3], [0, 3.1, 0, -3.1], [[1], [3]]],
    [2, [...repeated(1, 8), 0, 1], repeated(1, 9), [upTo(9)]],
    [3, [5, 4, 3, 2, 1], [2.5, 2, 1.5, 1, 0.5, 0], [upTo(6)]],
    [4, [1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0], [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1], [upTo(14)]],
    [5, [2, 2, 0, 2.1, -2.1], [0, 2.1, 0, 2.1], [[1, 3]]],
    [6, [1.1, 1.1, 1.1, -1.1, 0, 1.1], [1.1, 1.1, -2, 1.1, 1.1], [[0, 1, 3, 4]]],
    [7, repeated(0.9, 14), repeated(-0.9, 15), [upTo(15)]],
    [8, repeated(1.1, 8), [...repeated(1.1, 4), ...repeated(-1.1, 4)], [upTo(8)]],
  ])('test %i needs its whole pattern', (rule, falling, holding, expected) => {
    expect(signals(falling, limits, [rule])).toEqual([]);
    expect(signals(holding, limits, [rule])).toEqual(expected.map((points) => ({ rule, points })));
  });

  it('find nothing where all values are alike, and what leaves limits without width', () => {
    for (const value of [0, 0.1, 1e15, -7e-9]) {
      const same = repeated(value, 40);
      expect(signals(same, xmr(same), all)).toEqual([]);
    }
    expect(signals([5, 5, 6, 5], { centre: 5, upper: 5, lower: 5 }, [1])).toEqual([{ rule: 1, points: [2] }]);
  });

  it('refuse what is no test, no number and no limit', () => {
    expect(() => signals([1], limits, [9])).toThrow('numbered 1 to 8; got 9');
    expect(() => signals([1, Infinity], limits, [1])).toThrow('Value 1');
    expect(() => signals([1], { centre: 5, upper: 3, lower: 1 }, [1])).toThrow('Limits must rise');
    expect(signals([], limits, all)).toEqual([]);
    expect(signals([99], limits, [])).toEqual([]);
  });

  it('do not depend on the order in which they are named, nor on one another', () => {
    fc.assert(
      fc.property(whole, tests, (values, rules) => {
        const found = signals(Object.freeze(values), limits, Object.freeze(rules));
        expect(signals(values, limits, rules.toReversed())).toEqual(found);
        expect(rules.flatMap((rule) => signals(values, limits, [rule]))).toEqual(found);
      }),
    );
  });

  it('find the same upside down, and what was found stays when points are added', () => {
    fc.assert(
      fc.property(whole, whole, (values, more) => {
        const found = signals(values, limits, all);
        const overturned = values.map((value) => -value);
        expect(signals(overturned, limits, all)).toEqual(found);
        const longer = signals([...values, ...more], limits, all);
        for (const { rule, points } of found) {
          expect(
            longer.some((each) => each.rule === rule && points.every((point) => each.points.includes(point))),
          ).toBe(true);
        }
      }),
    );
  });

  it('one to four raise a false alarm at less than 1 % of points of noise, limits from the same noise', () => {
    const next = normalNumbers(seededRandom(9));
    const values = Array.from({ length: 50_000 }, next);
    const found = signals(values, xmr(values), [1, 2, 3, 4]);
    const shares = [1, 2, 3, 4].map((rule) => found.filter((each) => each.rule === rule).length / values.length);
    // By theory 0.27, 0.20, 0.24 and 0.17 %.
    [0.0027, 0.00195, 0.00238, 0.00166].forEach((share, index) => {
      expect(Math.abs(shares[index]! - share)).toBeLessThan(0.0007);
    });
    expect(found.length / values.length).toBeLessThan(0.01);
  });
});
