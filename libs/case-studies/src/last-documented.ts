import type { CaseStudy } from './case-study.ts';
import type { CaseStatus } from './case-words.ts';
import type { Basis } from './source.ts';

/** What became of a case, as the sentence about it needs it: the screen has the words. */
export interface LastDocumented {
  readonly status: CaseStatus;
  /** Whether it was still running when last documented; that it runs today nobody here knows. */
  readonly isRunning: boolean;
  /** The year in which it ended or changed; null while it runs, or if no source says. */
  readonly endYear: number | null;
  /** The year of the last source that supports the status. */
  readonly asOf: number;
  readonly basis: Basis;
  /** How many years went by since, seen from the year given; never below 0. */
  readonly yearsAgo: number;
}

/**
 * What became of a case and when that was last documented: "still running when last documented, 2019", never "running".
 *
 * @example
 * lastDocumented(caseStudies.find(({ id }) => id === 'walmart-ibm-food-trust'), { year: 2026 }).yearsAgo; // => 7
 */
export function lastDocumented(study: CaseStudy, { year }: { readonly year: number }): LastDocumented {
  const { status, endYear, statusAsOf, statusBasis } = study;
  return {
    status,
    isRunning: status === 'running',
    endYear,
    asOf: statusAsOf,
    basis: statusBasis,
    yearsAgo: Math.max(0, year - statusAsOf),
  };
}
