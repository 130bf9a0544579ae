import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engagementTables, leftBehind } from '../../../apps/api/src/workspace/engagement-file/engagement-tables.ts';
import { type Cast, startCast } from '../../support/portal.ts';
import type { Visitor } from '../../support/visitor.ts';
import { exported, importing, linesOf, refiled } from './engagement-file-stage.ts';

const secret = 'the-secret-of-the-first-portal-long-enough';
let cast: Cast;
let sample: string;

beforeAll(async () => {
  cast = await startCast({ PEERWAY_SECRET: secret });
  sample = (await cast.owner.need<{ id: string }>('mutation { addSample { id } }')).id;
});
afterAll(() => cast.running.close());

async function fileOf(by: Visitor, engagement: string, workspace = cast.workspace): Promise<Buffer> {
  const reply = await exported(by, engagement, workspace);
  expect(reply.status).toBe(200);
  return Buffer.from(await reply.arrayBuffer());
}

const figures = `query ($e: ID!) { engagement(id: $e) { name rounds(first: 2) { nodes { name state anonymity readiness {
  respondents coverage whole { mean score coverage } verdict { kind } dimensions { dimension figure { mean score } } } } } } }`;

interface Shown {
  readonly name: string;
  readonly rounds: { readonly nodes: readonly { readonly name: string; readonly readiness: unknown }[] };
}

