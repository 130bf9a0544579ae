import { plainText } from '@peerway/kernel';
import { PlanId } from '@peerway/rollout';
import * as z from 'zod';
import { ChangeId, line, Tongue } from './change-parts.ts';

/**
 * Somebody whom the rollout reaches: who is trained, informed and asked to sign. They need no account.
 *
 * @example
 * AffectedPerson.shape.email.safeParse('nobody').success; // => false
 */
export const AffectedPerson = z
  .object({
    name: line,
    email: z
      .email({ error: 'An e-mail address is needed, such as mara@example.org.' })
      .max(254)
      .nullable()
      .describe('Null for whoever has none: they get their link in another way.'),
    number: plainText({ max: 60 }).nullable().describe('What the organization calls them, such as a staff number.'),
    language: Tongue,
    groups: z.array(ChangeId).min(1, { error: 'Everybody is in at least one group.' }).max(20).readonly(),
    roles: z.array(line).max(20).readonly().describe('Roles of the training that they have.'),
    site: PlanId.nullable().describe('The site of the plan where they work; null if nobody said.'),
  })
  .meta({ id: 'AffectedPersonDraft', description: 'Somebody whom the rollout reaches.' });
export type AffectedPerson = z.infer<typeof AffectedPerson>;
