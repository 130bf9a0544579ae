import type { CaseStudy } from './case-study.ts';

/**
 * Whether two cases say the same, in whatever order their fields were kept.
 *
 * @example
 * sameStudy(caseStudies[0], { ...caseStudies[0], place: 'Atlantis' }); // => false
 */
export function sameStudy(one: CaseStudy, other: CaseStudy): boolean {
  return textOf(one) === textOf(other);
}

function textOf(study: CaseStudy): string {
  return JSON.stringify(study, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
