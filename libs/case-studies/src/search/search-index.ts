import type { Finding } from '@peerway/kernel';
import { wanted } from '../wanted.ts';
import type { Lexicon } from './lexicon.ts';
import { queryWords } from './query-words.ts';
import { best, rankedDocuments } from './ranked-documents.ts';
import { textWords } from './text-words.ts';
import { vocabularyOf } from './vocabulary.ts';
import { weighedWords } from './weighed-words.ts';

/** What is searched: whatever has an id of its own; its fields are texts, numbers, lists of them, or nothing to search. */
export interface SearchDocument {
  readonly id: string;
}

const plainKinds = ['string', 'number', 'boolean'];

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
  /** The most hits that are wanted, from 0 on; all without it. */
  readonly limit?: number;
  /** Exact values that a document must have: in every field named, any of the values. No value at all asks for nothing. */
  readonly filters?: Readonly<Record<string, string | readonly string[]>>;
}

export interface SearchIndex {
  readonly search: (query: string, options?: SearchOptions) => SearchResult;
}

/**
 * An index of documents for ranked search over the fields named, each with its weight. Any of the words suffices, in any of
 * their forms; the last word counts as a beginning too while nothing follows it, and one that no document holds is
 * replaced by the nearest. Whatever the query is, it is only words: there are no operators, and it never throws. A field of
 * weight 0 is not searched.
 *
 * @throws RangeError for two documents of one id, a weight or a limit that is below 0 or no number.
 * @example
 * const index = createSearchIndex([{ id: 'a', title: 'Napster' }, { id: 'b', title: 'Spotify' }], { fields: { title: 1 } });
 * index.search('naspter').hits.map(({ id, highlights }) => [id, highlights]); // => [['a', { title: [[0, 7]] }]]
 */
export function createSearchIndex<Document extends SearchDocument>(
  documents: readonly Document[],
  { fields }: { readonly fields: Readonly<Record<string, number>> },
): SearchIndex {
  const names = Object.keys(fields);
  const words = weighedWords(
    searched(fields).map(([name, weight]) => ({ weight, texts: documents.map((one) => textOf(one, name)) })),
    documents.length,
  );
  const vocabulary = vocabularyOf(words.lexicon.words);
  const order = new Uint32Array(documents.length);
  inOrderOfIds(documents).forEach((document, place) => (order[document] = place));
  return {
    search: (query, { limit, filters = {} } = {}) => {
      const most = wanted(limit, documents.length);
      const { stems, findings } = queryWords(query, words, vocabulary);
      const { documents: found, scores } = rankedDocuments(stems, words);
      const fitting = filtered(found, documents, filters);
      const first = best(fitting, most, (a, b) => scores[b]! - scores[a]! || order[a]! - order[b]!);
      const highlights = (document: Document): SearchHit['highlights'] =>
        Object.fromEntries(names.map((name) => [name, placesIn(textOf(document, name), stems, words.lexicon)]));
      return {
        hits: first.map((at) => hit(documents[at]!, scores[at]!, highlights)),
        total: fitting.length,
        findings,
      };
    },
  };
}

function searched(fields: Readonly<Record<string, number>>): [name: string, weight: number][] {
  for (const [name, weight] of Object.entries(fields))
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`The weight of the field "${name}" is a number from 0 on; got ${weight}.`);
  return Object.entries(fields).filter(([, weight]) => weight > 0);
}

function inOrderOfIds(documents: readonly SearchDocument[]): number[] {
  const ids = documents.map(({ id }) => id);
  const inOrder = [...ids.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0));
  const twice = inOrder.find((one, place) => ids[one] === ids[inOrder[place - 1] ?? -1]);
  if (twice !== undefined) throw new RangeError(`Two documents have the id "${ids[twice]}".`);
  return inOrder;
}

function hit<Document extends SearchDocument>(
  document: Document,
  score: number,
  highlightsOf: (document: Document) => SearchHit['highlights'],
): SearchHit {
  return {
    id: document.id,
    score,
    get highlights() {
      return highlightsOf(document);
    },
  };
}

function placesIn(text: string, stems: ReadonlyMap<number, number>, { numberOf }: Lexicon): Highlight[] {
  return textWords(text).flatMap(({ written, from, to }): Highlight[] => {
    const stem = numberOf(written);
    return stem !== undefined && stems.has(stem) ? [[from, to]] : [];
  });
}

function filtered(
  found: readonly number[],
  documents: readonly object[],
  filters: SearchOptions['filters'] = {},
): readonly number[] {
  const asked = Object.entries(filters)
    .map(([name, values]) => [name, new Set(plainOnes(values))] as const)
    .filter(([, values]) => values.size > 0);
  if (asked.length === 0) return found;
  return found.filter((at) => asked.every(([name, values]) => hasAny(documents[at]!, name, values)));
}

function hasAny(document: object, name: string, values: ReadonlySet<string>): boolean {
  return plainValues(document, name).some((value) => values.has(value));
}

/** What a field holds, as texts; nothing of what is neither a text, a number nor yes or no. */
function plainValues(document: object, name: string): string[] {
  return Object.hasOwn(document, name) ? plainOnes(document[name as keyof typeof document]) : [];
}

function plainOnes(value: unknown): string[] {
  return [value].flat().flatMap((one: unknown) => (plainKinds.includes(typeof one) ? String(one) : []));
}

function textOf(document: object, name: string): string {
  return plainValues(document, name).join('\n');
}
