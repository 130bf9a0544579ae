import * as z from 'zod';
import type { CapacityInput } from './capacity-input.ts';
import { capacityPlan } from './capacity-plan.ts';
import { wayResult } from './capacity-model.ts';

/** A delivery with peers that begins in one hour of the day. */
export const CapacityHour = z
  .object({
    hour: z.int().max(23),
    presentShare: z.number().describe('Share of the peers that are on and give.'),
    seconds: z.number().nullable().describe('Until the last client has the file; null for a stream.'),
    holds: z.boolean().nullable().describe('Whether every link carries the stream; null for a file.'),
    serverGb: z.number(),
    wanGb: z.number(),
    wanPeakMbps: z.number(),
    peerShare: z.number().describe('Share of everything that is delivered that comes from peers.'),
  })
  .meta({ id: 'CapacityHour', description: 'A delivery with peers that begins in one hour of the day.' });
export type CapacityHour = z.infer<typeof CapacityHour>;

/**
 * What happens when the peers of a site go home: the same delivery, to as many clients, in each hour of the day, with those peers
 * to give that are on then. Where nobody is, it is the way without peers. Empty if nobody said who is on when.
 *
 * @example
 * const presenceByHour = Array.from({ length: 24 }, (_, hour) => (hour >= 7 && hour < 18 ? 0.9 : 0));
 * capacityOverDay({ ...startingCapacity('file'), presenceByHour })[3].peerShare; // => 0
 */
export function capacityOverDay(input: CapacityInput): CapacityHour[] {
  return input.presenceByHour.map((presentShare, hour) => {
    const plan = capacityPlan({ ...input, peers: { ...input.peers, presentShare } });
    const { seconds, holds, serverGb, wanGb, wanPeakMbps, peerShare } = wayResult(plan, 'p2p');
    return { hour, presentShare, seconds, holds, serverGb, wanGb, wanPeakMbps, peerShare };
  });
}
