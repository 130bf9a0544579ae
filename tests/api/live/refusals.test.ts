import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { LiveClient, type Opening } from '../../support/live-client.ts';
import { type Cast, joinAs, password, signedIn, startCast } from '../../support/portal.ts';
import type { Visitor } from '../../support/visitor.ts';

const changed = 'subscription ($e: ID!) { engagementChanged(engagement: $e) { kind } }';

let cast: Cast;
const open: LiveClient[] = [];

beforeAll(async () => {
  cast = await startCast();
});
afterAll(async () => {
  for (const client of open) client.close();
  await cast.running.close();
});

function client(opening: Opening): LiveClient {
  const made = new LiveClient(cast.running.url, opening);
  open.push(made);
  return made;
}

/** A socket that watches client A, and has been let in. */
async function watching(by: Visitor): Promise<LiveClient> {
  const live = await client({ cookie: by.cookie }).ready();
  live.subscribe(changed, { e: cast.clientA.engagement });
  await wait(150);
  return live;
}

describe('the upgrade is refused', () => {
  const host = (): string => new URL(cast.running.url).host;
  const foreign: [string, () => string][] = [
    ['another site', () => 'https://evil.example'],
    ['null, as of a sandboxed frame', () => 'null'],
    ['a name that ends like ours', () => `http://${host()}.evil.example`],
    ['a name that begins like ours', () => `http://evil.example/${host()}`],
    ['our name under another protocol', () => `https://${host()}`],
    ['our name on another port', () => 'http://localhost:1'],
  ];

  it.each(foreign)('to %s', async (_, origin) => {
    const ended = await client({ cookie: cast.owner.cookie, origin: origin() }).ended;
    expect(ended.status).toBe(403);
  });

  it('to a page of another site that names no origin but says where it comes from', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await client({ cookie: cast.owner.cookie, origin: '', headers }).ended).status).toBe(403);
  });

  it('under any other address', async () => {
    const { WebSocket } = await import('ws');
    const socket = new WebSocket(`${cast.running.url.replace('http', 'ws')}/api/setup`, 'graphql-transport-ws');
    const message = await new Promise<string>((resolve) => socket.once('error', (error) => resolve(error.message)));
    expect(message).toContain('404');
  });
});

describe('a socket is closed', () => {
  it('with 4401 when nobody is signed in, or the session is invented', async () => {
    expect((await client({}).ended).code).toBe(4401);
    expect((await client({ cookie: 'peerway.session_token=made.up' }).ended).code).toBe(4401);
  });

  it('with 4403 for a workspace of somebody else, and for a link that is none', async () => {
    const cookie = cast.owner.cookie;
    expect((await client({ cookie, first: { workspace: cast.otherWorkspace } }).ended).code).toBe(4403);
    expect((await client({ cookie, first: { workspace: 'x' } }).ended).code).toBe(4403);
    expect((await client({ cookie, first: { respondent: 'x'.repeat(67) } }).ended).code).toBe(4403);
    expect((await client({ cookie, first: { workspace: { $ne: '' } } }).ended).code).toBe(4403);
  });

  it('with 4408 when it says nothing for five seconds', async () => {
    const began = performance.now();
    expect((await client({ cookie: cast.owner.cookie, first: null }).ended).code).toBe(4408);
    expect(performance.now() - began).toBeLessThan(7_000);
  });

  it('with 4401 when it subscribes before it has said who it is', async () => {
    const live = client({ cookie: cast.owner.cookie, first: null });
    await live.opened;
    live.subscribe(changed, { e: cast.clientA.engagement });
    expect((await live.ended).code).toBe(4401);
  });

  it('when a message is too long, is no JSON, or when messages flood in', async () => {
    const long = await client({ cookie: cast.owner.cookie }).ready();
    long.subscribe(`${changed} # ${'x'.repeat(20_000)}`);
    expect((await long.ended).code).toBe(1009);
    const unread = await client({ cookie: cast.owner.cookie }).ready();
    unread.socket.send('{{');
    expect((await unread.ended).code).toBe(4400);
    const flood = await client({ cookie: cast.owner.cookie }).ready();
    for (let n = 0; n < 500; n += 1) flood.send({ type: 'ping' });
    expect((await flood.ended).code).toBe(4429);
  });
});

