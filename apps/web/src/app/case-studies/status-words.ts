import type { CaseStudy } from '@peerway/case-studies';

/** What of a case its status line needs. */
export type StatusOf = Pick<CaseStudy, 'status' | 'statusAsOf' | 'endYear'>;

/**
 * What became of a case, with its year. No source can say that something runs today: it ran in the year of the last source that
 * says so.
 */
export function statusLine({ status, statusAsOf, endYear }: StatusOf): string {
  if (status === 'running') return $localize`Still running when last documented, ${statusAsOf}:year:`;
  if (endYear === null) return withoutYear(status, statusAsOf);
  switch (status) {
    case 'ended':
      return $localize`Ended ${endYear}:year:`;
    case 'replaced':
      return $localize`Replaced ${endYear}:year:`;
    case 'abandoned':
      return $localize`Abandoned ${endYear}:year:`;
    case 'pivoted':
      return $localize`Changed course ${endYear}:year:`;
  }
}

/** For cases whose sources do not say when it ended. */
function withoutYear(status: Exclude<StatusOf['status'], 'running'>, year: number): string {
  switch (status) {
    case 'ended':
      return $localize`Ended, as documented in ${year}:year:`;
    case 'replaced':
      return $localize`Replaced, as documented in ${year}:year:`;
    case 'abandoned':
      return $localize`Abandoned, as documented in ${year}:year:`;
    case 'pivoted':
      return $localize`Changed course, as documented in ${year}:year:`;
  }
}
