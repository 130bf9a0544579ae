import { newPlanSettings, newTask, type Plan, planSchedule } from '@peerway/rollout';
import { describe, expect, it, vi } from 'vitest';
import { BoardPage } from '../../../apps/web/src/app/rollout/board/board-page.ts';
import { mentionedIn } from '../../../apps/web/src/app/rollout/task/mentioned-in.ts';
import { rowsThatFit, taskRows } from '../../../apps/web/src/app/rollout/task-row.ts';
import { openPlan } from './opened-plan.ts';

// The first of them fetches the room as parts of the app.
vi.setConfig({ testTimeout: 30_000 });

const plan: Plan = {
  settings: newPlanSettings('2027-01-04'),
  tasks: [
    { ...newTask('lab', 'Lab proof'), estimate: { low: 3, likely: 5, high: 8 } },
    { ...newTask('pilot', 'Pilot'), rank: 1, links: [{ task: 'lab', type: 'FS', lagDays: 0 }] },
  ],
};

describe('the board of a plan', () => {
  it('says when it ends, and begins a task on the day that is known', async () => {
    const opened = await openPlan(BoardPage, { plan });
    expect(opened.says()).toMatch(/Done on (January 11|11 January),? 2027/);
    await opened.press('Begin: Lab proof');
    const [edit] = await opened.sent();
    expect(edit).toMatchObject({ id: 'lab', version: 1, task: { progress: { actualStart: '2027-01-04' } } });
  });

  it('offers nothing to move to whoever only reads', async () => {
    const opened = await openPlan(BoardPage, { plan, canEdit: false });
    await expect(opened.press('Begin: Lab proof')).rejects.toThrow('nothing to press');
  });
});

describe('the room of a plan', () => {
  it('says what changed since the plan was generated, and leads to what that would change', async () => {
    const opened = await openPlan(BoardPage, { plan, staleBecause: ['DECISION', 'READINESS'] });
    const note = document.querySelector('[role="note"]');
    expect(note?.textContent).toContain('The decision on use cases chose others since the plan was generated.');
    expect(note?.textContent).toContain('An assessment round was closed since the plan was generated.');
    expect(note?.querySelector('a')?.getAttribute('href')).toBe('/w/w1/e/e1/plan/generate');
    expect(opened.says()).toContain('Done on');
  });

  it('says nothing of that where nothing changed', async () => {
    await openPlan(BoardPage, { plan });
    expect(document.querySelector('[role="note"]')).toBeNull();
  });
});

describe('the panel of a line', () => {
  it('saves what was typed, and lets the ends of an estimate follow its middle', async () => {
    const opened = await openPlan(BoardPage, { plan, search: '?task=lab' });
    await opened.write('Most likely', '10');
    const [edit] = await opened.sent();
    expect(edit?.task?.estimate).toEqual({ low: 3, likely: 10, high: 10 });
  });

  it('says at the field what a plan cannot mean, and sends nothing', async () => {
    const told = vi.fn(() => undefined);
    const opened = await openPlan(BoardPage, { plan, search: '?task=lab', told });
    await opened.write('Days if all goes well', '-1');
    expect(opened.says()).toContain('A duration cannot be negative.');
    expect(told).not.toHaveBeenCalledWith('EditPlan', expect.anything());
  });

  it('takes a line away with the links of others to it', async () => {
    const opened = await openPlan(BoardPage, { plan, search: '?task=lab' });
    await opened.press('Remove this line');
    const edits = await opened.sent();
    expect(edits).toEqual([
      expect.objectContaining({ id: 'pilot', task: expect.objectContaining({ links: [] }) as object }),
      { id: 'lab', version: 1, task: null },
    ]);
  });

  it('is sent again, and asks nothing, where somebody else changed other things meanwhile', async () => {
    let calls = 0;
    const opened = await openPlan(BoardPage, {
      plan,
      search: '?task=lab',
      told: (name) => {
        if (name !== 'EditPlan') return undefined;
        calls += 1;
        const extensions = { code: 'CONFLICT', current: {} };
        return calls === 1 ? { errors: [{ message: 'Somebody else changed this.', extensions }] } : undefined;
      },
    });
    await opened.write('Name', 'Proof in the lab');
    await vi.waitFor(
      async () => {
        await opened.settled();
        expect(calls).toBe(2);
      },
      { timeout: 10_000 },
    );
    expect((await opened.sent())[0]?.task?.name).toBe('Proof in the lab');
    expect(opened.says()).not.toContain('Keep mine');
  });

  it('asks whose version stays where somebody else changed the same', async () => {
    let isTheirs = false;
    const opened = await openPlan(BoardPage, {
      plan,
      search: '?task=lab',
      told: (name) => {
        if (name === 'EditPlan') {
          isTheirs = true;
          const extensions = { code: 'CONFLICT', current: {} };
          return { errors: [{ message: 'Somebody else changed this.', extensions }] };
        }
        return undefined;
      },
      planNow: () =>
        isTheirs ? { ...plan, tasks: [{ ...plan.tasks[0]!, name: 'Theirs' }, ...plan.tasks.slice(1)] } : plan,
      versionNow: () => (isTheirs ? 2 : 1),
    });
    await opened.write('Name', 'Mine');
    await vi.waitFor(
      async () => {
        await opened.settled();
        expect(opened.says()).toContain('Keep mine');
      },
      { timeout: 10_000 },
    );
    await opened.press('Take theirs');
    await vi.waitFor(
      async () => {
        await opened.settled();
        expect(opened.field('Name').value).toBe('Theirs');
      },
      { timeout: 10_000 },
    );
  });
});

describe('rows of a plan', () => {
  const settings = plan.settings;
  const tasks = new Map([
    ...plan.tasks.map((task) => [task.id, task] as const),
    ['wave', newTask('wave', 'Wave rollout')] as const,
    ['north', { ...newTask('north', 'North'), parent: 'wave' }] as const,
  ]);
  const rows = taskRows(tasks, planSchedule({ settings, tasks: [...tasks.values()] }, '2027-01-04'), settings);

  it('keep the summaries above what was found', () => {
    const found = rowsThatFit(rows, { words: 'nort', resource: '', state: '' });
    expect(found.map(({ task }) => task.id)).toEqual(['wave', 'north']);
  });

  it('are all there without a filter', () => {
    expect(rowsThatFit(rows, { words: '', resource: '', state: '' })).toHaveLength(4);
  });
});

it('mentions the longer of two names that begin alike', () => {
  const people = [
    { userId: '1', name: 'Ann' },
    { userId: '2', name: 'Ann Lee' },
  ];
  expect(mentionedIn('Hello @ann lee', people).map(({ userId }) => userId)).toEqual(['2']);
  expect(mentionedIn('@Ann and @Ann Lee', people)).toHaveLength(2);
  expect(mentionedIn('Ann', people)).toEqual([]);
});
