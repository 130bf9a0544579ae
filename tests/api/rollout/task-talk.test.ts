import { randomUUID } from 'node:crypto';
import { newPlanSettings, newTask, type PlanResource } from '@peerway/rollout';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, startCast } from '../../support/portal.ts';

let cast: Cast;
let e: string;
let consultant: string;
const lab = newTask('lab', 'Lab proof');
const edit = `mutation ($e: ID!, $edits: [PlanEditInput!]!) { editPlan(engagementId: $e, edits: $edits) { saved { id version } } }`;
const say = `mutation ($e: ID!, $x: String!, $m: [String!]!, $s: String!) {
  addTaskComment(engagementId: $e, input: { task: "lab", text: $x, mentions: $m, sentAs: $s }) { id text author } }`;
const read = `query ($e: ID!) { taskComments(engagementId: $e, task: "lab") { id text author removedAt } }`;
const notices = `{ notices { unread digest latest { id kind taskName by day readAt } } }`;
interface Notices {
  readonly unread: number;
  readonly latest: readonly { readonly id: string; readonly kind: string }[];
}

beforeAll(async () => {
  cast = await startCast();
  e = cast.clientA.engagement;
  await cast.owner.need(edit, { e, edits: [{ id: 'lab', version: 0, task: lab }] });
  const people = await cast.owner.need<{ userId: string; name: string }[]>(
    `query ($e: ID!) { planPeople(engagementId: $e) { userId name } }`,
    { e },
  );
  consultant = people.find(({ name }) => name.startsWith('consultant'))?.userId ?? '';
});
afterAll(() => cast.running.close());

describe('a comment on a line of the plan', () => {
  it('is written once, and whoever it mentions gets one notice', async () => {
    const given = { e, x: 'Please look at this', m: [consultant], s: randomUUID() };
    const made = await cast.owner.need<{ id: string }>(say, given);
    expect(await cast.owner.need(say, given)).toEqual(made);
    expect(await cast.clientA.viewer.need(read, { e })).toHaveLength(1);
    const { latest, unread } = await cast.consultant.need<Notices>(notices);
    expect([unread, latest]).toEqual([1, [expect.objectContaining({ kind: 'mentioned', taskName: 'Lab proof' })]]);
    const seen = await cast.consultant.need<Notices>(
      `mutation ($i: [ID!]!) { readNotices(ids: $i) { unread latest { id kind } } }`,
      { i: latest.map(({ id }) => id) },
    );
    expect(seen.unread).toBe(0);
    expect(await cast.clientA.viewer.need<Notices>(notices)).toMatchObject({ unread: 0, latest: [] });
  });

  it('is taken back by who wrote it, and by nobody else', async () => {
    const { id } = await cast.owner.need<{ id: string }>(say, { e, x: 'A slip', m: [], s: randomUUID() });
    const back = `mutation ($e: ID!, $i: ID!) { removeTaskComment(engagementId: $e, id: $i) { text removedAt } }`;
    const refused = await cast.consultant.ask(back, { e, i: id });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_YOURS' });
    expect(await cast.owner.need(back, { e, i: id })).toMatchObject({ text: '' });
  });

  it('mentions nobody who cannot see the engagement', async () => {
    const refused = await cast.owner.ask(say, { e, x: 'Hello', m: [randomUUID()], s: randomUUID() });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('work that is given to somebody', () => {
  it('is told to them once, and is due and overdue by the days of the plan', async () => {
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
      member: consultant,
    };
    const settings = { ...newPlanSettings('2026-01-05'), resources: [ada] };
    await cast.owner.need(
      `mutation ($e: ID!, $s: PlanSettingsInput!) { savePlanSettings(engagementId: $e, settings: $s, version: 0) { version } }`,
      { e, s: settings },
    );
    const task = {
      ...newTask('late', 'Overdue work'),
      assignments: [{ resource: 'ada', share: 1 }],
      finishBy: '2026-01-09',
    };
    await cast.owner.need(edit, { e, edits: [{ id: 'late', version: 0, task }] });
    await cast.owner.need(edit, { e, edits: [{ id: 'late', version: 1, task: { ...task, name: 'Overdue still' } }] });
    const { latest } = await cast.consultant.need<Notices>(notices);
    const kinds = latest.filter(({ id }) => id.includes('late')).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['assigned', 'overdue']);
  });
});

describe('a file beside a line of the plan', () => {
  it('comes back as it went in, to whoever may read the plan', async () => {
    const path = `/api/engagements/${e}/plan/tasks/lab/files?name=notes.txt`;
    const { url, cookie } = cast.owner;
    const headers = { 'content-type': 'application/octet-stream', 'x-peerway': '1', origin: url, cookie };
    const sent = await fetch(url + path, { method: 'POST', headers, body: 'Ports 7680 and 3544\n' });
    expect(sent.status).toBe(201);
    const { id } = (await sent.json()) as { id: string };
    const files = `query ($e: ID!) { taskFiles(engagementId: $e, task: "lab") { id name bytes } }`;
    expect(await cast.owner.need(files, { e })).toEqual([{ id, name: 'notes.txt', bytes: 20 }]);
    const reader = cast.clientA.viewer;
    const got = await fetch(`${url}/api/engagements/${e}/plan/files/${id}`, { headers: { cookie: reader.cookie } });
    expect([got.status, await got.text()]).toEqual([200, 'Ports 7680 and 3544\n']);
    await cast.owner.need(`mutation ($e: ID!, $i: ID!) { removeTaskFile(engagementId: $e, id: $i) }`, { e, i: id });
    expect(await cast.owner.need(files, { e })).toEqual([]);
  });
});
