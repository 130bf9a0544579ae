import {
  type GenerationAction,
  generatedPlan,
  newPlanSettings,
  PlanGate,
  PlanResource,
  type PlanScope,
  PlanTask,
} from '@peerway/rollout';
import { useCases } from '@peerway/use-cases/content';
import { describe, expect, it } from 'vitest';
import { generationOf } from './generation-of.ts';

const vpn = 'mesh-vpn-zero-trust';
const images = 'container-image-distribution';
const waves = (count: number): PlanScope['waves'] =>
  Array.from({ length: count }, (_, place) => ({ id: `wave-${place + 1}`, name: `Wave ${place + 1}`, sites: [] }));
const settingsFor = (scope: Partial<PlanScope>) => {
  const settings = newPlanSettings('2027-01-04');
  return { ...settings, scope: { ...settings.scope, ...scope } };
};
const planOf = (useCase: string, scope: Partial<PlanScope> = {}) =>
  generatedPlan(generationOf([useCase]), settingsFor({ useCases: [useCase], ...scope }));
const lineOf = (tasks: readonly PlanTask[], id: string): PlanTask => {
  const line = tasks.find((task) => task.id === id);
  if (!line) throw new Error(`no line ${id}`);
  return line;
};
const waitsFor = (tasks: readonly PlanTask[], id: string): string[] => lineOf(tasks, id).links.map(({ task }) => task);

/** Every line that has to be finished before this one begins, through finish-start links and parents. */
function before(tasks: readonly PlanTask[], id: string): Set<string> {
  const found = new Set<string>();
  const visit = (at: string): void => {
    for (const { task, type } of lineOf(tasks, at).links)
      if (type === 'FS' && !found.has(task)) {
        found.add(task);
        visit(task);
      }
  };
  visit(id);
  return found;
}

const action = (question: string, differing: Partial<GenerationAction> = {}): GenerationAction => ({
  ...{ question, action: `Mend ${question}`, dimension: 'network-readiness', dimensionName: 'Network readiness' },
  ...{ ownerRole: 'Network engineer', effortPersonWeeks: { optimistic: 1, likely: 2, pessimistic: 4 } },
  ...{ level: 2, target: 3.5, patterns: ['mesh-network'] },
  ...differing,
});

