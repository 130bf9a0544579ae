import type { Aspect, ImpactCause } from '@peerway/change';
import type { Finding } from '@peerway/kernel';
import { patternWords } from '../../assessment/short-names.ts';

/** What can become different, as columns and fields call it. */
export const aspectNames: Readonly<Record<Aspect, string>> = {
  process: $localize`:aspect of work|:Process`,
  tools: $localize`:aspect of work|:Tools`,
  role: $localize`:aspect of work|:Role`,
  skills: $localize`:aspect of work|:Skills`,
  dataLocation: $localize`:aspect of work|:Location of data`,
  privacy: $localize`:aspect of work|:Privacy`,
  deviceUse: $localize`:aspect of work|:Bandwidth and device use`,
  performanceMeasures: $localize`:aspect of work|:Performance measures`,
  reportingLines: $localize`:aspect of work|:Reporting lines`,
  collaboration: $localize`:aspect of work|:Way of working together`,
};

/** The same within a sentence. */
export const aspectsWithin: Readonly<Record<Aspect, string>> = {
  process: $localize`:aspect of work within a sentence|:process`,
  tools: $localize`:aspect of work within a sentence|:tools`,
  role: $localize`:aspect of work within a sentence|:role`,
  skills: $localize`:aspect of work within a sentence|:skills`,
  dataLocation: $localize`:aspect of work within a sentence|:location of data`,
  privacy: $localize`:aspect of work within a sentence|:privacy`,
  deviceUse: $localize`:aspect of work within a sentence|:bandwidth and device use`,
  performanceMeasures: $localize`:aspect of work within a sentence|:performance measures`,
  reportingLines: $localize`:aspect of work within a sentence|:reporting lines`,
  collaboration: $localize`:aspect of work within a sentence|:way of working together`,
};

/** How much changes, by level: in a cell, and as a choice. */
export const levelWords: readonly { readonly short: string; readonly long: string }[] = [
  { short: $localize`:level of change|:none`, long: $localize`0: nothing changes` },
  { short: $localize`:level of change|:little`, long: $localize`1: a little changes` },
  { short: $localize`:level of change|:clear`, long: $localize`2: it changes clearly` },
  { short: $localize`:level of change|:new`, long: $localize`3: the work is another` },
];

/** How things are called that findings and causes speak of. */
export interface ImpactNames {
  readonly group: (id: string) => string;
  readonly useCase: (id: string) => string;
  readonly listed: (names: readonly string[]) => string;
  readonly language: 'en' | 'de';
}

/** Why an aspect is proposed to change, and which use cases bring it. */
export function causeWords(cause: ImpactCause, names: ImpactNames): { readonly text: string; readonly from: string } {
  const useCases = names.listed(cause.useCases.map(names.useCase));
  if (cause.kind === 'pattern')
    return {
      text: cause.reason[names.language],
      from: $localize`${useCases}:useCases: (${patternWords(cause.pattern)}:pattern:)`,
    };
  if (cause.kind === 'training')
    return {
      text: $localize`A role of the group has to learn: ${names.listed(cause.topics)}:topics:.`,
      from: useCases,
    };
  return { text: $localize`New rules come with it: ${names.listed(cause.policies)}:rules:.`, from: useCases };
}

type Tell = (finding: Finding, id: string, names: ImpactNames) => string;

const findingTexts: Readonly<Record<string, Tell>> = {
  REACHES_NOBODY: (_, id, { useCase }) =>
    $localize`No group is reached by “${useCase(id)}:useCase:”. Say on the page Groups whom it reaches.`,
  USE_CASE_GONE: ({ detail }, id, { group, useCase }) =>
    $localize`${group(id)}:group: names a use case that is not chosen any more: ${useCase(detail)}:useCase:.`,
  GROUP_GONE: ({ detail }) =>
    $localize`Something was said about ${aspectsWithin[detail as Aspect]}:aspect: of a group that is no longer there.`,
  UNCHANGED: (_, id, { group }) => $localize`Nothing changes for ${group(id)}:group:. Is it affected at all?`,
  MUCH_AT_ONCE: ({ detail }, id, { group }) =>
    $localize`${detail}:count: aspects change clearly for ${group(id)}:group: at once. Spread them over waves, or give more time and support.`,
  FAR_FROM_PROPOSAL: ({ detail }, id, { group }) =>
    $localize`${group(id)}:group:, ${aspectsWithin[detail as Aspect]}:aspect:: your word is far from the proposal. Write down why.`,
  HEAR_REPRESENTATION: ({ detail }, id, { group }) =>
    $localize`${group(id)}:group:, ${aspectsWithin[detail as Aspect]}:aspect:: hear the works council or union before it changes.`,
};

/** A finding in a sentence; undefined for what the page says otherwise, such as that there is nothing yet. */
export function impactFindingWords(finding: Finding, names: ImpactNames): string | undefined {
  return findingTexts[finding.code]?.(finding, finding.at.slice(finding.at.indexOf(':') + 1), names);
}
