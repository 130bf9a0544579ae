import {
  CapacityInput,
  capacityModel,
  type CapacityResult,
  type DeliveryWay,
  startingCapacity,
  type WayResult,
} from '@peerway/business-case';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCapacity } from './capacity-inputs.ts';

const runs = { numRuns: 1500 };
/** Sums of many shares differ in their last digits. */
const ROUNDING = 1 + 1e-9;

function wayOf({ ways }: CapacityResult, wanted: DeliveryWay): WayResult {
  return ways.find(({ way }) => way === wanted)!;
}

/** How good a result is, whatever is delivered: seconds of a file, what the server sends of a stream. */
function effort(result: CapacityResult, way: DeliveryWay): number {
  const { seconds, serverMbps } = wayOf(result, way);
  return seconds ?? serverMbps;
}

describe('the capacity model', () => {
  it('never beats the bound, and never does worse with peers than without', () => {
    fc.assert(
      fc.property(anyCapacity, (input) => {
        const result = capacityModel(input);
        const { seconds, clientServerSeconds, serverMbps } = result.bound;
        const [server, peers] = [wayOf(result, 'clientServer'), wayOf(result, 'p2p')];
        if (input.delivery === 'file') {
          expect(peers.seconds).toBeGreaterThanOrEqual(seconds!);
          expect(server.seconds).toBeGreaterThanOrEqual(clientServerSeconds!);
          expect(peers.seconds).toBeLessThanOrEqual(server.seconds!);
        } else {
          expect(peers.serverMbps * ROUNDING).toBeGreaterThanOrEqual(serverMbps!);
          expect(peers.serverMbps).toBeLessThanOrEqual(server.serverMbps * ROUNDING);
        }
        expect(peers.serverGb).toBeLessThanOrEqual(server.serverGb * ROUNDING);
      }),
      runs,
    );
  });

  it('with peers that give nothing, or that nobody can reach, is the server alone', () => {
    const nothing = fc.constantFrom(
      { uploadMbps: 0 },
      { efficiency: 0 },
      { presentShare: 0 },
      { leavePerHour: 1 },
      { connectableAtSite: 0, connectableBetweenSites: 0, relayedShare: 0 },
      { connectableAtSite: 0, connectableBetweenSites: 0, relayMbps: 0 },
      { connectableAtSite: 0, acrossSites: false },
    );
    fc.assert(
      fc.property(anyCapacity, nothing, (input, less) => {
        const result = capacityModel({ ...input, peers: { ...input.peers, ...less } });
        const { seconds, serverGb, wanGb, serverMbps, wanPeakMbps, holds } = wayOf(result, 'clientServer');
        expect(wayOf(result, 'p2p')).toMatchObject({ seconds, serverGb, wanGb, serverMbps, wanPeakMbps, holds });
        expect(wayOf(result, 'p2p').peerShare).toBe(0);
      }),
      runs,
    );
  });

  it('with a cache that never answers is the server alone, and never worse than it otherwise but for its own uplink', () => {
    fc.assert(
      fc.property(anyCapacity, (input) => {
        const never = capacityModel({ ...input, cache: { ...input.cache, hitShare: 0 } });
        const { seconds, serverGb, wanGb, holds } = wayOf(never, 'clientServer');
        expect(wayOf(never, 'cache')).toMatchObject({ seconds, serverGb, wanGb, holds });
        const cached = wayOf(capacityModel(input), 'cache');
        if (cached.limitedBy !== 'cacheUplink' && seconds !== null)
          expect(cached.seconds).toBeLessThanOrEqual(seconds * ROUNDING);
        expect(cached.wanGb).toBeLessThanOrEqual(wanGb * ROUNDING);
      }),
      runs,
    );
  });

  it('never gets worse when anything gets faster, smaller, or better connected', () => {
    const better: ((input: CapacityInput, by: number) => CapacityInput)[] = [
      (input, by) => ({ ...input, sizeGb: input.sizeGb / by, streamMbps: input.streamMbps / by }),
      (input, by) => ({ ...input, serverUplinkMbps: input.serverUplinkMbps * by }),
      (input, by) => ({ ...input, clientDownloadMbps: input.clientDownloadMbps * by }),
      (input, by) => ({
        ...input,
        sites: input.sites.map((site) => ({ ...site, wanDownMbps: site.wanDownMbps * by })),
      }),
      (input, by) => ({ ...input, sites: input.sites.map((site) => ({ ...site, wanUpMbps: site.wanUpMbps * by })) }),
      (input, by) => ({ ...input, peers: { ...input.peers, uploadMbps: input.peers.uploadMbps * by } }),
      (input, by) => ({ ...input, peers: { ...input.peers, relayMbps: input.peers.relayMbps * by } }),
      ...(['efficiency', 'presentShare', 'connectableAtSite', 'connectableBetweenSites', 'relayedShare'] as const).map(
        (name) => (input: CapacityInput, by: number) => ({
          ...input,
          peers: { ...input.peers, [name]: 1 - (1 - input.peers[name]) / by },
        }),
      ),
      (input, by) => ({ ...input, peers: { ...input.peers, leavePerHour: input.peers.leavePerHour / by } }),
    ];
    fc.assert(
      fc.property(
        anyCapacity,
        fc.constantFrom(...better),
        fc.double({ min: 1, max: 50, noNaN: true }),
        (input, change, by) => {
          const before = capacityModel(input);
          const after = capacityModel(change(input, by));
          for (const way of ['clientServer', 'cache', 'p2p'] as const)
            expect(effort(after, way), way).toBeLessThanOrEqual(effort(before, way) * ROUNDING);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('takes as long when the file and all rates grow alike', () => {
    fc.assert(
      fc.property(anyCapacity, fc.constantFrom(2, 8, 0.5), (input, by) => {
        const scaled: CapacityInput = {
          ...input,
          sizeGb: input.sizeGb * by,
          streamMbps: input.streamMbps * by,
          sites: input.sites.map((site) => ({
            ...site,
            wanDownMbps: site.wanDownMbps * by,
            wanUpMbps: site.wanUpMbps * by,
          })),
          serverUplinkMbps: input.serverUplinkMbps * by,
          clientDownloadMbps: input.clientDownloadMbps * by,
          cache: { ...input.cache, uplinkMbps: input.cache.uplinkMbps * by },
          peers: { ...input.peers, uploadMbps: input.peers.uploadMbps * by, relayMbps: input.peers.relayMbps * by },
        };
        const [one, other] = [capacityModel(input), capacityModel(scaled)];
        for (const way of ['clientServer', 'cache', 'p2p'] as const) {
          expect(wayOf(other, way).seconds).toBe(wayOf(one, way).seconds);
          expect(wayOf(other, way).peerShare).toBe(wayOf(one, way).peerShare);
        }
      }),
      runs,
    );
  });

  it('gives every client everything once: what the server, peers, relays and caches give is what is delivered', () => {
    fc.assert(
      fc.property(anyCapacity, (input) => {
        const result = capacityModel(input);
        for (const { serverGb, peerGb, relayGb, cacheGb, way } of result.ways)
          expect((serverGb + peerGb + relayGb + cacheGb) / result.deliveredGb, way).toBeCloseTo(1, 9);
      }),
      runs,
    );
  });

  it('loads no link beyond what it carries while a file is delivered', () => {
    fc.assert(
      fc.property(anyCapacity, (input) => {
        const { ways } = capacityModel({ ...input, delivery: 'file' });
        for (const { sites, serverMbps } of ways) {
          for (const { wanUse } of sites) expect(wanUse).toBeLessThanOrEqual(ROUNDING);
          expect(serverMbps).toBeLessThanOrEqual(input.serverUplinkMbps * ROUNDING);
        }
      }),
      runs,
    );
  });

  it('says of a stream which link does not carry it', () => {
    const result = capacityModel(startingCapacity('stream'));
    expect(wayOf(result, 'clientServer')).toMatchObject({ holds: false, limitedBy: 'wanLink' });
    expect(wayOf(result, 'p2p')).toMatchObject({ holds: true, limitedBy: null });
    expect(result.findings).toContainEqual({ code: 'LINK_TOO_SMALL', at: 'way:clientServer', detail: 'Branch' });
  });

  it('keeps home workers, each a site of their own, on the server unless peers give to other sites', () => {
    const home = { name: 'Home', count: 1000, clients: 1, wanDownMbps: 50, wanUpMbps: 10 };
    const input = { ...startingCapacity('file'), sites: [home] };
    const alone = capacityModel(input);
    expect(wayOf(alone, 'p2p').peerShare).toBe(0);
    expect(alone.findings.map(({ code }) => code)).toContain('NO_LOCAL_PEERS');
    const together = capacityModel({ ...input, serverUplinkMbps: 100, peers: { ...input.peers, acrossSites: true } });
    expect(wayOf(together, 'p2p').peerShare).toBeGreaterThan(0.8);
    expect(wayOf(together, 'p2p').seconds).toBeLessThan(wayOf(together, 'clientServer').seconds! / 5);
  });

  it('has no cost as long as a price is missing, and says which; zero is a price', () => {
    const input = startingCapacity('file');
    const free = {
      serverPerGb: 0,
      wanPerGb: 0,
      relayPerGb: null,
      cachePerSiteYear: 100,
      peersPerClientYear: 1,
      peersPerYear: 500,
    };
    expect(wayOf(capacityModel(input), 'clientServer')).toMatchObject({
      costPerYear: null,
      missingPrices: ['serverPerGb', 'wanPerGb'],
    });
    const priced = capacityModel({ ...input, prices: free });
    expect(priced.ways.map(({ costPerYear }) => costPerYear)).toEqual([0, 4000, 2500]);
    const perGb = capacityModel({ ...input, prices: { ...free, wanPerGb: 0.1 } });
    expect(wayOf(perGb, 'clientServer').costPerYear).toBeCloseTo(2000 * 12 * 0.1, 9);
  });

  it('takes 500 kinds of site, and the largest of everything, without a figure that is none', () => {
    const base = startingCapacity('file');
    const many = CapacityInput.parse({
      ...base,
      sites: Array.from({ length: 500 }, (_, at) => ({ ...base.sites[0]!, name: `Site ${at}`, clients: at + 1 })),
    });
    const extremes: CapacityInput[] = [
      many,
      { ...base, sizeGb: 1e7, deliveriesPerYear: 1e8, sites: [{ ...base.sites[0]!, count: 1000, clients: 1_000_000 }] },
      { ...base, sizeGb: 1e-6, serverUplinkMbps: 0.001, clientDownloadMbps: 0.001 },
      { ...base, delivery: 'stream', streamMbps: 1e8, streamHours: 8784 },
    ];
    for (const input of extremes) {
      for (const way of capacityModel(CapacityInput.parse(input)).ways) {
        const numbers = Object.values(way).filter((value) => typeof value === 'number');
        expect(numbers.every(Number.isFinite)).toBe(true);
      }
    }
  });

  it('refuses what cannot be: nothing sent, uploads and shares below zero, half a client, no site', () => {
    const base = startingCapacity('file');
    const said = (input: unknown): string[] =>
      CapacityInput.safeParse(input).error?.issues.map(({ message }) => message) ?? [];
    expect(said(base)).toEqual([]);
    expect(said({ ...base, peers: { ...base.peers, uploadMbps: -1 } })).toEqual(['An upload cap cannot be negative.']);
    expect(said({ ...base, peers: { ...base.peers, connectableAtSite: 1.2 } })).toEqual([
      'A share of pairs is at most 1, which is 100 %.',
    ]);
    expect(said({ ...base, serverUplinkMbps: 0 })).toEqual([
      'The uplink of the server must be above zero: at least 0.001 Mbit/s.',
    ]);
    expect(said({ ...base, sites: [] })).toEqual(['At least one site is needed.']);
    expect(said({ ...base, sites: [{ ...base.sites[0], clients: 1.5 }] })).toEqual([
      'A number of clients is a whole number.',
    ]);
    expect(said({ ...base, sizeGb: Number.NaN })).toEqual(['A size is a number.']);
    expect(said({ ...base, presenceByHour: [1, 1] })).toEqual(['Give all 24 hours, or none.']);
    expect(
      said({ ...base, sites: Array.from({ length: 2 }, () => ({ ...base.sites[0]!, count: 1000, clients: 1e6 })) }),
    ).toEqual(['At most 1,000,000,000 clients in all.']);
  });
});
