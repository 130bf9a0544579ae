import type { Platform, PlatformCriterion, PlatformTraitName } from '@peerway/use-cases';

/** The seven sides from which platforms are scored. */
export const platformCriterionWords: Readonly<Record<PlatformCriterion, string>> = {
  scalability: $localize`:criterion of platforms|:Scalability`,
  security: $localize`:criterion of platforms|:Security`,
  compatibility: $localize`:criterion of platforms|:Compatibility`,
  maturity: $localize`:criterion of platforms|:Maturity`,
  operability: $localize`:criterion of platforms|:Ease of running it`,
  community: $localize`:criterion of platforms|:Community`,
  openness: $localize`:criterion of platforms|:Openness`,
};

/** What one can demand of a platform. */
export const platformTraitWords: Readonly<Record<PlatformTraitName, string>> = {
  openSource: $localize`:trait of a platform|:Open source`,
  selfHosted: $localize`:trait of a platform|:Can be run by oneself`,
  noCentralOperator: $localize`:trait of a platform|:Needs no central operator`,
  commercialSupport: $localize`:trait of a platform|:Commercial support`,
  singleSignOn: $localize`:trait of a platform|:Single sign-on`,
  auditTrail: $localize`:trait of a platform|:Audit trail`,
  endToEndEncryption: $localize`:trait of a platform|:End-to-end encryption`,
  metrics: $localize`:trait of a platform|:Metrics`,
  linux: $localize`:trait of a platform|:Runs on Linux`,
  windows: $localize`:trait of a platform|:Runs on Windows`,
  macos: $localize`:trait of a platform|:Runs on macOS`,
  android: $localize`:trait of a platform|:Runs on Android`,
  ios: $localize`:trait of a platform|:Runs on iOS`,
  browser: $localize`:trait of a platform|:Runs in the browser`,
  kubernetes: $localize`:trait of a platform|:Runs on Kubernetes`,
};

/** The single facts of a platform. */
export type PlatformFactName =
  | 'licence'
  | 'steward'
  | 'firstRelease'
  | 'encryption'
  | 'identity'
  | 'audit'
  | 'operatingSystems'
  | 'languages'
  | 'protocols'
  | 'identityIntegration'
  | 'observability'
  | 'operationsBurden';

export const platformFactWords: Readonly<Record<PlatformFactName, string>> = {
  licence: $localize`:fact about a platform|:Licence`,
  steward: $localize`:fact about a platform|:Who looks after it`,
  firstRelease: $localize`:fact about a platform|:First release`,
  encryption: $localize`:fact about a platform|:Encryption`,
  identity: $localize`:fact about a platform|:Identity`,
  audit: $localize`:fact about a platform|:Audit`,
  operatingSystems: $localize`:fact about a platform|:Operating systems`,
  languages: $localize`:fact about a platform|:Programming languages`,
  protocols: $localize`:fact about a platform|:Protocols`,
  identityIntegration: $localize`:fact about a platform|:Connection to directories`,
  observability: $localize`:fact about a platform|:Observability`,
  operationsBurden: $localize`:fact about a platform|:What it takes to run`,
};

/** The facts of a platform in groups, as its page shows them. */
export const platformFactGroups: readonly (readonly [id: string, name: string, facts: readonly PlatformFactName[]])[] =
  [
    ['standing', $localize`Licence and standing`, ['licence', 'steward', 'firstRelease']],
    ['security', $localize`:part of a page|:Security`, ['encryption', 'identity', 'audit']],
    [
      'compatibility',
      $localize`:part of a page|:Compatibility`,
      ['operatingSystems', 'languages', 'protocols', 'identityIntegration'],
    ],
    ['operations', $localize`Running it`, ['observability', 'operationsBurden']],
  ];

/** How often something of a platform is only remembered, and so still to be checked. */
export function recalledOf(platform: Platform): number {
  const single = Object.values(platformFactGroups)
    .flatMap(([, , facts]) => facts)
    .map((name) => platform[name]);
  return [...single, ...platform.scalability, ...platform.limitations, ...platform.notableUsers].filter(
    ({ basis }) => basis === 'recalled',
  ).length;
}

/** The mean of a platform's scores, 1 to 5; null where nobody scored it. */
export function meanScore({ scores }: Platform): number | null {
  return scores.length === 0 ? null : scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
}
