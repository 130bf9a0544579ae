import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { type CountedAnswer, type PulseResult, pulseResult, pulseTrend, pulseWords, steps } from '@peerway/change';
import { anyAnswers, crowd, pulseOf, sixGroups } from './any-pulse.ts';

const floor = 5;
const pulse = pulseOf(sixGroups, { floor });
const resultOf = (answers: readonly CountedAnswer[]): PulseResult => pulseResult({ pulse, answers, groups: sixGroups });

/** Which groups each shown figure of a step sums: one number for each group, 1 where it counts. */
function shownSums(result: PulseResult, column: number): number[][] {
  const singles = sixGroups.map((_group, place) => sixGroups.map((_other, other) => Number(other === place)));
  const ofGroups = singles.filter((_sum, place) => result.groups[place]?.steps[column]?.state === 'shown');
  return result.all.steps[column]?.state === 'shown' ? [...ofGroups, sixGroups.map(() => 1)] : ofGroups;
}

/** Whether somebody can work a sum out by adding and subtracting others, in any sequence: whether it lies in their span. */
function isDerivable(sums: readonly (readonly number[])[], wanted: readonly number[]): boolean {
  return rank([...sums, wanted]) === rank(sums);
}

function rank(rows: readonly (readonly number[])[]): number {
  const matrix = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < sixGroups.length; column += 1) {
    const pivot = matrix.findIndex((row, place) => place >= found && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [matrix[found], matrix[pivot]] = [matrix[pivot]!, matrix[found]!];
    const first = matrix[found]!;
    for (const row of matrix.slice(found + 1)) {
      const factor = row[column]! / first[column]!;
      row.forEach((value, place) => (row[place] = value - factor * first[place]!));
    }
    found += 1;
  }
  return found;
}

const everyUnion = Array.from({ length: 2 ** sixGroups.length - 1 }, (_none, at) =>
  sixGroups.map((_group, place) => ((at + 1) >> place) & 1),
);
const peopleIn = (answers: readonly CountedAnswer[], step: (typeof steps)[number], union: readonly number[]): number =>
  answers.filter((each) => each[step] !== null && union[sixGroups.indexOf(each.group as 'a')] === 1).length;

describe('what a pulse shows', () => {
  it('never lets anybody work out a union of groups of fewer than the floor: single groups, sums, complements, on any step', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = resultOf(answers);
        steps.forEach((step, column) => {
          const sums = shownSums(result, column);
          for (const union of everyUnion) {
            const people = peopleIn(answers, step, union);
            if (people > 0 && people < floor) expect(isDerivable(sums, union)).toBe(false);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is not worked out across pulses either: a sum of several pulses gives away no more than each one does', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (spring, autumn) => {
        const [first, second] = [resultOf(spring), resultOf(autumn)];
        steps.forEach((step, column) => {
          // Other people, or the same ones on another day: what they say now is unknown, whatever is known of then.
          const wide = [
            ...shownSums(first, column).map((sum) => [...sum, ...sixGroups.map(() => 0)]),
            ...shownSums(second, column).map((sum) => [...sixGroups.map(() => 0), ...sum]),
          ];
          for (const union of everyUnion) {
            const people = peopleIn(autumn, step, union);
            if (people === 0 || people >= floor) continue;
            expect(rankWide([...wide, [...sixGroups.map(() => 0), ...union]])).toBeGreaterThan(rankWide(wide));
          }
        });
        const hidden = pulseTrend([first, second])
          .flatMap(({ points }) => points)
          .filter(({ state }) => state !== 'shown');
        for (const point of hidden) expect(point).toMatchObject({ mean: null, low: null, high: null, change: null });
      }),
      { numRuns: 60 },
    );
  });

  it('says nothing of a group that it does not show', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = resultOf(answers);
        const withheld = [result.all, ...result.groups]
          .flatMap((each) => each.steps)
          .filter((each) => each.state !== 'shown');
        for (const figure of withheld)
          expect(figure).toMatchObject({
            answers: null,
            mean: null,
            low: null,
            high: null,
            agreement: null,
            counts: [],
          });
      }),
    );
  });

  it('is the same, byte for byte, whatever the people of a withheld group said', () => {
    const rest = [crowd('a', 3, 1), crowd('b', 9, 4), crowd('c', 20, 3)];
    const shownOf = (level: number): unknown => {
      // Those withheld together are a and b: seen from outside only their sum counts.
      const { groups } = resultOf([crowd('a', 3, level), ...rest.slice(1)]);
      return groups;
    };
    expect(shownOf(1)).toEqual(shownOf(5));
  });

  it('keeps the floor of five where a pulse says less', () => {
    const { all, answers } = pulseResult({
      pulse: pulseOf(['a'], { floor: 1 }),
      answers: [crowd('a', 4, 2)],
      groups: ['a'],
    });
    expect(answers).toBeNull();
    expect(all.steps.map(({ state }) => state)).toEqual(steps.map(() => 'tooFew'));
  });
});

describe('words that people wrote', () => {
  it('are shown from the floor on, blanks not counted', () => {
    expect(pulseWords(['a', 'b', 'c', 'd', ' '], { floor, seed: 1 })).toEqual([]);
    expect(pulseWords(['a', 'b', 'c', 'd', 'e'], { floor, seed: 1 })).toHaveLength(5);
  });

  it('stand in an order that does not depend on the order in which they came', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 }), { minLength: 5, maxLength: 20 }),
        fc.integer(),
        (words, seed) => {
          const options = { floor, seed: seed % 2 ** 31 };
          expect(pulseWords([...words].reverse(), options)).toEqual(pulseWords(words, options));
        },
      ),
    );
  });
});

/** The rank of sums over twice as many groups. */
function rankWide(rows: readonly (readonly number[])[]): number {
  const half = sixGroups.length;
  // The two halves never meet in one sum, so that their ranks add up.
  return rank(rows.map((row) => row.slice(0, half))) + rank(rows.map((row) => row.slice(half)));
}
