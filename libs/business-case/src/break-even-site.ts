import * as z from 'zod';
import { costLines } from './capacity-cost.ts';
import type { CapacityInput } from './capacity-input.ts';
import { capacityPlan } from './capacity-plan.ts';
import type { DeliveryWay, WayResult } from './capacity-result.ts';
import { wayResult } from './capacity-model.ts';

/** From how many clients at a site on the way with peers is better than another way, and up to how many. */
export const BreakEven = z
  .object({
    against: z
      .enum(['clientServer', 'cache'])
      .meta({ id: 'BreakEvenAgainst', description: 'With what peers are compared.' }),
    by: z.enum(['wan', 'cost']).meta({ id: 'BreakEvenBy', description: 'By what they are compared.' }),
    from: z.int().max(1_000_000).nullable().describe('The smallest site at which peers are better; null if none is.'),
    until: z.int().max(1_000_000).nullable().describe('The largest site up to which that holds; null if it stays so.'),
    reason: z
      .enum(['PRICES_MISSING', 'NEVER_BETTER'])
      .meta({ id: 'NoBreakEven', description: 'Why there is no such size.' })
      .nullable(),
  })
  .meta({ id: 'BreakEven', description: 'From how many clients at a site on peers are better than another way.' });
export type BreakEven = z.infer<typeof BreakEven>;

/** What one site comes to by one way, at a size. */
export interface SiteAmount {
  readonly way: DeliveryWay;
  /** Over its link for one delivery, in both directions. */
  readonly wanGb: number;
  /** Its part of the cost of a year; null as long as a price is missing. */
  readonly costPerYear: number | null;
}

/** What one site of a kind comes to if every site of that kind had so many clients. */
export interface SitePoint {
  readonly clients: number;
  /** Client-server, cache, peers, in this order. */
  readonly ways: readonly SiteAmount[];
}

const WAYS = ['clientServer', 'cache', 'p2p'] as const;
const LARGEST = 1000;
/** Less than this apart is the same: rounding is no advantage. */
const APART = 1e-9;

/**
 * What one site comes to over its size: all sites of its kind get so many clients, and everything else stays as it is. Of the cost,
 * a site bears what its own link and clients cost, the part of the server's traffic that goes to it, and an equal part of what
 * peers cost in any case.
 *
 * @example
 * siteSweep(startingCapacity('file'), 0, [1, 10]).map(({ ways }) => ways[0].wanGb); // => [1, 10]
 */
export function siteSweep(input: CapacityInput, siteAt: number, sizes: readonly number[]): SitePoint[] {
  if (!input.sites[siteAt])
    throw new RangeError(`There is no row ${siteAt} of sites: there are ${input.sites.length}.`);
  return sizes.map((clients) => sitePoint(input, siteAt, clients));
}

function sitePoint(input: CapacityInput, siteAt: number, clients: number): SitePoint {
  const sites = input.sites.map((site, at) => (at === siteAt ? { ...site, clients } : site));
  const plan = capacityPlan({ ...input, sites });
  return {
    clients,
    ways: WAYS.map((way) => {
      const result = wayResult(plan, way);
      const { wanGb, wanUpGb } = result.sites[siteAt]!;
      const all = result.sites.reduce((sum, site) => sum + site.count * site.wanGb, 0);
      const part = all > 0 ? wanGb / all : 0;
      const own = {
        serverGb: result.serverGb * part,
        relayGb: result.relayGb * part,
        wanGb: wanGb + wanUpGb,
      };
      return { way, wanGb: own.wanGb, costPerYear: siteCost(plan, way, { own, clients, result }) };
    }),
  };
}

interface OwnPart {
  readonly own: Pick<WayResult, 'serverGb' | 'relayGb' | 'wanGb'>;
  readonly clients: number;
  readonly result: WayResult;
}

/** Lines of cost by traffic are those of the site; lines by site, by client and for the whole are shared out. */
function siteCost(
  plan: ReturnType<typeof capacityPlan>,
  way: DeliveryWay,
  { own, clients, result }: OwnPart,
): number | null {
  if (result.costPerYear === null) return null;
  return costLines(plan, way, own).reduce((sum, { price, unitsPerYear, perUnit }) => {
    const units =
      price === 'cachePerSiteYear'
        ? 1
        : price === 'peersPerClientYear'
          ? clients
          : price === 'peersPerYear'
            ? 1 / plan.siteCount
            : unitsPerYear;
    return sum + units * (perUnit ?? 0);
  }, 0);
}

/**
 * From how many clients at a site on the way with peers needs less of its link, or costs less, than everyone from the server and
 * than a cache at each site; and up to how many. Sizes up to 1,000 clients are tried in steps of a few per cent, and where one
 * step changes the answer the exact size is found between them.
 *
 * @example
 * breakEvenSite(startingCapacity('file'), 0)[0];
 * // => { against: 'clientServer', by: 'wan', from: 2, until: null, reason: null }
 */
export function breakEvenSite(input: CapacityInput, siteAt: number): BreakEven[] {
  const known = new Map<number, SitePoint>();
  const at = (clients: number): SitePoint => {
    const found = known.get(clients) ?? siteSweep(input, siteAt, [clients])[0]!;
    known.set(clients, found);
    return found;
  };
  return (['clientServer', 'cache'] as const).flatMap((against) =>
    (['wan', 'cost'] as const).map((by) => breakEven(at, against, by)),
  );
}

function breakEven(at: (clients: number) => SitePoint, against: BreakEven['against'], by: BreakEven['by']): BreakEven {
  const none = { against, by, from: null, until: null };
  const sizes = steps();
  const isMissing = sizes.some(
    (size) => amountOf(at(size), against, by) === null || amountOf(at(size), 'p2p', by) === null,
  );
  if (isMissing) return { ...none, reason: 'PRICES_MISSING' };
  const isBetter = (size: number): boolean => {
    const other = amountOf(at(size), against, by) ?? 0;
    return (amountOf(at(size), 'p2p', by) ?? 0) < other - APART * Math.abs(other);
  };
  const first = sizes.findIndex(isBetter);
  if (first < 0) return { ...none, reason: 'NEVER_BETTER' };
  const from = first === 0 ? sizes[0]! : between(sizes[first - 1]!, sizes[first]!, isBetter);
  const end = sizes.findIndex((size, place) => place > first && !isBetter(size));
  const until = end < 0 ? null : between(sizes[end - 1]!, sizes[end]!, (size) => !isBetter(size)) - 1;
  return { against, by, from, until, reason: null };
}

/** Every size at first, then steps of an eighth, and the largest. */
function steps(): number[] {
  const sizes: number[] = [];
  for (let size = 1; size < LARGEST; size = Math.max(size + 1, Math.floor(size * 1.125))) sizes.push(size);
  return [...sizes, LARGEST];
}

/** The first size above `low`, at which it does not hold, for which it holds as it does at `high`. */
function between(low: number, high: number, holds: (size: number) => boolean): number {
  let [no, yes] = [low, high];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

function amountOf({ ways }: SitePoint, wanted: DeliveryWay, by: BreakEven['by']): number | null {
  const found = ways.find(({ way }) => way === wanted);
  return (by === 'wan' ? found?.wanGb : found?.costPerYear) ?? null;
}
