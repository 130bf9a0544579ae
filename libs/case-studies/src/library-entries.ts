import type { CaseStudy } from './case-study.ts';
import type { CaseEntry, LibraryEntry } from './library-entry.ts';
import type { Scenario } from './scenario.ts';

/** A correction as it is kept: the whole case as the workspace would have it, and why. */
export interface Correction {
  readonly caseId: string;
  readonly study: CaseStudy;
  readonly reason: string;
  readonly isOutdated: boolean;
}

/** What a workspace's library is made of. */
export interface LibraryParts {
  readonly published: readonly CaseStudy[];
  readonly scenarios?: readonly Scenario[];
  readonly own?: readonly CaseStudy[];
  readonly corrections?: readonly Correction[];
}

/**
 * Public cases with a workspace's corrections laid over them. The published text goes along; a correction keeps the id of its
 * case, and one of a case that is no longer published is left out.
 *
 * @example
 * withCorrections(caseStudies, []).every(({ correction }) => correction === null); // => true
 */
export function withCorrections(published: readonly CaseStudy[], corrections: readonly Correction[]): CaseEntry[] {
  const byCase = new Map(corrections.map((correction) => [correction.caseId, correction]));
  return published.map((study): CaseEntry => {
    const found = byCase.get(study.id);
    if (!found) return { kind: 'case', origin: 'public', study, correction: null };
    const { reason, isOutdated } = found;
    const corrected = { ...found.study, id: study.id };
    return { kind: 'case', origin: 'public', study: corrected, correction: { reason, isOutdated, published: study } };
  });
}

/**
 * Everything that a workspace finds in its library: public cases with its corrections, its own cases, the scenarios, in this
 * order. An own case with the id of a public one or of an earlier own one is left out, so that an id always means one thing.
 *
 * @example
 * libraryEntries({ published: caseStudies, scenarios }).length; // => 92
 */
export function libraryEntries({
  published,
  scenarios = [],
  own = [],
  corrections = [],
}: LibraryParts): LibraryEntry[] {
  const taken = new Set([...published, ...scenarios].map(({ id }) => id));
  return [
    ...withCorrections(published, corrections),
    ...own
      .filter(({ id }) => !taken.has(id) && taken.add(id))
      .map((study): LibraryEntry => ({ kind: 'case', origin: 'own', study, correction: null })),
    ...scenarios.map((scenario): LibraryEntry => ({ kind: 'scenario', scenario })),
  ];
}
