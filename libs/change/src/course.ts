import { Day } from '@peerway/rollout';
import * as z from 'zod';
import { ChangeId, line, prose, WebAddress } from './change-parts.ts';

/** One question of the check at the end of a course. */
export const CheckQuestion = z
  .object({
    id: ChangeId,
    text: prose,
    options: z.array(line).min(2, { error: 'A question offers at least two answers.' }).max(6).readonly(),
    right: z.int32().min(0).max(5).describe('The place of the right answer, from 0.'),
  })
  .refine(({ options, right }) => right < options.length, {
    error: 'The right answer is one of those that are offered.',
    path: ['right'],
  })
  .meta({ id: 'CheckQuestion', description: 'One question of the check at the end of a course.' });
export type CheckQuestion = z.infer<typeof CheckQuestion>;

/**
 * What people of some roles have to learn, and how one sees that they did.
 *
 * @example
 * Course.shape.validMonths.safeParse(0).success; // => false
 */
export const Course = z
  .object({
    id: ChangeId,
    title: line,
    topics: z.array(prose).max(40).readonly(),
    roles: z.array(line).max(30).readonly().describe('Who takes it, by role of the training.'),
    groups: z.array(ChangeId).max(100).readonly().describe('Who takes it whatever their role.'),
    useCases: z.array(z.string().max(80)).max(60).readonly().describe('Use cases that ask for it.'),
    minutes: z.int32().min(5).max(10_000).describe('How long it takes.'),
    link: WebAddress.nullable().describe('Where it is held, for courses in another system; null for our own.'),
    isRequired: z.boolean().describe('Whether nobody goes live without it.'),
    validMonths: z
      .int32()
      .min(1)
      .max(120)
      .nullable()
      .describe('After how many months it is due again; null for never.'),
    passPercent: z.int32().min(1).max(100).describe('The share of right answers that passes the check.'),
    questions: z.array(CheckQuestion).max(40).readonly().describe('The check. None: taking part is enough.'),
    origin: prose.nullable().describe('What asked for it, for courses that were derived.'),
  })
  .refine(({ questions }) => new Set(questions.map(({ id }) => id)).size === questions.length, {
    error: 'Two questions of the check have the same id.',
    path: ['questions'],
  })
  .meta({ id: 'Course', description: 'What people of some roles have to learn.' });
export type Course = z.infer<typeof Course>;

/**
 * One time at which a course is held.
 *
 * @example
 * TrainingSession.shape.startsAt.safeParse('24:00').success; // => false
 */
export const TrainingSession = z
  .object({
    id: ChangeId,
    course: ChangeId,
    day: Day,
    startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'A time is written as 09:30.' }),
    timeZone: z.string().max(60).describe('As in "Europe/Berlin".'),
    minutes: z.int32().min(5).max(10_000),
    place: line.describe('A room, or the address of a call.'),
    trainer: line.nullable(),
    seats: z.int32().min(1, { error: 'A session has at least one seat.' }).max(100_000),
    groups: z.array(ChangeId).max(100).readonly().describe('For whom it is held. None: for all who take the course.'),
  })
  .meta({ id: 'TrainingSession', description: 'One time at which a course is held.' });
export type TrainingSession = z.infer<typeof TrainingSession>;
