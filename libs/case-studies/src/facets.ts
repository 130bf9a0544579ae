import { evidenceGrade, evidenceLevels } from './evidence-grade.ts';
import type { CaseEntry, LibraryEntry } from './library-entry.ts';
import { caseSizes, caseStatuses } from './case-words.ts';

/**
 * What the library can be narrowed by, in the order in which a page lists it.
 *
 * @example
 * facetNames.length; // => 9
 */
export const facetNames = [
  'origin',
  'industry',
  'size',
  'region',
  'pattern',
  'lever',
  'status',
  'grade',
  'year',
] as const;
export type FacetName = (typeof facetNames)[number];

/**
 * Where a case is from: the workspace wrote it, or corrected a published one for itself, or it is published with Peerway. One that
 * is corrected is published too.
 *
 * @example
 * facetOrigins[0]; // => 'own'
 */
export const facetOrigins = ['own', 'corrected', 'published'] as const;
export type FacetOrigin = (typeof facetOrigins)[number];

/** What is chosen in each facet: any of the values within one, all of the facets among each other. */
export type FacetFilters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** One value of a facet, and how many entries would be found with it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  /** How many of them are scenarios, which nobody lived through: a page that counts cases takes them away. */
  readonly scenarios: number;
}

/** The values that one entry has in each facet. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

const spanYears = 5;

/**
 * The values that an entry has in each facet. A scenario has an industry and its candidate patterns, and nothing else: nobody
 * lived through it.
 *
 * @example
 * facetValues(libraryEntries({ published: caseStudies })[0], { year: 2026 }).year; // => ['2015-2019']
 */
export function facetValues(entry: LibraryEntry, { year }: { readonly year: number }): FacetValues {
  if (entry.kind === 'scenario') {
    const { industry, candidatePatterns } = entry.scenario;
    return { ...noValues, industry: [industry], pattern: candidatePatterns };
  }
  const { study } = entry;
  return {
    origin: originsOf(entry),
    industry: [study.industry],
    size: [study.organizationSize],
    region: study.regions,
    pattern: study.patterns,
    lever: study.levers,
    status: [study.status],
    grade: [evidenceGrade(study, { year }).grade],
    year: [spanOf(study.startYear)],
  };
}

function originsOf({ origin, correction }: CaseEntry): FacetOrigin[] {
  if (origin === 'own') return ['own'];
  return correction === null ? ['published'] : ['corrected', 'published'];
}

const noValues: FacetValues = {
  origin: [],
  industry: [],
  size: [],
  region: [],
  pattern: [],
  lever: [],
  status: [],
  grade: [],
  year: [],
};

/** Five years, named by the first and the last: a start in 2017 is in 2015-2019. */
function spanOf(year: number): string {
  const from = Math.floor(year / spanYears) * spanYears;
  return `${from}-${from + spanYears - 1}`;
}

/** Whether an entry has what is chosen, in every facet or in every one but the one named. */
export function passes(values: FacetValues, filters: FacetFilters, butFor?: FacetName): boolean {
  return facetNames.every((name) => {
    const chosen = filters[name] ?? [];
    return name === butFor || chosen.length === 0 || chosen.some((value) => values[name].includes(value));
  });
}

/**
 * How many entries each value of each facet would find. The counts of a facet leave its own choice aside, so that one sees what a
 * second value would add; what is chosen is always among them, with 0 if need be. Origins, sizes, ends, grades and years stand in
 * their own order, the others by count.
 */
export function facetCounts(all: readonly FacetValues[], filters: FacetFilters): Record<FacetName, FacetCount[]> {
  const countsOf = (name: FacetName): FacetCount[] => {
    const counts = new Map((filters[name] ?? []).map((value) => [value, { count: 0, scenarios: 0 }]));
    for (const values of all)
      if (passes(values, filters, name))
        for (const value of values[name]) {
          const { count, scenarios } = counts.get(value) ?? { count: 0, scenarios: 0 };
          counts.set(value, { count: count + 1, scenarios: scenarios + (values.status.length === 0 ? 1 : 0) });
        }
    return [...counts].map(([value, counted]) => ({ value, ...counted })).sort(orderOf(name));
  };
  return {
    origin: countsOf('origin'),
    industry: countsOf('industry'),
    size: countsOf('size'),
    region: countsOf('region'),
    pattern: countsOf('pattern'),
    lever: countsOf('lever'),
    status: countsOf('status'),
    grade: countsOf('grade'),
    year: countsOf('year'),
  };
}

const ownOrder: Readonly<Partial<Record<FacetName, readonly string[]>>> = {
  origin: facetOrigins,
  size: caseSizes,
  status: caseStatuses,
  grade: evidenceLevels,
};

function orderOf(name: FacetName): (a: FacetCount, b: FacetCount) => number {
  const order = ownOrder[name];
  const byName = (a: FacetCount, b: FacetCount): number => (a.value < b.value ? -1 : 1);
  if (order) return (a, b) => order.indexOf(a.value) - order.indexOf(b.value);
  return name === 'year' ? byName : (a, b) => b.count - a.count || byName(a, b);
}
