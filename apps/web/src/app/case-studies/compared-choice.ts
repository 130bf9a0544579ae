import type { CaseStudy } from '@peerway/case-studies';

/** More than four columns cannot be read side by side. */
export const mostCompared = 4;

/** What the library knows under an id. */
type Known = { readonly kind: 'case'; readonly study: CaseStudy } | { readonly kind: 'scenario' } | undefined;

/** What an address asks to compare, sorted by what can be done with it. */
export interface ComparedChoice {
  readonly studies: readonly CaseStudy[];
  /** Ids that no case has. */
  readonly unknown: readonly string[];
  /** Ids of scenarios: nobody lived through them. */
  readonly scenarios: readonly string[];
  /** Cases beyond the fourth. */
  readonly beyond: readonly CaseStudy[];
}

/** Reads "a,b,c" as cases of the library, each once and in this order; what is no case is named, not passed over. */
export function comparedChoice(address: string | undefined, find: (id: string) => Known): ComparedChoice {
  const ids = [...new Set((address ?? '').split(',').map((id) => id.trim()))].filter((id) => id !== '');
  const found = ids.map((id) => ({ id, entry: find(id) }));
  const cases = found.flatMap(({ entry }) => (entry?.kind === 'case' ? [entry.study] : []));
  return {
    studies: cases.slice(0, mostCompared),
    beyond: cases.slice(mostCompared),
    unknown: found.filter(({ entry }) => entry === undefined).map(({ id }) => id.slice(0, longestShown)),
    scenarios: found.filter(({ entry }) => entry?.kind === 'scenario').map(({ id }) => id),
  };
}

/** An id in an address can be any text: what is shown of it stays short. */
const longestShown = 80;
