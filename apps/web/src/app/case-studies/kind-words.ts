import type { BaseRate } from '@peerway/case-studies';
import { patternWords } from '../assessment/short-names.ts';

/** How it went with the cases of one pattern, in a sentence: a share with its interval, never a promise. */
export function kindLine({ value, cases, running, rate, interval }: BaseRate): string {
  const pattern = patternWords(value);
  if (rate === null || interval === null)
    return $localize`There is no other case of ${pattern}:pattern: here to compare with.`;
  if (cases === 1)
    return running === 1
      ? $localize`It is the only case of ${pattern}:pattern: here, and was still running when last documented.`
      : $localize`It is the only case of ${pattern}:pattern: here, and no longer runs.`;
  const [percent, low, high] = [rate, interval.low, interval.high].map((share) => `${Math.round(share * 100)}\u00A0%`);
  if (running === 1)
    return $localize`Of ${cases}:cases: cases of ${pattern}:pattern: here, one was still running when last documented: ${percent}:percent:, 95 % interval ${low}:low: to ${high}:high:.`;
  return $localize`Of ${cases}:cases: cases of ${pattern}:pattern: here, ${running}:running: were still running when last documented: ${percent}:percent:, 95 % interval ${low}:low: to ${high}:high:.`;
}
