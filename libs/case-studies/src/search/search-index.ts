import type { Finding } from '@peerway/kernel';
import { postingsOf, type Postings } from './postings.ts';
import { queryWords } from './query-words.ts';
import { stem, textWords } from './text-words.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What is searched: whatever has an id; its fields are texts, lists of texts, or nothing to search. */
export interface SearchDocument {
  readonly id: string;
}

/** Places in a text: the first, and the one after the last. */
export type Highlight = readonly [from: number, to: number];

/** A document that was found. Its highlights are worked out when they are read. */
export interface SearchHit {
  readonly id: string;
  readonly score: number;
  readonly highlights: Readonly<Record<string, readonly Highlight[]>>;
}

export interface SearchResult {
  /** The best first; of equal ones the one whose id comes first. */
  readonly hits: readonly SearchHit[];
  /** How many were found, beyond the limit too. */
  readonly total: number;
  readonly findings: readonly Finding[];
}

export interface SearchOptions {
  /** The most hits that are wanted; all without it. */
  readonly limit?: number;
  /** Exact values that a document must have: in every field named, any of the values. */
  readonly filters?: Readonly<Record<string, string | readonly string[]>>;
}

export interface SearchIndex {
  readonly search: (query: string, options?: SearchOptions) => SearchResult;
}

interface Found {
  readonly document: number;
  readonly score: number;
}

/**
 * An index of documents for ranked search over the fields named, each with its weight. Any of the words suffices, in any of
 * their forms; the last word counts as a beginning too while nothing follows it, and one that no document holds is
 * replaced by the nearest. Whatever the query is, it is only words: there are no operators, and it never throws.
 *
 * @example
 * const index = createSearchIndex([{ id: 'a', title: 'Napster' }, { id: 'b', title: 'Spotify' }], { fields: { title: 1 } });
 * index.search('naspter').hits.map(({ id, highlights }) => [id, highlights]); // => [['a', { title: [[0, 7]] }]]
 */
export function createSearchIndex<Document extends SearchDocument>(
  documents: readonly Document[],
  { fields }: { readonly fields: Readonly<Record<string, number>> },
): SearchIndex {
  const weights = Object.entries(fields);
  const indexed = weights.map(([name, weight]) => ({ weight, texts: documents.map((one) => textOf(one, name)) }));
  const postings = postingsOf(indexed, documents.length);
  const vocabulary = vocabularyOf(postings.vocabulary);
  const names = weights.map(([name]) => name);
  return {
    search: (query, { limit, filters = {} } = {}) => {
      const { stems, findings } = queryWords(query, postings, vocabulary);
      const fits = Object.entries(filters).map(([name, values]) => fitting(name, values));
      const found = scored(stems, postings, documents.length).filter(({ document }) =>
        fits.every((fit) => fit(documents[document])),
      );
      found.sort((a, b) => b.score - a.score || order(documents[a.document]!.id, documents[b.document]!.id));
      const hits = found.slice(0, limit).map(({ document, score }) => hit(documents[document]!, score, names, stems));
      return { hits, total: found.length, findings };
    },
  };
}

function scored(stems: ReadonlyMap<string, number>, { byStem }: Postings, size: number): Found[] {
  const scores = new Float64Array(size);
  const found: number[] = [];
  for (const [word, weight] of stems) {
    const posting = byStem.get(word);
    posting?.documents.forEach((document, at) => {
      if (scores[document] === 0) found.push(document);
      scores[document]! += weight * posting.worth[at]!;
    });
  }
  return found.map((document) => ({ document, score: scores[document] ?? 0 }));
}

function hit(
  document: SearchDocument,
  score: number,
  names: readonly string[],
  stems: ReadonlyMap<string, number>,
): SearchHit {
  return {
    id: document.id,
    score,
    get highlights() {
      return Object.fromEntries(names.map((name) => [name, placesIn(textOf(document, name), stems)]));
    },
  };
}

function placesIn(text: string, stems: ReadonlyMap<string, number>): Highlight[] {
  return textWords(text).flatMap(({ word, from, to }): Highlight[] => (stems.has(stem(word)) ? [[from, to]] : []));
}

function valueOf(document: object | undefined, name: string): unknown {
  return document && Object.hasOwn(document, name) ? document[name as keyof typeof document] : undefined;
}

function textOf(document: object, name: string): string {
  const value = valueOf(document, name);
  return Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
}

function fitting(name: string, values: string | readonly string[]): (document: object | undefined) => boolean {
  const wanted = new Set<unknown>(typeof values === 'string' ? [values] : values);
  return (document) => {
    const value = valueOf(document, name);
    return Array.isArray(value) ? value.some((one) => wanted.has(one)) : wanted.has(value);
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
