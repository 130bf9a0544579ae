import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsApplication } from '../../support/direct-sql.ts';
import { pdf } from '../../support/evidence-files.ts';
import { joinEngagement, joinWorkspace } from '../../support/running-portal.ts';
import { addEngagement, addOrganization } from '../../support/portal.ts';
import type { Visitor } from '../../support/visitor.ts';
import { download, giver, type Giver, question, upload } from './evidence-stage.ts';
import { Holder, type Stage, startStage } from './round-stage.ts';

let stage: Stage;
let ida: Giver;
let eva: Giver;
let id: string;
const people = new Map<string, Visitor>();

beforeAll(async () => {
  stage = await startStage();
  ida = await giver(stage);
  eva = await giver(stage, 'Eva', ida.round);
  id = String((await upload(stage, { token: ida.token, name: 'secret plan.pdf', content: pdf })).body['id']);
  people.set('owner', stage.owner);
  people.set('consultant', await joinWorkspace(stage.running, stage.owner, 'consultant'));
  for (const role of ['executive', 'contributor', 'viewer'] as const)
    people.set(role, await joinEngagement(stage.running, stage.owner, { engagement: stage.engagement, role }));
  const other = await addEngagement(stage.owner, await addOrganization(stage.owner, 'Other client'), 'Elsewhere');
  people.set(
    'contributor elsewhere',
    await joinEngagement(stage.running, stage.owner, { engagement: other, role: 'contributor' }),
  );
  people.set('stranger', stage.running.visitor());
});
afterAll(() => stage.running.close());

const ofRound = `query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { evidence { totalCount nodes { id name } } evidenceCoverage { supported } } } }`;

describe.each([
  ['owner', 200],
  ['consultant', 200],
  ['executive', 200],
  ['contributor', 200],
  ['viewer', 403],
  ['contributor elsewhere', 404],
  ['stranger', 401],
] as const)('%s', (who, status) => {
  it(`downloading answers ${status}`, async () => {
    const cookie = people.get(who)?.cookie ?? '';
    const reply = await download(stage, `${stage.engagement}/${id}`, cookie ? { cookie } : {});
    const text = await reply.text();
    expect(reply.status).toBe(status);
    if (status !== 200) expect(text).not.toMatch(/secret plan|%PDF/);
  });

  it('sees of the round’s evidence what they may', async () => {
    const { data } = (await people.get(who)?.ask(ofRound, { e: stage.engagement, r: ida.round })) ?? { data: null };
    if (status === 200) expect(data).toMatchObject({ engagement: { round: { evidence: { totalCount: 1 } } } });
    else if (who === 'viewer')
      expect(data).toEqual({ engagement: { round: { evidence: null, evidenceCoverage: null } } });
    else expect(data).toBeNull();
  });

  it('may not add or take out what is another’s', async () => {
    const cookie = people.get(who)?.cookie ?? '';
    const reply = await fetch(
      `${stage.running.url}/api/evidence?name=a.pdf&question=${question}&sentAs=${randomUUID()}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', ...(cookie ? { cookie } : {}) },
        body: new Uint8Array(pdf),
      },
    );
    expect(reply.status).toBe(401);
  });
});

describe('somebody who answers by link', () => {
  it('reads their own evidence alone, and learns of no other', async () => {
    expect((await download(stage, `own/${id}`, { 'x-respondent': ida.token })).status).toBe(200);
    const foreign = await download(stage, `own/${id}`, { 'x-respondent': eva.token });
    const none = await download(stage, `own/${randomUUID()}`, { 'x-respondent': eva.token });
    expect([foreign.status, none.status]).toEqual([404, 404]);
    const bare = async (reply: Response): Promise<unknown> => {
      const { error } = (await reply.json()) as { error: Record<string, unknown> };
      return { ...error, requestId: '' };
    };
    expect(await bare(foreign)).toEqual(await bare(none));
    expect((await new Holder(stage, eva.token).ask('{ questionnaire { evidence { id } } }')).data).toEqual({
      questionnaire: { evidence: [] },
    });
    expect((await download(stage, `${stage.engagement}/${id}`, { 'x-respondent': ida.token })).status).toBe(401);
  });

  it('cannot remove another’s, nor use the id of another’s piece', async () => {
    const holder = new Holder(stage, eva.token);
    expect((await holder.ask('mutation ($id: ID!) { removeEvidence(id: $id) }', { id })).errors).toEqual([]);
    expect((await download(stage, `own/${id}`, { 'x-respondent': ida.token })).status).toBe(200);
  });

  it.each(['', 'made-up', 'r1.x.y.z'])('with the token "%s" gets nothing', async (token) => {
    const reply = await download(stage, `own/${id}`, token ? { 'x-respondent': token } : {});
    expect([401, 404]).toContain(reply.status);
  });
});

it('refuses an upload from another site', async () => {
  const reply = await fetch(
    `${stage.running.url}/api/evidence?name=a.pdf&question=${question}&sentAs=${randomUUID()}`,
    {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-respondent': ida.token,
        origin: 'https://evil.example',
      },
      body: new Uint8Array(pdf),
    },
  );
  expect(reply.status).toBe(403);
});

describe('the database itself', () => {
  const workspace = (): Promise<string> =>
    stage.owner.need<{ id: string }>('{ workspace { id } }').then(({ id: own }) => own);

  it('shows evidence and its content to nobody but the respondent and who may read answers', async () => {
    const here = { workspace: await workspace() };
    const counts = async (settings: object): Promise<unknown> =>
      (
        await sqlAsApplication(
          stage.running.portal,
          { ...here, ...settings },
          'select (select count(*)::int from evidence) as pieces, (select count(*)::int from evidence_part) as parts',
        )
      )[0];
    const nothing = { pieces: 0, parts: 0 };
    expect(await counts({ respondent: ida.id })).toEqual({ pieces: 1, parts: 1 });
    expect(await counts({ respondent: eva.id })).toEqual(nothing);
    expect(await counts({ engagements: stage.engagement })).toEqual(nothing);
    expect(await counts({ engagements: stage.engagement, answers: stage.engagement })).toEqual({ pieces: 1, parts: 1 });
    expect(await counts({ role: 'owner' })).toEqual({ pieces: 1, parts: 1 });
    expect(await counts({ workspace: randomUUID(), role: 'owner' })).toEqual(nothing);
  });

  it('lets no part be changed, and nobody give evidence in another’s name', async () => {
    const here = { workspace: await workspace(), respondent: eva.id };
    await expect(sqlAsApplication(stage.running.portal, here, `update evidence_part set content = ''`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(
      sqlAsApplication(
        stage.running.portal,
        here,
        `insert into evidence select gen_random_uuid(), workspace_id, engagement_id, round_id, '${ida.id}', gen_random_uuid(), 'q', 'link', 'n', 'https://e.org', null, 0, null, now() from respondent where id = '${eva.id}'`,
      ),
    ).rejects.toThrow(/row-level security/);
  });
});
