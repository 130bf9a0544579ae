import { newPlanSettings, newTask, type PlanTask, planSchedule } from '@peerway/rollout';
import { describe, expect, it } from 'vitest';
import { ganttKey } from '../../../apps/web/src/app/rollout/gantt/gantt-keys.ts';
import {
  added,
  indented,
  outdented,
  removed,
  shiftedInOrder,
} from '../../../apps/web/src/app/rollout/gantt/outline-moves.ts';
import {
  assignedTo,
  chained,
  lengthAfter,
  linked,
  movedByDays,
  resizedTo,
  unchained,
} from '../../../apps/web/src/app/rollout/gantt/time-moves.ts';
import type { TaskChange } from '../../../apps/web/src/app/rollout/plan-state.ts';
import { ganttShortcuts } from '../../../apps/web/src/app/shell/shortcuts.ts';

const settings = newPlanSettings('2027-01-04');
const mapOf = (...tasks: readonly PlanTask[]): ReadonlyMap<string, PlanTask> =>
  new Map(tasks.map((task) => [task.id, task]));
const scheduleOf = (tasks: ReadonlyMap<string, PlanTask>) =>
  planSchedule({ settings, tasks: [...tasks.values()] }, '2027-01-04');
const after = (tasks: ReadonlyMap<string, PlanTask>, changes: readonly TaskChange[]) => {
  const now = new Map(tasks);
  for (const [id, task] of changes)
    if (task === null) now.delete(id);
    else now.set(id, task);
  return now;
};
const outline = (tasks: ReadonlyMap<string, PlanTask>): string[] => {
  const { order, tasks: dates } = scheduleOf(tasks);
  return order.map((id) => `${dates[id]!.wbs} ${id}`);
};
const [a, b, c] = [newTask('a', 'A'), { ...newTask('b', 'B'), rank: 1 }, { ...newTask('c', 'C'), rank: 2 }];
const three = mapOf(a, b, c);

describe('the outline in the chart', () => {
  it('puts lines under the one before them, together', () => {
    const now = after(three, indented(three, scheduleOf(three), new Set(['b', 'c'])));
    expect(outline(now)).toEqual(['1 a', '1.1 b', '1.2 c']);
  });

  it('does not indent the first line', () => {
    expect(indented(three, scheduleOf(three), new Set(['a']))).toEqual([]);
  });

  it('puts lines right after the one they stood under, in their order', () => {
    const tasks = mapOf(a, { ...b, parent: 'a' }, { ...c, parent: 'a' }, { ...newTask('d', 'D'), rank: 1 });
    const now = after(tasks, outdented(tasks, scheduleOf(tasks), new Set(['b', 'c'])));
    expect(outline(now)).toEqual(['1 a', '2 b', '3 c', '4 d']);
  });

  it('moves a line past its neighbour, and not past the last one', () => {
    expect(outline(after(three, shiftedInOrder(three, 'c', -1)))).toEqual(['1 a', '2 c', '3 b']);
    expect(shiftedInOrder(three, 'c', 1)).toEqual([]);
  });

  it('adds a line right below the one the reader is on, even where ranks leave no room', () => {
    const tight = mapOf(a, { ...b, rank: 0 }, { ...c, rank: 0 });
    expect(outline(after(tight, added(tight, newTask('n', 'N'), 'a')))).toEqual(['1 a', '2 n', '3 b', '4 c']);
  });

  it('removes what stands under a line as well, and the links to it', () => {
    const tasks = mapOf(a, { ...b, parent: 'a' }, { ...c, links: [{ task: 'b', type: 'FS', lagDays: 0 }] });
    const now = after(tasks, removed(tasks, scheduleOf(tasks), new Set(['a'])));
    expect([...now.values()].map(({ id, links }) => [id, links.length])).toEqual([['c', 0]]);
  });
});

describe('moving in time', () => {
  it('lets a task begin no earlier than where it was dropped', () => {
    const [[, moved]] = movedByDays(three, scheduleOf(three), new Set(['b']), 7) as [TaskChange];
    expect(moved?.noEarlierThan).toBe('2027-01-11');
  });

  it('moves of a summary only what leads it: the rest follows by its links', () => {
    const tasks = mapOf(
      a,
      { ...b, parent: 'a' },
      { ...c, parent: 'a', links: [{ task: 'b', type: 'FS', lagDays: 0 }] },
    );
    expect(movedByDays(tasks, scheduleOf(tasks), new Set(['a']), 7).map(([id]) => id)).toEqual(['b']);
  });

  it('leaves what has begun where it is', () => {
    const tasks = mapOf({ ...a, progress: { actualStart: '2027-01-04', actualFinish: null, remainingDays: null } });
    expect(movedByDays(tasks, scheduleOf(tasks), new Set(['a']), 3)).toEqual([]);
  });

  it('keeps the proportion of the estimate when the likely length is dragged', () => {
    const task = { ...a, estimate: { low: 4, likely: 8, high: 16 } };
    expect(resizedTo(task, 10).estimate).toEqual({ low: 5, likely: 10, high: 20 });
    expect(resizedTo(task, -3).estimate).toEqual({ low: 1, likely: 1, high: 2 });
    expect(resizedTo({ ...a, estimate: { low: 0, likely: 0, high: 0 } }, 3).estimate).toEqual({
      low: 3,
      likely: 3,
      high: 3,
    });
  });

  it('counts weekends out when an end is dragged over them', () => {
    expect(lengthAfter({ start: '2027-01-04', finish: '2027-01-15', workDays: 10 }, 7)).toBe(16);
    expect(lengthAfter({ start: '2027-01-04', finish: '2027-01-06', workDays: 3 }, 2)).toBe(5);
    expect(lengthAfter({ start: '2027-01-04', finish: '2027-01-06', workDays: 3 }, -30)).toBe(1);
  });
});

