import type { CaseStudy } from '@peerway/case-studies';

/** What stands out when cases are seen side by side, in a sentence. */
export function comparedFinding(studies: readonly CaseStudy[]): string {
  if (studies.length < 2) return $localize`Choose two to four cases to compare`;
  const all = studies.length;
  const running = studies.filter(({ status }) => status === 'running').length;
  if (running === all)
    return all === 2
      ? $localize`Side by side: both were still running when last documented`
      : $localize`Side by side: all ${all}:count: were still running when last documented`;
  if (running === 0)
    return all === 2
      ? $localize`Side by side: neither was still running when last documented`
      : $localize`Side by side: none of the ${all}:count: was still running when last documented`;
  return $localize`Side by side: ${running}:running: of ${all}:count: still running when last documented`;
}
