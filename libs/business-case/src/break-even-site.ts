import * as z from 'zod';
import type { CapacityInput } from './capacity-input.ts';
import { capacityPlan } from './capacity-plan.ts';
import { type WayResult } from './capacity-result.ts';
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

/** What the ways come to if every site of one kind had so many clients. */
export interface SitePoint {
  readonly clients: number;
  /** Client-server, cache, peers, in this order. */
  readonly ways: readonly WayResult[];
}

const WAYS = ['clientServer', 'cache', 'p2p'] as const;
const LARGEST = 1000;
/** Less than this apart is the same: rounding is no advantage. */
const APART = 1e-9;

/**
 * What the three ways come to over the size of a site: all sites of one kind get so many clients, and everything else stays. Other
 * kinds of site are left out, so that the figures are those of this kind alone.
 *
 * @example
 * siteSweep(startingCapacity('file'), 0, [1, 10]).map(({ ways }) => ways[0].wanGb); // => [38, 380]
 */
export function siteSweep(input: CapacityInput, siteAt: number, sizes: readonly number[]): SitePoint[] {
  const kind = input.sites[siteAt];
  if (!kind) throw new RangeError(`There is no row ${siteAt} of sites: there are ${input.sites.length}.`);
  return sizes.map((clients) => {
    const plan = capacityPlan({ ...input, sites: [{ ...kind, clients }] });
    return { clients, ways: WAYS.map((way) => wayResult(plan, way)) };
  });
}

/**
 * From how many clients at a site on the way with peers needs less of the links, or costs less, than everyone from the server and
 * than a cache at each site; and up to how many. Sizes up to 1,000 clients are tried, one by one.
 *
 * @example
 * breakEvenSite(startingCapacity('file'), 0)[0];
 * // => { against: 'clientServer', by: 'wan', from: 2, until: null, reason: null }
 */
export function breakEvenSite(input: CapacityInput, siteAt: number): BreakEven[] {
  const points = siteSweep(
    input,
    siteAt,
    Array.from({ length: LARGEST }, (_, at) => at + 1),
  );
  return (['clientServer', 'cache'] as const).flatMap((against) =>
    (['wan', 'cost'] as const).map((by) => breakEven(points, against, by)),
  );
}

function breakEven(points: readonly SitePoint[], against: BreakEven['against'], by: BreakEven['by']): BreakEven {
  const none = { against, by, from: null, until: null };
  const isMissing = points.some(
    ({ ways }) => amountOf(ways, against, by) === null || amountOf(ways, 'p2p', by) === null,
  );
  if (isMissing) return { ...none, reason: 'PRICES_MISSING' };
  const isBetter = points.map(({ ways }) => {
    const other = amountOf(ways, against, by) ?? 0;
    return (amountOf(ways, 'p2p', by) ?? 0) < other - APART * Math.abs(other);
  });
  const first = isBetter.indexOf(true);
  if (first < 0) return { ...none, reason: 'NEVER_BETTER' };
  const end = isBetter.indexOf(false, first);
  return {
    against,
    by,
    from: points[first]!.clients,
    until: end < 0 ? null : points[end - 1]!.clients,
    reason: null,
  };
}

function amountOf(ways: readonly WayResult[], wanted: WayResult['way'], by: BreakEven['by']): number | null {
  const found = ways.find(({ way }) => way === wanted);
  return (by === 'wan' ? found?.wanGb : found?.costPerYear) ?? null;
}
