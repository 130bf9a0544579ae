import { breakEvenSite, type CapacityInput, capacityModel, siteSweep, startingCapacity } from '@peerway/business-case';
import { describe, expect, it } from 'vitest';

const free = startingCapacity('file');
const priced: CapacityInput = {
  ...free,
  prices: {
    serverPerGb: 0,
    wanPerGb: 0.5,
    relayPerGb: null,
    cachePerSiteYear: 300,
    peersPerClientYear: 4,
    peersPerYear: 1000,
  },
};

function found(
  input: CapacityInput,
  against: string,
  by: string,
): ReturnType<typeof breakEvenSite>[number] | undefined {
  return breakEvenSite(input, 0).find((each) => each.against === against && each.by === by);
}

describe('the size of a site from which peers are better', () => {
  it('is two clients for the link, where nothing is in the way: one can give to the other', () => {
    expect(found(priced, 'clientServer', 'wan')).toEqual({
      against: 'clientServer',
      by: 'wan',
      from: 2,
      until: null,
      reason: null,
    });
  });

  it('is for cost where the figures of the model cross, and not one client earlier', () => {
    const { from } = found(priced, 'clientServer', 'cost')!;
    const [before, at] = siteSweep(priced, 0, [from! - 1, from!]);
    expect(at!.ways[2]!.costPerYear).toBeLessThan(at!.ways[0]!.costPerYear!);
    expect(before!.ways[2]!.costPerYear).toBeGreaterThanOrEqual(before!.ways[0]!.costPerYear!);
  });

  it('ends where a cache becomes cheaper than software on every client', () => {
    const { from, until } = found(priced, 'cache', 'cost')!;
    expect(from).toBe(1);
    const [last, after] = siteSweep(priced, 0, [until!, until! + 1]);
    expect(last!.ways[2]!.costPerYear).toBeLessThan(last!.ways[1]!.costPerYear!);
    expect(after!.ways[2]!.costPerYear).toBeGreaterThanOrEqual(after!.ways[1]!.costPerYear!);
  });

  it('has for a site at its own size what the model has for it, and for all sites together the cost of the whole', () => {
    const whole = capacityModel(priced);
    const points = priced.sites.map(({ clients }, at) => siteSweep(priced, at, [clients])[0]!);
    whole.ways.forEach(({ sites, costPerYear }, way) => {
      points.forEach(({ ways }, at) => expect(ways[way]!.wanGb).toBeCloseTo(sites[at]!.wanGb + sites[at]!.wanUpGb, 9));
      const sum = points.reduce((all, { ways }, at) => all + priced.sites[at]!.count * ways[way]!.costPerYear!, 0);
      expect(sum).toBeCloseTo(costPerYear!, 6);
    });
  });

  it('is not there without prices, or where peers give nothing, and says why', () => {
    expect(found(free, 'cache', 'cost')).toMatchObject({ from: null, reason: 'PRICES_MISSING' });
    const none = { ...priced, peers: { ...priced.peers, uploadMbps: 0 } };
    expect(found(none, 'clientServer', 'wan')).toMatchObject({ from: null, reason: 'NEVER_BETTER' });
  });

  it('refuses a row of sites that there is not', () => {
    expect(() => siteSweep(priced, 7, [1])).toThrow('There is no row 7 of sites');
  });
});
