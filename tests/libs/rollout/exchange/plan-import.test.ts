import { newPlanSettings, newTask, planImport } from '@peerway/rollout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnPlan } from './drawn-plan.ts';

const settings = newPlanSettings('2027-01-04');
const [a, b, c] = [newTask('a', 'First'), newTask('b', 'Second'), newTask('c', 'Third')];

describe('taking over a plan from a file', () => {
  it('does nothing to a plan that is the same already, whatever becomes of the rest', () => {
    fc.assert(
      fc.property(drawnPlan, fc.constantFrom<'merge' | 'replace'>('merge', 'replace'), (plan, mode) => {
        const { changes, settingsChanged } = planImport(plan, structuredClone(plan), mode);
        expect([changes, settingsChanged]).toEqual([[], []]);
      }),
      { numRuns: 40 },
    );
  });

  it('says for each line whether it is added, removed or changed, and in what', () => {
    const read = { settings, tasks: [{ ...b, name: 'Renamed', note: 'New' }, c] };
    expect(planImport({ settings, tasks: [a, b] }, read, 'replace').changes).toEqual([
      { id: 'b', name: 'Renamed', kind: 'changed', fields: ['name', 'note'] },
      { id: 'c', name: 'Third', kind: 'added', fields: [] },
      { id: 'a', name: 'First', kind: 'removed', fields: [] },
    ]);
    expect(planImport({ settings, tasks: [a, b] }, read, 'merge').edits.has('a')).toBe(false);
  });

  it('lets a merge add calendars and people, and keep the start and the currency of the plan', () => {
    const calendar = {
      id: 'four',
      name: 'Four days',
      country: null,
      week: [true, true, true, true, false, false, false],
      exceptions: [],
    };
    const read = { settings: { ...newPlanSettings('2030-01-07'), currency: 'CHF', calendars: [calendar] }, tasks: [] };
    const merged = planImport({ settings, tasks: [] }, read, 'merge');
    expect(merged.settings).toEqual({ ...settings, calendars: [...settings.calendars, calendar] });
    expect(merged.settingsChanged).toEqual(['calendars']);
    expect(planImport({ settings, tasks: [] }, read, 'replace').settingsChanged).toEqual([
      'start',
      'currency',
      'calendars',
    ]);
  });
});
