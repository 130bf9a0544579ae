import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphqlHeaders, computing, send, sendBytes } from '../../support/api.ts';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { type RunningPortal, runPortal, setUpOwner } from '../../support/running-portal.ts';
import { statementsOf } from '../../support/statements.ts';
import type { Visitor } from '../../support/visitor.ts';
import { attacks, operation } from './hostile-requests.ts';

let running: RunningPortal;
let owner: Visitor;

beforeAll(async () => {
  running = await runPortal();
  owner = await setUpOwner(running);
  // The first operation of a process compiles what later ones find ready.
  await owner.need('{ engagements { nodes { id } } }');
});
afterAll(() => running.close());

/** Everything that is kept, as one text: equal texts, nothing written. */
async function everything(): Promise<string> {
  const tables = ['workspace', 'member', 'organization', 'engagement', 'invitation', 'audit_entry', 'user', 'session'];
  const counts = await sqlAsDatabaseOwner(
    running.portal,
    tables
      .map(
        (table) =>
          `select '${table}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as held from "${table}" t`,
      )
      .join(' union all '),
  );
  return JSON.stringify(counts);
}

describe('a hostile request is refused next to its cause, and nothing is half-written', () => {
  it.each(attacks.map((attack) => [attack.name, attack] as const))('%s', async (_, attack) => {
    const before = await everything();
    const headers = { ...(attack.request.headers ?? graphqlHeaders), cookie: owner.cookie };
    let reply = { status: 0, code: undefined as string | undefined, text: '' };
    const busyMs = await computing(async () => {
      reply = await send(running.url, { ...attack.request, headers });
    });
    expect({ status: reply.status, code: reply.code }, reply.text.slice(0, 300)).toEqual({
      status: attack.status,
      code: attack.code,
    });
    expect(reply.text).not.toMatch(/node_modules|\bat .+:\d+:\d+|select |insert into|Did you mean|violates/i);
    expect(busyMs).toBeLessThan(attack.busyMs ?? 150);
    expect(await everything()).toBe(before);
    expect(await owner.need('{ workspace { name } }')).toEqual({ name: 'First practice' });
  });
});

it('asks the database nothing but who is asking, for an operation that is refused by its form', async () => {
  const refused = await statementsOf(running.portal, () =>
    owner.ask('{ engagements(first: 1000000) { nodes { id } } }'),
  );
  const nobody = await statementsOf(running.portal, () => running.visitor().ask('{ __schema { types { name } } }'));
  expect(refused.filter((statement) => /engagement/i.test(statement))).toEqual([]);
  expect(nobody).toEqual([]);
});

it('keeps what is unusual but harmless just as it was typed', async () => {
  const names = [
    'مرحبا بالعالم',
    '東京電力',
    '👩‍👩‍👧‍👦 GmbH',
    "O'Neil; drop table member --",
    '<img src=x onerror=alert(1)>',
    '${7*7} {{7*7}} %s \\ "',
  ];
  for (const name of names) {
    const { version } = await owner.need<{ version: number }>('{ workspace { version } }');
    const kept = await owner.need(
      'mutation ($name: String!, $version: Int!) { renameWorkspace(name: $name, version: $version) { name } }',
      { name, version },
    );
    expect(kept).toEqual({ name });
    expect(await owner.need('{ workspace { name } }')).toEqual({ name });
  }
});

it('lets no right-to-left mark turn a name around', async () => {
  const { version } = await owner.need<{ version: number }>('{ workspace { version } }');
  const { data, code } = await owner.ask(
    'mutation ($name: String!, $version: Int!) { renameWorkspace(name: $name, version: $version) { name } }',
    { name: 'Invoice \u202Egpj.exe', version },
  );
  if (code !== 'BAD_INPUT') expect(JSON.stringify(data)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});

it('reflects no foreign origin', async () => {
  const headers = {
    origin: 'https://evil.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'x-peerway,content-type',
  };
  const reply = await send(running.url, { method: 'OPTIONS', headers });
  expect(reply.headers['access-control-allow-origin']).toBeUndefined();
  expect(reply.headers['access-control-allow-credentials']).toBeUndefined();
});

it('closes on what is not HTTP and on two lengths for one body, and serves the next one', async () => {
  expect(await sendBytes(running.url, ['GARBAGE\r\n\r\n'], 3000)).toMatch(/^HTTP\/1.1 400/);
  const smuggled =
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n';
  expect(await sendBytes(running.url, [smuggled], 3000)).toMatch(/^HTTP\/1.1 400/);
  expect((await send(running.url, { method: 'GET', path: '/health/live' })).status).toBe(200);
});

it('keeps nobody waiting while somebody sends a byte now and then', async () => {
  const slow = Array.from({ length: 50 }, () =>
    sendBytes(
      running.url,
      ['POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n', '{'],
      1500,
    ),
  );
  const began = performance.now();
  await owner.need('{ workspace { id } }');
  expect(performance.now() - began).toBeLessThan(1000);
  await Promise.all(slow);
});

it('ends a refused costly operation so that the next one need not wait for it', async () => {
  const costly = operation(
    '{ engagements(first: 100) { nodes { team(first: 100) { nodes { id } } activity(first: 100) { nodes { id } } } } }',
  );
  await Promise.all(
    Array.from({ length: 25 }, () =>
      send(running.url, { ...costly, headers: { ...graphqlHeaders, cookie: owner.cookie } }),
    ),
  );
  expect(await owner.need('{ workspace { __typename } }')).toEqual({ __typename: 'Workspace' });
});
