import { generatedPlan, mergedPlan, newPlanSettings, newTask, type PlanTask } from '@peerway/rollout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generationOf } from './generation-of.ts';

const line = (id: string, differing: Partial<PlanTask> = {}): PlanTask => ({ ...newTask(id, id), ...differing });
const link = (task: string, lagDays = 0) => ({ task, type: 'FS' as const, lagDays });
const three = (low: number) => ({ low, likely: low + 1, high: low + 2 });
const only = (tasks: readonly PlanTask[]): PlanTask => tasks[0]!;

describe('generating a plan again', () => {
  it('adds what is new', () => {
    const { tasks, changes } = mergedPlan({ base: [], ours: [line('mine')], theirs: [line('new')] });
    expect(tasks.map(({ id }) => id)).toEqual(['mine', 'new']);
    expect(changes).toMatchObject([{ task: 'new', kind: 'added', isTaken: false }]);
  });

  it('takes what only the generator changed and keeps what only people changed, in one line', () => {
    const base = line('a', { estimate: three(1) });
    const ours = { ...base, name: 'Our words' };
    const theirs = { ...base, estimate: three(5) };
    const { tasks, changes } = mergedPlan({ base: [base], ours: [ours], theirs: [theirs] });
    expect(only(tasks)).toEqual({ ...base, name: 'Our words', estimate: three(5) });
    expect(changes).toMatchObject([{ kind: 'changed', field: 'estimate', ours: '1 / 2 / 3', theirs: '5 / 6 / 7' }]);
  });

  it('lets the words of people stand where both changed the same, and says so', () => {
    const base = line('a');
    const input = { base: [base], ours: [line('a', { name: 'Ours' })], theirs: [line('a', { name: 'Theirs' })] };
    const left = mergedPlan(input);
    expect(only(left.tasks).name).toBe('Ours');
    expect(left.changes).toMatchObject([{ kind: 'conflict', field: 'name', ours: 'Ours', theirs: 'Theirs' }]);
    const taken = mergedPlan({ ...input, take: [{ task: 'a', field: 'name' }] });
    expect(only(taken.tasks).name).toBe('Theirs');
    expect(taken.changes).toMatchObject([{ kind: 'conflict', isTaken: true }]);
  });

  it('leaves removed what people removed, with what stands under it, unless it is asked for again', () => {
    const theirs = [line('a'), line('b', { parent: 'a' }), line('new', { parent: 'a' })];
    const input = { base: theirs.slice(0, 2), ours: [line('other')], theirs };
    expect(mergedPlan(input).tasks.map(({ id }) => id)).toEqual(['other']);
    expect(mergedPlan(input).changes.map(({ kind }) => kind)).toEqual(['staysRemoved', 'staysRemoved', 'staysRemoved']);
    const again = mergedPlan({ ...input, take: [{ task: 'a', field: null }] });
    expect(again.tasks.map(({ id }) => id)).toEqual(['other', 'a', 'new']);
  });

  it('takes away what is no longer generated, but nothing that people worked on or under', () => {
    const base = [line('a'), line('b'), line('c'), line('d', { parent: 'c' })];
    const ours = [
      line('a'),
      line('b', { note: 'Ask Ruth' }),
      line('c'),
      line('d', { parent: 'c' }),
      line('own', { parent: 'd' }),
    ];
    const { tasks, changes } = mergedPlan({ base, ours, theirs: [] });
    expect(tasks.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'own']);
    expect(changes.map(({ task, kind }) => `${task} ${kind}`)).toEqual([
      'a removed',
      'b keptLine',
      'c keptLine',
      'd keptLine',
    ]);
  });

  it('leads links past what goes', () => {
    const base = [line('a'), line('b', { links: [link('a')] }), line('c', { links: [link('b')] })];
    const { tasks } = mergedPlan({
      base,
      ours: [...base, line('own', { links: [link('b')] })],
      theirs: [base[0]!, line('c', { links: [link('a')] })],
    });
    expect(tasks.map(({ id, links }) => [id, links])).toEqual([
      ['a', []],
      ['c', [link('a')]],
      ['own', [link('a')]],
    ]);
  });

  it('merges links and people one by one', () => {
    const base = line('a', { links: [link('x'), link('y')], assignments: [{ resource: 'r', share: 0.5 }] });
    const ours = { ...base, links: [link('x'), link('own')], assignments: [{ resource: 'r', share: 1 }] };
    const theirs = { ...base, links: [link('x'), link('y'), link('z')], assignments: [{ resource: 'r', share: 0.6 }] };
    const { tasks, changes } = mergedPlan({ base: [base], ours: [ours], theirs: [theirs] });
    expect(only(tasks).links.map(({ task }) => task)).toEqual(['x', 'own', 'z']);
    expect(only(tasks).assignments).toEqual([{ resource: 'r', share: 1 }]);
    expect(changes.map(({ field, kind }) => `${field} ${kind}`)).toEqual(['links changed', 'assignments conflict']);
  });

  it('calls it a conflict where a line was there before it was ever generated', () => {
    const { tasks, changes } = mergedPlan({ base: [], ours: [line('a', { name: 'Ours' })], theirs: [line('a')] });
    expect(only(tasks).name).toBe('Ours');
    expect(changes).toMatchObject([{ kind: 'conflict', field: 'name' }]);
  });
});

