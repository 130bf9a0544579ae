import { newPlanSettings, newTask, type Plan, type PlanGate } from '@peerway/rollout';
import { describe, expect, it, vi } from 'vitest';
import { GatesPage } from '../../../apps/web/src/app/rollout/gates/gates-page.ts';
import { openPlan } from './opened-plan.ts';

vi.setConfig({ testTimeout: 30_000 });

const plan: Plan = {
  settings: newPlanSettings('2027-01-04'),
  tasks: [{ ...newTask('go', 'Go live'), kind: 'gate', estimate: { low: 0, likely: 0, high: 0 } }],
};
const criterion = {
  id: 'sync',
  text: 'Syncing works',
  figure: 'Sync success',
  operator: 'atLeast' as const,
  threshold: 98,
  unit: '%',
  measure: null,
  stops: false,
};
const gate: PlanGate = { id: 'go', criteria: [criterion], stopRules: [], results: [], decision: null };

/** The gates as a server keeps them that does what it is told. */
function server(first?: PlanGate, refused?: object) {
  let now = first;
  let lockedAt: string | null = null;
  const sent: Record<string, unknown>[] = [];
  const kept = () => ({
    gate: now,
    version: sent.length + 1,
    updatedBy: 'Olga',
    updatedAt: '2027-01-04T10:00:00Z',
    lockedAt,
    lockedBy: lockedAt && 'Olga',
    canLock: true,
    canDecide: true,
    changes: [],
  });
  const told = (name: string, variables: Record<string, unknown>): object | undefined => {
    if (name === 'PlanGates') return { planGates: now ? [kept()] : [] };
    if (name !== 'SavePlanGate' && name !== 'LockPlanGate') return undefined;
    sent.push(variables);
    if (refused) return { errors: [refused] };
    if (name === 'LockPlanGate') {
      lockedAt = '2027-01-05T10:00:00Z';
      return { lockPlanGate: kept() };
    }
    now = variables['gate'] as PlanGate;
    return { savePlanGate: kept() };
  };
  return { told, sent };
}

describe('the gates of a plan', () => {
  it('begin with where gates come from', async () => {
    const opened = await openPlan(GatesPage, { plan: { ...plan, tasks: [] }, told: server().told });
    await opened.until(() => (opened.says().includes('No line of the plan is a gate') ? true : undefined));
    const link = [...opened.page.querySelectorAll('a')].find((each) => each.textContent.trim() === 'Make a plan');
    expect(link?.getAttribute('href')).toBe('/w/w1/e/e1/plan/generate');
  });

  it('are given a criterion, saved in the shape that the plan keeps', async () => {
    const { told, sent } = server();
    const opened = await openPlan(GatesPage, { plan, told });
    await opened.press('Write down criteria');
    if (!opened.says().includes('Criterion 1')) await opened.press('Add a criterion');
    await opened.write('What must be true', 'Syncing works');
    await opened.write('Figure', 'Sync success');
    await opened.write('Threshold', '98');
    await opened.write('Unit', '%');
    await opened.press('Save the rules');
    expect(sent[0]).toMatchObject({
      engagement: 'e1',
      version: 0,
      reason: null,
      gate: { id: 'go', criteria: [{ ...criterion, id: expect.any(String) as string }] },
    });
    expect(opened.says()).toContain('Not locked yet');
  });

  it('say at the criterion that it lacks its words, and send nothing', async () => {
    const { told, sent } = server(gate);
    const opened = await openPlan(GatesPage, { plan, told });
    await opened.press('Edit the criteria');
    await opened.write('What must be true', ' ');
    await opened.press('Save the rules');
    expect(opened.field('What must be true').getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  it('are locked only after it is said what that means', async () => {
    const { told, sent } = server(gate);
    const opened = await openPlan(GatesPage, { plan, told });
    await opened.press('Lock the criteria');
    await opened.until(() => document.querySelector('[role="alertdialog"]') ?? undefined);
    expect(sent).toEqual([]);
    await opened.press('Lock the criteria');
    await opened.until(() => (opened.says().includes('by Olga') ? true : undefined));
    expect(sent).toEqual([{ engagement: 'e1', id: 'go', version: 1 }]);
  });

  it('compare what was found with the threshold, and propose accordingly', async () => {
    const { told, sent } = server(gate);
    const opened = await openPlan(GatesPage, { plan, told });
    await opened.write('What was found: Syncing works', '97.5');
    expect(sent[0]).toMatchObject({ gate: { results: [{ criterion: 'sync', value: 97.5, day: '2027-01-04' }] } });
    expect(opened.says()).toContain('1 of 1 criteria are missed: go on trying, and decide again');
  });

  it('keep a decision with its reason; without one nothing is sent', async () => {
    const { told, sent } = server(gate);
    const opened = await openPlan(GatesPage, { plan, told });
    await opened.press('Decide…');
    await opened.press('Record the decision');
    expect(opened.field('Why').getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
    await opened.write('Why', 'All is well.');
    await opened.press('Record the decision');
    expect(sent[0]).toMatchObject({ gate: { decision: { kind: 'go', reason: 'All is well.', day: '2027-01-04' } } });
    expect(opened.says()).toMatch(/Go on · (Jan 4|4 Jan),? 2027/);
  });

  it('say at the gate why it was not saved, and keep what was typed', async () => {
    const refused = { message: 'Whoever decides must be a sponsor.', extensions: { code: 'FORBIDDEN' } };
    const { told } = server(gate, refused);
    const opened = await openPlan(GatesPage, { plan, told });
    await opened.press('Decide…');
    await opened.write('Why', 'All is well.');
    await opened.press('Record the decision');
    expect(opened.page.querySelector('pw-gate-card')?.textContent).toContain('Whoever decides must be a sponsor.');
    expect(opened.field('Why').value).toBe('All is well.');
  });
});
