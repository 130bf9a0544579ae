import { plainText } from '@peerway/kernel';
import * as z from 'zod';

/**
 * What is delivered: a file that everyone gets whole, or a stream that everyone watches at the same time.
 *
 * @example
 * DeliveryKind.options; // => ['file', 'stream']
 */
export const DeliveryKind = z
  .enum(['file', 'stream'])
  .meta({ id: 'DeliveryKind', description: 'A file that everyone gets whole, or a stream watched at the same time.' });
export type DeliveryKind = z.infer<typeof DeliveryKind>;

const share = (what: string): z.ZodNumber =>
  z
    .number({ error: `${what} is a number.` })
    .min(0, { error: `${what} cannot be negative.` })
    .max(1, { error: `${what} is at most 1, which is 100 %.` });

/** A rate that has to be there: without it nothing would ever arrive. */
const rate = (what: string): z.ZodNumber =>
  z
    .number({ error: `${what} is a number.` })
    .min(0.001, { error: `${what} must be above zero: at least 0.001 Mbit/s.` })
    .max(1e8, { error: `${what} is at most 100,000,000 Mbit/s.` });

/** A rate that may be nothing, such as an upload that is switched off. */
const rateOrNothing = (what: string): z.ZodNumber =>
  z
    .number({ error: `${what} is a number.` })
    .min(0, { error: `${what} cannot be negative.` })
    .max(1e8, { error: `${what} is at most 100,000,000 Mbit/s.` });

const price = (what: string): z.ZodNullable<z.ZodNumber> =>
  z
    .number({ error: `${what} is a number.` })
    .min(0, { error: `${what} cannot be negative.` })
    .max(1e12, { error: `${what} is at most 1,000,000,000,000.` })
    .nullable();

/** Sites of one kind: how many of them, how many clients each has, and the link that each hangs on. */
export const CapacitySite = z
  .object({
    name: plainText({ max: 120 }).describe('What it is called: one site, or a kind of site such as branch.'),
    count: z
      .int({ error: 'A number of sites is a whole number.' })
      .min(1, { error: 'At least one site; leave the row out otherwise.' })
      .max(100_000, { error: 'At most 100,000 sites of one kind.' })
      .describe('How many sites of this kind there are.'),
    clients: z
      .int({ error: 'A number of clients is a whole number.' })
      .min(1, { error: 'At least one client; leave the row out otherwise.' })
      .max(1_000_000, { error: 'At most 1,000,000 clients at a site.' })
      .describe('How many clients each of them has.'),
    wanDownMbps: rate('The link of a site').describe('What the link brings to each site, in Mbit/s.'),
    wanUpMbps: rateOrNothing('The link of a site').describe('What the link takes away from each site, in Mbit/s.'),
  })
  .meta({ id: 'CapacitySite', description: 'Sites of one kind: how many, their clients, and the link of each.' });
export type CapacitySite = z.infer<typeof CapacitySite>;

/** What peers can do for one another. */
export const CapacityPeers = z
  .object({
    uploadMbps: rateOrNothing('An upload cap').describe('How much each peer may send, in Mbit/s.'),
    efficiency: share('An efficiency').describe('Share of what peers send that arrives as content that was missing.'),
    presentShare: share('A share of peers').describe('Share of the clients of a site that are on and give.'),
    leavePerHour: share('A share of peers').describe('Share of the giving peers that leave within an hour.'),
    connectableAtSite: share('A share of pairs').describe('Share of the pairs at one site that connect.'),
    acrossSites: z.boolean().describe('Whether peers also give to other sites, over the links.'),
    connectableBetweenSites: share('A share of pairs').describe('Share of the pairs at two sites that connect.'),
    relayedShare: share('A share of pairs').describe('Share of the other pairs between sites that use a relay.'),
    relayMbps: rateOrNothing('The capacity of relays').describe('What all relays carry, in Mbit/s; 0 without relays.'),
  })
  .meta({ id: 'CapacityPeers', description: 'What peers can do for one another.' });
