import type { CapacityPlan, PlannedSite } from './capacity-plan.ts';

/** What the sites of one kind carry, in copies. */
export interface SiteCopies {
  readonly planned: PlannedSite;
  /** From peers of the same site, for each site. */
  readonly local: number;
  /** In over the link of each site. */
  readonly wan: number;
  /** Out over the link of each site, to peers elsewhere. */
  readonly wanUp: number;
  /** From the cache of each site. */
  readonly cached: number;
}

/** Who carries what, in copies. */
export interface CapacityLoads {
  readonly sites: readonly SiteCopies[];
  readonly server: number;
  /** From peers of the same site, directly between sites, and between sites through relays. */
  readonly local: number;
  readonly across: number;
  readonly relayed: number;
}

/**
 * Who carries what when everyone gets everything from the server.
 *
 * @example
 * loadsOfServer(capacityPlan(startingCapacity('file'))).server; // => 2000
 */
export function loadsOfServer(plan: CapacityPlan): CapacityLoads {
  const sites = plan.sites.map((planned) => ({ planned, local: 0, wan: planned.site.clients, wanUp: 0, cached: 0 }));
  return { sites, server: plan.clients, local: 0, across: 0, relayed: 0 };
}

/**
 * Who carries what with a cache at each site: it fetches the first copy, and answers its share of what is asked again.
 *
 * @example
 * loadsOfCache(capacityPlan(startingCapacity('file'))).server < 2000; // => true
 */
export function loadsOfCache(plan: CapacityPlan): CapacityLoads {
  const sites = plan.sites.map((planned) => {
    const cached = plan.input.cache.hitShare * (planned.site.clients - 1);
    return { planned, local: 0, wan: planned.site.clients - cached, wanUp: 0, cached };
  });
  return { sites, server: overLinks(sites), local: 0, across: 0, relayed: 0 };
}

/**
 * Who carries what with peers, within so many seconds: first peers of the same site give all they can, then peers of other sites
 * where that is wanted, and the server gives the rest.
 *
 * @example
 * loadsOfPeers(capacityPlan(startingCapacity('file')), 0).server; // => 2000
 */
export function loadsOfPeers(plan: CapacityPlan, seconds: number): CapacityLoads {
  const time = plan.given(seconds);
  const sites = plan.sites.map((planned) => {
    const most = (planned.upload * time) / plan.copyBits;
    const local = Math.min(planned.mostLocal, most);
    return { planned, local, wan: planned.site.clients - local, left: most - local };
  });
  const wan = overLinks(sites);
  const { acrossSites } = plan.input.peers;
  const spare = sites.map(({ planned, wan: own, left }) =>
    acrossSites ? Math.max(0, Math.min(left, (planned.up * seconds) / plan.copyBits, wan - own)) : 0,
  );
  const allSpare = sites.reduce((sum, { planned }, at) => sum + planned.site.count * spare[at]!, 0);
  const { across, relayed } = betweenSites(plan, { wan, spare: allSpare, seconds });
  const used = allSpare > 0 ? (across + relayed) / allSpare : 0;
  return {
    sites: sites.map(({ planned, local, wan: own }, at) => ({
      planned,
      local,
      wan: own,
      wanUp: spare[at]! * used,
      cached: 0,
    })),
    server: wan - across - relayed,
    local: sites.reduce((sum, { planned, local }) => sum + planned.site.count * local, 0),
    across,
    relayed,
  };
}

interface Between {
  readonly wan: number;
  readonly spare: number;
  readonly seconds: number;
}

/** All copies that come in over links but the first may come from peers elsewhere: directly where pairs connect, else by relay. */
function betweenSites(plan: CapacityPlan, { wan, spare, seconds }: Between): { across: number; relayed: number } {
  const { connectableBetweenSites, relayedShare } = plan.input.peers;
  const wanted = Math.max(0, wan - 1);
  const across = Math.min(connectableBetweenSites * wanted, spare);
  const relayable = relayedShare * (1 - connectableBetweenSites) * wanted;
  const relayed = Math.min(relayable, (plan.relay * seconds) / plan.copyBits, spare - across);
  return { across, relayed };
}

/** The copies that come in over all links. */
function overLinks(sites: readonly { readonly planned: PlannedSite; readonly wan: number }[]): number {
  return sites.reduce((sum, { planned, wan }) => sum + planned.site.count * wan, 0);
}
