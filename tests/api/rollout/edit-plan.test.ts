import { newPlanSettings, newTask, type PlanTask } from '@peerway/rollout';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';

let cast: Cast;
let fresh: () => Promise<string>;
beforeAll(async () => {
  cast = await startCast();
  fresh = () => addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
});
afterAll(() => cast.running.close());

const read = `query ($e: ID!) { plan(engagementId: $e) {
  version today canEdit canLock generatedAt staleSince suggested caseCurrency settings { start calendar }
  tasks { version updatedBy task { id name parent estimate { low likely high } } comments files } baselines { number } } }`;
const edit = `mutation ($e: ID!, $edits: [PlanEditInput!]!) { editPlan(engagementId: $e, edits: $edits) { saved { id version } removed } }`;
const save = `mutation ($e: ID!, $s: PlanSettingsInput!, $v: Int!) { savePlanSettings(engagementId: $e, settings: $s, version: $v) { version } }`;

interface Read {
  readonly version: number;
  readonly tasks: readonly { readonly version: number; readonly task: PlanTask }[];
}
const one = (id: string, version: number, task: PlanTask | null): object => ({ id, version, task });
async function refusal(who: Cast['owner'], text: string, variables: Record<string, unknown>): Promise<unknown> {
  const reply = await who.ask(text, variables);
  return reply.errors?.[0]?.extensions;
}
const lab = newTask('lab', 'Lab proof');

describe('the plan of an engagement', () => {
  it('begins empty, on a Monday, and takes lines', async () => {
    const e = await fresh();
    const empty = await cast.owner.need<Read & { settings: { start: string } }>(read, { e });
    expect(empty).toMatchObject({ version: 0, tasks: [] });
    expect(new Date(empty.settings.start).getUTCDay()).toBe(1);
    const made = await cast.consultant.need(edit, { e, edits: [one('lab', 0, lab)] });
    expect(made).toEqual({ saved: [{ id: 'lab', version: 1 }], removed: [] });
    expect(await cast.consultant.need<Read>(read, { e })).toMatchObject({
      tasks: [{ version: 1, task: { name: 'Lab proof' } }],
    });
  });

  it('sent again changes nothing', async () => {
    const e = await fresh();
    await cast.owner.need(edit, { e, edits: [one('lab', 0, lab)] });
    expect(await cast.owner.need(edit, { e, edits: [one('lab', 0, lab)] })).toMatchObject({ saved: [{ version: 1 }] });
    await cast.owner.need(edit, { e, edits: [one('lab', 1, null)] });
    expect(await cast.owner.need(edit, { e, edits: [one('lab', 1, null)] })).toEqual({ saved: [], removed: ['lab'] });
  });

  it('keeps what somebody else changed, and tells which lines those are', async () => {
    const e = await fresh();
    await cast.owner.need(edit, { e, edits: [one('lab', 0, lab)] });
    await cast.consultant.need(edit, { e, edits: [one('lab', 1, { ...lab, name: 'Theirs' })] });
    const edits = [one('new', 0, newTask('new', 'New')), one('lab', 1, null)];
    const refused = await refusal(cast.owner, edit, { e, edits });
    expect(refused).toMatchObject({ code: 'CONFLICT' });
    const { tasks } = await cast.owner.need<Read>(read, { e });
    expect(tasks.map(({ task }) => task.name)).toEqual(['Theirs']);
  });

  it('leaves no line without its place in the outline', async () => {
    const e = await fresh();
    const child = { ...newTask('child', 'Child'), parent: 'lab' };
    await cast.owner.need(edit, { e, edits: [one('lab', 0, lab), one('child', 0, child)] });
    expect(await refusal(cast.owner, edit, { e, edits: [one('lab', 1, null)] })).toMatchObject({ code: 'BAD_INPUT' });
    const circle = [one('lab', 1, { ...lab, parent: 'child' })];
    expect(await refusal(cast.owner, edit, { e, edits: circle })).toMatchObject({ code: 'BAD_INPUT' });
    await cast.owner.need(edit, { e, edits: [one('child', 1, null), one('lab', 1, null)] });
    expect(await cast.owner.need<Read>(read, { e })).toMatchObject({ tasks: [] });
  });

  it('refuses settings whose calendar is not among them', async () => {
    const e = await fresh();
    const s = { ...newPlanSettings('2027-01-04'), calendar: 'other' };
    expect(await refusal(cast.owner, save, { e, s, v: 0 })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await cast.owner.need(save, { e, s: newPlanSettings('2027-01-04'), v: 0 })).toEqual({ version: 1 });
    expect(await refusal(cast.owner, save, { e, s: newPlanSettings('2027-02-01'), v: 0 })).toMatchObject({
      code: 'CONFLICT',
    });
  });
});
