import { type Contribution, leverWeights } from '@peerway/alignment';
import { levers } from '@peerway/kernel';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';

const serves = (goal: string, lever: Contribution['lever'], strength: number, confirmed = true): Contribution => ({ goal, lever, strength, reason: null, confirmed }); // prettier-ignore
const goals = [{ goal: 'a', weight: 0.6 }, { goal: 'b', weight: 0.4 }]; // prettier-ignore

it('are shares that add up to one, and so do their parts', () => {
  const strength = fc.constantFrom(0, 1, 3, 9);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom(...levers), strength)), (said) => {
      const told = leverWeights({ goals, contributions: said.map(([goal, lever, one]) => serves(goal, lever, one)) });
      if (told.levers.length === 0) return void expect(told.findings.at(-1)?.code).toBe('NO_CONTRIBUTIONS');
      expect(told.levers.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
      for (const { weight, byGoal } of told.levers)
        expect(byGoal.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(weight, 9);
    }),
  );
});

it('follow the house of quality: share times strength', () => {
  const told = leverWeights({
    goals,
    contributions: [serves('a', 'cost', 9), serves('b', 'cost', 3), serves('b', 'resilience', 9)],
  });
  expect(told.levers.slice(0, 2).map(({ lever, weight }) => [lever, weight.toFixed(4)])).toEqual([['cost', '0.6471'], ['resilience', '0.3529']]); // prettier-ignore
});

it('spread as far as the goals of single people do', () => {
  const contributions = [serves('a', 'cost', 9), serves('b', 'resilience', 9)];
  const people = [{ weights: [{ goal: 'a', weight: 0.9 }, { goal: 'b', weight: 0.1 }] }, { weights: [{ goal: 'a', weight: 0.2 }, { goal: 'b', weight: 0.8 }] }]; // prettier-ignore
  const cost = leverWeights({ goals, people, contributions }).levers.find(({ lever }) => lever === 'cost');
  expect([cost?.low, cost?.weight, cost?.high].map((one) => one?.toFixed(3))).toEqual(['0.200', '0.600', '0.900']);
});

it('find goals that nothing serves, goals that were not weighed, and defaults nobody confirmed', () => {
  const { findings } = leverWeights({ goals, contributions: [serves('a', 'cost', 3, false), serves('x', 'cost', 9)] });
  expect(findings.map(({ code, detail }) => `${code} ${detail}`)).toEqual([
    'GOAL_UNSERVED b',
    'GOAL_NOT_WEIGHED x',
    'CONTRIBUTIONS_UNCONFIRMED 1',
  ]);
});