describe('a subscription is refused', () => {
  it('for another client and another workspace as for what does not exist', async () => {
    const viewer = await client({ cookie: cast.clientA.viewer.cookie }).ready();
    const owner = await client({ cookie: cast.owner.cookie }).ready();
    const nobodys = '01a201b0-64b2-7238-a302-691d1b599934';
    expect(await viewer.refusal(viewer.subscribe(changed, { e: cast.clientB.engagement }))).toBe('NOT_FOUND');
    expect(await viewer.refusal(viewer.subscribe(changed, { e: nobodys }))).toBe('NOT_FOUND');
    expect(await owner.refusal(owner.subscribe(changed, { e: cast.otherEngagement }))).toBe('NOT_FOUND');
    expect(await owner.refusal(owner.subscribe(changed, { e: 'engagement' }))).toBe('BAD_INPUT');
  });

  it('for queries and mutations, which pass no transaction here', async () => {
    const live = await client({ cookie: cast.owner.cookie }).ready();
    expect(await live.refusal(live.subscribe('{ workspace { name } }'))).toBe('BAD_INPUT');
    expect(await live.refusal(live.subscribe('mutation { renameWorkspace(name: "x", version: 1) { id } }'))).toBe(
      'BAD_INPUT',
    );
    expect(await live.refusal(live.subscribe('subscription { __schema { types { name } } }'))).not.toBe('none');
  });

  it('beyond the limits of form of any operation', async () => {
    const live = await client({ cookie: cast.owner.cookie }).ready();
    const aliases = Array.from({ length: 20 }, (_, n) => `a${n}: kind`).join(' ');
    const asked = `subscription { engagementChanged(engagement: "${cast.clientA.engagement}") { ${aliases} } }`;
    expect(await live.refusal(live.subscribe(asked))).toBe('TOO_COMPLEX');
    const two = `subscription { ${[1, 2].map((n) => `a${n}: engagementChanged(engagement: "${cast.clientA.engagement}") { kind }`).join(' ')} }`;
    expect(await live.refusal(live.subscribe(two))).toBe('BAD_INPUT');
    expect(await live.refusal(live.subscribe(`subscription { ${'a '.repeat(2_000)} }`))).toBe('TOO_COMPLEX');
  });

  it('beyond twenty on one connection', async () => {
    const live = await client({ cookie: cast.owner.cookie }).ready();
    for (let n = 0; n < 20; n += 1) live.subscribe(changed, { e: cast.clientA.engagement });
    expect(await live.refusal(live.subscribe(changed, { e: cast.clientA.engagement }))).toBe('RATE_LIMITED');
  });
});

describe('an open socket ends', () => {
  it('within seconds of signing out, and only in the browser that did', async () => {
    const email = await addConsultant();
    const leaving = await signedIn(cast.running, email);
    const staying = await signedIn(cast.running, email);
    const [left, stays] = await Promise.all([watching(leaving), watching(staying)]);
    await leaving.post('/api/auth/sign-out', {});
    expect((await left.ended).code).toBe(4401);
    expect(stays.socket.readyState).toBe(stays.socket.OPEN);
  });

  it('when the password is changed, and when one signs out everywhere', async () => {
    const email = await addConsultant();
    const here = await signedIn(cast.running, email);
    const there = await watching(await signedIn(cast.running, email));
    const change = { currentPassword: password, newPassword: 'a wholly new password', revokeOtherSessions: true };
    expect((await here.post('/api/auth/change-password', change)).status).toBe(200);
    expect((await there.ended).code).toBe(4401);
    const own = await watching(here);
    await here.need('mutation { signOutEverywhere }');
    expect((await own.ended).code).toBe(4401);
  });

  it('when the session expires', async () => {
    const visitor = await signedIn(cast.running, await addConsultant());
    await sqlAsDatabaseOwner(
      cast.running.portal,
      `update "session" set "expiresAt" = now() + interval '3 seconds'
      where "id" = (select "id" from "session" order by "createdAt" desc limit 1)`,
    );
    const live = await watching(visitor);
    expect((await live.ended).code).toBe(4401);
  }, 15_000);

  it('when its member is removed, or given another role', async () => {
    const { clientA, owner } = cast;
    const guest = await joinAs(cast.running, owner, { role: 'contributor', engagement: clientA.engagement });
    const live = await watching(guest);
    const member = await memberNamed(guest);
    const where = { e: clientA.engagement, m: member };
    await owner.need(
      'mutation ($e: ID!, $m: ID!) { changeEngagementRole(engagement: $e, member: $m, role: viewer) { id } }',
      where,
    );
    expect((await live.ended).code).toBe(4403);
    const again = await watching(guest);
    await owner.need('mutation ($e: ID!, $m: ID!) { removeFromEngagement(engagement: $e, member: $m) }', where);
    expect((await again.ended).code).toBe(4403);
    const consultant = await joinAs(cast.running, owner, { role: 'consultant' });
    const last = await watching(consultant);
    await owner.need('mutation ($m: ID!) { removeMember(member: $m) }', { m: await memberNamed(consultant) });
    expect((await last.ended).code).toBe(4403);
    expect((await client({ cookie: consultant.cookie }).ended).code).toBe(4403);
  });

  it('leaves others alone meanwhile', async () => {
    const live = await watching(cast.consultant);
    await joinAs(cast.running, cast.owner, { role: 'viewer', engagement: cast.clientA.engagement });
    await wait(700);
    expect(live.socket.readyState).toBe(live.socket.OPEN);
  });
});

async function addConsultant(): Promise<string> {
  const visitor = await joinAs(cast.running, cast.owner, { role: 'consultant' });
  const { email } = await visitor.need<{ email: string }>('{ me { email } }');
  return email;
}

async function memberNamed(visitor: Visitor): Promise<string> {
  const { email } = await visitor.need<{ email: string }>('{ me { email } }');
  const { nodes } = await cast.owner.need<{ nodes: { id: string; email: string }[] }>(
    '{ members(first: 100) { nodes { id email } } }',
  );
  return nodes.find((member) => member.email === email)?.id ?? '';
}
