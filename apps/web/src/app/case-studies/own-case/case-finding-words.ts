import type { Finding } from '@peerway/kernel';
import { industryLabel } from '../case-words.ts';

/** What does not fit together in a case, and what to do about it. */
const sentences: Readonly<Record<string, (detail: string) => string>> = {
  DUPLICATE_ID: (id) => $localize`Another case or scenario is called “${id}:id:”: choose another id.`,
  UNKNOWN_INDUSTRY: (id) =>
    $localize`Peerway knows no industry “${industryLabel(id)}:industry:”: choose one of the list.`,
  SOURCE_MISSING: (ref) =>
    $localize`This names source number ${placeOf(ref)}:number:, which the case does not have: add it, or take the link out.`,
  SEEN_WITHOUT_SOURCE: () =>
    $localize`Read in a source, but none is linked: choose the source, or say that it is from memory.`,
  END_BEFORE_START: () => $localize`It cannot end before it began: check both years.`,
  END_MISSING: () => $localize`It is over: say in which year it ended or changed.`,
  END_OF_RUNNING: () => $localize`It is running and yet has an end: empty this field, or choose what became of it.`,
  STATUS_BEFORE_START: () => $localize`The source is older than the beginning: check both years.`,
  YEAR_TO_COME: (year) => $localize`The year ${year}:year: has not come yet.`,
  NO_SOURCE_LINKED: () => $localize`No source is linked: the case page shows it as remembered only.`,
  ONLY_RECALLED: () => $localize`Every source linked here is itself from memory: this counts for less.`,
  STATUS_BEFORE_END: () => $localize`The source is older than the end: it can only have announced it.`,
  STATUS_AFTER_SOURCES: (year) => $localize`No source below is as late: the newest is of ${year}:year:.`,
  NO_OUTCOMES: () => $localize`Without an outcome nobody can tell what came of it.`,
  NO_LESSONS: () => $localize`Without a lesson there is little to learn from it.`,
  NO_ADVICE: () => $localize`Say what to copy or to avoid: it is what readers look for first.`,
};

/** A finding about a case as a sentence with its remedy. */
export function caseFindingSentence({ code, detail }: Pick<Finding, 'code' | 'detail'>): string {
  return sentences[code]?.(detail) ?? `${code} ${detail}`.trim();
}

/** People count from one. */
function placeOf(ref: string): string {
  return String(Number(ref) + 1);
}