describe('a generated plan', () => {
  it('has the stages of the catalogue in order, each waiting for the gate of the one before', () => {
    const { tasks } = planOf(images);
    const works = tasks.filter(({ id }) => /stage-\d\.work$/.test(id));
    expect(works.map(({ name }) => name)).toEqual([
      'Baseline and scope',
      'Lab proof',
      'Pilot',
      'Wave rollout',
      'Operate and tune',
    ]);
    expect(waitsFor(tasks, `${images}.stage-2.work`)).toContain(`${images}.stage-1.gate`);
    expect(before(tasks, `${images}.stage-5.gate`)).toContain(`${images}.stage-1.work`);
  });

  it('turns weeks into working days in three points', () => {
    // Pilot: 2 to 8 weeks, 5 likely.
    expect(lineOf(planOf(images).tasks, `${images}.stage-3.work`).estimate).toEqual({ low: 10, likely: 25, high: 40 });
  });

  it('makes the pilot of the first wave, and the others one after the other', () => {
    const { tasks } = planOf(images, { waves: waves(3) });
    expect(lineOf(tasks, `${images}.stage-3.work`).origin.wave).toBe('wave-1');
    expect(waitsFor(tasks, `${images}.stage-4.wave-3`)).toContain(`${images}.stage-4.wave-2.gate`);
    expect(tasks.some(({ id }) => id === `${images}.stage-4.wave-1`)).toBe(false);
    // Ten likely weeks for the stage, in two equal parts.
    expect(lineOf(tasks, `${images}.stage-4.wave-2`).estimate.likely).toBe(25);
  });

  it('shares the length of the wave stage by the number of sites', () => {
    const sites = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      ...{ id, name: id, networks: [], groups: [], systems: [], people: null },
    }));
    const [pilot, small, large] = waves(3);
    const scope = {
      useCases: [images],
      waves: [
        { ...pilot!, sites: ['a'] },
        { ...small!, sites: ['b'] },
        { ...large!, sites: ['c', 'd', 'e'] },
      ],
    };
    const { tasks } = generatedPlan(generationOf([images]), { ...settingsFor(scope), sites });
    expect(lineOf(tasks, `${images}.stage-4.wave-2`).estimate.likely).toBe(13);
    expect(lineOf(tasks, `${images}.stage-4.wave-3`).estimate.likely).toBe(38);
  });

  it('has policies, training and what is not met done before anybody goes live', () => {
    const { tasks } = planOf(vpn, { waves: waves(3) });
    const early = before(tasks, `${vpn}.stage-3.work`);
    const preparing = tasks.filter(({ origin }) => ['policy', 'prerequisite'].includes(origin.kind));
    expect(preparing.length).toBeGreaterThan(5);
    expect(preparing.map(({ id }) => id).filter((id) => !early.has(id))).toEqual([]);
    expect(early).toContain(`training.${vpn}.1`);
    expect(before(tasks, `${vpn}.stage-4.wave-2`)).toContain(`${vpn}.stage-4.wave-2.training`);
  });

  it('has what is technical settled before the proof', () => {
    const { tasks } = planOf(vpn);
    expect(before(tasks, `${vpn}.stage-2.work`)).toContain(`prerequisite.${vpn}.technical-1`);
  });

  it('asks where nobody knows, and mends what does not hold', () => {
    const inputs = generationOf([vpn]);
    const [first, second, ...rest] = inputs.prerequisites;
    const prerequisites = [first!, { ...second!, state: 'unmet' as const }, ...rest];
    const { tasks } = generatedPlan({ ...inputs, prerequisites }, settingsFor({ useCases: [vpn] }));
    expect(lineOf(tasks, `prerequisite.${vpn}.${first!.id}`).name).toMatch(/^Find out: /);
    expect(lineOf(tasks, `prerequisite.${vpn}.${second!.id}`).name).toMatch(/^Put right: /);
  });

  it('puts a readiness action before the proof or the spread, by what its dimension bears on', () => {
    const actions = [action('q1'), action('q2', { dimension: 'change-readiness' }), action('q3', { dimension: 'own' })];
    const { tasks } = generatedPlan(
      generationOf([vpn], { actions }),
      settingsFor({ useCases: [vpn], waves: waves(2) }),
    );
    expect(waitsFor(tasks, `${vpn}.stage-2.work`)).toContain('readiness.q1');
    expect(waitsFor(tasks, `${vpn}.stage-3.work`)).toContain('readiness.q3');
    expect(waitsFor(tasks, `${vpn}.stage-4.wave-2`)).toContain('readiness.q2');
  });

  it('leaves out actions that bear on none of the chosen use cases', () => {
    const actions = [action('q1', { patterns: ['lending'] })];
    const { tasks } = generatedPlan(generationOf([vpn], { actions }), settingsFor({ useCases: [vpn] }));
    expect(tasks.some(({ origin }) => origin.kind === 'readiness')).toBe(false);
  });

  it('lets one action stand for the unmet prerequisite that asks the same question', () => {
    const asked = generationOf([vpn]).prerequisites.find(({ question }) => question !== null);
    const unmet = generationOf([vpn]).prerequisites.map((one) =>
      one.question === null ? one : { ...one, state: 'unmet' as const },
    );
    const actions = [action(asked!.question!, { patterns: [], dimension: 'own' })];
    const { tasks } = generatedPlan(
      generationOf([vpn], { actions, prerequisites: unmet }),
      settingsFor({ useCases: [vpn] }),
    );
    expect(tasks.some(({ id }) => id === `prerequisite.${vpn}.${asked!.id}`)).toBe(false);
    expect(lineOf(tasks, `readiness.${asked!.question!}`).origin.note).toContain(asked!.text);
  });

  it('says of every line where it came from', () => {
    const { tasks } = planOf(vpn, { waves: waves(4) });
    expect(tasks.filter(({ origin }) => origin.kind === 'typed' || !origin.note)).toEqual([]);
  });

  it('gives each gate the exit criteria of its stage, one by one, and rules that stop it', () => {
    const { gates, tasks } = planOf(images);
    const gate = gates.find(({ id }) => id === `${images}.stage-1.gate`);
    expect(gate?.criteria.map(({ text }) => text)).toEqual([
      "Today's traffic, time, cost and incident level recorded for one representative period",
      'Scope and stop rule signed',
    ]);
    expect(gate?.stopRules[0]).toBe('Stop if it turns out to be this: Clusters of a handful of nodes');
    expect(gates.map(({ id }) => id)).toEqual(tasks.filter(({ kind }) => kind === 'gate').map(({ id }) => id));
  });

  it('does not make again what people left out, and links past it', () => {
    const { tasks } = planOf(images, { leftOut: [`${images}.stage-2`, `${images}.stage-2.ready`] });
    expect(tasks.some(({ id }) => id.startsWith(`${images}.stage-2`))).toBe(false);
    expect(waitsFor(tasks, `${images}.stage-3.work`)).toContain(`${images}.stage-1.gate`);
  });

  it('lets a use case that needs another wait for the gate behind its pilot, and says what goes in a circle', () => {
    const two = ['data-space-exchange', 'verifiable-credentials'];
    const needs = [
      { useCase: two[0]!, other: two[1]! },
      { useCase: two[1]!, other: two[0]! },
    ];
    const { tasks, findings } = generatedPlan(generationOf(two, { needs }), settingsFor({ useCases: two }));
    expect(waitsFor(tasks, `${two[0]!}.stage-4.work`)).toContain(`${two[1]!}.stage-4.gate`);
    expect(findings.map(({ code }) => code)).toEqual(['NEEDS_IN_CIRCLE']);
  });

  it('names use cases that are not there, sites without a wave and waves without a stage for them', () => {
    const inputs = generationOf([vpn]);
    const [useCase] = inputs.useCases;
    const own = { ...useCase!, id: 'own', rolloutStages: useCase!.rolloutStages.slice(0, 2) };
    const site = { id: 's', name: 'Leeds', networks: [], groups: [], systems: [], people: null };
    const wave = { id: 'w', name: 'One', sites: ['gone'] };
    const settings = {
      ...settingsFor({ useCases: ['own', 'x'], waves: [wave, { ...wave, id: 'w2', name: 'Two' }] }),
      sites: [site],
    };
    const { findings } = generatedPlan({ ...inputs, useCases: [own] }, settings);
    expect(findings.map(({ code }) => code).sort()).toEqual([
      'NO_WAVE_STAGE',
      'SITE_IN_NO_WAVE',
      'SITE_UNKNOWN',
      'USE_CASE_UNKNOWN',
    ]);
  });
});

