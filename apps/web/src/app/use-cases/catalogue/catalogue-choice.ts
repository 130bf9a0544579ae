import { createSearchIndex, type Highlight } from '@peerway/case-studies';
import type { Fit, RolloutSize, UseCase, UseCaseVerdict } from '@peerway/use-cases';
import type { Params } from '../../case-studies/address-state.ts';

/** A use case as the catalogue lists it; in an engagement with how it fits there. */
export interface CatalogueEntry {
  readonly useCase: UseCase;
  readonly isOwn: boolean;
  readonly fit?: Fit | undefined;
  readonly verdict?: UseCaseVerdict | undefined;
}

/** What use cases can be narrowed down by, in the order in which it is offered. */
export const catalogueFacets = ['origin', 'fit', 'verdict', 'lever', 'pattern', 'effort'] as const;
export type CatalogueFacet = (typeof catalogueFacets)[number];

export const catalogueSorts = ['match', 'name', 'effort', 'fit'] as const;
export type CatalogueSort = (typeof catalogueSorts)[number];

/** What somebody looks for in the catalogue: words, values of facets, an order. All of it stands in the address. */
export interface CatalogueChoice {
  readonly query: string;
  readonly filters: Readonly<Partial<Record<CatalogueFacet, readonly string[]>>>;
  readonly sort: CatalogueSort;
}

/** A use case that was found, with where in it the words stand that were looked for. */
export interface FoundUseCase {
  readonly entry: CatalogueEntry;
  readonly highlights: Readonly<Record<string, readonly Highlight[]>>;
}

export interface FacetValueCount {
  readonly value: string;
  readonly count: number;
}

export interface CatalogueFound {
  readonly hits: readonly FoundUseCase[];
  /** How many use cases each value would leave. */
  readonly counts: Readonly<Record<CatalogueFacet, readonly FacetValueCount[]>>;
}

/** The most person-weeks, as it is likely, that still count as each size of effort. */
export const effortBands: readonly (readonly [id: string, most: number])[] = [
  ['upTo12', 12],
  ['upTo24', 24],
  ['upTo48', 48],
  ['more', Infinity],
];

/** The choice that an address names; whatever it cannot mean is left out. */
export function catalogueChoiceOf(params: Params): CatalogueChoice {
  const query = params['q'] ?? '';
  const chosen = catalogueFacets.map((facet) => [facet, listed(params[facet])] as const);
  return {
    query,
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    sort: catalogueSorts.find((sort) => sort === params['sort']) ?? naturalCatalogueSort(query),
  };
}

/** Without words nothing matches better than anything else. */
export function naturalCatalogueSort(query: string): CatalogueSort {
  return query.trim() === '' ? 'name' : 'match';
}

function listed(text: string | undefined): readonly string[] {
  return [...new Set((text ?? '').split(',').filter(Boolean))].slice(0, 40);
}

/** The parameters of the address after a value of a facet was chosen, or let go. */
export function toggledFacet(
  filters: CatalogueChoice['filters'],
  facet: CatalogueFacet,
  value: string,
): Readonly<Record<string, string | null>> {
  const before = filters[facet] ?? [];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return { [facet]: after.join(',') || null };
}

/** What an entry counts as under a facet. */
export function facetValuesOf(entry: CatalogueEntry, facet: CatalogueFacet, size: RolloutSize): readonly string[] {
  const { useCase, fit, verdict, isOwn } = entry;
  switch (facet) {
    case 'origin':
      return [isOwn ? 'own' : 'catalogue'];
    case 'fit':
      return fit ? [fitBand(fit)] : [];
    case 'verdict':
      return verdict ? [verdict.kind] : [];
    case 'lever':
      return useCase.levers;
    case 'pattern':
      return useCase.patterns;
    case 'effort': {
      const weeks = useCase.effort[size].personWeeks.likely;
      return [effortBands.find(([, most]) => weeks <= most)?.[0] ?? 'more'];
    }
  }
}

/** Something that is not met weighs more than what nobody knows. */
function fitBand({ unmet, unknown }: Fit): string {
  if (unmet > 0) return 'unmet';
  return unknown > 0 ? 'unknown' : 'met';
}

