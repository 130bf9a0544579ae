import { PlanId } from '@peerway/rollout';
import * as z from 'zod';
import { ChangeId, line, prose, Tongue } from './change-parts.ts';

/** Who speaks for the people of a group, and has to be heard before something changes for them. */
export const Representation = z
  .enum(['none', 'worksCouncil', 'union', 'unknown'])
  .meta({ id: 'Representation', description: 'Who speaks for the people of a group.' });
export type Representation = z.infer<typeof Representation>;

/** People who are in two groups at once: they are counted once. */
export const GroupOverlap = z
  .object({
    group: ChangeId.describe('The other group.'),
    people: z.int32().min(0).max(10_000_000).describe('How many people are in both.'),
  })
  .meta({ id: 'GroupOverlap', description: 'People who are in two groups at once.' });
export type GroupOverlap = z.infer<typeof GroupOverlap>;

/**
 * People for whom the rollout changes the same things, and who are spoken to alike.
 *
 * @example
 * StakeholderGroup.shape.influence.safeParse(6).success; // => false
 */
export const StakeholderGroup = z
  .object({
    id: ChangeId,
    name: line,
    size: z
      .int32({ error: 'The size of a group is a whole number of people.' })
      .min(0, { error: 'A group cannot have fewer than no people.' })
      .max(10_000_000, { error: 'A group has at most 10,000,000 people.' })
      .nullable()
      .describe('How many people; null if nobody knows yet.'),
    overlaps: z.array(GroupOverlap).max(50).readonly().describe('People who are counted in other groups as well.'),
    sites: z.array(PlanId).max(500).readonly().describe('Sites of the plan where they work. None: everywhere.'),
    languages: z.array(Tongue).max(2).readonly().describe('What they read, the first one first.'),
    sponsor: ChangeId.nullable().describe('Who stands for the change before them; null for nobody yet.'),
    representation: Representation,
    roles: z.array(line).max(30).readonly().describe('Roles of the training that people of the group have.'),
    useCases: z.array(z.string().max(80)).max(60).readonly().describe('Use cases that reach them. None: all chosen.'),
    influence: z.int32().min(1).max(5).nullable().describe('1 little, 5 decides; null if nobody said.'),
    attitude: z.int32().min(-2).max(2).nullable().describe('-2 against it, 2 speaks for it; null if nobody said.'),
    note: prose.nullable(),
  })
  .meta({ id: 'StakeholderGroup', description: 'People for whom the rollout changes the same things.' });
export type StakeholderGroup = z.infer<typeof StakeholderGroup>;
