import { levers } from '@peerway/kernel';
import * as z from 'zod';
import type { StarterGoal } from './starter-goal.ts';

const Text = z.string().min(1).optional();

/** The texts of the starter goals in another language. A text that is left out is shown in English. */
export const StarterGoalTranslation = z
  .object({
    $schema: z.string(),
    language: z.string().min(2).describe('The language, such as de.'),
    goals: z
      .array(
        z.object({
          id: z.string().min(1).describe('The starter goal.'),
          name: Text,
          note: Text,
          measure: Text,
          contributions: z
            .array(z.object({ lever: z.enum(levers), reason: Text }))
            .readonly()
            .default([]),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'StarterGoalTranslation', description: 'The texts of the starter goals in another language.' });
export type StarterGoalTranslation = z.infer<typeof StarterGoalTranslation>;

/**
 * The starter goals in another language: the same ids, perspectives and strengths. A text without translation stays as it is.
 *
 * @example
 * translatedStarterGoals([], { $schema: '', language: 'fr', goals: [] }).length; // => 0
 */
export function translatedStarterGoals(
  goals: readonly StarterGoal[],
  translation: StarterGoalTranslation,
): readonly StarterGoal[] {
  const known = new Map(translation.goals.map((goal) => [goal.id, goal]));
  return goals.map((goal) => {
    const texts = known.get(goal.id);
    if (!texts) return goal;
    const reasons = new Map(texts.contributions.map(({ lever, reason }) => [lever, reason]));
    return {
      ...goal,
      name: texts.name ?? goal.name,
      note: texts.note ?? goal.note,
      measure: texts.measure ?? goal.measure,
      contributions: goal.contributions.map((each) => ({ ...each, reason: reasons.get(each.lever) ?? each.reason })),
    };
  });
}
