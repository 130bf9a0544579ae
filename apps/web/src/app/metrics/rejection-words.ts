import type { RejectionCode } from '@peerway/metrics';

const words: Readonly<Record<RejectionCode, string>> = {
  NO_ROW: $localize`It lacks a KPI, a time or a value.`,
  NO_NUMBER: $localize`The value is no number that can be computed with.`,
  UNKNOWN_KPI: $localize`There is no such KPI here: check its short name.`,
  COMPUTED_KPI: $localize`This KPI is computed from others: send those.`,
  OTHER_UNIT: $localize`It comes in another unit than the KPI is counted in: convert it.`,
  NO_TIME: $localize`The time cannot be read: write it as 2026-05-31 or 2026-05-31T08:00:00Z.`,
  FUTURE_TIME: $localize`It lies in the future: check the clock of whoever sends.`,
  TOO_LONG_AGO: $localize`It lies before the year 1990: check the date.`,
  NO_MEMBERS: $localize`This KPI is not told apart: leave out the site, wave or group.`,
  TWO_VALUES: $localize`Two different values for one time: send the one that is right.`,
};

/** Why a value was not taken, and what to do about it. */
export function rejectionWords(code: string, detail: string): string {
  const why = Object.hasOwn(words, code) ? words[code as RejectionCode] : code;
  return detail === '' ? why : `${why} (${detail})`;
}
