import {
  mspdiOf,
  newPlanSettings,
  newTask,
  type Plan,
  planCsv,
  planFromMspdi,
  planJson,
  type PlanTask,
} from '@peerway/rollout';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../../apps/api/src/rollout/import-plan.ts';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { upload, type UploadReply } from '../../support/upload.ts';
import type { Visitor } from '../../support/visitor.ts';

let cast: Cast;
let fresh: () => Promise<string>;
beforeAll(async () => {
  cast = await startCast();
  fresh = () => addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
});
afterAll(() => cast.running.close());

const edit = `mutation ($e: ID!, $edits: [PlanEditInput!]!) { editPlan(engagementId: $e, edits: $edits) { removed } }`;
const names = `query ($e: ID!) { plan(engagementId: $e) { version tasks { version task { id name } } settings { resources { name } } } }`;
const settings = { ...newPlanSettings('2027-01-04'), currency: 'CHF' };
const first = { ...newTask('first', 'First =1'), estimate: { low: 1, likely: 3, high: 9 }, promised: '2027-02-01' };
const second: PlanTask = {
  ...newTask('second', 'Second'),
  rank: 1,
  links: [{ task: 'first', type: 'SS', lagDays: 1 }],
};
const plan: Plan = { settings, tasks: [first, second] };

interface Wish {
  readonly mode?: string;
  readonly apply?: boolean;
  readonly standing?: string;
  readonly by?: Visitor;
}
function sent(
  e: string,
  format: string,
  file: string | Uint8Array,
  wish: Wish = {},
): Promise<UploadReply<ImportReport>> {
  const { mode = 'merge', apply = false, standing, by = cast.owner } = wish;
  const asked = `format=${format}&mode=${mode}&apply=${apply}${standing === undefined ? '' : `&standing=${standing}`}`;
  return upload<ImportReport>(by, `/api/engagements/${e}/plan/import?${asked}`, file, 'application/octet-stream');
}
function taken(e: string, format: string, by: Visitor = cast.owner): Promise<Response> {
  return fetch(`${by.url}/api/engagements/${e}/plan.${format}`, { headers: { cookie: by.cookie } });
}
async function standing(e: string): Promise<string[]> {
  const read = await cast.owner.need<{ tasks: { task: PlanTask }[] }>(names, { e });
  return read.tasks.map(({ task }) => task.name);
}

