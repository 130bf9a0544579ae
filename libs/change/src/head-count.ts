import type { StakeholderGroup } from './stakeholder-group.ts';

/** What is read of a group to count heads. */
export type CountedGroup = Pick<StakeholderGroup, 'id' | 'size' | 'overlaps'>;

/** How many people groups are together. */
export interface HeadCount {
  /** There are no fewer: groups share as many as they can, wherever nobody said how many they share. */
  readonly low: number;
  /** There are no more, of the groups whose size is known: groups share nobody, wherever nobody said how many they share. */
  readonly high: number;
  /** Groups whose size nobody knows; they are in neither figure. */
  readonly unsized: readonly string[];
}

/**
 * How many people groups are, each counted once. What groups share is taken off where it is stated, on either side; where two
 * groups do not say what they share, there is a lowest and a highest figure. Both hold for every way in which people can be spread
 * over the groups so that the stated sizes and shares come out (Bonferroni below, Hunter above).
 *
 * @example
 * headCount([{ id: 'a', size: 100, overlaps: [{ group: 'b', people: 20 }] }, { id: 'b', size: 50, overlaps: [] }]); // => { low: 130, high: 130, unsized: [] }
 */
export function headCount(groups: readonly CountedGroup[]): HeadCount {
  const shares = statedShares(groups);
  const sized = groups
    .flatMap(({ id, size }) => (size === null ? [] : [{ id, size }]))
    .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
  const low = Math.max(atLeast(sized, shares), sized[0]?.size ?? 0);
  return {
    low,
    high: Math.max(atMost(sized, shares), low),
    unsized: groups.filter(({ size }) => size === null).map(({ id }) => id),
  };
}

/** How many people two groups share, as either says; the two may say different things. */
export interface StatedShare {
  readonly least: number;
  readonly most: number;
}

type Shares = ReadonlyMap<string, ReadonlyMap<string, StatedShare>>;
interface SizedGroup {
  readonly id: string;
  readonly size: number;
}

/**
 * What groups say that they share, by both of them.
 *
 * @example
 * statedShares([{ id: 'a', size: 9, overlaps: [{ group: 'b', people: 2 }] }]).get('b')?.get('a'); // => { least: 2, most: 2 }
 */
export function statedShares(groups: readonly CountedGroup[]): Shares {
  const shares = new Map<string, Map<string, StatedShare>>();
  const state = (one: string, other: string, people: number): void => {
    const of = shares.get(one) ?? new Map<string, StatedShare>();
    const said = of.get(other);
    of.set(other, { least: Math.min(said?.least ?? people, people), most: Math.max(said?.most ?? people, people) });
    shares.set(one, of);
  };
  for (const { id, overlaps } of groups)
    for (const { group, people } of overlaps) {
      if (group === id) continue;
      state(id, group, people);
      state(group, id, people);
    }
  return shares;
}

/** Takes groups in, the largest first, as long as each brings people who can be in none of those before. */
function atLeast(groups: readonly SizedGroup[], shares: Shares): number {
  const taken: SizedGroup[] = [];
  let people = 0;
  for (const group of groups) {
    const said = shares.get(group.id);
    let brings = group.size;
    for (const { id, size } of taken) {
      brings -= Math.min(said?.get(id)?.most ?? Infinity, size, group.size);
      if (brings <= 0) break;
    }
    if (brings <= 0) continue;
    taken.push(group);
    people += brings;
  }
  return people;
}

/** All groups one after the other, less what each certainly shares with one before: the largest shares that form no ring. */
function atMost(groups: readonly SizedGroup[], shares: Shares): number {
  const sizes = new Map(groups.map(({ id, size }) => [id, size]));
  const links = [...shares].flatMap(([one, others]) =>
    [...others].flatMap(([other, { least }]) => {
      const [a, b] = [sizes.get(one), sizes.get(other)];
      return one < other && a !== undefined && b !== undefined ? [{ one, other, people: Math.min(least, a, b) }] : [];
    }),
  );
  links.sort((a, b) => b.people - a.people);
  const root = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    for (let up = root.get(at); up !== undefined; up = root.get(at)) at = up;
    return at;
  };
  let people = groups.reduce((sum, { size }) => sum + size, 0);
  for (const { one, other, people: shared } of links) {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a === b) continue;
    root.set(a, b);
    people -= shared;
  }
  return people;
}
