import type { CapacityInput, DeliveryKind } from './capacity-input.ts';

/**
 * What the capacity model starts with: round figures to be replaced, all of them assumptions, and no price. Shares of pairs that
 * connect and what of an upload arrives are those of `capacityDefaults`, which says where each comes from.
 *
 * @example
 * startingCapacity('stream').prices.wanPerGb; // => null
 */
export function startingCapacity(delivery: DeliveryKind): CapacityInput {
  return {
    delivery,
    sizeGb: 1,
    streamMbps: 3,
    streamHours: 1,
    deliveriesPerYear: 12,
    sites: [
      { name: 'Branch', count: 38, clients: 50, wanDownMbps: 50, wanUpMbps: 50 },
      { name: 'Head office', count: 2, clients: 50, wanDownMbps: 1000, wanUpMbps: 1000 },
    ],
    serverUplinkMbps: 10_000,
    clientDownloadMbps: 1000,
    peers: {
      uploadMbps: 100,
      efficiency: 0.5,
      presentShare: 1,
      leavePerHour: 0,
      connectableAtSite: 0.99,
      acrossSites: false,
      connectableBetweenSites: 0.9,
      relayedShare: 1,
      relayMbps: 0,
    },
    cache: { hitShare: 0.99, uplinkMbps: 1000 },
    prices: {
      serverPerGb: null,
      wanPerGb: null,
      relayPerGb: null,
      cachePerSiteYear: null,
      peersPerClientYear: null,
      peersPerYear: null,
    },
    presenceByHour: [],
  };
}
