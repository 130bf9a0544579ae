import { stem, textWords } from './text-words.ts';

/** The documents that hold a stem, in their order, and what the stem is worth in each. */
export interface Posting {
  readonly documents: Uint32Array;
  readonly worth: Float32Array;
}

/** A field of all documents, as text, and how much it counts. */
export interface IndexedField {
  readonly weight: number;
  readonly texts: readonly string[];
}

export interface Postings {
  readonly byStem: ReadonlyMap<string, Posting>;
  /** Each word as written (folded), in alphabetical order, with its stem. */
  readonly vocabulary: readonly (readonly [word: string, stem: string])[];
}

/** How fast further mentions of a word count less, and how much a long field counts against a document. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

interface Mentions {
  readonly documents: number[];
  readonly counts: number[];
}

/** What the documents hold, word by word: worth by BM25 in each field, the fields added up by their weights. */
export function postingsOf(fields: readonly IndexedField[], size: number): Postings {
  const stems = new Map<string, string>();
  const worth = new Map<string, Map<number, number>>();
  for (const field of fields) addField(field, stems, worth);
  const byStem = new Map<string, Posting>();
  for (const [word, documents] of worth) byStem.set(word, weighed(documents, size));
  const vocabulary = [...stems].sort(([a], [b]) => (a < b ? -1 : 1));
  return { byStem, vocabulary };
}

function addField(
  { weight, texts }: IndexedField,
  stems: Map<string, string>,
  worth: Map<string, Map<number, number>>,
): void {
  const mentions = new Map<string, Mentions>();
  const lengths = texts.map((text, document) => {
    const words = textWords(text);
    for (const { word } of words) mention(mentions, stemOf(stems, word), document);
    return words.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  for (const [word, { documents, counts }] of mentions) {
    const here = worth.get(word) ?? new Map<number, number>();
    worth.set(word, here);
    documents.forEach((document, at) => {
      const count = counts[at] ?? 0;
      const long = 1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[document] ?? 0)) / mean;
      const saturated = (count * (SATURATION + 1)) / (count + SATURATION * long);
      here.set(document, (here.get(document) ?? 0) + weight * saturated);
    });
  }
}

function stemOf(stems: Map<string, string>, word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = stem(word);
  stems.set(word, made);
  return made;
}

function mention(mentions: Map<string, Mentions>, word: string, document: number): void {
  const known = mentions.get(word);
  if (known === undefined) mentions.set(word, { documents: [document], counts: [1] });
  else if (known.documents.at(-1) === document) known.counts[known.counts.length - 1]! += 1;
  else {
    known.documents.push(document);
    known.counts.push(1);
  }
}

/** A stem that few documents hold says more than one that many do. */
function weighed(documents: ReadonlyMap<number, number>, size: number): Posting {
  const rarity = Math.log(1 + (size - documents.size + 0.5) / (documents.size + 0.5));
  const sorted = [...documents].sort(([a], [b]) => a - b);
  return {
    documents: Uint32Array.from(sorted, ([document]) => document),
    worth: Float32Array.from(sorted, ([, worth]) => worth * rarity),
  };
}
