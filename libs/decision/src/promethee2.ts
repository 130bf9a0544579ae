import { checkedWeights, type DecisionTable, isSame, orderFreeSum, type Ranked, ranksOf } from './decision-table.ts';

/** How strongly a lead of some size on one criterion is preferred: Brans and Vincke's six shapes. Sizes are in the criterion's unit. */
export type Preference =
  | 'usual'
  | { readonly type: 'usual' }
  | { readonly type: 'uShape'; readonly indifference: number }
  | { readonly type: 'vShape'; readonly preference: number }
  | { readonly type: 'level'; readonly indifference: number; readonly preference: number }
  | { readonly type: 'linear'; readonly indifference: number; readonly preference: number }
  | { readonly type: 'gaussian'; readonly inflection: number };

/** Net flows as scores, with how much each alternative is preferred to the others and the others to it. */
export type Flows = Ranked & { readonly positive: number[]; readonly negative: number[] };

/**
 * How much each alternative is preferred to the others on balance: net flows, which sum to 0.
 *
 * Each pair is compared on each criterion; the preference function says how much a lead counts, from 0 to 1: `usual`
 * (any lead counts fully), `uShape`, `vShape`, `level`, `linear` (from an indifference to a preference threshold) or
 * `gaussian`; one for all criteria or one for each. A flow is the mean over the other alternatives of the weighted
 * preference. A constant column gives nobody a preference; equal rows have equal flows; a single alternative has a
 * flow of 0 and rank 1. Weights are made to sum to 1; all weights 0 are refused. Brans and Vincke (1985).
 *
 * @example
 * promethee2({ matrix: [[4, 1], [2, 3]], weights: [3, 1], directions: ['max', 'max'], preference: 'usual' }).scores; // => [0.5, -0.5]
 */
export function promethee2(table: DecisionTable & { readonly preference: Preference | readonly Preference[] }): Flows {
  const weights = checkedWeights(table);
  const degrees = degreesOf(table.preference, weights.length);
  const { matrix, directions } = table;
  const signs = directions.map((direction) => (direction === 'max' ? 1 : -1));
  const over = matrix.map((mine) =>
    matrix.map((other) =>
      weights.reduce(
        (sum, weight, j) =>
          sum + weight * degrees[j]!(isSame(mine[j]!, other[j]!) ? 0 : signs[j]! * (mine[j]! - other[j]!)),
        0,
      ),
    ),
  );
  const others = Math.max(1, matrix.length - 1);
  const positive = over.map((row) => orderFreeSum(row) / others);
  const negative = over.map((_row, i) => orderFreeSum(over.map((row) => row[i]!)) / others);
  const scores = positive.map((flow, i) => flow - negative[i]!);
  return { scores, ranking: ranksOf(scores, 1), positive, negative };
}

/** The strength of preference, 0 to 1, for a lead. */
type Degree = (lead: number) => number;

function degreesOf(preference: Preference | readonly Preference[], criteria: number): Degree[] {
  if (!isList(preference)) return Array.from({ length: criteria }, (_empty, j) => degreeOf(preference, j));
  if (preference.length !== criteria) {
    throw new RangeError(`Each weight needs one preference: ${criteria} weights, ${preference.length} preferences.`);
  }
  return preference.map((one, j) => degreeOf(one, j));
}

function isList(preference: Preference | readonly Preference[]): preference is readonly Preference[] {
  return Array.isArray(preference);
}

function degreeOf(preference: Preference, j: number): Degree {
  if (preference === 'usual') return (lead) => (lead > 0 ? 1 : 0);
  switch (preference.type) {
    case 'usual':
      return (lead) => (lead > 0 ? 1 : 0);
    case 'uShape':
      return stepped(threshold(preference.indifference, 'indifference', j));
    case 'vShape':
      return between(0, threshold(preference.preference, 'preference', j), j);
    case 'linear':
      return between(
        threshold(preference.indifference, 'indifference', j),
        threshold(preference.preference, 'preference', j),
        j,
      );
    case 'level':
      return levelled(
        threshold(preference.indifference, 'indifference', j),
        threshold(preference.preference, 'preference', j),
        j,
      );
    case 'gaussian':
      return bell(threshold(preference.inflection, 'inflection', j), j);
    default:
      throw new RangeError(`The preference of column ${j} is of no known type: ${JSON.stringify(preference)}.`);
  }
}

function threshold(size: number, name: string, j: number): number {
  if (!Number.isFinite(size) || size < 0) {
    throw new RangeError(`The ${name} of column ${j} must be a finite number of 0 or more; got ${size}.`);
  }
  return size;
}

/** A lead this much beyond a threshold, as a share of it, is rounding: 0.8 − 0.7 does not exceed 0.1. */
const ROUNDING = 1e-9;

function stepped(indifference: number): Degree {
  return (lead) => (lead > indifference * (1 + ROUNDING) ? 1 : 0);
}

/** Equal thresholds are a step, which a lead must exceed. */
function between(indifference: number, preference: number, j: number): Degree {
  checkOrder(indifference, preference, j);
  if (indifference === preference) return stepped(indifference);
  return (lead) => Math.min(1, Math.max(0, (lead - indifference) / (preference - indifference)));
}

function levelled(indifference: number, preference: number, j: number): Degree {
  checkOrder(indifference, preference, j);
  return (lead) => {
    if (lead <= indifference * (1 + ROUNDING)) return 0;
    return lead <= preference * (1 + ROUNDING) ? 0.5 : 1;
  };
}

function bell(inflection: number, j: number): Degree {
  if (inflection === 0) throw new RangeError(`The inflection of column ${j} must be above 0.`);
  return (lead) => (lead <= 0 ? 0 : -Math.expm1(-(lead * lead) / (2 * inflection * inflection)));
}

function checkOrder(indifference: number, preference: number, j: number): void {
  if (indifference > preference) {
    throw new RangeError(
      `The indifference of column ${j} (${indifference}) must not exceed its preference (${preference}).`,
    );
  }
}
