import { randomUUID } from 'node:crypto';
import { newPlanSettings, newTask } from '@peerway/rollout';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, startCast } from '../../support/portal.ts';
import { edit, one, saveSettings, takeBaseline } from '../rollout/plan-stage.ts';
import { exported, importing, linesOf, refiled, remade, type Row } from './engagement-file-stage.ts';

let cast: Cast;
let lines: string[];
beforeAll(async () => {
  cast = await startCast();
  const { engagement: e } = cast.clientA;
  const s = newPlanSettings('2099-01-05');
  const person = { id: 'ada', kind: 'person', name: 'Ada', roles: [], skills: [], capacity: 1, calendar: null };
  const resources = [{ ...person, from: null, until: null, ratePerDay: 500, member: 'somebody-of-the-old-place' }];
  await cast.owner.need(saveSettings, { e, s: { ...s, resources }, v: 0 });
  await cast.owner.need(edit, { e, edits: [one('lab', 0, newTask('lab', 'Lab proof'))] });
  await cast.owner.need(takeBaseline, { e, n: 'As promised' });
  await fetch(
    `${cast.owner.url}/api/engagements/${e}/plan/tasks/lab/files?name=notes.txt&workspace=${cast.workspace}`,
    {
      method: 'POST',
      headers: {
        'x-peerway': '1',
        cookie: cast.owner.cookie,
        origin: cast.owner.url,
        'content-type': 'application/octet-stream',
      },
      body: 'Measured on Monday.',
    },
  );
  await cast.owner.need(
    `mutation ($e: ID!, $s: String!) {
      addTaskComment(engagementId: $e, input: { task: "lab", text: "Look", mentions: [], sentAs: $s }) { id } }`,
    { e, s: randomUUID() },
  );
  const reply = await exported(cast.owner, e, cast.workspace);
  lines = linesOf(Buffer.from(await reply.arrayBuffer()));
});
afterAll(() => cast.running.close());

const read = `query ($e: ID!) { plan(engagementId: $e) { version settings { start resources { id member } }
  tasks { version files comments task { id name } } baselines { id number name } } }`;
const content = (row: Row, differs: object): Row => ({
  ...row,
  content: { ...(row['content'] as object), ...differs },
});

describe('the file of an engagement with a plan', () => {
  it('brings settings, lines and baselines along, and no member of the place it came from', async () => {
    const { status, body } = await importing(cast.elsewhere, refiled(lines), cast.otherWorkspace);
    expect(status).toBe(201);
    const plan = await cast.elsewhere.need<{ baselines: { id: string }[] }>(read, { e: body.engagement });
    expect(plan).toMatchObject({
      settings: { start: '2099-01-05', resources: [{ id: 'ada', member: null }] },
      tasks: [{ version: 1, files: 1, comments: 1, task: { id: 'lab', name: 'Lab proof' } }],
      baselines: [{ number: 1, name: 'As promised' }],
    });
    const opened = `query ($e: ID!, $id: ID!) { baseline(engagementId: $e, id: $id) { plan { tasks { id } } } }`;
    expect(await cast.elsewhere.need(opened, { e: body.engagement, id: plan.baselines[0]?.id })).toEqual({
      plan: { tasks: [{ id: 'lab' }] },
    });
  });

  it.each<readonly [string, string, (row: Row) => Row | undefined]>([
    ['a line under another id than its own', 'plan_task', (row) => ({ ...row, key: 'other' })],
    ['a line of negative length', 'plan_task', (row) => content(row, { estimate: { low: -1, likely: 1, high: 1 } })],
    ['a line that is no line', 'plan_task', (row) => ({ ...row, content: 7 })],
    ['a name nobody can have', 'plan_task', (row) => ({ ...row, updated_by: ' ' })],
    ['settings without a calendar', 'plan', (row) => content(row, { calendars: [] })],
    ['something generated that was not', 'plan', (row) => ({ ...row, generated: { tasks: 1 } })],
    ['a file whose content is another', 'task_file', (row) => ({ ...row, media_type: 'text/html' })],
    ['a file that is longer than its parts', 'task_file', (row) => ({ ...row, bytes: 300_000 })],
    ['a file without its content', 'task_file_part', () => undefined],
    ['a baseline of nothing', 'baseline', (row) => ({ ...row, content: {} })],
    ['a baseline beyond all numbers', 'baseline', (row) => ({ ...row, number: 999_999 })],
  ])('brings not %s, and then nothing at all', async (_, table, change) => {
    const { status, body } = await importing(
      cast.elsewhere,
      refiled(remade(lines, table, change)),
      cast.otherWorkspace,
    );
    expect([status >= 400 && status < 500, body.error?.code]).toEqual([true, 'BAD_INPUT']);
  });
});
