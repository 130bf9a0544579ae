import { StarterGoalList, type StarterGoal } from '../src/starter-goal.ts';
import { StarterGoalTranslation, translatedStarterGoals } from '../src/starter-goal-translation.ts';
import german from './starter-goals.de.json' with { type: 'json' };
import list from './starter-goals.json' with { type: 'json' };

/**
 * Goals to begin with, six in each perspective of the balanced scorecard.
 *
 * @example
 * starterGoals.length; // => 24
 */
export const starterGoals: readonly StarterGoal[] = StarterGoalList.parse(list).goals;

/**
 * What there is of them in other languages.
 *
 * @example
 * starterGoalTranslations.map(({ language }) => language); // => ['de']
 */
export const starterGoalTranslations: readonly StarterGoalTranslation[] = [StarterGoalTranslation.parse(german)];

/**
 * The same goals in a language; in English where there is no translation.
 *
 * @example
 * starterGoalsIn('de')[0]?.name; // => 'Laufende IT-Kosten senken'
 */
export function starterGoalsIn(language: string): readonly StarterGoal[] {
  const translation = starterGoalTranslations.find((each) => each.language === language);
  return translation ? translatedStarterGoals(starterGoals, translation) : starterGoals;
}
