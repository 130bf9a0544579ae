import { Day } from '@peerway/rollout';
import * as z from 'zod';
import { ChangeId, line, longText, prose, Tongue } from './change-parts.ts';

/**
 * What a policy is about.
 *
 * @example
 * policyKinds.includes('contentRights'); // => true
 */
export const policyKinds = [
  'acceptableUse',
  'dataResidency',
  'ownDevices',
  'contentRights',
  'incidentResponse',
  'decommissioning',
  'other',
] as const;
/** One of the things that a policy is about. */
export const PolicyKind = z.enum(policyKinds).meta({ id: 'PolicyKind', description: 'What a policy is about.' });
export type PolicyKind = z.infer<typeof PolicyKind>;

/** The text of a policy in one language, in Markdown. */
export const PolicyText = z
  .object({ language: Tongue, title: line, text: longText.describe('Markdown; HTML in it is shown as text.') })
  .meta({ id: 'PolicyText', description: 'The text of a policy in one language.' });
export type PolicyText = z.infer<typeof PolicyText>;

/**
 * A policy as it is being written. What was approved and published stands in its versions, which never change.
 *
 * @example
 * Policy.shape.texts.safeParse([]).success; // => false
 */
export const Policy = z
  .object({
    id: ChangeId,
    kind: PolicyKind,
    owner: line.nullable().describe('Who answers for it.'),
    texts: z.array(PolicyText).min(1, { error: 'A policy needs a text.' }).max(2).readonly(),
    groups: z.array(ChangeId).max(100).readonly().describe('Whom it binds. None: everybody.'),
    roles: z.array(line).max(30).readonly().describe('Whom it binds by role of the training, beside the groups.'),
    useCases: z.array(z.string().max(80)).max(60).readonly().describe('Use cases that ask for it.'),
    answerWithinDays: z.int32().min(1).max(365).describe('Days from publication until it is overdue.'),
    isRequired: z.boolean().describe('Whether nobody goes live without having acknowledged it.'),
    origin: prose.nullable().describe('What asked for it, for policies from a starter text.'),
  })
  .refine(({ texts }) => new Set(texts.map(({ language }) => language)).size === texts.length, {
    error: 'A policy has one text in each language.',
    path: ['texts'],
  })
  .meta({ id: 'Policy', description: 'A policy as it is being written.' });
export type Policy = z.infer<typeof Policy>;

/** That a policy does not bind somebody, or a group, until a day. */
export const PolicyException = z
  .object({
    id: ChangeId,
    policy: ChangeId,
    group: ChangeId.nullable().describe('The group; null for one person.'),
    person: z.uuid().nullable().describe('The person; null for a group.'),
    reason: prose,
    instead: prose.nullable().describe('What is done instead to stay safe.'),
    until: Day.describe('The last day on which it holds.'),
    grantedBy: line,
  })
  .refine(({ group, person }) => (group === null) !== (person === null), {
    error: 'An exception is for one group or for one person.',
    path: ['group'],
  })
  .meta({ id: 'PolicyException', description: 'That a policy does not bind somebody until a day.' });
export type PolicyException = z.infer<typeof PolicyException>;