export type CapacityPeers = z.infer<typeof CapacityPeers>;

/** A cache at each site. */
export const CapacityCache = z
  .object({
    hitShare: share('A hit share').describe('Share of what is asked again at a site that the cache answers.'),
    uplinkMbps: rate('What a cache sends').describe('What it sends to the clients of its site, in Mbit/s.'),
  })
  .meta({ id: 'CapacityCache', description: 'A cache at each site.' });
export type CapacityCache = z.infer<typeof CapacityCache>;

/** Prices in the currency of the case. A price that nobody gave is null, never zero. */
export const CapacityPrices = z
  .object({
    serverPerGb: price('A price').describe('Of one GB that leaves the server.'),
    wanPerGb: price('A price').describe('Of one GB over the link of a site, in either direction; 0 for a flat rate.'),
    relayPerGb: price('A price').describe('Of one GB through a relay.'),
    cachePerSiteYear: price('A price').describe('Of a cache at one site for a year: purchase, place and care.'),
    peersPerClientYear: price('A price').describe('Of the software of one peer for a year.'),
    peersPerYear: price('A price').describe('Of running the way with peers for a year, whatever its size.'),
  })
  .meta({ id: 'CapacityPrices', description: 'Prices in the currency of the case; null where nobody gave one.' });
export type CapacityPrices = z.infer<typeof CapacityPrices>;

const hours = z.array(share('A share of peers')).max(24).readonly();

/**
 * What the capacity model is told: what is delivered how often, the sites and their links, the server, the peers, the cache,
 * the prices. 1 GB is 1,000,000,000 bytes, 1 Mbit/s is 1,000,000 bits a second.
 *
 * @example
 * CapacityInput.safeParse({ delivery: 'file', sites: [] }).success; // => false
 */
export const CapacityInput = z
  .object({
    delivery: DeliveryKind,
    sizeGb: z
      .number({ error: 'A size is a number.' })
      .min(1e-6, { error: 'A size must be above zero: at least 0.000001 GB.' })
      .max(1e7, { error: 'A size is at most 10,000,000 GB.' })
      .describe('The size of the file in GB; not used for a stream.'),
    streamMbps: rate('A stream').describe('The rate of the stream in Mbit/s; not used for a file.'),
    streamHours: z
      .number({ error: 'A length is a number.' })
      .min(0.001, { error: 'A stream lasts longer than that.' })
      .max(8784, { error: 'A stream lasts a year at most.' })
      .describe('How long the stream lasts, in hours; not used for a file.'),
    deliveriesPerYear: z
      .number({ error: 'A number of deliveries is a number.' })
      .min(0, { error: 'A number of deliveries cannot be negative.' })
      .max(1e8, { error: 'At most 100,000,000 deliveries a year.' })
      .describe('How often that happens in a year.'),
    sites: z
      .array(CapacitySite)
      .min(1, { error: 'At least one site is needed.' })
      .max(500, { error: 'At most 500 rows of sites; join those that are alike.' })
      .readonly(),
    serverUplinkMbps: rate('The uplink of the server').describe('What the server sends to everyone, in Mbit/s.'),
    clientDownloadMbps: rate('The download of a client').describe('What one client takes in, in Mbit/s.'),
    peers: CapacityPeers,
    cache: CapacityCache,
    prices: CapacityPrices,
    presenceByHour: hours
      .refine((list) => list.length === 0 || list.length === 24, { error: 'Give all 24 hours, or none.' })
      .describe('Share of peers that are on in each hour of a day, from 0 to 23; empty if nobody said.'),
  })
  .refine(({ sites }) => sites.reduce((sum, { count, clients }) => sum + count * clients, 0) <= 1e9, {
    error: 'At most 1,000,000,000 clients in all.',
    path: ['sites'],
  })
  .meta({ id: 'CapacityInput', description: 'What the capacity model is told.' });
export type CapacityInput = z.infer<typeof CapacityInput>;
