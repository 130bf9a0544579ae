import { type Condition, leastCost } from './linear-programme.ts';
import type { WeightDraw } from './weight-sampler.ts';
import type { WeightRegion } from './weight-rule.ts';

/** One inequality, row · weights ≥ right, and what it came from. */
type Side = { readonly row: readonly number[]; readonly right: number };

/** The same without its zeros: most sides name one weight or two. */
type SparseSide = { readonly places: Int32Array; readonly factors: Float64Array; readonly right: number };

/** Weights inside, the sides that really limit them, and directions that stay inside all equalities. */
type Inside = {
  readonly middle: Float64Array;
  readonly sides: readonly SparseSide[];
  readonly corners: readonly Float64Array[];
  readonly fixed: readonly Float64Array[];
};

/** A side that can be left by less than this is an equality. */
const FLAT = 1e-9;

/**
 * Draws weights from a narrow region by a walk inside it: hit-and-run (Smith 1984).
 *
 * Each step goes along a random line through the region to a uniform place on it. Half the lines have a direction
 * that any step may have, the others that between two corners, which follow the shape of a long region. Three steps
 * for each criterion lie between two draws. Undefined when no weights meet the rule.
 *
 * @example
 * const region = { low: [0.5, 0.5], high: [0.5, 0.5], chains: [], ratios: [] };
 * const into = new Float64Array(2);
 * weightWalk(region, () => 0.5)?.(into);
 * [...into]; // => [0.5, 0.5]
 */
export function weightWalk(region: WeightRegion, random: () => number): WeightDraw | undefined {
  const inside = insideOf(region);
  if (inside === undefined) return undefined;
  const at = inside.middle.slice();
  const along = new Float64Array(at.length);
  const steps = 3 * at.length;
  return (into) => {
    for (let step = 0; step < steps; step += 1) {
      choose(along, inside, random);
      walk(at, along, inside.sides, random);
    }
    into.set(at);
  };
}

/**
 * Whether any weights that sum to 1 meet the rule.
 *
 * @example
 * isPossible({ low: [0, 0], high: [1, 1], chains: [[0, 1], [1, 0]], ratios: [] }); // => true
 */
export function isPossible(region: WeightRegion): boolean {
  return (
    leastCost(
      region.low.map(() => 0),
      conditionsOf(sidesOf(region), region.low.length),
    ) !== undefined
  );
}

function sidesOf({ low, high, chains, ratios }: WeightRegion): Side[] {
  const unit = (entries: Readonly<Record<number, number>>): number[] => low.map((_value, j) => entries[j] ?? 0);
  return [
    ...low.map((value, j) => ({ row: unit({ [j]: 1 }), right: value })),
    ...high.flatMap((value, j) => (value < 1 ? [{ row: unit({ [j]: -1 }), right: -value }] : [])),
    ...chains.flatMap((chain) =>
      chain.slice(1).map((less, place) => ({ row: unit({ [chain[place]!]: 1, [less]: -1 }), right: 0 })),
    ),
    ...ratios.map((row) => ({ row, right: 0 })),
  ];
}

function conditionsOf(sides: readonly Side[], criteria: number): Condition[] {
  const all = Array.from({ length: criteria }, () => 1);
  return [
    { row: all, is: 'exactly', right: 1 },
    ...sides.map(({ row, right }) => ({ row, is: 'atLeast' as const, right })),
  ];
}

/** The corner furthest from each side; their mean lies inside every side that can be left at all. */
function insideOf(region: WeightRegion): Inside | undefined {
  const criteria = region.low.length;
  const sides = sidesOf(region);
  const conditions = conditionsOf(sides, criteria);
  const corners: Float64Array[] = [];
  const real: Side[] = [];
  const flat: (readonly number[])[] = [Array.from({ length: criteria }, () => 1)];
  for (const side of sides) {
    const found = leastCost(
      side.row.map((value) => -value),
      conditions,
    );
    if (found === undefined) return undefined;
    corners.push(Float64Array.from(found.at));
    if (-found.cost - side.right > FLAT) real.push(side);
    else flat.push(side.row);
  }
  const middle = new Float64Array(criteria);
  for (const corner of corners) corner.forEach((value, j) => (middle[j] = middle[j]! + value / corners.length));
  return { middle, sides: real.map(sparse), corners, fixed: orthonormal(flat) };
}

function orthonormal(rows: readonly (readonly number[])[]): Float64Array[] {
  const basis: Float64Array[] = [];
  for (const row of rows) {
    const left = Float64Array.from(row);
    // Twice, since once leaves rounding of the size of the row.
    for (let round = 0; round < 2; round += 1) for (const one of basis) takeOff(left, one);
    const length = Math.sqrt(dot(left, left));
    if (length > 1e-9 * Math.sqrt(dot(row, row))) basis.push(left.map((value) => value / length));
  }
  return basis;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let j = 0; j < a.length; j += 1) sum += a[j]! * b[j]!;
  return sum;
}

function sparse({ row, right }: Side): SparseSide {
  const places = Int32Array.from(row.flatMap((value, j) => (value === 0 ? [] : [j])));
  return { places, factors: Float64Array.from(places, (j) => row[j]!), right };
}

function sparseDot(places: Int32Array, factors: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < places.length; k += 1) sum += factors[k]! * values[places[k]!]!;
  return sum;
}

function takeOff(from: Float64Array, unit: Float64Array): void {
  const share = dot(from, unit);
  for (let j = 0; j < from.length; j += 1) from[j] = from[j]! - share * unit[j]!;
}

function choose(along: Float64Array, { corners, fixed }: Inside, random: () => number): void {
  const pick = (): Float64Array => corners[Math.floor(random() * corners.length)]!;
  if (random() < 0.5) {
    const [from, to] = [pick(), pick()];
    for (let j = 0; j < along.length; j += 1) along[j] = to[j]! - from[j]!;
  } else {
    // Not every direction is as likely as any other, but as likely as its opposite, which is what a walk needs.
    for (let j = 0; j < along.length; j += 1) along[j] = random() - 0.5;
  }
  for (const one of fixed) takeOff(along, one);
}

function walk(at: Float64Array, along: Float64Array, sides: readonly SparseSide[], random: () => number): void {
  const length = Math.sqrt(dot(along, along));
  if (length < 1e-12) return;
  let back = -Infinity;
  let ahead = Infinity;
  for (let k = 0; k < sides.length; k += 1) {
    const { places, factors, right } = sides[k]!;
    const slope = sparseDot(places, factors, along) / length;
    if (Math.abs(slope) < 1e-14) continue;
    const limit = (right - sparseDot(places, factors, at)) / slope;
    if (slope > 0) back = Math.max(back, limit);
    else ahead = Math.min(ahead, limit);
  }
  if (!(ahead > back) || !Number.isFinite(ahead - back)) return;
  const by = (back + (ahead - back) * random()) / length;
  for (let j = 0; j < at.length; j += 1) at[j] = at[j]! + by * along[j]!;
}
