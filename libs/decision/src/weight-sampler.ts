import { isInside, joined, partsOf, type WeightRegion, weightRegion, type WeightRule } from './weight-rule.ts';
import { isPossible, weightWalk } from './weight-walk.ts';

/** Fills an array with weights that sum to 1. */
export type WeightDraw = (into: Float64Array) => void;

/** Draws in a thousand that must meet the rule for a way of drawing to be used. */
const LEAST_PER_THOUSAND = 50;
const TRIALS = 1_000;

/**
 * Draws weights uniformly from everything that sums to 1 and meets the rule.
 *
 * Without a rule: exponential spacings, which are uniform on the simplex (normalised uniform numbers are not). Orders
 * that share no criterion are met by sorting. Otherwise draws are kept when they meet the rule, drawn either that way
 * or evenly between the ends of all weights but one, whichever keeps more; a region too narrow for that is walked.
 *
 * @example
 * const into = new Float64Array(1);
 * weightSampler('uniform', ['a'], () => 0.5)(into);
 * into[0]; // => 1
 */
export function weightSampler(rule: WeightRule, ids: readonly string[], random: () => number): WeightDraw {
  const region = weightRegion(rule, ids);
  const bySpacings = spacings(disjointChains(region.chains), random);
  const byEnds = betweenEnds(region, random);
  if (meetsAlways(region)) return bySpacings;
  const ways = [bySpacings, byEnds].map((draw) => ({ draw, kept: keptOf(draw, region) }));
  const best = ways.reduce((a, b) => (b.kept > a.kept ? b : a));
  if (best.kept * 1_000 >= LEAST_PER_THOUSAND * TRIALS) return keeping(best.draw, region);
  const walk = weightWalk(region, random);
  if (walk === undefined) {
    throw new RangeError(`No weights meet all of these together: ${contradiction(rule, ids).join('; ')}.`);
  }
  return walk;
}

/** Names the fewest parts of the rule that no weights meet together: those without any of which it could be met. */
function contradiction(rule: WeightRule, ids: readonly string[]): string[] {
  let parts = partsOf(rule);
  for (const part of parts) {
    const without = parts.filter((other) => other !== part);
    if (!isPossible(weightRegion(joined(without), ids))) parts = without;
  }
  return parts.map(({ name }) => name);
}

/** Chains that share no criterion with an earlier one: sorting meets them all at once. */
function disjointChains(chains: readonly (readonly number[])[]): (readonly number[])[] {
  const used = new Set<number>();
  return chains.filter((chain) => {
    if (chain.some((at) => used.has(at))) return false;
    for (const at of chain) used.add(at);
    return true;
  });
}

function meetsAlways({ low, high, chains, ratios }: WeightRegion): boolean {
  const free = low.every((value) => value === 0) && high.every((value) => value >= 1);
  return free && ratios.length === 0 && disjointChains(chains).length === chains.length;
}

function spacings(chains: readonly (readonly number[])[], random: () => number): WeightDraw {
  return (into) => {
    let total = 0;
    for (let j = 0; j < into.length; j += 1) {
      // Half a step up: the logarithm of an exact 0 has no value.
      const spacing = -Math.log(random() + 2 ** -33);
      into[j] = spacing;
      total += spacing;
    }
    for (let j = 0; j < into.length; j += 1) into[j] = into[j]! / total;
    for (const chain of chains) {
      const sorted = chain.map((at) => into[at]!).sort((a, b) => b - a);
      chain.forEach((at, place) => (into[at] = sorted[place]!));
    }
  };
}

/** The widest weight is what the others leave: its own ends are checked when the draw is kept or not. */
function betweenEnds({ low, high }: WeightRegion, random: () => number): WeightDraw {
  const widths = low.map((value, j) => Math.min(1, high[j]!) - value);
  const rest = widths.indexOf(Math.max(...widths));
  return (into) => {
    let left = 1;
    for (let j = 0; j < into.length; j += 1) {
      if (j === rest) continue;
      into[j] = low[j]! + widths[j]! * random();
      left -= into[j]!;
    }
    into[rest] = left;
  };
}

function keptOf(draw: WeightDraw, region: WeightRegion): number {
  const into = new Float64Array(region.low.length);
  let kept = 0;
  for (let trial = 0; trial < TRIALS; trial += 1) {
    draw(into);
    if (isInside(region, into)) kept += 1;
  }
  return kept;
}

function keeping(draw: WeightDraw, region: WeightRegion): WeightDraw {
  return (into) => {
    do draw(into);
    while (!isInside(region, into));
  };
}
