import type { Finding } from '@peerway/kernel';
import { costOfWay } from './capacity-cost.ts';
import { capacityFindings } from './capacity-findings.ts';
import type { CapacityInput } from './capacity-input.ts';
import { type CapacityLoads, loadsOfCache, loadsOfPeers, loadsOfServer, type SiteCopies } from './capacity-loads.ts';
import { type CapacityPlan, capacityPlan } from './capacity-plan.ts';
import type { CapacityBound, CapacityResult, DeliveryWay, SiteLoad, WayResult } from './capacity-result.ts';
import { type DeliveryTime, timeOfLoads, timeWithPeers } from './capacity-time.ts';
import { distributionTime } from './distribution-time.ts';

const MBIT = 1e6;
/** Above a link by less than this share is rounding. */
const ROUNDING = 1e-9;

/**
 * What a delivery to all clients comes to from the server alone, with a cache at each site, and with peers: time or whether a
 * stream holds, the load of the server and of every link, the cost of a year.
 *
 * A fluid model: everything flows evenly and at the same time. It adds to `distributionTime` the links of sites, pairs that do
 * not connect, relays, peers that are away or leave, and what of their upload is wasted. The bound stands beside it, as a bound.
 * With no upload, or where no pair connects and there is no relay, the way with peers is exactly the way without.
 *
 * @example
 * const [server, cache, peers] = capacityModel(startingCapacity('file')).ways;
 * [server, cache, peers].map(({ wanGb }) => Math.round(wanGb)); // => [2000, 60, 60]
 */
export function capacityModel(input: CapacityInput): CapacityResult {
  const plan = capacityPlan(input);
  const ways = (['clientServer', 'cache', 'p2p'] as const).map((way) => wayResult(plan, way));
  const result: CapacityResult = {
    delivery: input.delivery,
    clients: plan.clients,
    siteCount: plan.siteCount,
    deliveredGb: plan.clients * plan.copyGb,
    ways,
    bound: capacityBound(plan),
    findings: [],
  };
  const findings: readonly Finding[] = capacityFindings(input, result);
  return { ...result, findings };
}

/**
 * What one way to deliver comes to; `capacityModel` gives all three.
 *
 * @example
 * wayResult(capacityPlan(startingCapacity('file')), 'clientServer').serverGb; // => 2000
 */
export function wayResult(plan: CapacityPlan, way: DeliveryWay): WayResult {
  const isFile = plan.input.delivery === 'file';
  const time = isFile ? timeOf(plan, way) : undefined;
  const loads = loadsOf(plan, way, time?.seconds ?? 1);
  const toTheLimit = timeOfLoads(plan, loads);
  const holds = isFile ? null : toTheLimit.seconds <= 1 + ROUNDING;
  const copyMbps = plan.copyBits / (time?.seconds ?? 1) / MBIT;
  const sites = loads.sites.map((site) => siteLoad(plan, site, copyMbps));
  const given = loads.local + loads.across + loads.relayed;
  const gb = (copies: number): number => copies * plan.copyGb;
  const amounts = {
    serverGb: gb(loads.server),
    wanGb: sites.reduce((sum, { count, wanGb, wanUpGb }) => sum + count * (wanGb + wanUpGb), 0),
    relayGb: gb(loads.relayed),
  };
  return {
    way,
    seconds: time?.seconds ?? null,
    holds,
    limitedBy: time?.limitedBy ?? (holds ? null : toTheLimit.limitedBy),
    serverMbps: loads.server * copyMbps,
    wanPeakMbps: sites.reduce((most, { wanMbps }) => Math.max(most, wanMbps), 0),
    ...amounts,
    peerGb: gb(loads.local + loads.across),
    cacheGb: gb(loads.sites.reduce((sum, { planned, cached }) => sum + planned.site.count * cached, 0)),
    peerShare: given / plan.clients,
    ...costOfWay(plan, way, amounts),
    sites,
  };
}

function loadsOf(plan: CapacityPlan, way: DeliveryWay, seconds: number): CapacityLoads {
  if (way === 'clientServer') return loadsOfServer(plan);
  return way === 'cache' ? loadsOfCache(plan) : loadsOfPeers(plan, seconds);
}

function timeOf(plan: CapacityPlan, way: DeliveryWay): DeliveryTime {
  if (way !== 'p2p') return timeOfLoads(plan, loadsOf(plan, way, 0));
  const time = timeWithPeers(plan);
  // Rounding of the last digit must not carry the result past the bound.
  return { ...time, seconds: Math.max(time.seconds, fileBound(plan).peerToPeer) };
}

function siteLoad(plan: CapacityPlan, { planned, local, wan, wanUp }: SiteCopies, copyMbps: number): SiteLoad {
  const { site } = planned;
  const upUse = wanUp > 0 ? (wanUp * copyMbps) / site.wanUpMbps : 0;
  return {
    site: site.name,
    count: site.count,
    clients: site.clients,
    wanGb: wan * plan.copyGb,
    wanUpGb: wanUp * plan.copyGb,
    wanMbps: Math.max(wan, wanUp) * copyMbps,
    wanUse: Math.max((wan * copyMbps) / site.wanDownMbps, upUse),
    peerShare: local / site.clients,
  };
}

function fileBound({
  input,
  copyBits,
  clients,
  server,
  clientDown,
}: CapacityPlan): ReturnType<typeof distributionTime> {
  return distributionTime({
    fileBits: copyBits,
    peers: clients,
    serverUpload: server,
    peerDownload: clientDown,
    peerUpload: input.peers.uploadMbps * MBIT,
  });
}

/** For a stream, the server sends at least one copy, and at least what all peers together cannot give (Kumar and others 2007). */
function capacityBound(plan: CapacityPlan): CapacityBound {
  if (plan.input.delivery === 'file') {
    const { peerToPeer, clientServer } = fileBound(plan);
    return { seconds: peerToPeer, clientServerSeconds: clientServer, serverMbps: null };
  }
  const { streamMbps, peers } = plan.input;
  const serverMbps = Math.max(streamMbps, plan.clients * (streamMbps - peers.uploadMbps));
  return { seconds: null, clientServerSeconds: null, serverMbps };
}
