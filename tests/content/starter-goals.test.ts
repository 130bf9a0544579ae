import { Perspective, StarterGoal, StarterGoalList, StarterGoalTranslation } from '@peerway/alignment';
import { starterGoals, starterGoalsIn, starterGoalTranslations } from '@peerway/alignment/content';
import { levers } from '@peerway/kernel';
import { expect, it } from 'vitest';
import * as z from 'zod';
import translationSchema from '../../libs/alignment/content/starter-goal-translation.schema.json' with { type: 'json' };
import listSchema from '../../libs/alignment/content/starter-goals.schema.json' with { type: 'json' };
import list from '../../libs/alignment/content/starter-goals.json' with { type: 'json' };

it('starter goals and their translations have the schemas that authors see, which are those in code', () => {
  expect(z.toJSONSchema(StarterGoalList, { io: 'input' })).toEqual(listSchema);
  expect(z.toJSONSchema(StarterGoalTranslation, { io: 'input' })).toEqual(translationSchema);
});

it('there are six for each perspective, each perspective together and in its order', () => {
  expect(starterGoals.map(({ perspective }) => perspective)).toEqual(
    Perspective.options.flatMap((perspective) => Array.from({ length: 6 }, () => perspective)),
  );
});

it('they say nothing that their schema does not know, have ids and names of their own', () => {
  expect(list.goals).toEqual(starterGoals);
  for (const of of [(goal: StarterGoal) => goal.id, (goal: StarterGoal) => goal.name.toLowerCase()]) {
    expect(new Set(starterGoals.map(of)).size).toBe(starterGoals.length);
  }
});

it('a lever is named once for a goal, at most one of them decisive, and every lever is decisive for some goal', () => {
  for (const { id, contributions } of starterGoals) {
    const served = contributions.map(({ lever }) => lever);
    expect(new Set(served).size, id).toBe(served.length);
    expect(contributions.filter(({ strength }) => strength === 9).length, id).toBeLessThanOrEqual(1);
  }
  const decisive = starterGoals.flatMap(({ contributions }) =>
    contributions.filter(({ strength }) => strength === 9).map(({ lever }) => lever),
  );
  expect(levers.filter((lever) => !decisive.includes(lever))).toEqual([]);
});

it.each([
  ['a strength between the four', { contributions: [{ lever: 'cost', strength: 5, reason: 'So.' }] }],
  ['a lever that nobody knows', { contributions: [{ lever: 'luck', strength: 9, reason: 'So.' }] }],
  ['a strength without its reason', { contributions: [{ lever: 'cost', strength: 9, reason: '' }] }],
  ['no lever at all', { contributions: [] }],
  ['a perspective that nobody knows', { perspective: 'weather' }],
  ['an id with a blank', { id: 'grow revenue' }],
])('a starter goal with %s is found', (_what, change) => {
  expect(StarterGoal.safeParse(starterGoals[0]).success).toBe(true);
  expect(StarterGoal.safeParse({ ...starterGoals[0], ...change }).success).toBe(false);
});

it.each(starterGoalTranslations)('in $language, every text is there and none is English', ({ language, goals }) => {
  expect(goals.map(({ id, contributions }) => [id, contributions.map(({ lever }) => lever)])).toEqual(
    starterGoals.map(({ id, contributions }) => [id, contributions.map(({ lever }) => lever)]),
  );
  const texts = (goal: StarterGoal): string[] => [
    goal.name,
    goal.note,
    goal.measure,
    ...goal.contributions.map(({ reason }) => reason),
  ];
  const english = new Set(starterGoals.flatMap(texts));
  const translated = starterGoalsIn(language);
  expect(translated.flatMap(texts).filter((text) => english.has(text))).toEqual([]);
  for (const goal of translated) expect(StarterGoal.safeParse(goal).success, goal.id).toBe(true);
});

it('shows English where nobody has translated', () => {
  expect(starterGoalsIn('fr')).toBe(starterGoals);
});