describe('a plan that comes from a file', () => {
  it('is shown first, with what it would change, and taken over only then', async () => {
    const e = await fresh();
    const looked = await sent(e, 'json', planJson(plan).text, { mode: 'replace' });
    expect(looked.body).toMatchObject({
      isRefused: false,
      isApplied: false,
      counts: { added: 2, changed: 0, removed: 0, same: 0 },
      changes: [
        { id: 'first', kind: 'added' },
        { id: 'second', kind: 'added' },
      ],
    });
    expect(looked.body.settingsChanged).toContain('currency');
    expect(await standing(e)).toEqual([]);
    const done = await sent(e, 'json', planJson(plan).text, {
      mode: 'replace',
      apply: true,
      standing: looked.body.standing,
    });
    expect(done.body.isApplied).toBe(true);
    expect(await standing(e)).toEqual(['First =1', 'Second']);
  });

  it('sent again changes nothing, though it names the plan from before', async () => {
    const e = await fresh();
    const { body } = await sent(e, 'json', planJson(plan).text);
    const wish = { apply: true, standing: body.standing };
    await sent(e, 'json', planJson(plan).text, wish);
    const again = await sent(e, 'json', planJson(plan).text, wish);
    expect(again).toMatchObject({ status: 200, body: { counts: { added: 0, changed: 0, removed: 0, same: 2 } } });
    const read = await cast.owner.need<{ tasks: { version: number }[] }>(names, { e });
    expect(read.tasks.map(({ version }) => version)).toEqual([1, 1]);
  });

  it('is refused when somebody else changed the plan since it was looked at', async () => {
    const e = await fresh();
    const { body } = await sent(e, 'json', planJson(plan).text);
    await cast.consultant.need(edit, { e, edits: [{ id: 'x', version: 0, task: newTask('x', 'Theirs') }] });
    const late = await sent(e, 'json', planJson(plan).text, { apply: true, standing: body.standing });
    expect(late).toMatchObject({ status: 409, body: { error: { code: 'CONFLICT' } } });
    expect(await standing(e)).toEqual(['Theirs']);
  });

  it('keeps lines that it does not name, or removes them if that is wished', async () => {
    const e = await fresh();
    await sent(e, 'json', planJson(plan).text, { apply: true });
    const one = 'id,name\nsecond,Renamed';
    expect((await sent(e, 'csv', one, { apply: true })).body.counts).toEqual({
      added: 0,
      changed: 1,
      removed: 0,
      same: 0,
    });
    expect(await standing(e)).toEqual(['First =1', 'Renamed']);
    const { body } = await sent(e, 'csv', one, { mode: 'replace', apply: true });
    expect(body.changes).toEqual([{ id: 'first', name: 'First =1', kind: 'removed', fields: [] }]);
    expect(await standing(e)).toEqual(['Renamed']);
  });

  it('says what the plan would be wrong about, such as links that circle', async () => {
    const e = await fresh();
    const circle = planCsv({
      settings,
      tasks: [{ ...first, links: [{ task: 'second', type: 'FS', lagDays: 0 }] }, second],
    }).text;
    const { body } = await sent(e, 'csv', circle);
    expect(body.findings.map(({ code }) => code)).toContain('CYCLE');
  });

  it.each([
    ['xml', '<!DOCTYPE lolz [<!ENTITY lol "lol">]><Project>&lol;</Project>', 'XML_DOCTYPE'],
    ['xml', `<Project>${'<Task>'.repeat(50_000)}`, 'TOO_MANY_TASKS'],
    ['csv', `name\n${'x\n'.repeat(50_000)}`, 'TOO_MANY_TASKS'],
    ['json', '['.repeat(1_000_000), 'JSON_TOO_DEEP'],
    ['xml', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'ENCODING_BROKEN'],
  ])('is refused as %s, and nothing changes: %#', async (format, file, code) => {
    const e = await fresh();
    const { status, body } = await sent(e, format, file, { apply: true, mode: 'replace' });
    expect([status, body.isRefused, body.report[0]?.code]).toEqual([200, true, code]);
    expect(await standing(e)).toEqual([]);
  });

  it('is refused while it comes if it is larger than 30 MB', async () => {
    const e = await fresh();
    expect(await sent(e, 'xml', new Uint8Array(31_000_000).fill(32))).toMatchObject({ status: 413 });
  });

  it('needs to be told the format, the mode, and whether to apply it', async () => {
    const e = await fresh();
    for (const asked of ['format=mpp&mode=merge&apply=false', 'format=xml&apply=false', 'format=xml&mode=merge'])
      expect(
        await upload(cast.owner, `/api/engagements/${e}/plan/import?${asked}`, 'x', 'application/octet-stream'),
      ).toMatchObject({ status: 400, body: { error: { code: 'BAD_INPUT' } } });
  });

  it('is for those who edit the plan', async () => {
    const { engagement: e, viewer, contributor } = cast.clientA;
    const file = planJson({ settings, tasks: [] }).text;
    expect((await sent(e, 'json', file, { by: viewer })).status).toBe(403);
    expect((await sent(e, 'json', file, { by: contributor })).status).toBe(200);
    expect((await sent(e, 'json', file, { by: cast.elsewhere })).status).toBe(404);
  });

  it('leaves a trail that names the import', async () => {
    const e = await fresh();
    await sent(e, 'json', planJson(plan).text, { apply: true, mode: 'replace' });
    const rows = await sqlAsDatabaseOwner(
      cast.running.portal,
      `select distinct action from audit_entry where engagement_id = '${e}' and subject in ('Plan', 'PlanTask')`,
    );
    expect(rows).toEqual([{ action: 'importPlan' }]);
  });
});

describe('a plan that goes out', () => {
  it('comes back from each format as it went out', async () => {
    const e = await fresh();
    await sent(e, 'json', planJson(plan).text, { apply: true, mode: 'replace' });
    for (const format of ['xml', 'csv', 'json']) {
      const reply = await taken(e, format);
      expect(reply.status).toBe(200);
      const { body } = await sent(e, format, new Uint8Array(await reply.arrayBuffer()), { mode: 'replace' });
      expect([format, body.changes, body.settingsChanged]).toEqual([format, [], []]);
    }
  });

  it('is a file named for its engagement, that no cache keeps and no spreadsheet runs', async () => {
    const e = await fresh();
    await sent(e, 'json', planJson({ settings, tasks: [newTask('a', '=1+1')] }).text, { apply: true });
    const reply = await taken(e, 'csv');
    expect(reply.headers.get('content-disposition')).toContain('filename="Another programme plan.csv"');
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(await reply.text()).toContain("'=1+1");
  });

  it('is seen by all who see the engagement, and by nobody else', async () => {
    const { engagement: e, viewer } = cast.clientA;
    expect((await taken(e, 'xml', viewer)).status).toBe(200);
    expect((await taken(e, 'xml', cast.clientB.viewer)).status).toBe(404);
    expect((await taken(e, 'xml', cast.stranger())).status).toBe(401);
    expect((await taken(e, 'mpp')).status).toBe(400);
  });

  it('is a file that Microsoft Project’s own words describe', async () => {
    const e = await fresh();
    await sent(e, 'xml', mspdiOf(plan, { name: 'x', scheduled: {} }).text, { apply: true, mode: 'replace' });
    const text = await (await taken(e, 'xml')).text();
    expect(planFromMspdi(text).plan?.tasks.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(text).toContain('<CurrencyCode>CHF</CurrencyCode>');
  });
});
