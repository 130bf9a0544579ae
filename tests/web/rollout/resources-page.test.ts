import { TestBed } from '@angular/core/testing';
import { newPlanSettings, newTask, type Plan, type PlanResource } from '@peerway/rollout';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ResourcesPage } from '../../../apps/web/src/app/rollout/resources/resources-page.ts';
import { openPlan } from './opened-plan.ts';

vi.setConfig({ testTimeout: 30_000 });
// A simulated DOM has no canvas and says so: the figures stand in the tables beside the pictures.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

const ada: PlanResource = {
  id: 'ada',
  kind: 'person',
  name: 'Ada',
  roles: [],
  skills: [],
  capacity: 1,
  calendar: null,
  from: null,
  until: null,
  ratePerDay: null,
  member: null,
};
const task = (id: string, name: string) => ({
  ...newTask(id, name),
  estimate: { low: 5, likely: 5, high: 5 },
  assignments: [{ resource: 'ada', share: 1 }],
});
const planWith = (resources: PlanResource[], tasks = [task('lab', 'Lab proof'), task('pilot', 'Pilot')]): Plan => ({
  settings: { ...newPlanSettings('2027-01-04'), resources },
  tasks: tasks.map((each, rank) => ({ ...each, rank })),
});

describe('the people of a plan', () => {
  it('begin with roles where there is nobody yet', async () => {
    const opened = await openPlan(ResourcesPage, { plan: planWith([], []) });
    expect(opened.says()).toContain('There are no people in the plan yet');
    await opened.press('Add a role');
    expect((await opened.sentSettings()).resources).toEqual([
      expect.objectContaining({ kind: 'role', capacity: 1, calendar: null }),
    ]);
  });

  it('are asked for too much where two tasks want one person, and the page names both', async () => {
    const opened = await openPlan(ResourcesPage, { plan: planWith([ada]) });
    expect(opened.page.querySelector('h1')?.textContent).toContain('Ada is asked for more than there is');
    const row = [...opened.page.querySelectorAll('tr')].find((each) => each.textContent.includes('Accept'));
    expect(row?.textContent).toContain('Lab proof, Pilot');
  });

  it('are fitted by moves that are looked at first, with why, and sent once they are accepted', async () => {
    const opened = await openPlan(ResourcesPage, { plan: planWith([ada]) });
    await opened.press('Fit to the people there are');
    await opened.until(() => (opened.says().includes('The plan would end on') ? true : undefined));
    expect(opened.says()).toMatch(/waits for Ada, who is on “(Lab proof|Pilot)”/);
    await opened.press('Accept all moves');
    const edits = await opened.sent();
    expect(edits).toHaveLength(1);
    expect(edits[0]?.task?.heldUntil).toBe('2027-01-11');
    expect(opened.page.querySelector('h1')?.textContent).toContain('Everybody has time for what is planned');
  });

  it('can be left as they are: what was found goes, and nothing is sent', async () => {
    const told = vi.fn(() => undefined);
    const opened = await openPlan(ResourcesPage, { plan: planWith([ada]), told });
    await opened.press('Fit to the people there are');
    await opened.until(() => (opened.says().includes('The plan would end on') ? true : undefined));
    await opened.press('Leave the plan as it is');
    expect(opened.says()).not.toContain('The plan would end on');
    expect(told).not.toHaveBeenCalledWith('EditPlan', expect.anything());
  });

  it('are not looked for any longer once that is cancelled', async () => {
    const opened = await openPlan(ResourcesPage, { plan: planWith([ada]) });
    const buttons = (): HTMLButtonElement[] => [...opened.page.querySelectorAll('button')];
    buttons()
      .find((each) => each.textContent.includes('Fit to the people'))
      ?.click();
    TestBed.tick();
    buttons()
      .find((each) => each.textContent.trim() === 'Cancel')!
      .click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await opened.settled();
    expect(opened.says()).not.toContain('The plan would end on');
    expect(opened.says()).not.toContain('Looking for the shortest order');
  });

  it('have their time and rate sent as shares of a day and money, and what is no time is said at the field', async () => {
    const opened = await openPlan(ResourcesPage, { plan: planWith([ada]) });
    await opened.write('Time, % of a full day', '0');
    expect(opened.field('Time, % of a full day').getAttribute('aria-invalid')).toBe('true');
    await opened.write('Time, % of a full day', '60');
    await opened.write('Cost of a full day', '800');
    await opened.write('Skills', 'routing, Linux');
    const [sent] = (await opened.sentSettings()).resources;
    expect(sent).toMatchObject({ capacity: 0.6, ratePerDay: 800, skills: ['routing', 'Linux'] });
  });

  it('go from the plan and from its tasks together', async () => {
    const opened = await openPlan(ResourcesPage, { plan: planWith([ada]) });
    await opened.press('Remove, and take off 2 tasks');
    const edits = await opened.sent();
    expect(edits.map(({ task }) => task?.assignments)).toEqual([[], []]);
    expect((await opened.sentSettings()).resources).toEqual([]);
  });
});
