/** What is known about weights, by the ids of the criteria; nothing known is `uniform`. */
export type WeightRule =
  | 'uniform'
  | {
      /** Each list runs from the criterion that weighs most to the one that weighs least. */
      readonly order?: readonly (readonly string[])[];
      readonly intervals?: readonly { readonly id: string; readonly low: number; readonly high: number }[];
      /** How many times the second the first weighs: between low and high. */
      readonly ratios?: readonly {
        readonly first: string;
        readonly second: string;
        readonly low: number;
        readonly high: number;
      }[];
    };

/** The same by place: bounds of each weight, orders, and inequalities Σ coefficient × weight ≥ 0. */
export type WeightRegion = {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly chains: readonly (readonly number[])[];
  readonly ratios: readonly (readonly number[])[];
};

/**
 * What is known about weights, by the place of each criterion; refuses what names no criterion or cannot be.
 *
 * @example
 * weightRegion({ intervals: [{ id: 'b', low: 0.2, high: 2 }] }, ['a', 'b']).low; // => [0, 0.2]
 */
export function weightRegion(rule: WeightRule, ids: readonly string[]): WeightRegion {
  const known = rule === 'uniform' ? {} : rule;
  checkParts(known);
  const place = (id: string): number => {
    const at = ids.indexOf(id);
    if (at < 0) throw new RangeError(`A rule for weights names "${id}", which is no criterion.`);
    return at;
  };
  const low = ids.map(() => 0);
  const high = ids.map(() => 1);
  for (const interval of known.intervals ?? []) {
    const at = place(interval.id);
    checkEnds(`weight of "${interval.id}"`, interval);
    low[at] = Math.max(low[at]!, interval.low);
    high[at] = Math.min(high[at]!, interval.high);
    if (low[at] > high[at]) throw new RangeError(`No weight of "${interval.id}" meets all its intervals.`);
  }
  const chains = (known.order ?? []).map((chain) => placesOf(chain, place));
  const ratios = (known.ratios ?? []).flatMap(({ first, second, ...ends }) => {
    if (first === second) throw new RangeError(`A ratio compares "${first}" with itself.`);
    checkEnds(`ratio of "${first}" to "${second}"`, ends);
    return ratioRows([place(first), place(second)], ends, ids.length);
  });
  checkSums(low, high);
  return { low, high, chains, ratios };
}

/** A part of another name would be left out without a word. */
function checkParts(known: object): void {
  if (typeof known !== 'object' || Array.isArray(known)) {
    throw new RangeError(
      `A rule for weights is 'uniform' or has orders, intervals or ratios; got ${JSON.stringify(known)}.`,
    );
  }
  const other = Object.keys(known).find((key) => !['order', 'intervals', 'ratios'].includes(key));
  if (other !== undefined)
    throw new RangeError(`A rule for weights has order, intervals and ratios, and no "${other}".`);
}

function placesOf(chain: readonly string[], place: (id: string) => number): number[] {
  const places = chain.map(place);
  const twice = chain.find((id, at) => chain.indexOf(id) !== at);
  if (twice !== undefined) throw new RangeError(`An order of criteria names "${twice}" twice.`);
  return places;
}

function checkEnds(name: string, { low, high }: { readonly low: number; readonly high: number }): void {
  // An endless upper end of a ratio says nothing, and is allowed.
  if (!Number.isFinite(low) || low < 0 || Number.isNaN(high) || high < low) {
    throw new RangeError(
      `The ${name} must run from a low end of 0 or more to a high end not below it; got ${low} to ${high}.`,
    );
  }
}

function ratioRows(
  [first, second]: readonly [number, number],
  { low, high }: { readonly low: number; readonly high: number },
  length: number,
): number[][] {
  const row = (of: Readonly<Record<number, number>>): number[] => Array.from({ length }, (_empty, at) => of[at] ?? 0);
  const least = row({ [first]: 1, [second]: -low });
  return high === Infinity ? [least] : [least, row({ [first]: -1, [second]: high })];
}

function checkSums(low: readonly number[], high: readonly number[]): void {
  const least = low.reduce((sum, value) => sum + value, 0);
  const most = high.reduce((sum, value) => sum + value, 0);
  if (least > 1 + 1e-9) throw new RangeError(`The low ends of the weights sum to ${least}, more than 1.`);
  if (most < 1 - 1e-9) throw new RangeError(`The high ends of the weights sum to ${most}, less than 1.`);
}

/** Weights this far outside are outside by rounding only. */
const ROUNDING = 1e-12;

/**
 * Whether weights meet everything known about them, up to rounding.
 *
 * @example
 * isInside({ low: [0, 0], high: [1, 1], chains: [[0, 1]], ratios: [] }, [0.4, 0.6]); // => false
 */
export function isInside({ low, high, chains, ratios }: WeightRegion, weights: ArrayLike<number>): boolean {
  for (let j = 0; j < low.length; j += 1) {
    if (weights[j]! < low[j]! - ROUNDING || weights[j]! > high[j]! + ROUNDING) return false;
  }
  for (const chain of chains) {
    for (let at = 1; at < chain.length; at += 1) {
      if (weights[chain[at - 1]!]! < weights[chain[at]!]! - ROUNDING) return false;
    }
  }
  for (const row of ratios) {
    let sum = 0;
    for (let j = 0; j < row.length; j += 1) sum += row[j]! * weights[j]!;
    if (sum < -ROUNDING) return false;
  }
  return true;
}

/** One part of a rule, and how to name it. */
type RulePart = { readonly name: string; readonly rule: Exclude<WeightRule, 'uniform'> };

/**
 * A rule taken apart into its orders, intervals and ratios.
 *
 * @example
 * partsOf({ order: [['a', 'b']] }).map(({ name }) => name); // => ['order a, b']
 */
export function partsOf(rule: WeightRule): RulePart[] {
  const { order = [], intervals = [], ratios = [] } = rule === 'uniform' ? {} : rule;
  return [
    ...order.map((chain) => ({ name: `order ${chain.join(', ')}`, rule: { order: [chain] } })),
    ...intervals.map((one) => ({ name: `${one.id} from ${one.low} to ${one.high}`, rule: { intervals: [one] } })),
    ...ratios.map((one) => ({
      name: `${one.first} ${one.low} to ${one.high} times ${one.second}`,
      rule: { ratios: [one] },
    })),
  ];
}

/**
 * The rule that parts make together.
 *
 * @example
 * joined(partsOf({ order: [['a', 'b']] })).order; // => [['a', 'b']]
 */
export function joined(parts: readonly RulePart[]): Exclude<WeightRule, 'uniform'> {
  return {
    order: parts.flatMap(({ rule }) => rule.order ?? []),
    intervals: parts.flatMap(({ rule }) => rule.intervals ?? []),
    ratios: parts.flatMap(({ rule }) => rule.ratios ?? []),
  };
}
