import * as z from 'zod';
import { ChangeStep } from './change-step.ts';

/**
 * Whether a figure of a pulse is shown, and if not, why: fewer answers than the floor, hidden because it would give a small group
 * away, or not asked.
 *
 * @example
 * PulseShown.options; // => ['shown', 'tooFew', 'hidden', 'notAsked']
 */
export const PulseShown = z
  .enum(['shown', 'tooFew', 'hidden', 'notAsked'])
  .meta({ id: 'PulseShown', description: 'Whether a figure of a pulse is shown, and if not, why.' });
export type PulseShown = z.infer<typeof PulseShown>;

const level = z.number().min(1).max(5).nullable();

/** What some people said about one step. Everything but the state is empty where it is not shown. */
export const PulseFigure = z
  .object({
    step: ChangeStep,
    state: PulseShown,
    answers: z.int32().min(0).nullable().describe('How many said something about it.'),
    mean: level.describe('1 not at all, 5 fully.'),
    low: level.describe('The low end of the 95 % interval of the mean.'),
    high: level.describe('The high end of it.'),
    agreement: z.number().min(0).max(1).nullable().describe('r_wg: 1 when all say the same.'),
    counts: z
      .array(z.int32().min(0))
      .readonly()
      .describe('How many chose each level, from 1 to 5; empty where not shown.'),
  })
  .meta({ id: 'PulseFigure', description: 'What some people said about one step.' });
export type PulseFigure = z.infer<typeof PulseFigure>;

/** Where people are stuck, as far as the answers say. */
export const StuckStep = z
  .object({
    state: z
      .enum(['stuck', 'none', 'cannotTell'])
      .meta({ id: 'StuckState', description: 'Whether people are stuck at a step.' }),
    step: ChangeStep.nullable().describe('The first step whose interval lies below the middle.'),
  })
  .meta({ id: 'StuckStep', description: 'Where people are stuck, as far as the answers say.' });
export type StuckStep = z.infer<typeof StuckStep>;

/** What a group said about the five steps. */
export const PulseOfGroup = z
  .object({
    group: z.string().nullable().describe('The group; null for all who were asked.'),
    steps: z.array(PulseFigure).readonly().describe('One figure for each step, in order.'),
    stuck: StuckStep,
  })
  .meta({ id: 'PulseOfGroup', description: 'What a group said about the five steps.' });
export type PulseOfGroup = z.infer<typeof PulseOfGroup>;

/**
 * What a pulse came to, in figures that give no group under the floor away.
 *
 * @example
 * PulseResult.safeParse({}).success; // => false
 */
export const PulseResult = z
  .object({
    pulse: z.string(),
    closesOn: z.string().describe('Its last day.'),
    floor: z.int32(),
    answers: z.int32().nullable().describe('How many answered; null under the floor.'),
    all: PulseOfGroup,
    groups: z.array(PulseOfGroup).readonly(),
  })
  .meta({ id: 'PulseResult', description: 'What a pulse came to, in figures that give no small group away.' });
export type PulseResult = z.infer<typeof PulseResult>;
