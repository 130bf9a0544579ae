import { foldText, type Finding } from '@peerway/kernel';
import { entryTexts } from './entry-texts.ts';
import { evidenceGrade, evidenceLevels } from './evidence-grade.ts';
import { facetCounts, facetValues, passes, type FacetCount, type FacetFilters, type FacetName } from './facets.ts';
import { entryId, type LibraryEntry } from './library-entry.ts';
import { libraryIndex, type EntryHighlights } from './library-index.ts';

/**
 * In which order what is found may stand: as it fits the words (without words: by grade), by start, by title, by grade.
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
  /** Where the words stand, as places in the texts of `entryTexts`. */
  readonly highlights: EntryHighlights;
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
  const shelf = entries.map((entry) => ({
    entry,
    values: facetValues(entry, { year }),
    standing: standingOf(entry, year),
  }));
  const byId = new Map(shelf.map((book) => [entryId(book.entry), book]));
  const look = libraryIndex(entries.map((entry) => ({ id: entryId(entry), ...entryTexts(entry, words?.(entry)) })));
  return {
    search: ({ query = '', filters = {}, sort = 'fit', limit }) => {
      const { found, findings } = query.trim() === '' ? nothingLookedFor : look(query);
      const isEverything = query.trim() === '' || findings.some(({ code }) => code === 'NO_WORDS');
      const books = isEverything
        ? shelf.map((book) => ({ ...book, score: 0, highlights: {} }))
        : found.flatMap(({ id, score, highlights }) => {
            const book = byId.get(id);
            return book ? [{ ...book, score, highlights }] : [];
          });
      const hits = books.filter(({ values }) => passes(values, filters)).sort(orders[sort]);
      return {
        hits: hits.slice(0, limit).map(({ entry, score, highlights }) => ({ entry, score, highlights })),
        total: hits.length,
        facets: facetCounts(
          books.map(({ values }) => values),
          filters,
        ),
        findings,
      };
    },
  };
}

const nothingLookedFor = { found: [], findings: [] };

/** What entries are ordered by. */
interface Standing {
  readonly id: string;
  readonly title: string;
  /** The year it began; -Infinity for a scenario. */
  readonly start: number;
  /** The place of its grade, best first; a scenario after the last. */
  readonly grade: number;
}

function standingOf(entry: LibraryEntry, year: number): Standing {
  if (entry.kind === 'scenario') {
    const { id, title } = entry.scenario;
    return { id, title: foldText(title), start: -Infinity, grade: evidenceLevels.length };
  }
  const { id, title, startYear } = entry.study;
  const { grade } = evidenceGrade(entry.study, { year });
  return { id, title: foldText(title), start: startYear, grade: evidenceLevels.indexOf(grade) };
}

type Ordered = { readonly score: number; readonly standing: Standing };
type Order = (a: Ordered, b: Ordered) => number;

const byScore: Order = (a, b) => b.score - a.score;
const byGrade: Order = ({ standing: a }, { standing: b }) => a.grade - b.grade;
const newestFirst: Order = ({ standing: a }, { standing: b }) => compared(b.start, a.start);
const oldestFirst: Order = ({ standing: a }, { standing: b }) =>
  compared(Number.isFinite(a.start) ? a.start : Infinity, Number.isFinite(b.start) ? b.start : Infinity);
const byTitle: Order = ({ standing: a }, { standing: b }) => compared(a.title, b.title) || compared(a.id, b.id);

const orders: Readonly<Record<LibrarySort, Order>> = {
  fit: inTurn(byScore, byGrade, newestFirst, byTitle),
  newest: inTurn(newestFirst, byScore, byTitle),
  oldest: inTurn(oldestFirst, byScore, byTitle),
  title: byTitle,
  grade: inTurn(byGrade, byScore, newestFirst, byTitle),
};

function inTurn(...turns: readonly Order[]): Order {
  return (a, b) => turns.reduce((order, turn) => order || turn(a, b), 0);
}

/** Less, equal or more; a difference would be no number between two that are infinite. */
function compared<Value extends number | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