/** Everything that search and filters look at. */
export interface SearchedCatalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly size: RolloutSize;
  readonly search: (query: string) => ReadonlyMap<string, FoundUseCase['highlights']> | undefined;
}

/** Makes a catalogue ready to be searched; `wordsOf` names what an entry is called on screen: its levers and patterns. */
export function searchedCatalogue(
  entries: readonly CatalogueEntry[],
  { size, wordsOf }: { readonly size: RolloutSize; readonly wordsOf: (useCase: UseCase) => string },
): SearchedCatalogue {
  const documents = entries.map(({ useCase }) => ({
    id: useCase.id,
    name: useCase.name,
    summary: useCase.summary,
    problem: useCase.typicalProblem,
    words: `${wordsOf(useCase)} ${useCase.id.replaceAll('-', ' ')}`,
    rest: restOf(useCase),
  }));
  const index = createSearchIndex(documents, { fields: { name: 5, words: 3, summary: 2, problem: 2, rest: 1 } });
  return {
    entries,
    size,
    search: (query) =>
      query.trim() === '' ? undefined : new Map(index.search(query).hits.map((hit) => [hit.id, hit.highlights])),
  };
}

function restOf({ prerequisites, risks, kpis, benefitDrivers, platforms, evidence }: UseCase): string {
  return [
    ...prerequisites.map(({ text }) => text),
    ...risks.map(({ risk }) => risk),
    ...kpis.map(({ name }) => name),
    ...benefitDrivers.map(({ name }) => name),
    ...evidence.map((each) => each.case),
    ...platforms,
  ].join('\n');
}

/** What a choice finds, in its order, and what each further value would leave. */
export function catalogueFound({ entries, size, search }: SearchedCatalogue, choice: CatalogueChoice): CatalogueFound {
  const matches = search(choice.query);
  const ranked = matches ? byMatch(entries, [...matches.keys()]) : entries;
  const passes = (entry: CatalogueEntry, except?: CatalogueFacet): boolean =>
    catalogueFacets.every((facet) => {
      const wanted = choice.filters[facet] ?? [];
      if (facet === except || wanted.length === 0) return true;
      return facetValuesOf(entry, facet, size).some((value) => wanted.includes(value));
    });
  const counts = (facet: CatalogueFacet): FacetValueCount[] => {
    const left = ranked.filter((entry) => passes(entry, facet)).flatMap((entry) => facetValuesOf(entry, facet, size));
    const values = [...new Set([...left, ...(choice.filters[facet] ?? [])])];
    return values.map((value) => ({ value, count: left.filter((each) => each === value).length }));
  };
  const found = ranked.filter((entry) => passes(entry));
  return {
    hits: sorted(found, choice.sort, size).map((entry) => ({
      entry,
      highlights: matches?.get(entry.useCase.id) ?? {},
    })),
    counts: {
      origin: counts('origin'),
      fit: counts('fit'),
      verdict: counts('verdict'),
      lever: counts('lever'),
      pattern: counts('pattern'),
      effort: counts('effort'),
    },
  };
}

function byMatch(entries: readonly CatalogueEntry[], ids: readonly string[]): readonly CatalogueEntry[] {
  const byId = new Map(entries.map((entry) => [entry.useCase.id, entry]));
  return ids.map((id) => byId.get(id)).filter((entry) => entry !== undefined);
}

function sorted(entries: readonly CatalogueEntry[], sort: CatalogueSort, size: RolloutSize): readonly CatalogueEntry[] {
  const names = new Intl.Collator($localize.locale ?? 'en');
  const weeks = ({ useCase }: CatalogueEntry): number => useCase.effort[size].personWeeks.likely;
  const gaps = ({ fit }: CatalogueEntry): number => (fit ? fit.unmet * 100 + fit.unknown : 0);
  const byName = (a: CatalogueEntry, b: CatalogueEntry): number => names.compare(a.useCase.name, b.useCase.name);
  switch (sort) {
    case 'match':
      return entries;
    case 'name':
      return entries.toSorted(byName);
    case 'effort':
      return entries.toSorted((a, b) => weeks(a) - weeks(b) || byName(a, b));
    case 'fit':
      return entries.toSorted((a, b) => gaps(a) - gaps(b) || byName(a, b));
  }
}
