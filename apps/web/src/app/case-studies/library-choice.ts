import { type FacetName, librarySorts, type LibrarySort } from '@peerway/case-studies';
import type { Params } from './address-state.ts';

/** What cases can be narrowed down by, in the order in which it is offered. */
export const facets: readonly FacetName[] = [
  'origin',
  'pattern',
  'status',
  'industry',
  'size',
  'region',
  'lever',
  'grade',
  'year',
];

/** What somebody looks for in the library: words, values of facets, an order. All of it stands in the address. */
export interface LibraryChoice {
  readonly query: string;
  readonly filters: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly sort: LibrarySort;
}

/** How many values of one facet an address can name: more is no address of ours. */
const mostValues = 40;

/** The choice that an address names; whatever it cannot mean is left out. */
export function choiceOf(params: Params): LibraryChoice {
  const query = params['q'] ?? '';
  const chosen = facets.map((facet) => [facet, listed(params[facet])] as const);
  return {
    query,
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    sort: librarySorts.find((sort) => sort === params['sort']) ?? naturalSort(query),
  };
}

/** A list in an address: "a,b". */
export function listed(text: string | undefined): readonly string[] {
  return [...new Set((text ?? '').split(',').filter(Boolean))].slice(0, mostValues);
}

/** Without words nothing fits better than anything else: then the best evidence comes first. */
export function naturalSort(query: string): LibrarySort {
  return query.trim() === '' ? 'grade' : 'fit';
}

/** The parameters of the address after a value of a facet was chosen, or let go. */
export function toggled(
  filters: LibraryChoice['filters'],
  facet: FacetName,
  value: string,
): Readonly<Record<string, string | null>> {
  const before = filters[facet] ?? [];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return { [facet]: after.join(',') || null };
}

/** The parameters of an address without any filter. */
export function noFilters(): Readonly<Record<string, null>> {
  return Object.fromEntries(facets.map((facet) => [facet, null]));
}

/** Every chosen value, one after the other, as the chips show it. */
export function chosenValues(filters: LibraryChoice['filters']): readonly (readonly [FacetName, string])[] {
  return facets.flatMap((facet) => (filters[facet] ?? []).map((value) => [facet, value] as const));
}
