import type { CaseProfile } from './case-profile.ts';
import type { CaseStudy } from './case-study.ts';

/**
 * A case as a profile, for "cases like this one". Areas are left open: a case says what was learned, not where it was weak.
 *
 * @example
 * similarCases(profileOfCase(caseStudies[0]), caseStudies, { limit: 2 })[0].caseId; // => 'abi-spunta'
 */
export function profileOfCase(study: CaseStudy): CaseProfile {
  return {
    industry: study.industry,
    size: study.organizationSize,
    regions: study.regions,
    patterns: study.patterns.map((pattern) => ({ pattern, weight: 1 })),
    levers: study.levers,
    constraints: study.constraints,
    weakAreas: [],
  };
}
