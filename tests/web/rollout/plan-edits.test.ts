import { newPlanSettings, newTask, type PlanTask } from '@peerway/rollout';
import { describe, expect, it } from 'vitest';
import {
  afterSaved,
  changedTasks,
  draftOf,
  type EditedPlan,
  isChanged,
  type KeptPlan,
  rebased,
} from '../../../apps/web/src/app/rollout/edited-plan.ts';
import { noHistory, stepBetween, turned, withStep } from '../../../apps/web/src/app/rollout/plan-history.ts';
import { putTogether } from '../../../apps/web/src/app/ui/three-way.ts';

const settings = newPlanSettings('2027-01-04');
const [lab, pilot] = [newTask('lab', 'Lab proof'), newTask('pilot', 'Pilot')];
const keptWith = (...tasks: readonly (readonly [PlanTask, number])[]): KeptPlan => ({
  engagement: 'e',
  settings,
  version: 1,
  tasks: new Map(tasks.map(([task, version]) => [task.id, { task, version }])),
});
const kept = keptWith([lab, 1], [pilot, 1]);
const edited = (change: (tasks: Map<string, PlanTask>) => void): EditedPlan => {
  const tasks = new Map(draftOf(kept).tasks);
  change(tasks);
  return { kept, draft: { settings, tasks } };
};

describe('two edits of one plan', () => {
  it('are both kept where they touch different fields of a task', () => {
    const mine = edited((tasks) => tasks.set('lab', { ...lab, name: 'Proof in the lab' }));
    const { edited: now, overlaps } = rebased(mine, keptWith([{ ...lab, note: 'Ask Ada' }, 2], [pilot, 1]));
    expect(overlaps).toEqual([]);
    expect(now.draft.tasks.get('lab')).toEqual({ ...lab, name: 'Proof in the lab', note: 'Ask Ada' });
    expect(changedTasks(now)).toEqual([expect.objectContaining({ id: 'lab', version: 2 })]);
  });

  it('meet where both change one field: nothing is overwritten until somebody chooses', () => {
    const mine = edited((tasks) => tasks.set('lab', { ...lab, name: 'Mine' }));
    const theirs = keptWith([{ ...lab, name: 'Theirs' }, 2], [pilot, 1]);
    const { edited: now, overlaps } = rebased(mine, theirs);
    expect(overlaps).toEqual([expect.objectContaining({ id: 'lab', fields: ['name'] })]);
    expect(changedTasks(now)[0]).toMatchObject({ version: 1, task: { name: 'Mine' } });
    expect(rebased(mine, theirs, 'theirs').edited.draft.tasks.get('lab')?.name).toBe('Theirs');
    expect(changedTasks(rebased(mine, theirs, 'mine').edited)[0]).toMatchObject({ version: 2, task: { name: 'Mine' } });
  });

  it('meet where one removes what the other changes, and the line can be had back', () => {
    const mine = edited((tasks) => tasks.set('lab', { ...lab, name: 'Mine' }));
    expect(rebased(mine, keptWith([pilot, 1])).overlaps).toHaveLength(1);
    const again = rebased(mine, keptWith([pilot, 1]), 'mine').edited;
    expect(changedTasks(again)).toEqual([{ id: 'lab', version: 0, task: { ...lab, name: 'Mine' } }]);
    expect(rebased(mine, keptWith([pilot, 1]), 'theirs').edited.draft.tasks.has('lab')).toBe(false);
  });

  it('add a line each without meeting', () => {
    const mine = edited((tasks) => tasks.set('a', newTask('a', 'A')));
    const { edited: now, overlaps } = rebased(mine, keptWith([lab, 1], [pilot, 1], [newTask('b', 'B'), 1]));
    expect(overlaps).toEqual([]);
    expect([...now.draft.tasks.keys()].sort()).toEqual(['a', 'b', 'lab', 'pilot']);
  });

  it('put lists with ids together item by item', () => {
    const base = { list: [{ id: '1', name: 'one' }] };
    const mine = { list: [...base.list, { id: '2', name: 'two' }] };
    const theirs = { list: [{ id: '1', name: 'ONE' }] };
    expect(putTogether({ base, mine, theirs })).toEqual({
      merged: {
        list: [
          { id: '1', name: 'ONE' },
          { id: '2', name: 'two' },
        ],
      },
      overlaps: [],
    });
  });
});

describe('what is sent', () => {
  it('names a parent before what stands under it, and removes what stands under it first', () => {
    const added = edited((tasks) => {
      tasks.set('child', { ...newTask('child', 'Child'), parent: 'top' });
      tasks.set('top', newTask('top', 'Top'));
    });
    expect(changedTasks(added).map(({ id }) => id)).toEqual(['top', 'child']);
    const under = keptWith([lab, 1], [{ ...pilot, parent: 'lab' }, 4]);
    const removed = changedTasks({ kept: under, draft: { settings, tasks: new Map() } });
    expect(removed).toEqual([
      { id: 'pilot', version: 4, task: null },
      { id: 'lab', version: 1, task: null },
    ]);
  });

  it('is nothing once the server has taken it', () => {
    const now = edited((tasks) => tasks.set('lab', { ...lab, name: 'Mine' }));
    expect(isChanged(now)).toBe(true);
    const after = afterSaved(kept, changedTasks(now), [{ id: 'lab', version: 2 }]);
    expect(isChanged({ kept: after, draft: now.draft })).toBe(false);
  });
});

describe('taking back', () => {
  const before = draftOf(kept);
  const after = { settings, tasks: new Map(before.tasks).set('lab', { ...lab, name: 'Mine' }) };
  const step = stepBetween(before, after, 'renamed');

  it('gives back what was there, and leaves alone what others did since', () => {
    if (step === undefined) throw new Error('nothing was done');
    const since = { settings, tasks: new Map(after.tasks).set('pilot', { ...pilot, note: 'theirs' }) };
    const back = turned(since, step, 'back');
    expect(back.tasks.get('lab')).toEqual(lab);
    expect(back.tasks.get('pilot')?.note).toBe('theirs');
    expect(turned(back, step, 'again').tasks.get('lab')?.name).toBe('Mine');
  });

  it('forgets what could be done again once something new is done', () => {
    if (step === undefined) throw new Error('nothing was done');
    expect(withStep({ done: [], undone: [step] }, step)).toEqual({ done: [step], undone: [] });
    expect(stepBetween(before, before, 'nothing')).toBeUndefined();
    expect(noHistory.done).toEqual([]);
  });
});
