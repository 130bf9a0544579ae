import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { pdf, png } from '../../support/evidence-files.ts';
import { download, giver, question, upload } from './evidence-stage.ts';
import { close, Holder, invite, openedRound, type Stage, startStage } from './round-stage.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.running.close());

const ofRound = `query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) {
  evidence { totalCount nodes { id question kind name url mediaType bytes sha256 by respondent } } evidenceCoverage { dimension answers supported } } } }`;

interface Seen {
  readonly round: {
    readonly evidence: { totalCount: number; nodes: Record<string, unknown>[] } | null;
    readonly evidenceCoverage: object[] | null;
  };
}

function seen(round: string): Promise<Seen> {
  return stage.owner.need<Seen>(ofRound, { e: stage.engagement, r: round });
}

async function storedParts(): Promise<number> {
  const [row] = await sqlAsDatabaseOwner(stage.running.portal, 'select count(*)::int as n from evidence_part');
  return Number(row?.['n']);
}

const addLink = 'mutation ($i: EvidenceLinkInput!) { addEvidenceLink(input: $i) { id name url kind } }';

describe('a file that supports an answer', () => {
  it('is kept as it is, and comes back to the respondent and the consultant byte for byte', async () => {
    const ida = await giver(stage);
    const content = png(600_000);
    const sent = await upload(stage, { token: ida.token, name: 'Netzplan Zürich.png', content });
    expect(sent).toMatchObject({
      status: 201,
      body: { question, kind: 'file', name: 'Netzplan Zürich.png', mediaType: 'image/png', bytes: content.length },
    });
    const id = String(sent.body['id']);
    const own = await download(stage, `own/${id}`, { 'x-respondent': ida.token });
    const theirs = await download(stage, `${stage.engagement}/${id}`, { cookie: stage.owner.cookie });
    for (const reply of [own, theirs]) {
      expect(reply.status).toBe(200);
      expect(Buffer.from(await reply.arrayBuffer()).equals(content)).toBe(true);
    }
    expect((await seen(ida.round)).round.evidence?.nodes).toEqual([
      expect.objectContaining({
        name: 'Netzplan Zürich.png',
        by: 'Ida',
        respondent: ida.id,
        sha256: createHash('sha256').update(content).digest('hex'),
      }),
    ]);
  });

  it('is only ever saved, never shown as a page, and nobody on the way keeps a copy', async () => {
    const ida = await giver(stage);
    const sent = await upload(stage, { token: ida.token, name: `Plan "b" ’ž.pdf`, content: pdf });
    const reply = await download(stage, `own/${String(sent.body['id'])}`, { 'x-respondent': ida.token });
    await reply.arrayBuffer();
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition': `attachment; filename="Plan _b_ _z.pdf"; filename*=UTF-8''Plan%20_b_%20%E2%80%99%C5%BE.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(reply.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
  });

  it('sent again under the same id is the same piece; under another id it is another', async () => {
    const ida = await giver(stage);
    const sentAs = randomUUID();
    const first = await upload(stage, { token: ida.token, name: 'a.pdf', content: pdf, sentAs });
    const again = await Promise.all(
      [1, 2].map(() => upload(stage, { token: ida.token, name: 'a.pdf', content: pdf, sentAs })),
    );
    expect(again.map(({ body }) => body['id'])).toEqual([first.body['id'], first.body['id']]);
    expect(await upload(stage, { token: ida.token, name: 'a.png', content: png(), sentAs })).toMatchObject({
      code: 'BAD_INPUT',
    });
    await upload(stage, { token: ida.token, name: 'a.pdf', content: pdf });
    expect((await seen(ida.round)).round.evidence?.totalCount).toBe(2);
  });

  it('goes with all of its content when it is removed, and when its respondent is', async () => {
    const before = await storedParts();
    const ida = await giver(stage);
    const holder = new Holder(stage, ida.token);
    const content = Buffer.concat([pdf.subarray(0, 9), randomBytes(700_000), pdf.subarray(9)]);
    const { body } = await upload(stage, { token: ida.token, name: 'a.pdf', content });
    await upload(stage, { token: ida.token, name: 'b.pdf', content });
    expect(await storedParts()).toBe(before + 6);
    for (let time = 0; time < 2; time += 1)
      expect((await holder.ask('mutation ($id: ID!) { removeEvidence(id: $id) }', { id: body['id'] })).errors).toEqual(
        [],
      );
    expect(await storedParts()).toBe(before + 3);
    await stage.owner.need(
      'mutation ($e: ID!, $r: ID!, $p: ID!) { removeRespondent(engagement: $e, round: $r, respondent: $p) { id } }',
      { e: stage.engagement, r: ida.round, p: ida.id },
    );
    expect(await storedParts()).toBe(before);
  });

  it('is taken out by a consultant where it should not be, and the trail keeps its name and not its content', async () => {
    const ida = await giver(stage);
    const { body } = await upload(stage, { token: ida.token, name: 'salaries.csv', content: Buffer.from('Ida;1') });
    const discard = 'mutation ($e: ID!, $r: ID!, $id: ID!) { discardEvidence(engagement: $e, round: $r, id: $id) }';
    await stage.owner.need(discard, { e: stage.engagement, r: ida.round, id: body['id'] });
    expect((await seen(ida.round)).round.evidence?.totalCount).toBe(0);
    const trail = await sqlAsDatabaseOwner(
      stage.running.portal,
      `select action, actor, before, after from audit_entry where subject = 'Evidence' and subject_id = $1 order by at`.replace(
        '$1',
        `'${String(body['id'])}'`,
      ),
    );
    expect(trail).toMatchObject([
      { action: 'addEvidence', actor: 'Ida', after: { name: 'salaries.csv', kind: 'file', question } },
      { action: 'discardEvidence', actor: 'Olga Owner', before: { name: 'salaries.csv' }, after: null },
    ]);
    expect(JSON.stringify(trail)).not.toContain('Ida;1');
  });
});

