import { patterns, type Pattern } from '@peerway/kernel';
import type { StatusCount } from './base-rate.ts';
import { statusCounts } from './base-rates.ts';
import type { CaseStudy } from './case-study.ts';

/** One bar of the picture "outcomes by pattern". */
export interface PatternOutcomes {
  readonly pattern: Pattern;
  readonly cases: number;
  /** Every status once, in the order of `caseStatuses`. */
  readonly byStatus: readonly StatusCount[];
}

/**
 * What became of the cases of each pattern, for a stacked bar a pattern: the pattern with most cases first, those without a
 * case left out. A case with two patterns stands in two bars.
 *
 * @example
 * outcomesByPattern(caseStudies)[0].pattern; // => 'content-distribution'
 */
export function outcomesByPattern(studies: readonly CaseStudy[]): PatternOutcomes[] {
  return patterns
    .map((pattern): PatternOutcomes => {
      const members = studies.filter((study) => study.patterns.includes(pattern));
      return { pattern, cases: members.length, byStatus: statusCounts(members) };
    })
    .filter(({ cases }) => cases > 0)
    .sort((a, b) => b.cases - a.cases);
}
