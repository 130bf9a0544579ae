export { GoalDraft } from './goal.ts';
export { Perspective } from './perspective.ts';
export { Contribution, contributionStrengths, type ContributionStrength } from './contribution.ts';
export { GoalPlace, GoalPoints, Judgement, WeighingAnswers, WeighingMethod } from './weighing-answers.ts';
export { StarterContribution, StarterGoal, StarterGoalList } from './starter-goal.ts';
export { StarterGoalTranslation, translatedStarterGoals } from './starter-goal-translation.ts';