describe('every use case of the catalogue', () => {
  it.each(useCases.map(({ id }) => id))('%s makes a plan that is whole', (id) => {
    const { tasks, gates, resources, findings } = planOf(id, { waves: waves(3), size: 'large' });
    const ids = new Set(tasks.map((task) => task.id));
    for (const task of tasks) expect(PlanTask.parse(task)).toEqual(task);
    for (const gate of gates) expect(PlanGate.parse(gate)).toEqual(gate);
    for (const resource of resources) expect(PlanResource.parse(resource)).toEqual(resource);
    expect(ids.size).toBe(tasks.length);
    expect(tasks.flatMap(({ links }) => links).filter(({ task }) => !ids.has(task))).toEqual([]);
    expect(tasks.filter(({ parent }) => parent !== null && !ids.has(parent))).toEqual([]);
    const roles = new Set(resources.map((resource) => resource.id));
    expect(tasks.flatMap(({ assignments }) => assignments).filter(({ resource }) => !roles.has(resource))).toEqual([]);
    expect(findings).toEqual([]);
    expect(lineOf(tasks, id).parent).toBeNull();
    for (const task of tasks) expect(before(tasks, task.id).has(task.id)).toBe(false);
  });

  it.each(['small', 'medium', 'large'] as const)(
    'takes as much work as the catalogue says for a %s rollout',
    (size) => {
      for (const { id, effort } of useCases) {
        const { tasks, findings } = planOf(id, { size });
        const counted = tasks.filter(({ origin }) => ['stage', 'policy', 'training'].includes(origin.kind));
        const days = counted.reduce(
          (sum, { estimate, assignments }) =>
            sum + estimate.likely * assignments.reduce((all, { share }) => all + share, 0),
          0,
        );
        const wanted = effort[size].personWeeks.likely * 5;
        if (findings.some(({ code }) => code === 'EFFORT_BELOW_SHARE')) expect(days).toBeGreaterThan(wanted);
        // Small efforts are half policies and training at least; shares are whole per cents.
        else if (wanted > 60) expect(Math.abs(days / wanted - 1)).toBeLessThan(0.1);
      }
    },
  );
});
