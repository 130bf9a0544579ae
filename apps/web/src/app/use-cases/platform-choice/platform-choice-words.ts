import type {
  PlatformCriterion,
  PlatformExclusion,
  PlatformOrderCertainty,
  PlatformQuestion,
  PlatformTraitName,
} from '@peerway/use-cases';

/** The sides from which platforms are scored. */
export const platformCriterionWords: Readonly<Record<PlatformCriterion, string>> = {
  scalability: $localize`:side of a platform|:Scalability`,
  security: $localize`:side of a platform|:Security`,
  compatibility: $localize`:side of a platform|:Compatibility`,
  maturity: $localize`:side of a platform|:Maturity`,
  operability: $localize`:side of a platform|:Ease of running`,
  community: $localize`:side of a platform|:Community`,
  openness: $localize`:side of a platform|:Openness`,
};

/** What one can demand of a platform. */
export const platformTraitWords: Readonly<Record<PlatformTraitName, string>> = {
  openSource: $localize`:trait of a platform|:open source`,
  selfHosted: $localize`:trait of a platform|:can be run by yourself`,
  noCentralOperator: $localize`:trait of a platform|:needs no central operator`,
  commercialSupport: $localize`:trait of a platform|:support can be bought`,
  singleSignOn: $localize`:trait of a platform|:single sign-on`,
  auditTrail: $localize`:trait of a platform|:audit trail`,
  endToEndEncryption: $localize`:trait of a platform|:end-to-end encryption`,
  metrics: $localize`:trait of a platform|:metrics to watch`,
  linux: $localize`:trait of a platform|:runs on Linux`,
  windows: $localize`:trait of a platform|:runs on Windows`,
  macos: $localize`:trait of a platform|:runs on macOS`,
  android: $localize`:trait of a platform|:runs on Android`,
  ios: $localize`:trait of a platform|:runs on iOS`,
  browser: $localize`:trait of a platform|:runs in the browser`,
  kubernetes: $localize`:trait of a platform|:runs on Kubernetes`,
};

/** What a need of a platform is called; the catalogue's words. */
export type NeedText = (platform: string, need: string) => string;

/** Why a platform is out, in a sentence. */
export function exclusionSentence(
  { code, at, needed, found, unverified }: PlatformExclusion,
  need: (id: string) => string,
): string {
  const mark = unverified ? ` ${$localize`(remembered, still to be checked)`}` : '';
  switch (code) {
    case 'traitLacking':
      return $localize`It does not have: ${traitWord(at)}:trait:${mark}:mark:`;
    case 'traitUnknown':
      return $localize`Nobody knows whether it has: ${traitWord(at)}:trait:`;
    case 'scoreBelow':
      return $localize`${criterionWord(at)}:side: scores ${found ?? 0}:found:; at least ${needed ?? 0}:needed: is asked for`;
    case 'scoreUnknown':
      return $localize`Nobody has scored its ${criterionWord(at)}:side:`;
    case 'needUnmet':
      return $localize`You lack what it needs: ${need(at)}:need:${mark}:mark:`;
    case 'needUnknown':
      return $localize`Nobody knows whether you have what it needs: ${need(at)}:need:`;
  }
}

/** A question that has to be asked before one chooses, in a sentence. */
export function questionSentence({ code, at }: PlatformQuestion, need: (id: string) => string): string {
  switch (code) {
    case 'traitUnknown':
      return $localize`Does it have this: ${traitWord(at)}:trait:?`;
    case 'traitUnverified':
      return $localize`We remember that it has or lacks this: ${traitWord(at)}:trait:. Is that so?`;
    case 'needUnknown':
      return $localize`Is this so with you: ${need(at)}:need:?`;
    case 'scoreUnknown':
      return $localize`How good is its ${criterionWord(at)}:side:?`;
  }
}

/** What the order found, in a sentence. */
export function platformFinding(certainty: PlatformOrderCertainty, first: string | undefined, useCase: string): string {
  if (first === undefined) return $localize`No platform is left for ${useCase}:use case:`;
  switch (certainty) {
    case 'robust':
      return $localize`${first}:platform: fits best for ${useCase}:use case:, and the order holds`;
    case 'fragile':
      return $localize`${first}:platform: leads for ${useCase}:use case:, but another may well be first`;
    case 'tie':
      return $localize`Several platforms fit ${useCase}:use case: equally well`;
    case 'none':
      return $localize`There is nothing to rank for ${useCase}:use case: yet`;
  }
}

function traitWord(id: string): string {
  return Object.entries(platformTraitWords).find(([trait]) => trait === id)?.[1] ?? id;
}

function criterionWord(id: string): string {
  return Object.entries(platformCriterionWords).find(([criterion]) => criterion === id)?.[1] ?? id;
}
