import { Day } from '@peerway/rollout';
import * as z from 'zod';
import { ChangeId, line, prose } from './change-parts.ts';

/**
 * Somebody with authority who stands for the change: alone before groups, or in the coalition around them.
 *
 * @example
 * Sponsor.shape.hoursPerMonth.safeParse(-1).success; // => false
 */
export const Sponsor = z
  .object({
    id: ChangeId,
    name: line,
    position: line.nullable().describe('What they are in the organization.'),
    kind: z
      .enum(['sponsor', 'coalition'])
      .meta({ id: 'SponsorKind', description: 'Whether somebody stands for the change, or beside those who do.' }),
    stance: z.int32().min(-2).max(2).nullable().describe('-2 against it, 2 speaks for it; null if nobody said.'),
    hoursPerMonth: z.number().min(0).max(200).nullable().describe('What they can give; null if nobody said.'),
    awayFrom: Day.nullable().describe('From when they cannot be counted on; null if they can.'),
    awayUntil: Day.nullable(),
    note: prose.nullable(),
  })
  .refine(
    ({ awayFrom, awayUntil }) => (awayFrom === null) === (awayUntil === null) && (awayFrom ?? '') <= (awayUntil ?? ''),
    {
      error: 'Say from when until when they are away, in this order.',
      path: ['awayUntil'],
    },
  )
  .meta({ id: 'Sponsor', description: 'Somebody with authority who stands for the change.' });
export type Sponsor = z.infer<typeof Sponsor>;
