import type { EntityManager } from '@mikro-orm/postgresql';
import { effortOffers, type Estimate } from '@peerway/business-case';
import { useCaseDrivers } from '@peerway/business-case/content';
import type { OrganizationProfile } from '@peerway/organization';
import type { RolloutSize } from '@peerway/use-cases';
import { useCasesOf } from '../use-cases/catalogue-of.ts';

/** What values are offered from. */
export interface OfferGround {
  readonly size: RolloutSize;
  readonly profile: OrganizationProfile;
}

/**
 * Values that Peerway knows and that people may take over; none is put into a case by itself. The work comes from the catalogue's
 * range for the size of the rollout, the number of sites from the profile of the organization.
 */
export async function caseOffers(em: EntityManager, { size, profile }: OfferGround): Promise<Estimate[]> {
  const useCases = [...(await useCasesOf(em)).values()];
  return [...effortOffers(useCases, size), ...(profile.sites === null ? [] : siteOffers(profile.sites))];
}

/** Where the catalogue asks for the sites of a use case, all sites of the organization are a first answer. */
function siteOffers(sites: number): Estimate[] {
  const asking = useCaseDrivers.flatMap(({ useCase, parameters }) =>
    parameters.filter(({ name, unit }) => name === 'sites' && unit === 'site').map(({ name }) => ({ useCase, name })),
  );
  const unsaid = { low: null, high: null, owner: null, date: null, confirmed: false } as const;
  const source = 'Profile of the organization: all of its sites';
  return asking.map((about) => ({ ...about, ...unsaid, likely: sites, source, origin: 'inventory' }));
}
