import { evidenceGrade, type FacetFilters, facetNames, type LibraryHit } from '@peerway/case-studies';
import { DomainError } from '@peerway/kernel';
import { pageSize } from '../graphql/page.ts';
import { type CaseSearch, libraryFind, type LibraryFindConnection } from './case-search.ts';
import { thisYear, type WorkspaceLibrary } from './workspace-library.ts';

/** @throws DomainError BAD_INPUT for a page size out of range or a cursor of another list. */
export function findCases(library: WorkspaceLibrary, search: CaseSearch): LibraryFindConnection {
  const size = pageSize(search);
  const from = search.after === null ? 0 : placeOf(search.after);
  const { hits, total, facets, findings } = library.searchable().search({
    query: search.query ?? '',
    filters: chosen(search.filters),
    sort: search.sort ?? 'fit',
    limit: from + size,
  });
  const nodes = hits.slice(from).map((hit) => libraryFind(hit, gradeOf(hit)));
  const end = from + nodes.length;
  return {
    nodes,
    totalCount: total,
    pageInfo: { hasNextPage: end < total, endCursor: nodes.length > 0 ? cursorOf(end) : null },
    facets: facetNames.map((name) => ({ name, values: facets[name] })),
    findings,
  };
}

function chosen(filters: CaseSearch['filters']): FacetFilters {
  return Object.fromEntries(facetNames.map((name) => [name, filters?.[name] ?? []]));
}

function gradeOf({ entry }: LibraryHit): string | null {
  return entry.kind === 'case' ? evidenceGrade(entry.study, { year: thisYear() }).grade : null;
}

/** What was found has no order of its own that lasts: the cursor is how many stood before. */
function cursorOf(place: number): string {
  return Buffer.from(`found:${place}`).toString('base64url');
}

function placeOf(cursor: string): number {
  const text = Buffer.from(cursor.slice(0, 200), 'base64url').toString('utf8');
  const place = /^found:(\d{1,6})$/.exec(text)?.[1];
  if (place !== undefined) return Number(place);
  throw new DomainError('BAD_INPUT', 'This cursor belongs to another list. Start again without "after".', {
    field: 'after',
  });
}
