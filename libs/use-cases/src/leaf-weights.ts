import { type Finding, levers } from '@peerway/kernel';
import { type CountingCriteria, countingCriteria, criteriaFindings } from './criteria-findings.ts';
import type { Criterion } from './criterion.ts';
import type { DrawShape, LeafWeight, LeafWeights, WeightNode, WeightOrigin } from './leaf-weight.ts';
import type { LeverInput } from './selection-inputs.ts';

/** How much something weighs beside its siblings, in points, and within which bounds. */
interface Points {
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  readonly shape: DrawShape;
  readonly origin: WeightOrigin;
}

/** A weight of which nothing is known: among siblings it is as likely to have any share as each of the others. */
const free: Points = { weight: 100 / levers.length, low: 0, high: 100, shape: 'free', origin: 'assumed' };

/**
 * How much each criterion with scores counts in the whole, and within which bounds: shares that sum to 1.
 *
 * A criterion's share is its points among its siblings' points, times the share of its group. A lever without points of its own
 * takes its weight from Align, with the least and most that any participant gives it as bounds. A weight that nobody gave is
 * wholly unsure, and a finding says so (`LEVERS_NOT_WEIGHED`, `LEVER_NOT_WEIGHED`, `WEIGHT_MISSING`). A group of which all members
 * weigh nothing counts as if it were not there; if nothing is left all shares are 0.
 *
 * @example
 * const equal = levers.map((lever) => ({ lever, weight: 1 / 7, low: 0.1, high: 0.2 }));
 * leafWeights(defaultCriteria('small'), equal).leaves.at(-1).weight; // => 0.1
 */
export function leafWeights(criteria: readonly Criterion[], leverInputs: readonly LeverInput[]): LeafWeights {
  const counting = countingCriteria(criteria);
  const points = new Map(
    [...counting.groups.values()].flat().map((each) => [each.id, pointsOf(each, leverInputs)] as const),
  );
  const nodes = nodesUnder(null, { share: 1, low: 1, high: 1 }, { counting, points });
  const leaves = counting.leaves.map((leaf) => leafOf(leaf, nodes));
  return { leaves, nodes, findings: [...criteriaFindings(criteria), ...leverFindings(counting.leaves, leverInputs)] };
}

interface Tree {
  readonly counting: CountingCriteria;
  readonly points: ReadonlyMap<string, Points>;
}

interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

function nodesUnder(group: string | null, above: Share, tree: Tree): WeightNode[] {
  const members = tree.counting.groups.get(group) ?? [];
  const effective = members.map((member) => effectivePoints(member, tree));
  return members.flatMap((member, at): WeightNode[] => {
    const mine = effective[at]!;
    const share = shareAmong(
      mine,
      effective.filter((_other, other) => other !== at),
    );
    const whole = { share: above.share * share.share, low: above.low * share.low, high: above.high * share.high };
    const isLeaf = member.kind !== 'group';
    const node: WeightNode = {
      criterion: member.id,
      parent: group,
      isLeaf,
      ...mine,
      share: whole.share,
      shareLow: whole.low,
      shareHigh: whole.high,
    };
    return isLeaf ? [node] : [node, ...nodesUnder(member.id, whole, tree)];
  });
}

/** The points of a member; none for a group in which nothing weighs anything. */
function effectivePoints(member: Criterion, tree: Tree): Points {
  const points = tree.points.get(member.id) ?? free;
  const isEmpty = member.kind === 'group' && !weighsAnything(member.id, tree);
  return isEmpty ? { ...points, weight: 0, low: 0, high: 0, shape: 'fixed' } : points;
}

function weighsAnything(group: string, tree: Tree): boolean {
  return (tree.counting.groups.get(group) ?? []).some((member) => effectivePoints(member, tree).weight > 0);
}

function shareAmong(mine: Points, others: readonly Points[]): Share {
  const sum = (of: (points: Points) => number): number => others.reduce((total, each) => total + of(each), 0);
  const part = (points: number, rest: number): number => (points === 0 ? 0 : points / (points + rest));
  return {
    share: part(
      mine.weight,
      sum(({ weight }) => weight),
    ),
    low: part(
      mine.low,
      sum(({ high }) => high),
    ),
    high: part(
      mine.high,
      sum(({ low }) => low),
    ),
  };
}

function pointsOf({ kind, lever, weight, unsure }: Criterion, leverInputs: readonly LeverInput[]): Points {
  if (weight !== null) {
    const [low, high] = [weight * (1 - unsure), weight * (1 + unsure)];
    return { weight, low, high, shape: low < high ? 'even' : 'fixed', origin: 'stated' };
  }
  const input = kind === 'lever' ? leverInputs.find((each) => each.lever === lever) : undefined;
  if (!input) return free;
  const low = 100 * Math.min(input.low, input.weight);
  const high = 100 * Math.max(input.high, input.weight);
  return { weight: 100 * input.weight, low, high, shape: low < high ? 'peaked' : 'fixed', origin: 'align' };
}

function leafOf(
  { id, kind, lever, name, direction, worst, best }: Criterion,
  nodes: readonly WeightNode[],
): LeafWeight {
  const node = nodes.find(({ criterion }) => criterion === id);
  return {
    criterion: id,
    kind,
    lever,
    name,
    direction,
    worst,
    best,
    weight: node?.share ?? 0,
    low: node?.shareLow ?? 0,
    high: node?.shareHigh ?? 0,
    origin: node?.origin ?? 'assumed',
  };
}

function leverFindings(leaves: readonly Criterion[], leverInputs: readonly LeverInput[]): Finding[] {
  const asking = leaves.filter(({ kind, weight }) => kind === 'lever' && weight === null);
  const open = asking.filter(({ lever }) => !leverInputs.some((input) => input.lever === lever));
  if (open.length > 0 && open.length === asking.length) {
    return [{ code: 'LEVERS_NOT_WEIGHED', at: 'levers', detail: String(open.length) }];
  }
  return open.map(({ id, lever }) => ({ code: 'LEVER_NOT_WEIGHED', at: `criterion:${id}`, detail: lever ?? '' }));
}
