import { formatDate, formatNumber } from '@angular/common';
import type { Sponsor, SponsorGap, SponsorGapCode } from '@peerway/change';

/** What somebody is in the change. */
export const sponsorKinds: Readonly<Record<Sponsor['kind'], string>> = {
  sponsor: $localize`Stands for the change`,
  coalition: $localize`In the coalition beside`,
};

/** How somebody stands to the change, from against to for. */
export const stanceWords: readonly { readonly value: number; readonly name: string }[] = [
  { value: -2, name: $localize`:stance|:against it` },
  { value: -1, name: $localize`:stance|:doubtful` },
  { value: 0, name: $localize`:stance|:undecided` },
  { value: 1, name: $localize`:stance|:for it` },
  { value: 2, name: $localize`:stance|:speaks for it` },
];

/** How things are called that gaps speak of. */
export interface SponsorNames {
  readonly sponsor: (id: string | null) => string;
  readonly group: (id: string | null) => string;
  readonly wave: (id: string | null) => string;
  readonly locale: string;
}

/** A month such as 2027-03 in words. */
export function monthName(month: string, locale: string): string {
  return formatDate(`${month}-01`, 'MMMM y', locale);
}

const texts: Readonly<Record<SponsorGapCode, (gap: SponsorGap, names: SponsorNames) => string>> = {
  NO_SPONSOR: () =>
    $localize`Nobody stands for the change yet. Add who has the authority to, before anything is announced.`,
  NO_COALITION: () =>
    $localize`The sponsors are alone. Win people beside them whom others listen to: in the works council, in IT, among managers.`,
  GROUP_WITHOUT_SPONSOR: (gap, { group }) => $localize`Nobody stands for the change before ${group(gap.group)}:group:.`,
  AGAINST: (gap, { sponsor }) =>
    $localize`${sponsor(gap.sponsor)}:name: is against it or doubtful. Talk with them first, or let somebody else speak.`,
  STANCE_UNKNOWN: (gap, { sponsor }) =>
    $localize`Nobody said how ${sponsor(gap.sponsor)}:name: stands to the change. Ask before they are to speak for it.`,
  SILENT: (gap, { sponsor, group, wave }) =>
    wave(gap.wave) === ''
      ? $localize`${sponsor(gap.sponsor)}:name: says nothing to ${group(gap.group)}:group: before it goes live.`
      : $localize`${sponsor(gap.sponsor)}:name: says nothing to ${group(gap.group)}:group: before ${wave(gap.wave)}:wave: goes live.`,
  AWAY_AT_GO_LIVE: (gap, { sponsor, wave }) =>
    wave(gap.wave) === ''
      ? $localize`${sponsor(gap.sponsor)}:name: is away on the day it goes live.`
      : $localize`${sponsor(gap.sponsor)}:name: is away on the day ${wave(gap.wave)}:wave: goes live.`,
  OVERLOADED: (gap, { sponsor, locale }) =>
    $localize`${sponsor(gap.sponsor)}:name: is asked for ${formatNumber(gap.hours ?? 0, locale, '1.0-1')}:hours: hours in ${monthName(gap.month ?? '', locale)}:month:, more than they give.`,
  HOURS_UNKNOWN: (gap, { sponsor, locale }) =>
    $localize`${sponsor(gap.sponsor)}:name: is asked for ${formatNumber(gap.hours ?? 0, locale, '1.0-1')}:hours: hours, and nobody said how much they can give.`,
  LEADS_NOBODY: (gap, { sponsor }) =>
    $localize`${sponsor(gap.sponsor)}:name: stands before no group and has nothing to say yet.`,
};

/** A gap in a sentence. */
export function sponsorGapWords(gap: SponsorGap, names: SponsorNames): string {
  return texts[gap.code](gap, names);
}
