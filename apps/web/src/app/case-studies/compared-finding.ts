import type { CaseStudy } from '@peerway/case-studies';

/** What stands out when cases are seen side by side, in a sentence. */
export function comparedFinding(studies: readonly CaseStudy[]): string {
  if (studies.length < 2) return $localize`Choose two to four cases to compare`;
  const running = studies.filter(({ status }) => status === 'running').length;
  if (running === studies.length)
    return $localize`Side by side: all ${studies.length}:count: were still running when last documented`;
  if (running === 0)
    return $localize`Side by side: none of the ${studies.length}:count: was still running when last documented`;
  return $localize`Side by side: ${running}:running: of ${studies.length}:count: still running when last documented`;
}