describe('how much there may be', () => {
  it('is five pieces for an answer, links and files together', async () => {
    const ida = await giver(stage);
    const holder = new Holder(stage, ida.token);
    for (const host of ['a', 'b'])
      expect(
        (await holder.ask(addLink, { i: { sentAs: randomUUID(), question, url: `https://${host}.example.org` } }))
          .errors,
      ).toEqual([]);
    const files = await Promise.all(
      [1, 2, 3].map(() => upload(stage, { token: ida.token, name: 'a.pdf', content: pdf })),
    );
    expect(files.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await upload(stage, { token: ida.token, name: 'a.pdf', content: pdf })).toMatchObject({
      status: 409,
      code: 'EVIDENCE_FULL',
    });
    expect(
      (await upload(stage, { token: ida.token, name: 'a.pdf', content: pdf, question: 'network-readiness-q2' })).status,
    ).toBe(201);
  });

  it('holds also when they come at the same moment', async () => {
    const ida = await giver(stage);
    const holder = new Holder(stage, ida.token);
    await Promise.all(
      Array.from({ length: 9 }, (_, i) =>
        holder.ask(addLink, { i: { sentAs: randomUUID(), question, url: `https://e.org/${i}` } }),
      ),
    );
    expect((await seen(ida.round)).round.evidence?.totalCount).toBe(5);
  });

  it('counts all files of a respondent, and all of an engagement', async () => {
    const ida = await giver(stage);
    const fill = (bytes: number): Promise<unknown> =>
      sqlAsDatabaseOwner(
        stage.running.portal,
        `insert into evidence select gen_random_uuid(), r.workspace_id, r.engagement_id, r.round_id, r.id, gen_random_uuid(), 'filler', 'file', 'f', null, 'text/plain', 10485760, 'x', now()
         from respondent r, generate_series(1, ${Math.floor(bytes / 10_485_760)}) where r.id = '${ida.id}'`,
      );
    await fill(104_857_600);
    expect(await upload(stage, { token: ida.token, name: 'a.pdf', content: pdf })).toMatchObject({
      code: 'EVIDENCE_FULL',
      message: expect.stringContaining('100 MB') as string,
    });
    await fill(2_048 * 1_048_576);
    const eva = await giver(stage, 'Eva', ida.round);
    expect(await upload(stage, { token: eva.token, name: 'a.pdf', content: pdf })).toMatchObject({
      code: 'EVIDENCE_FULL',
      message: expect.stringContaining('this engagement') as string,
    });
    await sqlAsDatabaseOwner(stage.running.portal, `delete from evidence where respondent_id = '${ida.id}'`);
  });
});

