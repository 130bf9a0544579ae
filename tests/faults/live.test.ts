import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LiveClient } from '../support/live-client.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';
import { addEngagement, addOrganization } from '../support/portal.ts';
import { type OpenRound, openRound } from '../support/round.ts';
import { Visitor } from '../support/visitor.ts';

interface Told {
  readonly kind: string;
  readonly id: string | null;
}

const changed = 'subscription ($e: ID!) { engagementChanged(engagement: $e) { kind id } }';
const present = 'subscription ($e: ID!, $p: String!) { presence(engagement: $e, page: $p) { name page } }';
const save = 'mutation ($i: AnswerInput!) { saveAnswer(input: $i) { revision } }';
const secret = 'one secret that all three processes know';

describe('three processes on one PostgreSQL', () => {
  const { folder, remove } = ownFolder();
  const products: Product[] = [];
  const open: LiveClient[] = [];
  let admin: pg.Client;
  let owner: Visitor;
  let engagement: string;
  let round: OpenRound;

  beforeAll(async () => {
    admin = new pg.Client({ connectionString: inject('postgresUrl') });
    await admin.connect();
    await admin.query('create database lively');
    const url = new URL(inject('postgresUrl'));
    url.pathname = '/lively';
    const variables = { DATABASE_URL: url.href, PEERWAY_SAMPLE: 'off', PEERWAY_SECRET: secret, LOG_LEVEL: 'silent' };
    for (let n = 0; n < 3; n += 1) products.push(await startProduct({ folder, variables }));
    owner = new Visitor(at(0));
    const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };
    await owner.post('/api/setup', { token: products[0]?.setupToken, workspace: 'Practice', ...account });
    engagement = await addEngagement(owner, await addOrganization(owner, 'Lively'), 'Live');
    round = await openRound(owner, engagement);
  });
  afterAll(async () => {
    for (const client of open) client.socket.terminate();
    await Promise.all(products.map((product) => product.stop()));
    await admin.end();
    remove();
  });

  function at(n: number): string {
    return products[n]?.url ?? '';
  }

  async function client(n: number): Promise<LiveClient> {
    const made = new LiveClient(at(n), { cookie: owner.cookie });
    open.push(made);
    return made.ready();
  }

  async function watching(n: number): Promise<{ live: LiveClient; id: string }> {
    const live = await client(n);
    const id = live.subscribe(changed, { e: engagement });
    await wait(300);
    return { live, id };
  }

  function answer(n: number, question: number, level: number): Promise<unknown> {
    const input = { question: round.questions[question], state: 'level', level, note: null, revision: level - 1 };
    return new Visitor(at(n)).ask(save, { i: input }, { 'x-respondent': round.token });
  }

  it('see each other’s answers and changes', async () => {
    const watchers = await Promise.all([0, 1, 2].map(watching));
    const answers = watchers.map(({ live, id }) => live.next<Told[]>(id));
    await answer(1, 0, 1);
    expect(await Promise.all(answers)).toEqual(watchers.map(() => [{ kind: 'Answer', id: round.id }]));
    await wait(600);
    const changes = watchers.map(({ live, id }) => live.next<Told[]>(id));
    await owner.need('mutation ($e: ID!) { updateEngagement(engagement: $e, version: 1, name: "Seen") { id } }', {
      e: engagement,
    });
    expect(await Promise.all(changes)).toEqual(watchers.map(() => [{ kind: 'Engagement', id: engagement }]));
  });

  it('see who is with another, and that they leave', async () => {
    const here = await client(0);
    const id = here.subscribe(present, { e: engagement, p: 'round' });
    await here.next(id);
    const token = (await owner.need<{ url: string }>('mutation { inviteMember(role: consultant) { url } }')).url
      .split('/')
      .at(-1);
    const colleague = new Visitor(at(2));
    await colleague.post('/api/invitation/accept', {
      token,
      name: 'Vera',
      email: 'vera@example.org',
      password: 'correct horse battery',
    });
    const there = await new LiveClient(at(2), { cookie: colleague.cookie }).ready();
    const came = here.next<{ name: string }[]>(id);
    there.subscribe(present, { e: engagement, p: 'result' });
    expect((await came).map(({ name }) => name)).toEqual(['Olga Owner', 'Vera']);
    const went = here.next<{ name: string }[]>(id);
    there.socket.terminate();
    expect((await went).map(({ name }) => name)).toEqual(['Olga Owner']);
  });

  it('close the socket of a member whom another process removes', async () => {
    const token = (await owner.need<{ url: string }>('mutation { inviteMember(role: consultant) { url } }')).url
      .split('/')
      .at(-1);
    const leaving = new Visitor(at(1));
    await leaving.post('/api/invitation/accept', {
      token,
      name: 'Leo',
      email: 'leo@example.org',
      password: 'correct horse battery',
    });
    const live = await new LiveClient(at(1), { cookie: leaving.cookie }).ready();
    const { nodes } = await owner.need<{ nodes: { id: string; name: string }[] }>('{ members { nodes { id name } } }');
    const began = performance.now();
    await owner.need('mutation ($m: ID!) { removeMember(member: $m) }', {
      m: nodes.find(({ name }) => name === 'Leo')?.id,
    });
    expect((await live.ended).code).toBe(4403);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('tell their clients to ask again after the database was away, and go on', async () => {
    const { live, id } = await watching(1);
    const next = live.next<Told[]>(id, 30_000);
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'peerway-live'`);
    expect(await next).toEqual([{ kind: 'Everything', id: null }]);
    await wait(600);
    const after = live.next<Told[]>(id, 30_000);
    await answer(2, 0, 2);
    expect(await after).toEqual([{ kind: 'Answer', id: round.id }]);
  });

  it('forget whoever was with a process that was killed', async () => {
    const here = await client(0);
    const id = here.subscribe(present, { e: engagement, p: 'round' });
    await here.next(id);
    const came = here.next<unknown[]>(id);
    const colleague = new Visitor(at(2));
    await colleague.post('/api/auth/sign-in/email', { email: 'vera@example.org', password: 'correct horse battery' });
    const there = await new LiveClient(at(2), { cookie: colleague.cookie }).ready();
    there.subscribe(present, { e: engagement, p: 'result' });
    expect(await came).toHaveLength(2);
    const killed = products.pop();
    const forgotten = here.next<unknown[]>(id, 45_000);
    killed?.process.kill('SIGKILL');
    expect(await forgotten).toHaveLength(1);
  }, 60_000);

  it('tell their sockets at SIGTERM that they are going away, and leave with 0', async () => {
    const { live } = await watching(1);
    const [stopping] = products.splice(1, 1);
    const began = performance.now();
    const code = stopping?.stop();
    expect((await live.ended).code).toBe(1001);
    expect(await code).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
