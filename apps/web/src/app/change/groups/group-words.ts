import type { GroupFinding, HeadCount, StakeholderGroup } from '@peerway/change';

export const attitudeNames: Readonly<Record<number, string>> = {
  '-2': $localize`:attitude|:Against it`,
  '-1': $localize`:attitude|:Doubtful`,
  '0': $localize`:attitude|:Undecided`,
  '1': $localize`:attitude|:For it`,
  '2': $localize`:attitude|:Speaks for it`,
};

export const influenceNames: Readonly<Record<number, string>> = {
  '1': $localize`:influence|:1 Little`,
  '2': $localize`:influence|:2 Some`,
  '3': $localize`:influence|:3 Has a say`,
  '4': $localize`:influence|:4 Much`,
  '5': $localize`:influence|:5 Decides`,
};

export const representationNames: Readonly<Record<StakeholderGroup['representation'], string>> = {
  unknown: $localize`:representation|:Nobody said`,
  none: $localize`:representation|:Nobody`,
  worksCouncil: $localize`:representation|:A works council`,
  union: $localize`:representation|:A union`,
};

const findingWords: Readonly<Record<GroupFinding['code'], (about: string, people: number) => string>> = {
  SIZE_UNKNOWN: () => $localize`Nobody said how many they are`,
  SIZE_ZERO: () => $localize`A group of nobody: give it people, or take it out`,
  SIZE_ABOVE_SITES: (_about, people) => $localize`More than work at its sites: ${people}:PEOPLE:`,
  NAME_REPEATED: (about) => $localize`“${about}:GROUP:” has the same name`,
  OVERLAP_WITH_ITSELF: () => $localize`It is said to share people with itself`,
  OVERLAP_GROUP_UNKNOWN: () => $localize`It shares people with a group that is gone`,
  OVERLAP_TOO_LARGE: (about) => $localize`It shares more people with “${about}:GROUP:” than the smaller one has`,
  OVERLAP_DIFFERS: (about, people) => $localize`“${about}:GROUP:” says that they share ${people}:PEOPLE:`,
  SPONSOR_MISSING: () => $localize`Nobody stands for the change before them`,
  SPONSOR_UNKNOWN: () => $localize`Their sponsor is gone`,
  SITE_UNKNOWN: () => $localize`It names a site that the plan no longer has`,
  REPRESENTATION_UNKNOWN: () => $localize`Nobody said who speaks for them`,
  REPRESENTATION_UNHEARD: () => $localize`Who speaks for them is not heard yet: plan a meeting`,
  STANDING_UNKNOWN: () => $localize`Nobody said where they stand`,
};

/** What is the matter with a group, in words. */
export function groupFindingWords({ code, about, people }: GroupFinding, nameOf: (group: string) => string): string {
  return findingWords[code](nameOf(about), people ?? 0);
}

/** How many people, in words: a number, or from which number to which. */
export function headCountWords({ low, high, unsized }: HeadCount, locale: string): string {
  const number = new Intl.NumberFormat(locale);
  const count =
    low === high ? number.format(low) : $localize`${number.format(low)}:LOW: to ${number.format(high)}:HIGH:`;
  return unsized.length === 0 ? count : $localize`at least ${number.format(low)}:LOW:`;
}

/** What the page found, in a sentence. */
export function groupsFinding(
  groups: readonly StakeholderGroup[],
  count: HeadCount,
  { toWin, locale }: { readonly toWin: readonly string[]; readonly locale: string },
): string {
  if (groups.length === 0) return $localize`Nobody is named yet whom the rollout reaches`;
  const people = headCountWords(count, locale);
  const [first] = toWin;
  if (first === undefined) return $localize`${groups.length}:GROUPS: groups, ${people}:PEOPLE: people`;
  if (toWin.length === 1) return $localize`${people}:PEOPLE: people; “${first}:GROUP:” decides and is not for it yet`;
  return $localize`${people}:PEOPLE: people; ${toWin.length}:COUNT: groups decide and are not for it yet`;
}
