import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { ChangeStep, steps } from './change-step.ts';

const sentence = plainText({ max: 600 });

/** The same words in both languages in which people are written to. */
const said = z
  .object({ en: sentence, de: sentence })
  .meta({ id: 'SaidTwice', description: 'The same words in two languages.' });

/** What a pulse asks about one step: a question, and what each of the five levels means. */
export const PulseItem = z
  .object({
    step: ChangeStep,
    question: said,
    levels: z.array(said).length(5, { error: 'A question of a pulse has five levels.' }).readonly(),
  })
  .meta({ id: 'PulseItem', description: 'What a pulse asks about one step.' });
export type PulseItem = z.infer<typeof PulseItem>;

/** The questions of a pulse: one for each step, in order. */
export const PulseItems = z
  .object({
    version: z.int32().min(1),
    items: z
      .array(PulseItem)
      .refine((items) => items.map(({ step }) => step).join() === steps.join(), {
        error: 'There is one question for each step, in the order of the steps.',
      })
      .readonly(),
  })
  .meta({ id: 'PulseItems', description: 'The questions of a pulse.' });

/** Something that usually helps people who are stuck at a step. What experts advise, not what a study measured. */
export const StepAction = z
  .object({
    id: z.string().regex(/^(?:know|want|can|do|keep)\.[a-z0-9-]+$/, { error: 'Its id is its step and a word.' }),
    step: ChangeStep,
    action: said,
    who: said.describe('Who does it.'),
    notWhen: said.describe('When it does not help, or harms.'),
  })
  .refine(({ id, step }) => id.startsWith(`${step}.`), { error: 'The id begins with the step.', path: ['id'] })
  .meta({ id: 'StepAction', description: 'Something that usually helps people who are stuck at a step.' });
export type StepAction = z.infer<typeof StepAction>;

/** What usually helps, for all steps. */
export const StepActions = z
  .object({
    version: z.int32().min(1),
    origin: z.literal('expertDefault').describe('Where it comes from: the experience of experts.'),
    actions: z.array(StepAction).min(5).readonly(),
  })
  .meta({ id: 'StepActions', description: 'What usually helps, for all steps.' });
