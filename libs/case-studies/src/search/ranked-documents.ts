import type { Rows, WeighedWords } from './weighed-words.ts';

/** The documents that hold any of the stems looked for, and what each scores. */
export interface Ranked {
  readonly documents: readonly number[];
  readonly scores: Float64Array;
}

/** The first hits tell what else a good hit speaks of: how many of them, and how many of their stems. */
const EXAMPLES = 10;
const SHARED_STEMS = 50;
/** Who speaks of it most gains as much as this share of the best score; so a short query and a long one weigh it alike. */
const WORTH_OF_SHARED = 0.7;
/** By this power of its score a hit is an example: one that stands out, such as that of an exact title, speaks for itself. */
const STANDING_OUT = 3;
/** Only as many of the first hits are looked at again. They can only go up, so that the others stay behind them. */
const LOOKED_AT_AGAIN = 100;

/**
 * Scores every document that holds any of the stems: by how much each stem is worth in it; then those go up that speak of what
 * the first hits speak of (pseudo-relevance feedback). Feedback changes the order only: it finds nothing and loses nothing.
 */
export function rankedDocuments(stems: ReadonlyMap<number, number>, { stemsOf, documentsWith }: WeighedWords): Ranked {
  const scores = new Float64Array(stemsOf.starts.length - 1);
  const documents: number[] = [];
  for (const [stem, weight] of stems)
    eachOf(documentsWith, stem, (document, worth) => {
      if (scores[document] === 0) documents.push(document);
      scores[document]! += weight * worth;
    });
  const first = best(documents, LOOKED_AT_AGAIN, (a, b) => scores[b]! - scores[a]! || a - b);
  raise(first, sharedStems(first.slice(0, EXAMPLES), scores, stemsOf), scores, stemsOf);
  return { documents, scores };
}

/** What the examples have in common: their strongest stems, each by what it is worth in them. */
function sharedStems(examples: readonly number[], scores: Float64Array, stemsOf: Rows): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const document of examples) {
    const say = (scores[document]! / scores[examples[0]!]!) ** STANDING_OUT;
    eachOf(stemsOf, document, (stem, worth) => void shared.set(stem, (shared.get(stem) ?? 0) + say * worth));
  }
  return new Map(best([...shared], SHARED_STEMS, ([a, one], [b, other]) => other - one || a - b));
}

function raise(
  documents: readonly number[],
  shared: ReadonlyMap<number, number>,
  scores: Float64Array,
  stemsOf: Rows,
): void {
  const gains = documents.map((document) => {
    let gain = 0;
    eachOf(stemsOf, document, (stem, worth) => (gain += (shared.get(stem) ?? 0) * worth));
    return gain;
  });
  const unit = (WORTH_OF_SHARED * (scores[documents[0] ?? 0] ?? 0)) / Math.max(...gains);
  documents.forEach((document, at) => (scores[document]! += unit * gains[at]!));
}

function eachOf(rows: Rows, row: number, tell: (number: number, worth: number) => void): void {
  const end = rows.starts[row + 1]!;
  for (let at = rows.starts[row]!; at < end; at += 1) tell(rows.numbers[at]!, rows.worth[at]!);
}

/**
 * The first few of a list in an order of its own, without sorting the rest.
 *
 * @example
 * best([3, 1, 2], 2, (a, b) => a - b); // => [1, 2]
 */
export function best<Item>(items: readonly Item[], most: number, order: (a: Item, b: Item) => number): Item[] {
  if (most >= items.length || most > LOOKED_AT_AGAIN) return items.toSorted(order).slice(0, most);
  const first: Item[] = [];
  for (const item of items) {
    if (first.length === most && (most === 0 || order(first[most - 1]!, item) <= 0)) continue;
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (order(item, first[middle]!) < 0) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, item);
    if (first.length > most) first.pop();
  }
  return first;
}
