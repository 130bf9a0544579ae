import type { Platform } from '@peerway/use-cases';

const kinds: Readonly<Record<string, string>> = {
  application: $localize`:kind of platform|:application`,
  'firmware-and-apps': $localize`:kind of platform|:firmware and apps`,
  framework: $localize`:kind of platform|:framework`,
  library: $localize`:kind of platform|:library`,
  'library-and-runtime': $localize`:kind of platform|:library and runtime`,
  network: $localize`:kind of platform|:network`,
  platform: $localize`:kind of platform|:platform`,
  product: $localize`:kind of platform|:product`,
  'product-feature': $localize`:kind of platform|:product feature`,
  protocol: $localize`:kind of platform|:protocol`,
  'protocol-and-implementation': $localize`:kind of platform|:protocol and implementation`,
  'protocol-and-reference-code': $localize`:kind of platform|:protocol and reference code`,
  service: $localize`:kind of platform|:service`,
  'service-and-unmaintained-source-available-edition': $localize`:kind of platform|:service (and unmaintained source-available edition)`,
  'service-and-client': $localize`:kind of platform|:service and client`,
  standard: $localize`:kind of platform|:standard`,
  'standard-and-library': $localize`:kind of platform|:standard and library`,
};

/** What kind of thing a platform is; as the catalogue writes it where the product has no word for it. */
export function platformKindWord(kind: string): string {
  return kinds[platformKindKey(kind)] ?? kind;
}

/** The name under which the word for a kind is kept: the kind as the catalogue writes it, joined by hyphens. */
export function platformKindKey(kind: string): string {
  return kind.replaceAll(/[^a-z]+/g, '-').replace(/-$/, '');
}

/** The kinds of platforms that the product has words for, by key. */
export const platformKinds: readonly string[] = Object.keys(kinds);

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