const someLine = fc.record({
  id: fc.constantFrom(...'abcdefgh'),
  name: fc.constantFrom('One', 'Two', 'Three'),
  low: fc.integer({ min: 0, max: 3 }),
  rank: fc.integer({ min: 0, max: 3 }),
  links: fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 3 }),
});
/** Lines in the order of their ids, without circles: links and parents lead to earlier letters. */
const somePlan = fc.uniqueArray(someLine, { selector: ({ id }) => id, maxLength: 8 }).map((lines) =>
  lines
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, low, rank, links }) => {
      const here = new Set(lines.map((each) => each.id));
      const waits = links.filter((task) => task < id && here.has(task)).map((task) => link(task, low));
      return line(id, { name, rank, estimate: three(low), links: waits });
    }),
);

describe('a merge of three plans', () => {
  it('changes nothing where the generator says what it said before', () => {
    fc.assert(
      fc.property(somePlan, somePlan, (base, ours) => {
        expect(mergedPlan({ base, ours, theirs: base }).tasks).toEqual(ours);
      }),
    );
  });

  it('is the generator’s version where people left everything as it was', () => {
    const byId = (tasks: readonly PlanTask[]) => tasks.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    fc.assert(
      fc.property(somePlan, somePlan, (base, theirs) => {
        expect(byId(mergedPlan({ base, ours: base, theirs }).tasks)).toEqual(theirs);
      }),
    );
  });

  it('keeps every line and every word that people wrote', () => {
    fc.assert(
      fc.property(somePlan, somePlan, somePlan, (base, ours, theirs) => {
        const merged = new Map(mergedPlan({ base, ours, theirs }).tasks.map((task) => [task.id, task]));
        const before = new Map(base.map((task) => [task.id, task]));
        for (const task of ours) {
          const was = before.get(task.id);
          if (!was) expect(merged.has(task.id)).toBe(true);
          if (!was || was.name !== task.name) expect(merged.get(task.id)?.name).toBe(task.name);
        }
        for (const { id } of base) if (!ours.some((task) => task.id === id)) expect(merged.has(id)).toBe(false);
      }),
    );
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(somePlan, somePlan, somePlan, (base, ours, theirs) => {
        const once = mergedPlan({ base, ours, theirs }).tasks;
        expect(mergedPlan({ base: theirs, ours: once, theirs }).tasks).toEqual(once);
      }),
    );
  });

  it('leaves no line hanging on one that is gone', () => {
    fc.assert(
      fc.property(somePlan, somePlan, (base, theirs) => {
        const ours = base.map((task) => (task.id === 'h' ? { ...task, note: 'x' } : task));
        const { tasks } = mergedPlan({ base, ours, theirs });
        const here = new Set(tasks.map(({ id }) => id));
        expect(tasks.flatMap(({ links }) => links).filter(({ task }) => !here.has(task))).toEqual([]);
      }),
    );
  });

  it('takes another wave into a real plan without touching what was edited', () => {
    const id = 'mesh-vpn-zero-trust';
    const settings = newPlanSettings('2027-01-04');
    const wave = (place: number) => ({ id: `wave-${place}`, name: `Wave ${place}`, sites: [] });
    const generated = (count: number) =>
      generatedPlan(generationOf([id]), {
        ...settings,
        scope: {
          ...settings.scope,
          useCases: [id],
          waves: Array.from({ length: count }, (_, place) => wave(place + 1)),
        },
      }).tasks;
    const base = generated(2);
    const ours = base.map((task) => (task.id === `${id}.stage-3.work` ? { ...task, name: 'Pilot in Leeds' } : task));
    const { tasks, changes } = mergedPlan({ base, ours, theirs: generated(3) });
    expect(tasks.find((task) => task.id === `${id}.stage-3.work`)?.name).toBe('Pilot in Leeds');
    expect(changes.filter(({ kind }) => kind === 'added').map(({ task }) => task)).toEqual([
      `${id}.stage-4.wave-3`,
      `${id}.stage-4.wave-3.gate`,
      `${id}.stage-4.wave-3.training`,
    ]);
    expect(changes.filter(({ kind }) => kind === 'conflict')).toEqual([]);
  });
});
