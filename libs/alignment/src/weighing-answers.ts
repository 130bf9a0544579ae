import * as z from 'zod';

/** How goals are weighed. */
export const WeighingMethod = z.enum(['pairwise', 'points', 'ranking']).meta({
  id: 'WeighingMethod',
  description: 'How goals are weighed: two at a time, by giving points, or by putting them in order.',
});
export type WeighingMethod = z.infer<typeof WeighingMethod>;

const goalId = z.string().max(60);

/** What one participant says about a pair of goals. */
export const Judgement = z
  .object({
    first: goalId,
    second: goalId,
    ratio: z
      .number({ error: 'A judgement is a number from 1/9 to 9.' })
      .min(1 / 9, { error: 'A judgement is at least 1/9: the second goal counts nine times as much.' })
      .max(9, { error: 'A judgement is at most 9: the first goal counts nine times as much.' })
      .describe(
        'How many times as much the first goal counts as the second: 9 extremely more, 1 the same, 1/9 extremely less (Saaty 1977).',
      ),
  })
  .refine(({ first, second }) => first !== second, { error: 'A goal cannot be compared with itself.' })
  .meta({ id: 'Judgement', description: 'What one participant says about a pair of goals.' });
export type Judgement = z.infer<typeof Judgement>;

/** How many points a participant gives a goal. */
export const GoalPoints = z
  .object({
    goal: goalId,
    points: z
      .number()
      .min(0, { error: 'Points cannot be negative.' })
      .max(1000, { error: 'A goal takes at most 1,000 points.' }),
  })
  .meta({ id: 'GoalPoints', description: 'How many points a participant gives a goal.' });
export type GoalPoints = z.infer<typeof GoalPoints>;

/** One place in an order of goals; several goals may share it. */
export const GoalPlace = z
  .object({ goal: goalId, place: z.int().min(1).max(100).describe('1 is first; goals that tie share a place.') })
  .meta({ id: 'GoalPlace', description: 'The place of a goal in a participant’s order.' });
export type GoalPlace = z.infer<typeof GoalPlace>;

/**
 * Everything one participant said in a weighing. Only the list of the weighing's own method counts; the others stay empty.
 *
 * @example
 * WeighingAnswers.parse({ judgements: [], points: [], places: [] }).points; // => []
 */
export const WeighingAnswers = z
  .object({
    judgements: z.array(Judgement).max(435).readonly(),
    points: z.array(GoalPoints).max(30).readonly(),
    places: z.array(GoalPlace).max(30).readonly(),
  })
  .meta({ id: 'WeighingAnswers', description: 'Everything one participant said in a weighing.' });
export type WeighingAnswers = z.infer<typeof WeighingAnswers>;
