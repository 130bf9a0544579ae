import { describe, expect, it } from 'vitest';
import { expectedEffort, readiness, recommendActions } from '@peerway/assessment';
import { latestBank } from '@peerway/assessment/content';
import { answersOf, smallBank } from './small-bank.ts';

function actions(given: Record<string, number>, target?: { dimension: string; level: number }[]) {
  return recommendActions(readiness(smallBank, answersOf('r', 'it', given)), smallBank, target);
}

describe('recommended actions', () => {
  it('are ordered by lift times weight over effort, worked by hand', () => {
    const { effortPersonWeeks, expectedLiftLevels } = smallBank.dimensions[0]!.questions[0]!.recommendation;
    // The model question: lift 1, effort 0.5, 1, 2, so (0.5 + 4 + 2) / 6.
    expect([effortPersonWeeks, expectedLiftLevels]).toEqual([{ optimistic: 0.5, likely: 1, pessimistic: 2 }, 1]);
    const list = actions({ 'aim-1': 1, 'aim-2': 2, 'net-1': 2, 'net-2': 3 });
    const effort = 6.5 / 6;
    expect(list.map(({ question, priority }) => [question, priority])).toEqual([
      ['aim-1', 6 / effort],
      ['aim-2', 2 / effort],
      ['net-1', 1 / effort],
    ]);
    expect(list[0]).toMatchObject({
      expectedLift: 1,
      dimensionLift: 0.75,
      weight: 6,
      targetLevel: 3,
      basis: 'expert default',
    });
  });

  it('apply up to half a level above their line, and never at or above the target', () => {
    const two = [...answersOf('a', 'it', { 'aim-1': 2 }), ...answersOf('b', 'it', { 'aim-1': 3 })];
    expect(readiness(smallBank, two).actions).toEqual([]);
    const three = [...two, ...answersOf('c', 'it', { 'aim-1': 2 })];
    expect(readiness(smallBank, three).actions.map(({ appliesBecauseLevel }) => appliesBecauseLevel)).toEqual([7 / 3]);
    expect(actions({ 'aim-1': 2 }, [{ dimension: 'aim', level: 2 }])).toEqual([]);
    expect(actions({ 'aim-1': 2 }, [{ dimension: 'aim', level: 2.5 }])).toHaveLength(1);
  });

  it('never lift beyond level 5', () => {
    const eager = structuredClone(smallBank);
    eager.dimensions[0]!.questions[0]!.recommendation.expectedLiftLevels = 4;
    eager.dimensions[0]!.questions[0]!.recommendation.appliesWhenLevelAtMost = 4;
    const list = recommendActions(readiness(eager, answersOf('r', 'it', { 'aim-1': 3 })), eager, [
      { dimension: 'aim', level: 5 },
    ]);
    expect(list[0]!.expectedLift).toBe(2);
  });

  it('name what the bank says, for any bank released', () => {
    const low = latestBank.dimensions.flatMap(({ questions }) => questions.map(({ id }) => [id, 1]));
    const list = recommendActions(
      readiness(latestBank, answersOf('r', 'executive', Object.fromEntries(low))),
      latestBank,
    );
    expect(list).toHaveLength(73);
    const priorities = list.map(({ priority }) => priority);
    expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
    for (const action of list)
      expect(action.priority).toBeCloseTo(
        (action.expectedLift * action.weight) / expectedEffort(action.effortPersonWeeks),
        12,
      );
  });

  it('leave hidden questions alone', () => {
    const hidden = readiness(smallBank, answersOf('r', 'it', { 'aim-1': 1 }), { anonymous: true });
    expect(recommendActions(hidden, smallBank)).toEqual([]);
  });
});
