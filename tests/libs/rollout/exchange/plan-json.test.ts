import { newPlanSettings, newTask, planFromJson, planJson } from '@peerway/rollout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnPlan } from './drawn-plan.ts';

const plan = { settings: newPlanSettings('2027-01-04'), tasks: [newTask('a', 'First'), newTask('b', 'Second')] };
const codes = (text: string): string[] => planFromJson(text).report.map(({ code }) => code);

describe('a plan as JSON', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(drawnPlan, (drawn) => {
        expect(planFromJson(planJson(drawn).text).plan).toEqual(drawn);
      }),
    );
  });

  it('refuses what is no plan, what nests too deep and what has too many lines', () => {
    for (const text of ['', '{', 'null', '[1]', '{"format":"peerway-plan","version":2,"settings":{},"tasks":[]}'])
      expect(codes(text)).toEqual(['NOT_A_PLAN']);
    expect(codes('['.repeat(100_000))).toEqual(['JSON_TOO_DEEP']);
    const many = { format: 'peerway-plan', version: 1, settings: {}, tasks: Array(50_000).fill(0) };
    expect(codes(JSON.stringify(many))).toEqual(['TOO_MANY_TASKS']);
  });

  it('leaves out a line that is not understood, or that stands twice, and says which', () => {
    const bad = { ...newTask('c', 'Third'), estimate: { low: -1, likely: 1, high: 1 } };
    const { plan: read, report } = planFromJson(
      planJson({ ...plan, tasks: [...plan.tasks, bad, newTask('a', 'Twin')] }).text,
    );
    expect(read?.tasks.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(report.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'LINE_NOT_UNDERSTOOD line:3',
      'DUPLICATE_ID task:Twin',
    ]);
  });

  it('keeps the settings of the plan where those of the file are not understood', () => {
    const text = planJson(plan).text.replace('"2027-01-04"', '"2027-02-30"');
    const read = planFromJson(text, plan);
    expect(read.plan?.settings).toEqual(plan.settings);
    expect(read.report[0]?.code).toBe('SETTINGS_NOT_UNDERSTOOD');
  });

  it('names what stands in the file beside the plan and is not read', () => {
    expect(planFromJson(planJson(plan, { risks: [] }).text).report).toEqual([
      { code: 'ELEMENT_NOT_READ', at: 'file', detail: 'risks' },
    ]);
  });
});