describe('no evidence is taken', () => {
  it('in an anonymous round, which says so, and shows none to anybody', async () => {
    const round = await openedRound(stage, { anonymity: 'anonymous' });
    const [nobody] = await invite(stage, round, [{ audience: 'it' }]);
    const token = nobody?.token ?? '';
    const refused = await upload(stage, { token, name: 'a.pdf', content: pdf });
    expect(refused).toMatchObject({ status: 403, message: expect.stringContaining('anonymous') as string });
    const link = await new Holder(stage, token).ask(addLink, {
      i: { sentAs: randomUUID(), question, url: 'https://example.org' },
    });
    expect(link.code).toBe('FORBIDDEN');
    expect((await new Holder(stage, token).ask('{ questionnaire { evidence { id } } }')).data).toEqual({
      questionnaire: { evidence: null },
    });
    expect((await seen(round)).round).toEqual({ evidence: null, evidenceCoverage: null });
  });

  it('once the round is closed; what was added stays, and is no longer removed', async () => {
    const ida = await giver(stage);
    const { body } = await upload(stage, { token: ida.token, name: 'a.pdf', content: pdf });
    await close(stage, ida.round);
    expect(await upload(stage, { token: ida.token, name: 'a.pdf', content: pdf })).toMatchObject({
      status: 409,
      code: 'ROUND_CLOSED',
    });
    expect(
      (await new Holder(stage, ida.token).ask('mutation ($id: ID!) { removeEvidence(id: $id) }', { id: body['id'] }))
        .code,
    ).toBe('ROUND_CLOSED');
    expect((await seen(ida.round)).round.evidence?.totalCount).toBe(1);
  });

  it('for a question that is not asked', async () => {
    const ida = await giver(stage);
    expect(
      await upload(stage, { token: ida.token, name: 'a.pdf', content: pdf, question: 'no-such-question' }),
    ).toMatchObject({ code: 'BAD_INPUT' });
  });
});

it('says how many answers of each dimension have evidence', async () => {
  const ida = await giver(stage);
  const holder = new Holder(stage, ida.token);
  const eva = new Holder(stage, (await giver(stage, 'Eva', ida.round)).token);
  for (const each of [holder, eva]) await each.save(question, 3);
  await holder.save('network-readiness-q2', 2);
  await upload(stage, { token: ida.token, name: 'a.pdf', content: pdf });
  await upload(stage, { token: ida.token, name: 'b.pdf', content: pdf });
  await upload(stage, { token: ida.token, name: 'c.pdf', content: pdf, question: 'network-readiness-q3' });
  expect((await seen(ida.round)).round.evidenceCoverage).toEqual([
    { dimension: 'network-readiness', answers: 3, supported: 1 },
  ]);
  expect(
    (await holder.ask('{ questionnaire { evidence { name } dimensions { questions { evidenceToAsk } } } }')).data,
  ).toMatchObject({
    questionnaire: { evidence: [{ name: 'a.pdf' }, { name: 'b.pdf' }, { name: 'c.pdf' }] },
  });
});
