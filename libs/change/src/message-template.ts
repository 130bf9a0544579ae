import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { ChangeStep } from './change-step.ts';
import { Aspect, aspects } from './impact.ts';

const inBoth = (max: number) => {
  const text = plainText({ max, lines: 'many' });
  return z.object({ en: text, de: text });
};

/** Something that a message speaks of and that is not known when it is written, with the words for its gap. */
export const MessageFact = z
  .object({
    id: z.string().regex(/^[a-z][A-Za-z]*$/, { error: 'A fact has a name of letters.' }),
    gap: inBoth(80).describe('What stands in its place as long as nobody said it.'),
  })
  .meta({ id: 'MessageFact', description: 'Something that a message speaks of.' });
export type MessageFact = z.infer<typeof MessageFact>;

/** A message that changes usually need, with when, by whom and how it is said, in both languages. */
export const MessageTemplate = z
  .object({
    id: z.string().regex(/^[a-z][A-Za-z]*$/, { error: 'A template has a name of letters.' }),
    step: ChangeStep,
    per: z.enum(['plan', 'wave']).describe('Said once for the plan, or once for each wave.'),
    anchor: z.enum(['planStart', 'goLive']).describe('What it is said before or after.'),
    offsetDays: z.int32().min(-365).max(365).describe('Calendar days after that; below 0 before it.'),
    speaker: z.enum(['sponsor', 'role']).describe('Whether the sponsor of a group says it, or who has a role.'),
    way: z.enum(['news', 'personal', 'info', 'hearing']).describe('What kind of talk it is; decides on the channel.'),
    needs: z.enum(['always', 'represented', 'toolsChange']).describe('Which groups it is for.'),
    hours: z.number().min(0).max(40).describe('What it takes of the one who says it.'),
    title: inBoth(200),
    sender: inBoth(200).describe('Who says it where no sponsor does.'),
    why: inBoth(1000).describe('Why it is proposed.'),
    feedback: inBoth(1000),
    subject: inBoth(200),
    text: inBoth(4000),
  })
  .meta({ id: 'MessageTemplate', description: 'A message that changes usually need.' });
export type MessageTemplate = z.infer<typeof MessageTemplate>;

/**
 * The templates of messages, the facts of which they speak, and the words for what can change.
 *
 * @example
 * MessageTemplates.safeParse({ version: 0 }).success; // => false
 */
export const MessageTemplates = z
  .object({
    version: z.int32().min(1),
    origin: z.literal('expertDefault').describe('Where it comes from: the experience of experts.'),
    facts: z.array(MessageFact).readonly(),
    aspects: z
      .array(z.object({ id: Aspect, said: inBoth(120) }))
      .refine((said) => said.map(({ id }) => id).join() === aspects.join(), {
        error: 'There are words for each aspect, in the order of the aspects.',
      })
      .readonly(),
    templates: z.array(MessageTemplate).readonly(),
  })
  .meta({ id: 'MessageTemplates', description: 'The templates of messages.' });
export type MessageTemplates = z.infer<typeof MessageTemplates>;
