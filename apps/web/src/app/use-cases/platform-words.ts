import type { Platform } from '@peerway/use-cases';

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
