import { foldText, searchWords, type Finding } from '@peerway/kernel';
import { entryFields, entryTexts } from './entry-texts.ts';
import { evidenceLevels } from './evidence-grade.ts';
import {
  facetCounts,
  facetValues,
  passes,
  type FacetCount,
  type FacetFilters,
  type FacetName,
  type FacetValues,
} from './facets.ts';
import { entryId, type LibraryEntry } from './library-entry.ts';
import { createSearchIndex, type SearchHit } from './search/search-index.ts';
import { wanted } from './wanted.ts';

/**
 * In which order what is found may stand: as it fits the words (what is called so first; without words by grade), by start, by
 * title, by grade.
 *
 * @example
 * librarySorts[0]; // => 'fit'
 */
export const librarySorts = ['fit', 'newest', 'oldest', 'title', 'grade'] as const;
export type LibrarySort = (typeof librarySorts)[number];

/** What is looked for in the library. */
export interface LibrarySearch {
  readonly query?: string;
  readonly filters?: FacetFilters;
  readonly sort?: LibrarySort;
  /** How many hits to give at most; `total` counts all. */
  readonly limit?: number;
}

/** One entry that was found. */
export interface LibraryHit {
  readonly entry: LibraryEntry;
  /** How well it fits the words; 0 where nothing was looked for. */
  readonly score: number;
  /** Where the words stand, as places in the texts of `entryTexts`; worked out when it is read. */
  readonly highlights: SearchHit['highlights'];
}

/** What was found, with the counts of every facet. */
export interface LibraryFound {
  readonly hits: readonly LibraryHit[];
  readonly total: number;
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
  readonly findings: readonly Finding[];
}

/** A library made ready to be searched. */
export interface Library {
  readonly search: (looked: LibrarySearch) => LibraryFound;
}

/** Of which year evidence is judged, and what else an entry should be found by. */
export interface LibraryOptions {
  readonly year: number;
  /** More words for an entry: the names of its patterns and its industry in the reader's language. */
  readonly words?: (entry: LibraryEntry) => string;
}

/**
 * Makes a library ready to be searched by words and narrowed by facets. Never throws on any query.
 *
 * Several values of one facet mean any of them, facets among each other all of them; a facet's counts leave its own choice aside.
 * Without words everything is found, by grade unless another order is asked for. Words that are none (only punctuation, say) find
 * everything too, and a finding says so. Ties stand by grade, then newest first, then by title and id. Scenarios come last
 * wherever cases are ordered by something that scenarios do not have.
 *
 * @example
 * createLibrary(libraryEntries({ published: caseStudies, scenarios }), { year: 2026 }).search({ query: 'napster' }).hits[0].entry.study.id; // => 'napster-central-index'
 */
export function createLibrary(entries: readonly LibraryEntry[], { year, words }: LibraryOptions): Library {
  const shelf = entries.map((entry): Book => {
    const values = facetValues(entry, { year });
    return { id: entryId(entry), entry, values, standing: standingOf(entry, values) };
  });
  const byId = new Map(shelf.map((book) => [book.id, book]));
  const documents = shelf.map(({ id, entry }) => ({ id, ...entryTexts(entry, words?.(entry)) }));
  const index = createSearchIndex(documents, { fields: entryFields });
  return {
    search: ({ query = '', filters = {}, sort = 'fit', limit }) => {
      const { hits: found, findings } = query.trim() === '' ? nothingLookedFor : index.search(query);
      const isEverything = query.trim() === '' || findings.some(({ code }) => code === 'NO_WORDS');
      const books = isEverything
        ? shelf.map((book) => ({ book, hit: unsought, isNamed: false }))
        : shelved(found, byId, query);
      const hits = books.filter(({ book }) => passes(book.values, filters)).sort(orders[sort]);
      return {
        hits: hits.slice(0, wanted(limit, hits.length)).map(({ book, hit }) => libraryHit(book, hit)),
        total: hits.length,
        facets: facetCounts(
          books.map(({ book }) => book.values),
          filters,
        ),
        findings,
      };
    },
  };
}

