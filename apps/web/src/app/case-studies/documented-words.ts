import type { CaseStudy } from '@peerway/case-studies';

/** How far the status of a case is known: the year of the last source that says so, and whether that source was read. */
export function documentedLine({ statusAsOf, statusBasis }: Pick<CaseStudy, 'statusAsOf' | 'statusBasis'>): string {
  return statusBasis === 'seen'
    ? $localize`The last source that says so is of ${statusAsOf}:year: and was read.`
    : $localize`The last word on it is of ${statusAsOf}:year: and from memory: still to be checked.`;
}

/** The years of a case as a span; one that has no end is open. */
export function yearsOf({ startYear, endYear }: Pick<CaseStudy, 'startYear' | 'endYear'>): string {
  if (endYear === null) return $localize`since ${startYear}:year:`;
  return startYear === endYear ? String(startYear) : `${startYear}–${endYear}`;
}
