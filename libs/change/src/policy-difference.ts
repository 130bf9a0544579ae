/** A piece of a text that is there before and after, only after, or only before. */
export interface PolicyPiece {
  readonly state: 'same' | 'added' | 'removed';
  /** A heading, a paragraph or an item of a list. */
  readonly text: string;
}

const pieceStart = /\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)]|#{1,6})\s)/;
/** So many pairs of pieces are compared at most: beyond it, what differs is shown as taken out and put in as a whole. */
const mostPairs = 4_000_000;

/**
 * What differs between two versions of a policy, by headings, paragraphs and items of lists, in the order of reading: what was taken out
 * stands before what was put in. As much as possible stays the same; where it was only broken into lines otherwise, nothing differs.
 *
 * @example
 * policyDifference('Share.\n\nAsk first.', 'Share.\n\nAsk always.').map(({ state }) => state); // => ['same', 'removed', 'added']
 */
export function policyDifference(before: string, after: string): PolicyPiece[] {
  const [old, now] = [pieces(before), pieces(after)];
  const start = commonStart(old, now);
  const end = commonStart(old.slice(start).reverse(), now.slice(start).reverse());
  const same = (text: string): PolicyPiece => ({ state: 'same', text });
  return [
    ...now.slice(0, start).map(same),
    ...differing(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...now.slice(now.length - end).map(same),
  ];
}

function pieces(text: string): string[] {
  return text
    .split(pieceStart)
    .map((piece) => piece.replaceAll(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '');
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((piece, at) => piece !== other[at]);
  return differs === -1 ? one.length : differs;
}

/** The longest common sequence stays; what is not in it was taken out or put in. */
function differing(old: readonly string[], now: readonly string[]): PolicyPiece[] {
  if (old.length * now.length > mostPairs) return whole(old, now);
  const width = now.length + 1;
  const lengths = commonLengths(old, now);
  const found: PolicyPiece[] = [];
  let [at, to] = [0, 0];
  while (at < old.length && to < now.length) {
    if (old[at] === now[to]) {
      found.push({ state: 'same', text: now[to]! });
      [at, to] = [at + 1, to + 1];
    } else if (lengths[(at + 1) * width + to]! >= lengths[at * width + to + 1]!) {
      found.push({ state: 'removed', text: old[at]! });
      at += 1;
    } else {
      found.push({ state: 'added', text: now[to]! });
      to += 1;
    }
  }
  return [...found, ...whole(old.slice(at), now.slice(to))];
}

function whole(old: readonly string[], now: readonly string[]): PolicyPiece[] {
  return [
    ...old.map((text): PolicyPiece => ({ state: 'removed', text })),
    ...now.map((text): PolicyPiece => ({ state: 'added', text })),
  ];
}

/** How many pieces stay from each place on, row by row. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let at = old.length - 1; at >= 0; at -= 1)
    for (let to = now.length - 1; to >= 0; to -= 1)
      lengths[at * width + to] =
        old[at] === now[to]
          ? lengths[(at + 1) * width + to + 1]! + 1
          : Math.max(lengths[(at + 1) * width + to]!, lengths[at * width + to + 1]!);
  return lengths;
}
