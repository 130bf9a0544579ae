import type { DeliveryLimit } from './capacity-result.ts';
import { type CapacityLoads, loadsOfPeers, loadsOfServer } from './capacity-loads.ts';
import type { CapacityPlan } from './capacity-plan.ts';

/** How long a delivery takes, and what it waits for. */
export interface DeliveryTime {
  readonly seconds: number;
  readonly limitedBy: DeliveryLimit;
}

/**
 * How long these loads take when everything runs at the same time: as long as the slowest part.
 *
 * Each time is bits over the rate that one copy gets, and so equal loads take equal time to the last digit.
 *
 * @example
 * const plan = capacityPlan(startingCapacity('file'));
 * timeOfLoads(plan, loadsOfServer(plan)).limitedBy; // => 'wanLink'
 */
export function timeOfLoads(plan: CapacityPlan, loads: CapacityLoads): DeliveryTime {
  const { copyBits, input } = plan;
  const cacheUplink = input.cache.uplinkMbps * 1e6;
  let slowest: DeliveryTime = { seconds: copyBits / plan.clientDown, limitedBy: 'clientDownload' };
  const consider = (limitedBy: DeliveryLimit, rate: number, copies: number): void => {
    const seconds = copies > 0 ? copyBits / (rate / copies) : 0;
    if (seconds > slowest.seconds) slowest = { seconds, limitedBy };
  };
  for (const { planned, wan, cached } of loads.sites) {
    consider('wanLink', planned.down, wan);
    consider('cacheUplink', cacheUplink, cached);
  }
  consider('serverUplink', plan.server, loads.server);
  return slowest;
}

/**
 * The least time with peers: the first moment at which what peers have given leaves no more for the server and for any link than
 * these can have carried. Found by halving down to neighbouring numbers; never above the time without peers.
 *
 * @example
 * const plan = capacityPlan(startingCapacity('file'));
 * timeWithPeers(plan).seconds < timeOfLoads(plan, loadsOfServer(plan)).seconds; // => true
 */
export function timeWithPeers(plan: CapacityPlan): DeliveryTime {
  const isEnough = (seconds: number): boolean => timeOfLoads(plan, loadsOfPeers(plan, seconds)).seconds <= seconds;
  let tooShort = Math.max(plan.copyBits / plan.clientDown, plan.copyBits / plan.server);
  if (isEnough(tooShort)) return { seconds: tooShort, limitedBy: waitsFor(plan, tooShort) };
  let enough = timeOfLoads(plan, loadsOfServer(plan)).seconds;
  for (;;) {
    const middle = (tooShort + enough) / 2;
    if (middle <= tooShort || middle >= enough) break;
    if (isEnough(middle)) enough = middle;
    else tooShort = middle;
  }
  return { seconds: enough, limitedBy: waitsFor(plan, enough) };
}

/** Peers are what it waits for where more of their upload would leave less for the slowest part. */
function waitsFor(plan: CapacityPlan, seconds: number): DeliveryLimit {
  const loads = loadsOfPeers(plan, seconds);
  const { limitedBy } = timeOfLoads(plan, loads);
  if (limitedBy === 'clientDownload') return limitedBy;
  const { presentShare, uploadMbps, efficiency } = plan.input.peers;
  const isGiving = presentShare * uploadMbps * efficiency > 0;
  const wantsMore = loads.sites.some(({ planned, local }) => local < planned.mostLocal);
  return isGiving && wantsMore ? 'peers' : limitedBy;
}
