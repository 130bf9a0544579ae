import { newPlanSettings, newTask, type Plan } from '@peerway/rollout';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GanttPage } from '../../../apps/web/src/app/rollout/gantt/gantt-page.ts';
import { openPlan, type OpenedPlan } from './opened-plan.ts';

vi.setConfig({ testTimeout: 30_000 });

const plan: Plan = {
  settings: newPlanSettings('2027-01-04'),
  tasks: [
    { ...newTask('lab', 'Lab proof'), estimate: { low: 5, likely: 5, high: 5 } },
    {
      ...newTask('pilot', 'Pilot'),
      rank: 1,
      estimate: { low: 5, likely: 5, high: 5 },
      links: [{ task: 'lab', type: 'FS', lagDays: 0 }],
    },
  ],
};

// A simulated DOM measures nothing: the chart keeps the room that it begins with.
class NothingMeasured {
  observe(): void {
    /* nothing changes its size */
  }
  disconnect(): void {
    /* nothing was observed */
  }
}
beforeEach(() => vi.stubGlobal('ResizeObserver', NothingMeasured));
afterEach(() => vi.unstubAllGlobals());

const chartOf = ({ page }: OpenedPlan): HTMLElement => {
  const chart = page.querySelector<HTMLElement>('[role="treegrid"]');
  if (!chart) throw new Error('there is no chart');
  return chart;
};

async function key(opened: OpenedPlan, name: string, more: KeyboardEventInit = {}): Promise<void> {
  chartOf(opened).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
  await opened.settled();
}

const moved = ({ page }: OpenedPlan): string =>
  page.querySelector('p.moved')?.textContent.replaceAll(/\s+/g, ' ') ?? '';

describe('the Gantt chart of a plan', () => {
  it('begins with how to come by a plan where there is none', async () => {
    const opened = await openPlan(GanttPage, { plan: { ...plan, tasks: [] } });
    expect(opened.says()).toContain('There is no plan yet');
    await opened.press('Add a task');
    expect((await opened.sent())[0]).toMatchObject({ version: 0, task: { name: 'New task', kind: 'task' } });
  });

  it('says each line with its days to whoever does not see it', async () => {
    const opened = await openPlan(GanttPage, { plan });
    const [lab, pilot] = [...chartOf(opened).querySelectorAll('[role="gridcell"].time')];
    expect(lab?.getAttribute('aria-label')).toMatch(/Jan/);
    expect(pilot?.getAttribute('aria-label')).not.toBe(lab?.getAttribute('aria-label'));
    expect(opened.page.querySelector('h1')?.textContent).toMatch(/January 15|15 January/);
  });

  it('moves a line by keys, says what moved with it and why, and sends the line alone', async () => {
    const opened = await openPlan(GanttPage, { plan });
    await key(opened, 'Home');
    await key(opened, 'ArrowRight', { altKey: true });
    expect(moved(opened)).toContain('“Lab proof” is moved.');
    expect(moved(opened)).toMatch(
      /“Pilot” now ends on (January 18|18 January),? 2027, since it waits for “Lab proof”\./,
    );
    expect(moved(opened)).toContain('The end of the plan is 3 days later.');
    const edits = await opened.sent();
    expect(edits.map(({ id, task }) => [id, task?.noEarlierThan])).toEqual([['lab', '2027-01-05']]);
  });

  it('takes back by its button what was done, and does it again', async () => {
    const opened = await openPlan(GanttPage, { plan });
    await key(opened, 'Home');
    await key(opened, 'ArrowRight', { altKey: true });
    await opened.press('Undo');
    expect(moved(opened)).toContain('Taken back: “Lab proof” is moved.');
    expect(opened.page.querySelector('h1')?.textContent).toMatch(/January 15|15 January/);
    await opened.press('Redo');
    expect(opened.page.querySelector('h1')?.textContent).toMatch(/January 18|18 January/);
  });

  it('removes a line by a key and with it the links to it', async () => {
    const opened = await openPlan(GanttPage, { plan });
    await key(opened, 'Home');
    await key(opened, 'Delete');
    expect(moved(opened)).toContain('“Lab proof” is removed.');
    const edits = await opened.sent();
    expect(edits.find(({ id }) => id === 'lab')?.task).toBeNull();
    expect(edits.find(({ id }) => id === 'pilot')?.task?.links).toEqual([]);
  });

  it('refuses to move what has begun, and changes nothing', async () => {
    const [lab, ...others] = plan.tasks;
    const begun = { ...lab!, progress: { ...lab!.progress, actualStart: '2027-01-04' } };
    const told = vi.fn(() => undefined);
    const opened = await openPlan(GanttPage, { plan: { ...plan, tasks: [begun, ...others] }, told });
    await key(opened, 'Home');
    await key(opened, 'ArrowRight', { altKey: true });
    expect(moved(opened)).not.toContain('moved');
    expect(told).not.toHaveBeenCalledWith('EditPlan', expect.anything());
  });

  it('lets whoever only reads go along the lines and change nothing', async () => {
    const opened = await openPlan(GanttPage, { plan, canEdit: false });
    await key(opened, 'Home');
    await key(opened, 'ArrowDown');
    expect(chartOf(opened).getAttribute('aria-activedescendant')).toBe('line-pilot');
    await key(opened, 'Delete');
    expect(chartOf(opened).querySelector('#line-pilot')).not.toBeNull();
    await expect(opened.press('Add a task')).rejects.toThrow('nothing to press');
  });

  it('fits the plan to the people there are, sentence by sentence, and takes all moves back again', async () => {
    const ada = {
      ...{ id: 'ada', kind: 'person' as const, name: 'Ada', roles: [], skills: [], capacity: 1, calendar: null },
      ...{ from: null, until: null, ratePerDay: null, member: null },
    };
    const tasks = plan.tasks.map((task) => ({ ...task, links: [], assignments: [{ resource: 'ada', share: 1 }] }));
    const settings = { ...plan.settings, resources: [ada] };
    const opened = await openPlan(GanttPage, { plan: { settings, tasks } });
    await opened.press('Fit to the people there are');
    await opened.until(() => (opened.says().includes('One task has to wait for somebody.') ? true : undefined));
    expect(opened.page.querySelector('pw-fit-panel')?.textContent).not.toMatch(/[a-z0-9]\.[A-Z]/);
    await opened.press('Accept all');
    expect((await opened.sent()).map(({ task }) => task?.heldUntil)).toEqual(['2027-01-11']);
    await opened.press('Undo all');
    await opened.until(() =>
      opened.page.querySelector('h1')?.textContent.match(/January 8|8 January/) ? 1 : undefined,
    );
  });
});
