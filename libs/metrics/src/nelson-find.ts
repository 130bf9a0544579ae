import type { ControlLimits } from './xmr.ts';

/** What one of Nelson's tests finds in the stretch of points that ends with a given one. */
export interface NelsonFind {
  readonly rule: number;
  /** The points that it speaks of, by place counted from 0, rising; the last is the given one. */
  readonly points: readonly number[];
  /** Above (1) or below (-1) the centre, or rising or falling; 0 for a pattern that lies on both sides. */
  readonly side: -1 | 0 | 1;
}

/** Where one looks: which test, over which values, at which point, against which limits. */
export interface NelsonLook {
  readonly rule: number;
  readonly values: readonly number[];
  readonly end: number;
  readonly limits: ControlLimits;
}

/** The stretch that a test looks at: the values, and how many standard deviations each lies from the centre. */
interface Stretch {
  readonly values: readonly number[];
  readonly distances: readonly number[];
  readonly isFlat: boolean;
}

/** The points of a stretch that a test marks, counted from its begin, and their side. */
type Mark = { readonly side: -1 | 0 | 1; readonly at: readonly number[] };

interface NelsonTest {
  /** How many points it looks at. */
  readonly length: number;
  readonly mark: (stretch: Stretch) => Mark | null;
}

const TESTS: readonly NelsonTest[] = [
  { length: 1, mark: beyond({ distance: 3, needed: 1 }) },
  { length: 9, mark: beyond({ distance: 0, needed: 9 }) },
  { length: 6, mark: whole(6, steady) },
  { length: 14, mark: whole(14, ({ values }) => (isAlternating(values) ? 0 : null)) },
  { length: 3, mark: beyond({ distance: 2, needed: 2 }) },
  { length: 5, mark: beyond({ distance: 1, needed: 4 }) },
  { length: 15, mark: whole(15, hugging) },
  { length: 8, mark: whole(8, avoiding) },
];

/** The tests that compare points with one another and need no limits. */
export const testsWithoutLimits: readonly number[] = [3, 4];

/**
 * What one of the eight tests of Nelson (1984) finds in the points up to a given one; null if nothing.
 *
 * 1: beyond a limit. 2: nine in a row on one side of the centre. 3: six in a row rising or falling. 4: fourteen in a row
 * going up and down by turns. 5: two of three more than two standard deviations away on one side. 6: four of five more
 * than one away on one side. 7: fifteen in a row within one. 8: eight in a row beyond one, on both sides. A standard
 * deviation is a third of the way from the centre to a limit. A value on the centre is on no side, two equal ones neither
 * rise nor fall. Limits without width (all values alike) have no inside: test 7 then finds nothing.
 *
 * @example
 * nelsonFind({ rule: 1, values: [5, 9], end: 1, limits: { centre: 5, upper: 8, lower: 2 } })?.side; // => 1
 */
export function nelsonFind(look: NelsonLook): NelsonFind | null {
  const { rule, values, end, limits } = look;
  const test = TESTS[rule - 1];
  if (!test) throw new RangeError(`Nelson's tests are numbered 1 to 8; got ${rule}.`);
  const from = Math.max(0, end - test.length + 1);
  const some = values.slice(from, end + 1);
  const distances = some.map((value) => distanceOf(value, limits));
  const mark = test.mark({ values: some, distances, isFlat: limits.upper === limits.centre });
  return mark && { rule, side: mark.side, points: mark.at.map((at) => from + at) };
}

/** In standard deviations. What rounding makes of a value that is the centre itself counts as the centre. */
function distanceOf(value: number, { centre, upper, lower }: ControlLimits): number {
  const distance = value - centre;
  if (Math.abs(distance) <= 2 * Number.EPSILON * Math.abs(centre)) return 0;
  return 3 * (distance / (distance > 0 ? upper - centre : centre - lower));
}

/** Marks the points on one side beyond a distance, where enough are and the last is one of them. */
function beyond({ distance, needed }: { distance: number; needed: number }): (stretch: Stretch) => Mark | null {
  return ({ distances }) => {
    const side = distances.at(-1)! > 0 ? 1 : -1;
    const at = [...distances.keys()].filter((place) => side * distances[place]! > distance);
    return at.length >= needed && at.at(-1) === distances.length - 1 ? { side, at } : null;
  };
}

/** Marks all points of a full stretch, or none. */
function whole(length: number, sideOf: (stretch: Stretch) => -1 | 0 | 1 | null): (stretch: Stretch) => Mark | null {
  return (stretch) => {
    if (stretch.values.length < length) return null;
    const side = sideOf(stretch);
    return side === null ? null : { side, at: [...stretch.values.keys()] };
  };
}

function steps(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, index) => value - values[index]!);
}

function steady({ values }: Stretch): -1 | 1 | null {
  const all = steps(values);
  if (all.every((step) => step > 0)) return 1;
  return all.every((step) => step < 0) ? -1 : null;
}

function isAlternating(values: readonly number[]): boolean {
  const all = steps(values).map(Math.sign);
  return all[0] !== 0 && all.every((step, index) => index === 0 || step === -all[index - 1]!);
}

function hugging({ distances, isFlat }: Stretch): 0 | null {
  return !isFlat && distances.every((distance) => Math.abs(distance) < 1) ? 0 : null;
}

function avoiding({ distances }: Stretch): 0 | null {
  const isOnBothSides = distances.some((distance) => distance > 0) && distances.some((distance) => distance < 0);
  return isOnBothSides && distances.every((distance) => Math.abs(distance) > 1) ? 0 : null;
}
