import { Day } from '@peerway/rollout';
import * as z from 'zod';
import { ChangeId, line, prose } from './change-parts.ts';
import { ChangeStep } from './change-step.ts';

/**
 * The smallest group about which anything is shown.
 *
 * @example
 * pulseFloor; // => 5
 */
export const pulseFloor = 5;

/**
 * One asking of how far people are through the five steps. Anonymous: an answer says its group and nothing about who gave it.
 *
 * @example
 * Pulse.shape.floor.safeParse(4).success; // => false
 */
export const Pulse = z
  .object({
    id: ChangeId,
    name: line,
    groups: z.array(ChangeId).min(1, { error: 'A pulse asks at least one group.' }).max(100).readonly(),
    opensOn: Day,
    closesOn: Day.describe('The last day; results are shown after it, or once it was closed.'),
    floor: z
      .int32()
      .min(pulseFloor, { error: 'Groups of fewer than 5 answers are never shown.' })
      .max(1000)
      .describe('The smallest number of answers about which anything is shown.'),
    takesOpenLink: z.boolean().describe('Whether an open link works beside the personal ones.'),
    asksWords: z.boolean().describe('Whether people may add words.'),
    isClosed: z.boolean().describe('Whether it was closed before its last day.'),
  })
  .refine(({ opensOn, closesOn }) => opensOn <= closesOn, {
    error: 'A pulse closes on or after the day on which it opens.',
    path: ['closesOn'],
  })
  .meta({ id: 'Pulse', description: 'One asking of how far people are through the five steps.' });
export type Pulse = z.infer<typeof Pulse>;

const level = z.int32().min(1).max(5).nullable();

/**
 * What somebody answered to a pulse: a level for each step, 1 not at all, 5 fully; null where they said nothing.
 *
 * @example
 * PulseAnswer.shape.know.safeParse(6).success; // => false
 */
export const PulseAnswer = z
  .object({ group: ChangeId, know: level, want: level, can: level, do: level, keep: level, words: prose.nullable() })
  .meta({ id: 'PulseAnswer', description: 'What somebody answered to a pulse.' });
export type PulseAnswer = z.infer<typeof PulseAnswer>;

/** Something that people hold against the change, where it comes from, and what is done about it. */
export const Resistance = z
  .object({
    id: ChangeId,
    group: ChangeId,
    heardOn: Day,
    heard: prose.describe('What was heard, without names.'),
    step: ChangeStep.describe('The step that it stands before.'),
    strength: z.int32().min(1).max(3).describe('1 a doubt, 2 holds back, 3 works against it.'),
    response: prose.nullable().describe('What is done about it.'),
    owner: line.nullable(),
    dueOn: Day.nullable(),
    state: z
      .enum(['open', 'answered', 'settled'])
      .meta({ id: 'ResistanceState', description: 'How far an objection has come.' }),
  })
  .meta({ id: 'Resistance', description: 'Something that people hold against the change.' });
export type Resistance = z.infer<typeof Resistance>;
