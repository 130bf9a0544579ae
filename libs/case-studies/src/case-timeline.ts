import type { CaseStudy } from './case-study.ts';
import type { CaseStatus } from './case-words.ts';

/** One bar of the timeline of cases. */
export interface TimelineBar {
  readonly caseId: string;
  readonly title: string;
  readonly organization: string;
  readonly from: number;
  /** The year it ended or changed; the year it was last documented where no end is known. Never before `from`. */
  readonly to: number;
  /** Whether `to` is only as far as the documents go. */
  readonly isOpen: boolean;
  readonly status: CaseStatus;
}

/**
 * From when to when each case ran, for a timeline: by start, then by end, then by id.
 *
 * @example
 * caseTimeline(caseStudies)[0].caseId; // => 'intel-netbatch'
 */
export function caseTimeline(studies: readonly CaseStudy[]): TimelineBar[] {
  return studies
    .map(({ id, title, organization, startYear, endYear, statusAsOf, status }): TimelineBar => {
      const to = Math.max(startYear, endYear ?? statusAsOf);
      return { caseId: id, title, organization, from: startYear, to, isOpen: endYear === null, status };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.caseId < b.caseId ? -1 : 1));
}
