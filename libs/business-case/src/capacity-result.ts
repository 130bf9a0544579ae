import { Finding } from '@peerway/kernel';
import * as z from 'zod';
import { DeliveryKind } from './capacity-input.ts';

/**
 * A way to deliver: everyone from the server, a cache at each site, or peers that give to one another.
 *
 * @example
 * DeliveryWay.options; // => ['clientServer', 'cache', 'p2p']
 */
export const DeliveryWay = z.enum(['clientServer', 'cache', 'p2p']).meta({
  id: 'DeliveryWay',
  description: 'A way to deliver: everyone from the server, a cache at each site, or peers that give to one another.',
});
export type DeliveryWay = z.infer<typeof DeliveryWay>;

/**
 * What a delivery waits for.
 *
 * @example
 * DeliveryLimit.safeParse('wanLink').success; // => true
 */
export const DeliveryLimit = z
  .enum(['serverUplink', 'wanLink', 'clientDownload', 'cacheUplink', 'peers'])
  .meta({ id: 'DeliveryLimit', description: 'What a delivery waits for.' });
export type DeliveryLimit = z.infer<typeof DeliveryLimit>;

/** What one site of a kind has to carry. */
export const SiteLoad = z
  .object({
    site: z.string().describe('The name of the site or of the kind of site.'),
    count: z.int().max(100_000),
    clients: z.int().max(1_000_000),
    wanGb: z.number().describe('What comes in over the link of each, in GB for one delivery.'),
    wanUpGb: z.number().describe('What peers of each send out over the link, in GB for one delivery.'),
    wanMbps: z.number().describe('How much of the link that takes while it runs, in Mbit/s.'),
    wanUse: z.number().describe('The same as a share of the link; above 1 it does not fit.'),
    peerShare: z.number().describe('Share of what its clients get that comes from peers of the same site.'),
  })
  .meta({ id: 'SiteLoad', description: 'What one site of a kind has to carry.' });
export type SiteLoad = z.infer<typeof SiteLoad>;

/** What one way to deliver comes to. */
export const WayResult = z
  .object({
    way: DeliveryWay,
    seconds: z.number().nullable().describe('Until the last client has the file; null for a stream.'),
    holds: z.boolean().nullable().describe('Whether every link carries the stream; null for a file.'),
    limitedBy: DeliveryLimit.nullable().describe('What the delivery waits for; null for a stream that holds.'),
    serverMbps: z.number().describe('What the server sends while it runs, in Mbit/s.'),
    serverGb: z.number().describe('What the server sends for one delivery, in GB.'),
    wanPeakMbps: z.number().describe('The load of the busiest link of a site, in Mbit/s.'),
    wanGb: z.number().describe('What all links of sites carry for one delivery, in both directions, in GB.'),
    peerGb: z.number().describe('What peers give directly for one delivery, in GB.'),
    relayGb: z.number().describe('What goes from peer to peer through relays, in GB.'),
    cacheGb: z.number().describe('What caches give, in GB.'),
    peerShare: z.number().describe('Share of everything that is delivered that comes from peers.'),
    costPerYear: z.number().nullable().describe('Null as long as a price that it needs is missing.'),
    missingPrices: z.array(z.string()).readonly().describe('The prices that are missing for it.'),
    sites: z.array(SiteLoad).readonly(),
  })
  .meta({ id: 'WayResult', description: 'What one way to deliver comes to.' });
export type WayResult = z.infer<typeof WayResult>;

/** What no swarm can do better than, however good it is: a bound, never a forecast. */
export const CapacityBound = z
  .object({
    seconds: z.number().nullable().describe('No way with peers is faster; null for a stream.'),
    clientServerSeconds: z.number().nullable().describe('No way without peers or caches is faster; null for a stream.'),
    serverMbps: z.number().nullable().describe('The server sends at least this much; null for a file.'),
  })
  .meta({ id: 'CapacityBound', description: 'What no swarm can do better than: a bound, never a forecast.' });
export type CapacityBound = z.infer<typeof CapacityBound>;

/** What the capacity model says. */
export const CapacityResult = z
  .object({
    delivery: DeliveryKind,
    clients: z.number().describe('How many clients there are in all.'),
    siteCount: z.number().describe('How many sites there are in all.'),
    deliveredGb: z.number().describe('What all clients together get in one delivery, in GB.'),
    ways: z.array(WayResult).readonly().describe('Client-server, cache, peers, in this order.'),
    bound: CapacityBound,
    findings: z.array(Finding).readonly(),
  })
  .meta({ id: 'CapacityResult', description: 'What the capacity model says.' });
export type CapacityResult = z.infer<typeof CapacityResult>;
