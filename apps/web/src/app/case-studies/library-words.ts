import type { LibrarySort } from '@peerway/case-studies';

/** The orders in which results can stand. */
export const sortWords: Readonly<Record<LibrarySort, string>> = {
  fit: $localize`:order of cases|:Best fit first`,
  newest: $localize`:order of cases|:Newest first`,
  oldest: $localize`:order of cases|:Oldest first`,
  title: $localize`:order of cases|:By title`,
  grade: $localize`:order of cases|:Best evidence first`,
};

type Findings = readonly { readonly code: string }[];

/** What limits a search that found something; undefined where nothing does. */
export function searchNote(findings: Findings): string | undefined {
  if (findings.some(({ code }) => code === 'QUERY_TOO_LONG'))
    return $localize`This is more than a search can take: only its first words were looked for.`;
  if (findings.some(({ code }) => code === 'NO_WORDS'))
    return $localize`There is no word to look for in this: signs alone, and words such as “the” or “and”, stand in every case. So every case is shown.`;
  return undefined;
}

/** What was looked for without a result. */
export interface Sought {
  readonly query: string;
  /** How many filters were in force. */
  readonly filters: number;
}

/** Why nothing was found, and what to do. */
export function nothingFound({ query, filters }: Sought): { readonly finding: string; readonly next: string } {
  const words = query.trim().slice(0, 60);
  if (!/[\p{L}\p{N}]/u.test(words))
    return {
      finding: $localize`No case has all of this at once`,
      next: $localize`Take a filter away: the figures beside each say how many cases it would leave.`,
    };
  return {
    finding: $localize`Nothing matches “${words}:query:”`,
    next:
      filters > 0
        ? $localize`Only cases that pass the filters are looked at. Take the filters away, or try fewer or other words.`
        : $localize`Slips of the pen were allowed for already. Try fewer or other words; cases are written in English.`,
  };
}
