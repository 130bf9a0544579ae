import type { CaseStudy, LibraryEntry } from '@peerway/case-studies';

/** The cases that are counted, and what of them is the workspace's own. */
export interface CountedStudies {
  readonly studies: readonly CaseStudy[];
  readonly own: number;
  readonly corrections: number;
}

/** The cases to count: as they are published, or with what the workspace wrote and corrected. Scenarios are never counted. */
export function countedStudies(entries: readonly LibraryEntry[], withOwn: boolean): CountedStudies {
  const cases = entries.flatMap((entry) => (entry.kind === 'case' ? [entry] : []));
  return {
    studies: withOwn
      ? cases.map(({ study }) => study)
      : cases
          .filter(({ origin }) => origin === 'public')
          .map(({ study, correction }) => correction?.published ?? study),
    own: cases.filter(({ origin }) => origin === 'own').length,
    corrections: cases.filter(({ correction }) => correction !== null).length,
  };
}
