import type { CaseStudy } from './case-study.ts';
import type { Scenario } from './scenario.ts';

/** What a workspace laid over a public case, for itself alone. */
export interface CorrectionNote {
  /** Why, in the words of whoever corrected it. */
  readonly reason: string;
  /** The case as it is published. */
  readonly published: CaseStudy;
  /** Whether the published case has changed since it was corrected, so that somebody should look again. */
  readonly isOutdated: boolean;
}

/** A case in the library, as a workspace sees it: published with Peerway or its own, corrected or not. */
export interface CaseEntry {
  readonly kind: 'case';
  readonly origin: 'public' | 'own';
  readonly study: CaseStudy;
  readonly correction: CorrectionNote | null;
}

/** Something that can be found in the library: a case that somebody lived through, or an illustrative scenario. */
export type LibraryEntry = CaseEntry | { readonly kind: 'scenario'; readonly scenario: Scenario };

/**
 * The id of whatever the entry holds.
 *
 * @example
 * entryId(libraryEntries({ published: caseStudies.slice(0, 1) })[0]); // => 'abi-spunta'
 */
export function entryId(entry: LibraryEntry): string {
  return entry.kind === 'case' ? entry.study.id : entry.scenario.id;
}
