import type { CapacityInput, CapacitySite } from './capacity-input.ts';

const MEGA = 1e6;
/** Bits of one GB. */
const GB_BITS = 8e9;
const HOUR = 3600;

/** What the sites of one kind can do, in bits a second. */
export interface PlannedSite {
  readonly site: CapacitySite;
  readonly down: number;
  readonly up: number;
  /** What the peers of one of these sites give one another at most, before any leaves. */
  readonly upload: number;
  /** How many copies can come from peers of the same site: all but the first, where pairs connect. */
  readonly mostLocal: number;
}

/** A capacity model in bits and seconds. Amounts of content are counted in copies: what one client gets. */
export interface CapacityPlan {
  readonly input: CapacityInput;
  readonly sites: readonly PlannedSite[];
  readonly clients: number;
  readonly siteCount: number;
  /** The bits of one copy; for a stream those of one second. */
  readonly copyBits: number;
  readonly copyGb: number;
  readonly server: number;
  readonly clientDown: number;
  readonly relay: number;
  /** How long the peers that were there at first have given after so many seconds, on average. */
  readonly given: (seconds: number) => number;
}

/**
 * The input of the capacity model in bits and seconds.
 *
 * @example
 * capacityPlan(startingCapacity('file')).clients; // => 2000
 */
export function capacityPlan(input: CapacityInput): CapacityPlan {
  const { delivery, sizeGb, streamMbps, streamHours, peers } = input;
  const isFile = delivery === 'file';
  const sites = input.sites.map((site) => ({
    site,
    down: site.wanDownMbps * MEGA,
    up: site.wanUpMbps * MEGA,
    upload: site.clients * peers.presentShare * peers.uploadMbps * MEGA * peers.efficiency,
    mostLocal: peers.connectableAtSite * (site.clients - 1),
  }));
  return {
    input,
    sites,
    clients: input.sites.reduce((sum, { count, clients }) => sum + count * clients, 0),
    siteCount: input.sites.reduce((sum, { count }) => sum + count, 0),
    copyBits: isFile ? sizeGb * GB_BITS : streamMbps * MEGA,
    copyGb: isFile ? sizeGb : (streamMbps * MEGA * streamHours * HOUR) / GB_BITS,
    server: input.serverUplinkMbps * MEGA,
    clientDown: input.clientDownloadMbps * MEGA,
    relay: peers.relayMbps * MEGA,
    given: isFile ? leaving(peers.leavePerHour) : (seconds) => seconds * (1 - peers.leavePerHour),
  };
}

/** Peers leave at a constant rate and give no more: after long enough, no more is to be had from those of the beginning. */
function leaving(perHour: number): (seconds: number) => number {
  if (perHour === 1) return () => 0;
  const rate = -Math.log1p(-perHour) / HOUR;
  return (seconds) => {
    const left = rate * seconds;
    return left < 1e-8 ? seconds * (1 - left / 2) : Math.min(seconds, -Math.expm1(-left) / rate);
  };
}