describe('the file of an engagement', () => {
  it('brings the whole engagement into another workspace, with the same figures', async () => {
    const file = await fileOf(cast.owner, sample);
    const { status, body } = await importing(cast.elsewhere, file, cast.otherWorkspace);
    expect(status).toBe(201);
    expect(body.sealedRows).toBe(0);
    expect(body.engagement).not.toBe(sample);
    const here = await cast.owner.need<Shown>(figures, { e: sample });
    const there = await cast.elsewhere.need<Shown>(figures, { e: body.engagement });
    expect(here.rounds.nodes.length).toBeGreaterThan(0);
    expect(there).toEqual(here);
  });

  it('leaves out who belongs to the workspace, its trail and its id for everything new', async () => {
    const file = await fileOf(cast.owner, sample);
    const { body } = await importing(cast.owner, file, cast.workspace);
    const copy = linesOf(await fileOf(cast.owner, body.engagement)).join('\n');
    const ids = (text: string): string[] => text.match(/"id":"[0-9a-f-]{36}"/g) ?? [];
    const original = new Set(ids(linesOf(file).slice(1).join('\n')));
    expect(ids(copy.slice(copy.indexOf('\n'))).filter((id) => original.has(id))).toEqual([]);
    expect(copy).not.toContain(secret);
    expect(copy).not.toContain('owner@example.org');
  });

  it('brings people with what the organization calls them, which is a number by name alone', async () => {
    const people = 'query ($e: ID!) { affectedPeople(engagementId: $e, first: 100) { nodes { name number } } }';
    const here = await cast.owner.need<{ nodes: { number: string }[] }>(people, { e: sample });
    expect(here.nodes.map(({ number }) => number)).toContain('NL-1040');
    const { body } = await importing(cast.elsewhere, await fileOf(cast.owner, sample), cast.otherWorkspace);
    expect(await cast.elsewhere.need(people, { e: body.engagement })).toEqual(here);
  });

  it('holds nothing readable of an anonymous round’s answers, and opens them only where the secret is known', async () => {
    const engagement = cast.clientA.engagement;
    const round = await anonymousRound(cast.owner, engagement);
    const file = await fileOf(cast.owner, engagement);
    const text = linesOf(file).join('\n');
    expect(text).toContain('#sealed {"name":"answer"');
    expect(text.split('\n').filter((line) => line.startsWith('{') && line.includes(`"respondent_id"`))).toEqual([]);
    expect(text).toContain(round);

    const other = await startCast({ PEERWAY_SECRET: 'another secret of another portal, just as long' });
    const closed = await importing(other.owner, file, other.workspace);
    expect(closed.status).toBe(201);
    expect(closed.body.sealedRows).toBeGreaterThan(0);
    await other.running.close();

    const knowing = await startCast({
      PEERWAY_SECRET: 'another secret of another portal, just as long',
      PEERWAY_FORMER_SECRETS: secret,
    });
    const opened = await importing(knowing.owner, file, knowing.workspace);
    expect(opened.body.sealedRows).toBe(0);
    await knowing.running.close();
  }, 120_000);

  it('is for owners and consultants; for others the engagement is not there or not theirs to take', async () => {
    const { engagement, executive, contributor, viewer } = cast.clientA;
    expect((await exported(cast.consultant, engagement, cast.workspace)).status).toBe(200);
    for (const visitor of [executive, contributor, viewer])
      expect((await exported(visitor, engagement, cast.workspace)).status).toBe(403);
    expect((await exported(cast.elsewhere, engagement, cast.otherWorkspace)).status).toBe(404);
    expect((await exported(cast.clientB.executive, engagement, cast.workspace)).status).toBe(404);
    expect((await exported(cast.stranger(), engagement, cast.workspace)).status).toBe(401);
    const file = await fileOf(cast.owner, engagement);
    expect((await importing(contributor, file, cast.workspace)).status).toBe(403);
    expect((await importing(cast.stranger(), file, cast.workspace)).status).toBe(401);
  });

  it('is refused, and no fault of ours, under an address that is no id', async () => {
    expect((await exported(cast.owner, 'abc', cast.workspace)).status).toBe(400);
  });

  it('knows every table that a workspace has: it goes along or is said to stay behind', async () => {
    const em = cast.running.portal.parts.orm.em.fork();
    const tables = await em.getConnection().execute<{ name: string }[]>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped)`,
    );
    const known = [...engagementTables.map(({ name }) => name), ...Object.keys(leftBehind), 'workspace'];
    expect(tables.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('a file that somebody changed', () => {
  let lines: string[];
  let before: number;

  beforeAll(async () => {
    lines = linesOf(await fileOf(cast.owner, sample));
    before = await engagements();
  });

  async function engagements(): Promise<number> {
    const all = await cast.elsewhere.need<{ nodes: unknown[] }>('{ engagements(first: 50) { nodes { id } } }');
    return all.nodes.length;
  }

  const changed = (from: RegExp, to: string): string[] => {
    const at = lines.findIndex((line) => from.test(line));
    expect(at).toBeGreaterThan(-1);
    return lines.with(at, (lines[at] ?? '').replace(from, to));
  };

  it.each([
    ['nothing', () => Buffer.alloc(0)],
    ['some other file', () => Buffer.from('PK\u0003\u0004 not ours')],
    ['a file cut short', () => gzipSync(`${lines.slice(0, 20).join('\n')}\n`)],
    ['another checksum', () => gzipSync(`${lines.join('\n').replace('Northlight', 'Southlight')}\n`)],
    ['a level of nine', () => refiled(changed(/"level":[1-5]/, '"level":9'))],
    ['a level that is no number', () => refiled(changed(/"level":[1-5]/, '"level":"five"'))],
    ['a row that is no object', () => refiled(changed(/^\{"id".*/, '[1,2]'))],
    ['a row that is not JSON', () => refiled(changed(/^\{"id".*/, '{"id":'))],
    [
      'a table of ours that does not belong',
      () => refiled(changed(/#table \{"name":"answer"\}/, '#table {"name":"user"}')),
    ],
    ['a NUL in a name', () => refiled(changed(/"name":"Northlight/, '"name":"\\u0000Northlight'))],
    ['an organization without a name', () => refiled(changed(/"name":"Northlight[^"]*"/, '"name":""'))],
    ['a profile that is none', () => refiled(changed(/"profile":\{[^}]*\}/, '"profile":{"industry":7}'))],
    ['a bank that does not exist', () => refiled(changed(/"bank_version":"[^"]*"/, '"bank_version":"2099-9"'))],
    [
      'audiences that do not exist',
      () => refiled(changed(/"asked":\[\{"audience": ?"[a-z]+"/, '"asked":[{"audience":"martians"')),
    ],
    [
      'answers of a respondent who is not in it',
      () => refiled(changed(/"respondent_id":"[^"]*"/, '"respondent_id":"01900000-0000-7000-8000-00000000dead"')),
    ],
    ['the same row twice', () => refiled(changed(/^(\{"workspace_id".*"question".*)$/, '$1\n$1'))],
    ['a gzip bomb', () => gzipSync(Buffer.alloc(60_000_000, 0x20))],
  ])('%s is refused in a sentence, and nothing of it is kept', async (_what, file) => {
    const { status, body } = await importing(cast.elsewhere, file(), cast.otherWorkspace);
    expect(body.error?.code).toBe('BAD_INPUT');
    expect(status).toBe(400);
    expect(await engagements()).toBe(before);
  });

  it('cannot reach into another workspace, whatever its rows name', async () => {
    const foreign = lines.map((line) =>
      line.startsWith('{') ? line.replace(/"workspace_id":"[^"]*"/, `"workspace_id":"${cast.workspace}"`) : line,
    );
    const mine = await cast.owner.need<{ nodes: unknown[] }>('{ engagements(first: 50) { nodes { id } } }');
    expect((await importing(cast.elsewhere, refiled(foreign), cast.otherWorkspace)).status).toBe(201);
    const still = await cast.owner.need<{ nodes: unknown[] }>('{ engagements(first: 50) { nodes { id } } }');
    expect(still.nodes.length).toBe(mine.nodes.length);
  });
});

async function anonymousRound(by: Visitor, engagement: string): Promise<string> {
  const { openRound } = await import('../../support/round.ts');
  const round = await openRound(by, engagement, 'anonymous');
  const input = { question: round.questions[0], state: 'level', level: 3, note: null, revision: 0 };
  const save = 'mutation ($i: AnswerInput!) { saveAnswer(input: $i) { revision } }';
  await cast.stranger().ask(save, { i: input }, { 'x-respondent': round.token });
  return round.id;
}
