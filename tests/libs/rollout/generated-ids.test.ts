import { generatedPlan, newPlanSettings, type PlanScope, PlanTask } from '@peerway/rollout';
import { useCases } from '@peerway/use-cases/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generationOf } from './generation-of.ts';

const images = 'container-image-distribution';
const waves = (count: number): PlanScope['waves'] =>
  Array.from({ length: count }, (_, place) => ({ id: `wave-${place + 1}`, name: `Wave ${place + 1}`, sites: [] }));
const settingsFor = (scope: Partial<PlanScope>) => {
  const settings = newPlanSettings('2027-01-04');
  return { ...settings, scope: { ...settings.scope, ...scope } };
};
const planOf = (useCase: string, scope: Partial<PlanScope> = {}) =>
  generatedPlan(generationOf([useCase]), settingsFor({ useCases: [useCase], ...scope }));

describe('generating', () => {
  it('gives the same lines for the same scope, whatever the order of the use cases', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          useCases.map(({ id }) => id),
          { minLength: 1, maxLength: 4 },
        ),
        (ids) => {
          const idsOf = (chosen: readonly string[]): string[] =>
            generatedPlan(generationOf(ids), settingsFor({ useCases: [...chosen], waves: waves(3) }))
              .tasks.map(({ id }) => id)
              .sort();
          expect(idsOf(ids.toReversed())).toEqual(idsOf(ids));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('makes ids of waves that never meet', () => {
    const odd = ['work', 'gate', 'a.b', 'a_b', 'x'.repeat(160), `${'x'.repeat(159)}y`, 'w', 'w.gate', 'w.training'];
    const scope = { waves: odd.map((id) => ({ id, name: id.slice(0, 5), sites: [] })) };
    const { tasks } = planOf(images, scope);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
    for (const task of tasks) expect(PlanTask.parse(task)).toEqual(task);
  });

  it('takes 20 waves of five use cases in less than a second', () => {
    const ids = useCases.slice(0, 5).map(({ id }) => id);
    const inputs = generationOf(ids);
    const began = performance.now();
    const { tasks } = generatedPlan(inputs, settingsFor({ useCases: ids, waves: waves(20) }));
    expect(performance.now() - began).toBeLessThan(1000);
    expect(tasks.length).toBeGreaterThan(400);
  });
});
