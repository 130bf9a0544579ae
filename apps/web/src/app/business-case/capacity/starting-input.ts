import { type CapacityInput, type DeliveryKind, startingCapacity } from '@peerway/business-case';

/** What a capacity model begins with, its kinds of site named in the reader's language. */
export function startingInput(delivery: DeliveryKind): CapacityInput {
  const input = startingCapacity(delivery);
  const names = [$localize`:kind of site|:Branch`, $localize`:kind of site|:Head office`];
  return { ...input, sites: input.sites.map((site, at) => ({ ...site, name: names[at] ?? site.name })) };
}
