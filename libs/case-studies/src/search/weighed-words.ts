import { openLexicon, type Lexicon } from './lexicon.ts';
import { textWords } from './text-words.ts';

/** A field of all documents, as text, and how much it counts. */
export interface IndexedField {
  readonly weight: number;
  readonly texts: readonly string[];
}

/** Rows of numbers with what each is worth, one after the other: row n lies from `starts[n]` to `starts[n + 1]`. */
export interface Rows {
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
  readonly worth: Float32Array;
}

/** What documents hold, read both ways. */
export interface WeighedWords {
  readonly lexicon: Lexicon;
  /** The stems of each document. */
  readonly stemsOf: Rows;
  /** The documents that hold each stem. */
  readonly documentsWith: Rows;
  /** How much it says that a document holds a stem: few do, or many. */
  readonly rarityOf: (stem: number) => number;
}

/** How fast further mentions of a word count less, and how much a long field counts against a document: the usual values of BM25. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** How much a mention counts in a field other than the one where it is worth most: a title is repeated in the text. */
const OTHER_FIELDS = 0.5;

/** The mentions in one field: the stems of each document with how often they occur. */
interface Counted {
  readonly weight: number;
  readonly mentions: readonly ReadonlyMap<number, number>[];
  readonly lengths: readonly number[];
  readonly meanLength: number;
}

/** Reads all documents, and weighs each stem of each: by BM25 in every field, the fields added up. */
export function weighedWords(fields: readonly IndexedField[], size: number): WeighedWords {
  const lexicon = openLexicon();
  const counted = fields.map((field) => countedWords(field, lexicon.learn));
  const documents = Array.from({ length: size }, (_, at) => weighedDocument(at, counted));
  const stemsOf = rowsOf(documents);
  const { starts } = turned(stemsOf, lexicon.numbers.size);
  const rarityOf = (stem: number): number => {
    const holders = starts[stem + 1]! - starts[stem]!;
    return Math.log(1 + (size - holders + 0.5) / (holders + 0.5));
  };
  stemsOf.numbers.forEach((stem, at) => (stemsOf.worth[at]! *= rarityOf(stem)));
  return { lexicon, stemsOf, documentsWith: turned(stemsOf, lexicon.numbers.size), rarityOf };
}

function countedWords({ weight, texts }: IndexedField, learn: (written: string) => number | undefined): Counted {
  const lengths: number[] = [];
  const mentions = texts.map((text) => {
    const counts = new Map<number, number>();
    let length = 0;
    for (const { written } of textWords(text)) {
      const stem = learn(written);
      if (stem === undefined) continue;
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      length += 1;
    }
    lengths.push(length);
    return counts;
  });
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  // By its square root a weight moves a field forward without drowning the others.
  return { weight: Math.sqrt(Math.max(0, weight)), mentions, lengths, meanLength };
}

function weighedDocument(document: number, fields: readonly Counted[]): ReadonlyMap<number, number> {
  const worth = new Map<number, number>();
  const most = new Map<number, number>();
  for (const { weight, mentions, lengths, meanLength } of fields) {
    const long = 1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[document] ?? 0)) / meanLength;
    for (const [stem, count] of mentions[document] ?? []) {
      const here = (weight * count * (SATURATION + 1)) / (count + SATURATION * long);
      const before = most.get(stem) ?? 0;
      const [more, less] = here > before ? [here, before] : [before, here];
      worth.set(stem, (worth.get(stem) ?? 0) - before + more + OTHER_FIELDS * less);
      most.set(stem, more);
    }
  }
  return worth;
}

function rowsOf(documents: readonly ReadonlyMap<number, number>[]): Rows {
  const starts = new Uint32Array(documents.length + 1);
  documents.forEach(({ size }, at) => (starts[at + 1] = (starts[at] ?? 0) + size));
  const numbers = new Uint32Array(starts.at(-1) ?? 0);
  const worth = new Float32Array(numbers.length);
  documents.forEach((stems, document) => {
    let at = starts[document] ?? 0;
    for (const [stem, value] of stems) {
      numbers[at] = stem;
      worth[at] = value;
      at += 1;
    }
  });
  return { starts, numbers, worth };
}

/** The same pairs by their other side. */
function turned(rows: Rows, size: number): Rows {
  const starts = new Uint32Array(size + 1);
  for (const number of rows.numbers) starts[number + 1]! += 1;
  for (let at = 0; at < size; at += 1) starts[at + 1]! += starts[at]!;
  const next = starts.slice();
  const numbers = new Uint32Array(rows.numbers.length);
  const worth = new Float32Array(numbers.length);
  for (let row = 0; row + 1 < rows.starts.length; row += 1)
    for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at += 1) {
      const place = next[rows.numbers[at]!]!++;
      numbers[place] = row;
      worth[place] = rows.worth[at]!;
    }
  return { starts, numbers, worth };
}
