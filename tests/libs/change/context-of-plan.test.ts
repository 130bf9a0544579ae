import { ChangeContext, contextOfPlan } from '@peerway/change';
import { generatedPlan, newPlanSettings } from '@peerway/rollout';
import { describe, expect, it } from 'vitest';
import { generationOf } from '../rollout/generation-of.ts';

const useCase = 'software-update-distribution';
const inputs = generationOf([useCase]);

function contextWith(waves: readonly string[]) {
  const start = newPlanSettings('2027-01-04');
  const settings = {
    ...start,
    scope: { ...start.scope, useCases: [useCase], waves: waves.map((id) => ({ id, name: id, sites: [] })) },
  };
  const { tasks } = generatedPlan(inputs, settings);
  return contextOfPlan({ plan: { settings, tasks }, useCases: inputs.useCases, today: '2027-01-04' });
}

describe('what the people side knows of a plan', () => {
  it('says when each wave goes live, in the order of the plan, and which gate stands before it', () => {
    const { waves } = contextWith(['pilot', 'north', 'south']);
    const days = waves.map(({ goLive }) => goLive);
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(3);
    expect(waves.map(({ gate }) => gate)).toEqual([
      `${useCase}.stage-2.gate`,
      `${useCase}.stage-3.gate`,
      `${useCase}.stage-4.north.gate`,
    ]);
  });

  it('knows one wave of everybody where the plan has none', () => {
    const { waves } = contextWith([]);
    expect(waves.map(({ id }) => id)).toEqual(['all']);
    expect(waves[0]?.goLive).not.toBeNull();
  });

  it('makes up no day for a plan without lines', () => {
    const settings = newPlanSettings('2027-01-04');
    const context = contextOfPlan({ plan: { settings, tasks: [] }, useCases: inputs.useCases, today: '2027-01-04' });
    expect(context.waves).toEqual([{ id: 'all', name: '', sites: [], goLive: null, gate: null }]);
    expect(context.anchors).toEqual([]);
  });

  it('offers the lines that messages can follow, each with its days', () => {
    const context = contextWith(['pilot', 'north']);
    expect(ChangeContext.safeParse(context).success).toBe(true);
    expect(context.anchors.some(({ task, wave }) => task === `${useCase}.stage-4.north` && wave === 'north')).toBe(
      true,
    );
    expect(context.anchors.every(({ start, finish }) => start <= finish)).toBe(true);
  });
});
