import { Day, PlanId } from '@peerway/rollout';
import * as z from 'zod';
import { ChangeId, line, longText, prose, Tongue } from './change-parts.ts';
import { ChangeStep } from './change-step.ts';

/** How a message reaches people. */
export const Channel = z
  .enum(['email', 'meeting', 'townHall', 'teamTalk', 'intranet', 'chat', 'notice', 'letter', 'video', 'phone'])
  .meta({ id: 'Channel', description: 'How a message reaches people.' });
export type Channel = z.infer<typeof Channel>;

/** The words of a message in one language. */
export const MessageText = z
  .object({ language: Tongue, subject: line, text: longText })
  .meta({ id: 'MessageText', description: 'The words of a message in one language.' });
export type MessageText = z.infer<typeof MessageText>;

/** When something is said: on a day, or so many days before or after a line of the plan begins or ends. It moves with the plan. */
export const SaidWhen = z
  .object({
    day: Day.nullable().describe('The day; null where it follows the plan.'),
    task: PlanId.nullable().describe('The line of the plan that it follows; null for a day.'),
    side: z
      .enum(['start', 'finish'])
      .meta({ id: 'TaskSide', description: 'Which end of a line of the plan.' })
      .nullable(),
    offsetDays: z.int32().min(-1000).max(1000).describe('Calendar days after that end; below 0 before it.'),
  })
  .refine(({ day, task, side }) => (day === null) === (task !== null) && (task === null) === (side === null), {
    error: 'Say either a day, or a line of the plan with its side.',
    path: ['day'],
  })
  .meta({ id: 'SaidWhen', description: 'When something is said: on a day, or beside a line of the plan.' });
export type SaidWhen = z.infer<typeof SaidWhen>;

/** Where a message came from, for those that were derived. */
export const CommunicationOrigin = z
  .object({
    rule: line.describe('Which rule made it.'),
    note: prose.describe('Why it is there, in words.'),
  })
  .meta({ id: 'CommunicationOrigin', description: 'Where a message came from.' });
export type CommunicationOrigin = z.infer<typeof CommunicationOrigin>;

/**
 * One message to some groups: what, from whom, by which way, when, and where answers go.
 *
 * @example
 * Communication.shape.groups.safeParse([]).success; // => false
 */
export const Communication = z
  .object({
    id: ChangeId,
    title: line.describe('What is said, in a few words.'),
    groups: z.array(ChangeId).min(1, { error: 'A message is for at least one group.' }).max(100).readonly(),
    step: ChangeStep.describe('The step that it helps people take.'),
    sponsor: ChangeId.nullable().describe('The sponsor who says it; null for somebody else.'),
    sender: line.nullable().describe('Who says it where no sponsor does, such as "Service desk".'),
    channel: Channel,
    when: SaidWhen,
    hours: z.number().min(0).max(200).describe('What it takes of the one who says it.'),
    feedback: prose.nullable().describe('Where answers and questions go.'),
    texts: z.array(MessageText).max(2).readonly(),
    wave: PlanId.nullable().describe('The wave that it is for; null for all.'),
    state: z
      .enum(['planned', 'ready', 'sent', 'dropped'])
      .meta({ id: 'CommunicationState', description: 'How far a message has come.' }),
    sentOn: Day.nullable().describe('When it was said; null before.'),
    origin: CommunicationOrigin.nullable().describe('Null for what people wrote.'),
  })
  .refine(({ state, sentOn }) => (state === 'sent') === (sentOn !== null), {
    error: 'What was said has a day, and nothing else has one.',
    path: ['sentOn'],
  })
  .refine(({ texts }) => new Set(texts.map(({ language }) => language)).size === texts.length, {
    error: 'A message has one text in each language.',
    path: ['texts'],
  })
  .meta({ id: 'Communication', description: 'One message to some groups.' });
export type Communication = z.infer<typeof Communication>;
