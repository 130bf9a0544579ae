import type { Platform, UseCase } from '@peerway/use-cases';
import { patternLabel } from '../case-studies/case-words.ts';
import type { SearchEntry } from './search-entry.ts';

/** What of the catalogue the search looks at; undefined while it is on its way. */
export interface SearchedCatalogue {
  useCases(): readonly UseCase[] | undefined;
  platforms(): readonly Platform[] | undefined;
}

/** The use cases and platforms, each with its page: within the open engagement where there is one. */
export function catalogueEntries(
  catalogue: SearchedCatalogue,
  { base, engagement }: { readonly base: string; readonly engagement: { readonly id: string } | undefined },
): readonly SearchEntry[] {
  const home = engagement === undefined ? `${base}/use-cases` : `${base}/e/${engagement.id}/select/use-cases`;
  const useCases = (catalogue.useCases() ?? []).map(({ id, name, patterns }) => ({
    key: `use-case:${id}`,
    kind: $localize`Use case`,
    title: name,
    where: patterns.map(patternLabel).join(' · '),
    // In whichever language it is shown, its English words find it too.
    words: id.replaceAll('-', ' '),
    link: `${home}/${id}`,
  }));
  const platforms = (catalogue.platforms() ?? []).map(({ id, name, patterns }) => ({
    key: `platform:${id}`,
    kind: $localize`Platform`,
    title: name,
    where: patterns.map(patternLabel).join(' · '),
    words: id.replaceAll('-', ' '),
    link: `${home}/platforms/${id}`,
  }));
  return [...useCases, ...platforms];
}
