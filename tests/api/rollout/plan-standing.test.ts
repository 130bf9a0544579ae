import { newPlanSettings, newTask } from '@peerway/rollout';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { computable, saveCase } from '../business-case/case-stage.ts';
import { decide, decision } from '../use-cases/select-stage.ts';
import { edit, one, saveSettings, takeBaseline } from './plan-stage.ts';

let cast: Cast;
let e: string;
beforeAll(async () => {
  cast = await startCast();
  e = await addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
});
afterAll(() => cast.running.close());

interface Stage {
  readonly id: string;
  readonly state: string;
  readonly plan: object | null;
  readonly finding: { code: string; at: string; detail: string } | null;
}
const read = `query ($e: ID!) { engagement(id: $e) { stages { id state
  plan { finish tasks done late missed staleBecause } finding { code at detail } } } }`;
async function planStage(): Promise<Stage | undefined> {
  const { stages } = await cast.owner.need<{ stages: readonly Stage[] }>(read, { e });
  return stages.find(({ id }) => id === 'plan');
}
const mesh = 'mesh-vpn-zero-trust';
const opened = `query ($e: ID!) { plan(engagementId: $e) { staleSince staleBecause } }`;

it('says how far the plan has come: begun, kept as a baseline, and stale once what it was generated from is another one', async () => {
  expect(await planStage()).toMatchObject({ state: 'notStarted', plan: null, finding: null });
  const settings = newPlanSettings('2099-01-05');
  const s = { ...settings, scope: { ...settings.scope, useCases: [mesh] } };
  await cast.owner.need(saveSettings, { e, s, v: 0 });
  const lab = { ...newTask('lab', 'Lab proof'), estimate: { low: 5, likely: 5, high: 5 } };
  await cast.owner.need(edit, { e, edits: [one('lab', 0, lab)] });
  expect(await planStage()).toEqual({
    id: 'plan',
    state: 'inProgress',
    plan: { finish: '2099-01-09', tasks: 1, done: 0, late: 0, missed: 0, staleBecause: [] },
    finding: { code: 'PLAN_FINISHES', at: 'plan', detail: '2099-01-09' },
  });
  await cast.owner.need(takeBaseline, { e, n: 'One' });
  expect(await planStage()).toMatchObject({ state: 'done' });
  await cast.owner.need(edit, { e, edits: [one('lab', 1, { ...lab, promised: '2099-01-07' })] });
  expect(await planStage()).toMatchObject({
    plan: { missed: 1 },
    finding: { code: 'PROMISE_MISSED', at: 'task:lab', detail: '2099-01-07 2099-01-09 Lab proof' },
  });

  await sqlAsDatabaseOwner(cast.running.portal, `update plan set generated_at = now() where engagement_id = '${e}'`);
  await cast.owner.need(decide, { e, i: decision({ chosen: [mesh] }) });
  await cast.owner.need(saveCase, { e, c: computable(), v: 0 });
  expect(await planStage()).toMatchObject({ state: 'done' });
  expect(await cast.owner.need(opened, { e })).toEqual({ staleSince: null, staleBecause: [] });
  await cast.owner.need(decide, { e, i: decision({ chosen: ['live-video-ecdn'] }) });
  await cast.owner.need(saveCase, { e, c: computable({ useCases: [mesh, 'live-video-ecdn'] }), v: 1 });
  expect(await planStage()).toMatchObject({
    state: 'stale',
    plan: { staleBecause: ['DECISION', 'BUSINESS_CASE'] },
    finding: { code: 'PLAN_STALE', detail: 'DECISION BUSINESS_CASE' },
  });
  expect(await cast.owner.need(opened, { e })).toMatchObject({ staleBecause: ['DECISION', 'BUSINESS_CASE'] });
});

