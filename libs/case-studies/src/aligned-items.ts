/** A pair of places, the first in the list before and the second in the list after; null where there is no counterpart. */
export type AlignedPair = readonly [before: number | null, after: number | null];

/** What the items of a list are compared by: all that they say, and the part that they are known by. */
export interface AlignedItem {
  readonly whole: string;
  readonly name: string;
}

/**
 * Which item of a list became which of another: equal ones in the longest common order, then, between those, ones of one name,
 * then the rest by place. What is left was taken out or added. An item that was moved counts as taken out and added.
 *
 * @example
 * const item = (text) => ({ whole: text, name: text });
 * alignedItems([item('a'), item('b')], [item('b'), item('c')]); // => [[0, null], [1, 0], [null, 1]]
 */
export function alignedItems(before: readonly AlignedItem[], after: readonly AlignedItem[]): AlignedPair[] {
  const anchors = commonOrder(before, after);
  const pairs: AlignedPair[] = [];
  let from: readonly [number, number] = [0, 0];
  for (const [b, a] of [...anchors, [before.length, after.length] as const]) {
    pairs.push(...gapPairs(before, after, { before: range(from[0], b), after: range(from[1], a) }));
    if (b < before.length) pairs.push([b, a]);
    from = [b + 1, a + 1];
  }
  return pairs;
}

/** The longest common order of equal items, as pairs of places. Lists here have at most some sixty items. */
function commonOrder(before: readonly AlignedItem[], after: readonly AlignedItem[]): [number, number][] {
  const lengths = before.map(() => after.map(() => 0));
  const lengthAt = (b: number, a: number): number => lengths[b]?.[a] ?? 0;
  const isEqual = (b: number, a: number): boolean => before[b]?.whole === after[a]?.whole;
  for (let b = before.length - 1; b >= 0; b -= 1) {
    for (let a = after.length - 1; a >= 0; a -= 1) {
      const longest = isEqual(b, a) ? 1 + lengthAt(b + 1, a + 1) : Math.max(lengthAt(b + 1, a), lengthAt(b, a + 1));
      lengths[b]?.splice(a, 1, longest);
    }
  }
  const order: [number, number][] = [];
  for (let b = 0, a = 0; b < before.length && a < after.length;) {
    if (isEqual(b, a)) order.push([b++, a++]);
    else if (lengthAt(b + 1, a) >= lengthAt(b, a + 1)) b += 1;
    else a += 1;
  }
  return order;
}

function gapPairs(
  before: readonly AlignedItem[],
  after: readonly AlignedItem[],
  gap: { readonly before: readonly number[]; readonly after: readonly number[] },
): AlignedPair[] {
  const left = new Set(gap.after);
  const partners = new Map<number, number>();
  for (const b of gap.before) {
    const namesake = [...left].find((a) => after[a]?.name === before[b]?.name);
    if (namesake === undefined) continue;
    partners.set(b, namesake);
    left.delete(namesake);
  }
  // Items that changed their name too keep their place only where as many stand here as stood there: else one cannot know.
  const nameless = gap.before.filter((b) => !partners.has(b));
  if (nameless.length === left.size) {
    [...left].forEach((a, at) => partners.set(nameless[at] ?? -1, a));
    left.clear();
  }
  return [
    ...gap.before.map((b): AlignedPair => [b, partners.get(b) ?? null]),
    ...[...left].map((a): AlignedPair => [null, a]),
  ];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
