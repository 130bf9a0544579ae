import { generatedPlan, goLiveSteps, newPlanSettings } from '@peerway/rollout';
import { useCases } from '@peerway/use-cases/content';
import { expect, it } from 'vitest';
import { generationOf } from './generation-of.ts';

const waves = ['one', 'two', 'three'].map((id) => ({ id, name: id, sites: [] }));

it('names lines that the generated plan has, for every use case of the catalogue, with waves and without', () => {
  const start = newPlanSettings('2027-01-04');
  for (const [useCase, some] of useCases.flatMap((each) => [[each, []] as const, [each, waves] as const])) {
    const settings = { ...start, scope: { ...start.scope, useCases: [useCase.id], waves: some } };
    const made = new Set(generatedPlan(generationOf([useCase.id]), settings).tasks.map(({ id }) => id));
    const steps = goLiveSteps(useCase, some);
    expect(steps.length, useCase.id).toBeGreaterThan(0);
    const named = steps.flatMap(({ work, gate }) => (gate === null ? [work] : [work, gate]));
    expect(named.filter((id) => !made.has(id))).toEqual([]);
  }
});
