import type { Finding } from '@peerway/kernel';
import { Criterion } from './criterion.ts';

/** Codes of findings that leave a criterion out of the ranking; all others are notes. */
const grave = [
  'DUPLICATE_CRITERION',
  'UNKNOWN_PARENT',
  'PARENT_NOT_GROUP',
  'PARENT_CYCLE',
  'ANCHORS_EQUAL',
  'LEVER_MISSING',
  'CRITERION_UNFIT',
];

/**
 * What does not fit together in a tree of criteria, each at "criterion:<id>", or at "criteria" for the whole.
 *
 * These leave a criterion out:
 *
 *     DUPLICATE_CRITERION  an earlier one has the same id
 *     UNKNOWN_PARENT       the group it stands under is not there (the detail names it)
 *     PARENT_NOT_GROUP     it stands under a criterion that has scores itself
 *     PARENT_CYCLE         following the groups above it leads back to it
 *     ANCHORS_EQUAL        its worst and best are the same, so that it has no scale
 *     LEVER_MISSING        it is to score a lever, and does not say which
 *     CRITERION_UNFIT      a figure of it cannot be meant, such as a weight below 0 (the detail names the field)
 *
 * These are notes:
 *
 *     DIRECTION_AGAINST_ANCHORS  more is said to be better, and the anchors say less is, or the other way round: the anchors hold
 *     LEVER_TWICE                another criterion that counts scores the same lever: it counts twice
 *     NAME_MISSING               people's own criterion or group has no name
 *     WEIGHT_MISSING             a weight is missing that does not come from Align: it counts as wholly unsure
 *     EMPTY_GROUP                nothing that counts stands under the group
 *     ALL_WEIGHTS_ZERO           everything under the group, or at the top, weighs nothing
 *     NO_CRITERIA                nothing is left to compare by
 *
 * @example
 * criteriaFindings([]).map(({ code }) => code); // => ['NO_CRITERIA']
 */
export function criteriaFindings(criteria: readonly Criterion[]): Finding[] {
  const single = criteria.flatMap((criterion, at) => ownFindings(criterion, criteria, at));
  const counting = countingCriteria(criteria);
  const groups = [...counting.groups.keys()];
  const empty = criteria.filter(
    ({ id, kind, enabled }, at) =>
      kind === 'group' && enabled && !groups.includes(id) && criteria.findIndex((other) => other.id === id) === at,
  );
  return [
    ...single,
    ...empty.map(({ id }) => finding('EMPTY_GROUP', id, id)),
    ...zeroFindings(counting),
    ...(counting.leaves.length === 0 ? [{ code: 'NO_CRITERIA', at: 'criteria', detail: '' }] : []),
  ];
}

/** The part of a tree that counts. */
export interface CountingCriteria {
  readonly leaves: readonly Criterion[];
  /** The members of each group that hold a leaf, by the group's id; null is the top. */
  readonly groups: ReadonlyMap<string | null, readonly Criterion[]>;
}

/** The leaves and groups of a tree that count: sound, enabled up to the top, groups with at least one leaf under them. */
export function countingCriteria(criteria: readonly Criterion[]): CountingCriteria {
  const sound = criteria.filter(
    (criterion, at) => !ownFindings(criterion, criteria, at).some(({ code }) => grave.includes(code)),
  );
  const chains = sound
    .filter(({ kind }) => kind !== 'group')
    .map((leaf) => chainOf(leaf, sound))
    .filter((chain) => chain.every(({ enabled }) => enabled) && chain.at(-1)?.parent === null);
  const within = new Set(chains.flat());
  const groups = new Map<string | null, Criterion[]>();
  for (const criterion of sound.filter((each) => within.has(each))) {
    groups.set(criterion.parent, [...(groups.get(criterion.parent) ?? []), criterion]);
  }
  return { leaves: sound.filter((each) => within.has(each) && each.kind !== 'group'), groups };
}

/** A criterion and everything above it, as far as it is there. */
function chainOf(criterion: Criterion, criteria: readonly Criterion[]): Criterion[] {
  const chain = [criterion];
  for (;;) {
    const above = criteria.find(({ id }) => id === chain.at(-1)?.parent);
    if (!above || chain.includes(above)) return chain;
    chain.push(above);
  }
}

function ownFindings(criterion: Criterion, all: readonly Criterion[], at: number): Finding[] {
  const { id, kind, lever, name, direction, weight, worst, best } = criterion;
  const isLeaf = kind !== 'group';
  const twin = all.findIndex((other) => other.enabled && other.kind === 'lever' && other.lever === lever);
  const isLever = kind === 'lever' && lever !== null && criterion.enabled;
  const code = (is: boolean, name: string, detail = id): Finding[] => (is ? [finding(name, id, detail)] : []);
  return [
    ...code(all.findIndex((other) => other.id === id) < at, 'DUPLICATE_CRITERION'),
    ...parentFindings(criterion, all),
    ...code(isLeaf && worst === best, 'ANCHORS_EQUAL', String(worst)),
    ...code(kind === 'lever' && lever === null, 'LEVER_MISSING'),
    ...unfitFindings(criterion),
    ...code(isLeaf && worst !== best && (direction === 'max') !== best > worst, 'DIRECTION_AGAINST_ANCHORS', direction),
    ...code(isLever && twin < at, 'LEVER_TWICE', lever ?? ''),
    ...code(kind === 'own' && name === null, 'NAME_MISSING'),
    ...code(kind !== 'lever' && weight === null, 'WEIGHT_MISSING'),
  ];
}

function unfitFindings(criterion: Criterion): Finding[] {
  const field = Criterion.safeParse(criterion).error?.issues[0]?.path[0];
  return field === undefined ? [] : [finding('CRITERION_UNFIT', criterion.id, String(field))];
}

function parentFindings({ id, parent }: Criterion, all: readonly Criterion[]): Finding[] {
  if (parent === null) return [];
  const above = all.find((other) => other.id === parent);
  if (!above) return [finding('UNKNOWN_PARENT', id, parent)];
  if (above.kind !== 'group') return [finding('PARENT_NOT_GROUP', id, parent)];
  const chain = chainOf(above, all);
  const end = chain.at(-1)?.parent;
  const isCycle = end !== null && chain.some((each) => each.id === end);
  return isCycle ? [finding('PARENT_CYCLE', id, chain.map((each) => each.id).join(', '))] : [];
}

function zeroFindings({ groups }: CountingCriteria): Finding[] {
  return [...groups]
    .filter(([, members]) => members.every(({ weight }) => weight === 0))
    .map(([group]) =>
      group === null
        ? { code: 'ALL_WEIGHTS_ZERO', at: 'criteria', detail: '' }
        : finding('ALL_WEIGHTS_ZERO', group, group),
    );
}

function finding(code: string, criterion: string, detail: string): Finding {
  return { code, at: `criterion:${criterion}`, detail };
}
