import type { CaseProfile } from './case-profile.ts';
import type { CaseStudy } from './case-study.ts';
import { wholeProfile } from './whole-profile.ts';

/**
 * A case as a profile, for "cases like this one". Areas are left open: a case says what was learned, not where it was weak.
 *
 * @example
 * similarCases(profileOfCase(caseStudies[0]), caseStudies, { limit: 2 })[0].caseId; // => 'abi-spunta'
 */
export function profileOfCase(study: CaseStudy): CaseProfile {
  const { industry, organizationSize: size, regions, patterns, levers, constraints } = study;
  return wholeProfile({ industry, size, regions, patterns, levers, constraints });
}