/** An entry made ready to be found, narrowed and ordered. */
interface Book {
  readonly id: string;
  readonly entry: LibraryEntry;
  readonly values: FacetValues;
  readonly standing: Standing;
}

type Found = Pick<SearchHit, 'score' | 'highlights'>;

/** No title is longer, and looking for more words than a title has takes time. */
const longestName = 200;
const nothingLookedFor = { hits: [], findings: [] };
const unsought: Found = { score: 0, highlights: {} };

function shelved(found: readonly SearchHit[], byId: ReadonlyMap<string, Book>, query: string): Ordered[] {
  const isNamed = namedBy(query);
  return found.flatMap((hit) => {
    const book = byId.get(hit.id);
    return book ? [{ book, hit, isNamed: isNamed(book.standing.name) }] : [];
  });
}

/** Whether somebody typed a name: every word begins a word of it, in one of its spellings. */
function namedBy(query: string): (name: string) => boolean {
  const words = searchWords(plainName(query.slice(0, longestName)));
  return (name) => words.length > 0 && words.every((spelled) => spelled.some((word) => name.includes(` ${word}`)));
}

/** The words of a text, each after a blank. */
function plainName(text: string): string {
  return ` ${text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')}`;
}

function libraryHit({ entry }: Book, hit: Found): LibraryHit {
  return {
    entry,
    score: hit.score,
    get highlights() {
      return hit.highlights;
    },
  };
}

/** What entries are ordered by. */
interface Standing {
  readonly id: string;
  readonly title: string;
  /** The words of the title and the organization, each after a blank, as searches compare them. */
  readonly name: string;
  /** The year it began; null for a scenario. */
  readonly start: number | null;
  /** The place of its grade, best first; a scenario after the last. */
  readonly grade: number;
}

function standingOf(entry: LibraryEntry, { grade }: FacetValues): Standing {
  const { id, title } = entry.kind === 'case' ? entry.study : entry.scenario;
  const place = evidenceLevels.findIndex((level) => grade.includes(level));
  return {
    id,
    title: foldText(title),
    name: foldText(plainName(entry.kind === 'case' ? `${title} ${entry.study.organization}` : title)),
    start: entry.kind === 'case' ? entry.study.startYear : null,
    grade: place < 0 ? evidenceLevels.length : place,
  };
}

type Ordered = { readonly hit: Found; readonly book: Book; readonly isNamed: boolean };
type Order = (a: Ordered, b: Ordered) => number;

const byName: Order = (a, b) => Number(b.isNamed) - Number(a.isNamed);
const byScore: Order = (a, b) => b.hit.score - a.hit.score;
const byGrade: Order = by(({ grade }) => grade);
const newestFirst: Order = by(({ start }) => (start === null ? Infinity : -start));
const oldestFirst: Order = by(({ start }) => start ?? Infinity);
const byTitle: Order = inTurn(
  by(({ title }) => title),
  by(({ id }) => id),
);

const orders: Readonly<Record<LibrarySort, Order>> = {
  fit: inTurn(byName, byScore, byGrade, newestFirst, byTitle),
  newest: inTurn(newestFirst, byScore, byTitle),
  oldest: inTurn(oldestFirst, byScore, byTitle),
  title: byTitle,
  grade: inTurn(byGrade, byScore, newestFirst, byTitle),
};

function inTurn(...turns: readonly Order[]): Order {
  return (a, b) => turns.reduce((order, turn) => order || turn(a, b), 0);
}

/** Smaller first; a difference would be no number between two that are infinite. */
function by(key: (standing: Standing) => number | string): Order {
  return (a, b) => {
    const [one, other] = [key(a.book.standing), key(b.book.standing)];
    return one < other ? -1 : one > other ? 1 : 0;
  };
}
