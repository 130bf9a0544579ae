import { expect, it } from 'vitest';
import { alignFinding, alignSteps } from '../../../apps/web/src/app/alignment/align-words.ts';
import { goalGroups } from '../../../apps/web/src/app/alignment/goal-groups.ts';

const goal = (id: string, perspective: 'financial' | 'customer' = 'financial') => ({
  ...{ id, name: id, note: null, perspective, owner: 'Ada', measure: 'days', starter: null },
  ...{ version: 1, createdBy: 'Olga', createdAt: '2026-11-22T10:00:00Z' },
});
const person = (finishedAt: string | null) => ({
  ...{ id: 'p', name: 'Ada', answered: 1, asked: 1, finishedAt },
  state: finishedAt === null ? ('started' as const) : ('finished' as const),
});
const line = (phase: 'alone' | 'closed', participants: ReturnType<typeof person>[]) => ({
  ...{ id: 'w', name: 'Leaders', method: 'pairwise' as const, phase, createdAt: '', createdBy: '', closedAt: null },
  goals: [
    { id: 'a', name: 'Fewer outages' },
    { id: 'b', name: 'Lower costs' },
  ],
  participants,
});
const weighed = {
  ...{ id: 'w', name: 'Leaders', phase: 'closed' as const },
  group: {
    goals: [
      { goal: 'a', weight: 0.7, low: 0.6, high: 0.8 },
      { goal: 'b', weight: 0.3, low: 0.2, high: 0.4 },
    ],
  },
};

it('says what is missing, who is through, or what counts most', () => {
  expect(alignFinding({ goals: [], weighing: null, weighings: [] })).toContain('No goals yet');
  const goals = [goal('a'), goal('b')];
  expect(alignFinding({ goals, weighing: null, weighings: [] })).toBe('Two goals, not weighed yet');
  const running = line('alone', [person(null), person('2026-11-22')]);
  expect(alignFinding({ goals, weighing: null, weighings: [running] })).toBe('Two goals: one of two is through');
  const finding = alignFinding({ goals, weighing: weighed, weighings: [line('closed', [])] });
  expect(finding).toBe('“Fewer outages” counts most: 70\u00a0% of the whole');
});

it('leads from step to step, and offers nothing that one may not do', () => {
  const rest = { contributions: [], weighing: null, weighings: [], state: 'inProgress' as const };
  const all = { mayEdit: true, mayRun: true };
  expect(alignSteps({ goals: [], ...rest, ...all })).toEqual(['addGoals']);
  expect(alignSteps({ goals: [goal('a'), goal('b')], ...rest, ...all })).toEqual(['weigh', 'linkLevers']);
  expect(alignSteps({ goals: [goal('a'), goal('b')], ...rest, mayEdit: false, mayRun: false })).toEqual([]);
});

it('puts goals by perspective, heaviest first, with what each perspective counts together', () => {
  const goals = [goal('b'), goal('a'), goal('c', 'customer')];
  const groups = goalGroups({ goals, weighing: weighed });
  expect(groups.map(({ perspective, goals }) => [perspective, goals.map(({ goal }) => goal.id)])).toEqual([
    ['financial', ['a', 'b']],
    ['customer', ['c']],
  ]);
  expect(groups[0]?.weight).toBeCloseTo(1);
  expect(groups[1]?.goals[0]?.weight).toBeNull();
});
