import type { Lever } from '@peerway/kernel';

/** The levers in the order in which tables show them. */
export const leverOrder: readonly Lever[] = [
  'operational-efficiency',
  'collaboration',
  'innovation',
  'resilience',
  'security',
  'cost',
  'new-business-model',
];

/** A way in which peer-to-peer technology creates value. */
export const leverWords: Readonly<Record<Lever, string>> = {
  'operational-efficiency': $localize`:lever|:Operational efficiency`,
  collaboration: $localize`:lever|:Collaboration`,
  innovation: $localize`:lever|:Innovation`,
  resilience: $localize`:lever|:Resilience`,
  security: $localize`:lever|:Security`,
  cost: $localize`:lever|:Cost`,
  'new-business-model': $localize`:lever|:New business`,
};

/** What a lever means, in a sentence. */
export const leverMeanings: Readonly<Record<Lever, string>> = {
  'operational-efficiency': $localize`Everyday work needs fewer steps, waits and hands.`,
  collaboration: $localize`People and partners work on the same things without a middleman.`,
  innovation: $localize`New things can be tried sooner, by more people.`,
  resilience: $localize`Work goes on when a site, a line or a provider fails.`,
  security: $localize`Data stays where it belongs, and less hangs on one place.`,
  cost: $localize`Bandwidth, servers, licences or fees cost less.`,
  'new-business-model': $localize`Something can be sold or brokered that could not be before.`,
};

/** A lever known by its id only; one that this version does not know stays as it is. */
export function leverName(lever: string): string {
  return (leverWords as Readonly<Partial<Record<string, string>>>)[lever] ?? lever;
}
