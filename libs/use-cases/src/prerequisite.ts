import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { CatalogueBasis } from './basis.ts';

/** What a prerequisite is about. */
export const PrerequisiteKind = z
  .enum(['technical', 'organizational', 'legal'])
  .meta({ id: 'PrerequisiteKind', description: 'What a prerequisite is about.' });
export type PrerequisiteKind = z.infer<typeof PrerequisiteKind>;

/** Where the answer to a check comes from: the inventory, the answers to the question bank, or somebody who is asked. */
export const CheckKind = z.enum(['inventory', 'question', 'ask']).meta({
  id: 'CheckKind',
  description:
    '"inventory": a fact of the inventory. "question": a question of the bank. "ask": nothing in the portal knows; somebody has to be asked.',
});
export type CheckKind = z.infer<typeof CheckKind>;

/** How a check compares. */
export const CheckOperator = z.enum(['is', 'atLeast', 'includes', 'known']).meta({
  id: 'CheckOperator',
  description:
    '"is": yes or no, or this one option. "atLeast": a number or a mean level. "includes": this option among several. "known": anything but unknown.',
});
export type CheckOperator = z.infer<typeof CheckOperator>;

/**
 * How it is found out whether something holds, flat so that it can go over the wire.
 *
 * | kind | subject | operator | expected |
 * | --- | --- | --- | --- |
 * | inventory | id of a fact | any | the one field that fits the fact; none for `known` |
 * | question | id of a question | atLeast | number: the lowest mean level, 1 to 5 |
 * | ask | none | none | none; `ask` holds the question |
 *
 * @example
 * PrerequisiteCheck.parse({ kind: 'ask', subject: null, operator: null, flag: null, number: null, choice: null, ask: 'Is it so?' }).kind; // => 'ask'
 */
export const PrerequisiteCheck = z
  .object({
    kind: CheckKind.describe('Where the answer comes from.'),
    subject: plainText({ max: 100 })
      .nullable()
      .describe('The id of the fact or question; null where somebody is asked.'),
    operator: CheckOperator.nullable().describe('How to compare; null where somebody is asked.'),
    flag: z.boolean().nullable().describe('Expected yes or no.'),
    number: z.number().nullable().describe('The least number or mean level.'),
    choice: plainText({ max: 100 }).nullable().describe('The id of the expected option.'),
    ask: plainText({ max: 500 }).nullable().describe('What to ask, where nothing in the portal knows.'),
  })
  .meta({ id: 'PrerequisiteCheck', description: 'How it is found out whether a prerequisite holds.' });
export type PrerequisiteCheck = z.infer<typeof PrerequisiteCheck>;

/** What has to be true before a use case can work. */
export const Prerequisite = z
  .object({
    id: plainText({ max: 80 }).describe('Names it within its use case, such as technical-1; stays the same for ever.'),
    kind: PrerequisiteKind.describe('What it is about.'),
    text: plainText({ max: 400 }).describe('What has to be true.'),
    appliesWhen: plainText({ max: 300 })
      .nullable()
      .describe(
        'Under which condition it matters at all; null if always. Whoever knows can then say "does not apply".',
      ),
    check: PrerequisiteCheck.describe('How it is found out.'),
    basis: CatalogueBasis.describe('How sure the check is: thresholds of the catalogue are expert defaults.'),
  })
  .meta({ id: 'Prerequisite', description: 'What has to be true before a use case can work.' });
export type Prerequisite = z.infer<typeof Prerequisite>;
