import { plainText } from '@peerway/kernel';
import * as z from 'zod';

const present = z
  .number({ error: 'A share of peers is a number.' })
  .min(0, { error: 'A share of peers cannot be negative.' })
  .max(1, { error: 'A share of peers is at most 1, which is 100 %.' });

/** Peers that come and go together, such as office laptops. */
export const PresenceGroup = z
  .object({
    name: plainText({ max: 120 }).describe('What they are, such as office laptops.'),
    peers: z
      .int({ error: 'A number of peers is a whole number.' })
      .min(1, { error: 'At least one peer; leave the group out otherwise.' })
      .max(10_000_000, { error: 'At most 10,000,000 peers.' }),
    presence: z
      .array(present)
      .max(168)
      .readonly()
      .refine((list) => list.length === 24 || list.length === 168, {
        error: 'Give 24 hours of a day, or 168 of a week from Monday.',
      })
      .describe('Share of them that is on in each hour: 24 of a day, or 168 of a week from Monday 0 h.'),
  })
  .meta({ id: 'PresenceGroup', description: 'Peers that come and go together, such as office laptops.' });
export type PresenceGroup = z.infer<typeof PresenceGroup>;

/**
 * What is asked about content that peers keep: how many copies or fragments on peers of these groups, for which target.
 *
 * `needed` is 1 for whole copies; with erasure coding it is how many fragments are enough.
 *
 * @example
 * AvailabilityInput.safeParse({ needed: 0 }).success; // => false
 */
export const AvailabilityInput = z
  .object({
    needed: z
      .int({ error: 'A number of fragments is a whole number.' })
      .min(1, { error: 'At least one copy or fragment is needed.' })
      .max(1000, { error: 'At most 1,000 fragments.' })
      .describe('How many fragments are enough; 1 for whole copies.'),
    copies: z
      .int({ error: 'A number of copies is a whole number.' })
      .min(1, { error: 'At least one copy or fragment.' })
      .max(100_000, { error: 'At most 100,000 copies or fragments.' })
      .nullable()
      .describe('How many copies or fragments there are; null to have as many as the target asks for.'),
    unavailability: z
      .number({ error: 'A target is a number.' })
      .gt(0, { error: 'Nothing is there always: the target for being away must be above 0.' })
      .lt(1, { error: 'The target for being away must be below 1.' })
      .describe('The target: the share of time in which the content may be out of reach, such as 0.001.'),
    alwaysOn: present.describe('How available a node is that is meant to be always on, such as 0.999.'),
    groups: z
      .array(PresenceGroup)
      .min(1, { error: 'At least one group of peers is needed.' })
      .max(50, { error: 'At most 50 groups of peers.' })
      .readonly(),
  })
  .refine(({ copies, needed }) => copies === null || copies >= needed, {
    error: 'There must be at least as many fragments as are needed.',
    path: ['copies'],
  })
  .meta({ id: 'AvailabilityInput', description: 'What is asked about content that peers keep.' });
export type AvailabilityInput = z.infer<typeof AvailabilityInput>;
