import { leverWords, patternLabel } from '../../case-studies/case-words.ts';
import { sentence } from '../../assessment/sentence-parts.ts';
import { useCaseVerdictWords } from '../selection/verdict-words.ts';
import type { CatalogueFacet, CatalogueFound, CatalogueSort } from './catalogue-choice.ts';

/** What use cases can be narrowed down by, as a heading. */
export const catalogueFacetWords: Readonly<Record<CatalogueFacet, string>> = {
  origin: $localize`Where it is from`,
  fit: $localize`:of a use case|:Fit here`,
  verdict: $localize`:on a use case|:Verdict here`,
  lever: $localize`Lever`,
  pattern: $localize`Pattern`,
  effort: $localize`Effort`,
};

/** The orders in which use cases can stand. */
export const catalogueSortWords: Readonly<Record<CatalogueSort, string>> = {
  match: $localize`:order of use cases|:Best match first`,
  name: $localize`:order of use cases|:By name`,
  effort: $localize`:order of use cases|:Least effort first`,
  fit: $localize`:order of use cases|:Best fit first`,
};

const values: Readonly<Partial<Record<CatalogueFacet, Readonly<Record<string, string>>>>> = {
  origin: {
    own: $localize`:where a use case is from|:Our own`,
    catalogue: $localize`:where a use case is from|:Comes with Peerway`,
  },
  fit: {
    met: $localize`:fit of a use case|:Everything met`,
    unknown: $localize`:fit of a use case|:Nothing against it, some unknown`,
    unmet: $localize`:fit of a use case|:Something not met`,
  },
  lever: leverWords,
  effort: {
    upTo12: $localize`Up to 12 person-weeks`,
    upTo24: $localize`13 to 24 person-weeks`,
    upTo48: $localize`25 to 48 person-weeks`,
    more: $localize`More than 48 person-weeks`,
  },
};

/** A value of a facet as people read it. */
export function catalogueFacetValue(facet: CatalogueFacet, value: string): string {
  if (facet === 'pattern') return patternLabel(value);
  const words = facet === 'verdict' ? useCaseVerdictWords : values[facet];
  return sentence(Object.entries(words ?? {}).find(([id]) => id === value)?.[1] ?? value);
}

/** What the catalogue says about the use cases that are shown, in a sentence. */
export function catalogueFinding({ hits }: CatalogueFound, isAll: boolean): string {
  const count = hits.length;
  const own = hits.filter(({ entry }) => entry.isOwn).length;
  const fitted = hits.filter(({ entry }) => entry.fit !== undefined);
  if (count === 0) return $localize`No use case fits`;
  if (isAll && fitted.length > 0) {
    const open = fitted.filter(({ entry }) => entry.fit?.unmet === 0).length;
    return $localize`For ${open}:count: of ${count}:all: use cases, nothing known speaks against it here`;
  }
  if (!isAll) return count === 1 ? $localize`One use case fits` : $localize`${count}:count: use cases fit`;
  if (own === 0) return $localize`${count}:count: ways to use peer-to-peer technology`;
  return own === 1
    ? $localize`${count - own}:count: ways to use peer-to-peer technology, and one of your own`
    : $localize`${count - own}:count: ways to use peer-to-peer technology, and ${own}:own: of your own`;
}

/** Why nothing was found, and what to do. */
export function noUseCaseFound(query: string, filters: number): { readonly finding: string; readonly next: string } {
  const words = query.trim().slice(0, 60);
  if (words === '')
    return {
      finding: $localize`No use case has all of this at once`,
      next: $localize`Take a filter away: the figures beside each say how many use cases it would leave.`,
    };
  return {
    finding: $localize`Nothing matches “${words}:query:”`,
    next:
      filters > 0
        ? $localize`Only use cases that pass the filters are looked at. Take the filters away, or try fewer or other words.`
        : $localize`Slips of the pen were allowed for already. Try fewer or other words, or write a use case of your own.`,
  };
}
