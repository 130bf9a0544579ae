import { type CapacityInput, startingCapacity } from '@peerway/business-case';
import fc from 'fast-check';

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 1e-9, max: 1, noNaN: true }));
const rate = fc.double({ min: 1, max: 20_000, noNaN: true });
const rateOrNothing = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: rate });

/** Any capacity model that makes sense: up to five kinds of site, peers that give much, little or nothing. */
export const anyCapacity: fc.Arbitrary<CapacityInput> = fc
  .record({
    delivery: fc.constantFrom('file' as const, 'stream' as const),
    sizeGb: fc.double({ min: 0.001, max: 1000, noNaN: true }),
    streamMbps: fc.double({ min: 0.1, max: 50, noNaN: true }),
    sites: fc.array(
      fc.record({
        name: fc.constant('Site'),
        count: fc.integer({ min: 1, max: 50 }),
        clients: fc.integer({ min: 1, max: 500 }),
        wanDownMbps: rate,
        wanUpMbps: rateOrNothing,
      }),
      { minLength: 1, maxLength: 5 },
    ),
    serverUplinkMbps: rate,
    clientDownloadMbps: rate,
    peers: fc.record({
      uploadMbps: rateOrNothing,
      efficiency: share,
      presentShare: share,
      leavePerHour: share,
      connectableAtSite: share,
      acrossSites: fc.boolean(),
      connectableBetweenSites: share,
      relayedShare: share,
      relayMbps: rateOrNothing,
    }),
    cache: fc.record({ hitShare: share, uplinkMbps: rate }),
  })
  .map((drawn) => ({ ...startingCapacity(drawn.delivery), ...drawn }));