it('says what to do next: make a plan of what was decided, catch up with what is late, judge a gate that is due', async () => {
  const f = await addEngagement(cast.owner, cast.clientA.organization, 'What comes next');
  const asked = `query ($e: ID!) { engagement(id: $e) { nextActions { code count } } }`;
  const ofPlan = async (who = cast.owner): Promise<object[]> => {
    const { nextActions } = await who.need<{ nextActions: { code: string; count: number | null }[] }>(asked, { e: f });
    return nextActions.filter(({ code }) => ['MAKE_PLAN', 'CATCH_UP_PLAN', 'JUDGE_GATES'].includes(code));
  };
  expect(await ofPlan()).toEqual([]);
  await cast.owner.need(decide, { e: f, i: decision({ chosen: [mesh] }) });
  expect(await ofPlan()).toEqual([{ code: 'MAKE_PLAN', count: null }]);

  await cast.owner.need(saveSettings, { e: f, s: newPlanSettings('2020-01-06'), v: 0 });
  const begun = { actualStart: '2020-01-06', actualFinish: '2020-01-10', remainingDays: null };
  const lab = { ...newTask('lab', 'Lab proof'), estimate: { low: 5, likely: 5, high: 5 }, progress: begun };
  const gate = {
    ...newTask('go', 'Go live'),
    kind: 'gate' as const,
    estimate: { low: 0, likely: 0, high: 0 },
    progress: { actualStart: '2020-01-13', actualFinish: null, remainingDays: 0 },
  };
  await cast.owner.need(edit, { e: f, edits: [one('lab', 0, lab), one('go', 0, gate)] });
  expect(await ofPlan()).not.toContainEqual(expect.objectContaining({ code: 'MAKE_PLAN' }));
  expect(await ofPlan()).not.toContainEqual(expect.objectContaining({ code: 'JUDGE_GATES' }));
  const judged = { id: 'c', text: 'It works', figure: null, operator: null, threshold: null, unit: null, stops: false };
  const rules = { id: 'go', criteria: [judged], stopRules: [], results: [], decision: null };
  const save = `mutation ($e: ID!, $g: PlanGateInput!, $v: Int!) { savePlanGate(engagementId: $e, gate: $g, version: $v) { version } }`;
  await cast.owner.need(save, { e: f, g: rules, v: 0 });
  expect(await ofPlan()).toContainEqual({ code: 'JUDGE_GATES', count: 1 });
  const results = [{ criterion: 'c', value: null, holds: true, note: null, day: '2020-01-13' }];
  await cast.owner.need(save, { e: f, g: { ...rules, results }, v: 1 });
  expect(await ofPlan()).not.toContainEqual(expect.objectContaining({ code: 'JUDGE_GATES' }));

  const late = { ...newTask('train', 'Train people'), finishBy: '2020-02-03' };
  await cast.owner.need(edit, { e: f, edits: [one('train', 0, late)] });
  expect(await ofPlan()).toEqual([{ code: 'CATCH_UP_PLAN', count: 1 }]);
});

it('offers the business case when money moves by the plan, for use cases of the case alone', async () => {
  const origin = (useCase: string): object => ({ ...newTask('x', 'x').origin, kind: 'stage', useCase, part: 'Pilot' });
  const stage = (id: string, useCase: string): object =>
    one(id, 0, { ...newTask(id, 'Pilot'), origin: origin(useCase) as ReturnType<typeof newTask>['origin'] });
  const f = await addEngagement(cast.owner, cast.clientA.organization, 'A planned programme');
  const offered = `query ($e: ID!) { businessCase(engagementId: $e) { planPhasing { useCase spendFrom spendMonths effectFrom rampMonths } } }`;
  await cast.owner.need(saveCase, { e: f, c: computable(), v: 0 });
  expect(await cast.owner.need(offered, { e: f })).toEqual({ planPhasing: [] });
  await cast.owner.need(saveSettings, { e: f, s: newPlanSettings('2099-01-05'), v: 0 });
  await cast.owner.need(edit, { e: f, edits: [stage('a', mesh), stage('b', 'live-video-ecdn')] });
  expect(await cast.owner.need<{ planPhasing: object[] }>(offered, { e: f })).toMatchObject({
    planPhasing: [{ useCase: mesh, spendMonths: 1, rampMonths: 0 }],
  });
});

it('is found by the search, with its engagement, in German compounds too, and only by those who may see it', async () => {
  const task = newTask('uplink', 'Größere Netzumstellung 100%');
  await cast.owner.need(edit, { e, edits: [one('uplink', 0, task)] });
  const find = `query ($t: String!) { search(text: $t) { kind id title where engagement } }`;
  const hit = { kind: 'task', id: 'uplink', title: task.name, where: 'Another programme', engagement: e };
  expect(await cast.owner.need(find, { t: 'umstellung 100%' })).toContainEqual(hit);
  for (const visitor of [cast.elsewhere, cast.clientB.viewer])
    expect(await visitor.need(find, { t: 'umstellung 100%' })).not.toContainEqual(hit);
});