describe('linking', () => {
  it('lets one line wait for the end of another', () => {
    expect(linked(three, 'a', 'b')).toEqual({
      change: ['b', { ...b, links: [{ task: 'a', type: 'FS', lagDays: 0 }] }],
    });
  });

  it('refuses circles, also through others, families, itself and what is linked already', () => {
    const tasks = mapOf(
      a,
      { ...b, links: [{ task: 'a', type: 'FS', lagDays: 0 }] },
      { ...c, links: [{ task: 'b', type: 'FS', lagDays: 0 }] },
      { ...newTask('d', 'D'), parent: 'c' },
    );
    expect(linked(tasks, 'c', 'a')).toEqual({ refused: 'circle' });
    expect(linked(tasks, 'd', 'a')).toEqual({ refused: 'circle' });
    expect(linked(tasks, 'c', 'd')).toEqual({ refused: 'family' });
    expect(linked(tasks, 'a', 'a')).toEqual({ refused: 'itself' });
    expect(linked(tasks, 'a', 'b')).toEqual({ refused: 'known' });
  });

  it('chains many lines and takes the chain apart again', () => {
    const chain = after(three, chained(three, ['a', 'b', 'c']));
    expect(chain.get('c')?.links[0]?.task).toBe('b');
    expect(
      [...after(chain, unchained(chain, new Set(['a', 'b', 'c']))).values()].every(({ links }) => links.length === 0),
    ).toBe(true);
  });

  it('assigns work to somebody once, and never a milestone', () => {
    const tasks = mapOf(a, { ...b, kind: 'milestone' });
    const now = after(tasks, assignedTo(tasks, ['a', 'b'], 'ana'));
    expect(now.get('a')?.assignments).toEqual([{ resource: 'ana', share: 1 }]);
    expect(now.get('b')?.assignments).toEqual([]);
    expect(assignedTo(now, ['a'], 'ana')).toEqual([]);
  });
});

describe('the keys of the chart', () => {
  const key = (name: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...held,
  });

  it('move in the list, in time and in the outline', () => {
    expect(ganttKey(key('ArrowDown'), true)).toBe('down');
    expect(ganttKey(key('ArrowRight', { altKey: true }), true)).toBe('later');
    expect(ganttKey(key('ArrowRight', { altKey: true, shiftKey: true }), true)).toBe('indent');
    expect(ganttKey(key('ArrowDown', { shiftKey: true }), true)).toBe('extendDown');
  });

  it('do what the keyboard help says of them', () => {
    const held = { Alt: 'altKey', Shift: 'shiftKey', Ctrl: 'ctrlKey' } as const;
    for (const { keys } of ganttShortcuts()) {
      const holds = keys.flatMap((each) => (each in held ? [held[each as keyof typeof held]] : []));
      for (const each of keys.filter((name) => !(name in held))) {
        const name =
          { '↑': 'ArrowUp', '↓': 'ArrowDown', '←': 'ArrowLeft', '→': 'ArrowRight', Space: ' ' }[each] ?? each;
        const pressed = key(name, Object.fromEntries(holds.map((hold) => [hold, true])));
        expect(ganttKey(pressed, true), keys.join(' ')).toBeDefined();
      }
    }
  });

  it('take back and do again', () => {
    expect(ganttKey(key('z', { ctrlKey: true }), false)).toBe('undo');
    expect(ganttKey(key('Z', { metaKey: true, shiftKey: true }), false)).toBe('redo');
    expect(ganttKey(key('y', { ctrlKey: true }), false)).toBe('redo');
  });

  it('leave Tab to the page, and letters to those who do not want them', () => {
    expect(ganttKey(key('Tab'), true)).toBeUndefined();
    expect(ganttKey(key('l'), true)).toBe('link');
    expect(ganttKey(key('l'), false)).toBeUndefined();
    expect(ganttKey(key('constructor'), true)).toBeUndefined();
  });
});
