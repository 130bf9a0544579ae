import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setupToken } from '../../../apps/api/src/access/setup.ts';
import { graphqlHeaders, type RawReply, send } from '../../support/api.ts';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { forgetAttempts, joinAs, password, signedIn } from '../../support/portal.ts';
import { type RunningPortal, runPortal } from '../../support/running-portal.ts';
import type { Visitor } from '../../support/visitor.ts';

const owner = { name: 'Olga Owner', email: 'owner@example.org', password };
let running: RunningPortal;

const post = (
  portal: RunningPortal,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<RawReply> =>
  send(portal.url, { path, headers: { ...graphqlHeaders, ...headers }, body: JSON.stringify(body) });
const signIn = (email: string, secret: string, headers: Record<string, string> = {}): Promise<RawReply> =>
  post(running, '/api/auth/sign-in/email', { email, password: secret }, headers);

beforeAll(async () => {
  running = await runPortal({ PEERWAY_TRUSTED_PROXIES: '127.0.0.2' });
});
afterAll(() => running.close());

describe('set-up', () => {
  it('wants the token that the start printed', async () => {
    for (const token of ['', 'x'.repeat(24), `${setupToken(running.portal.parts.secret)}x`]) {
      const reply = await post(running, '/api/setup', { token, workspace: 'W', ...owner });
      expect(reply).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    }
    expect(await sqlAsDatabaseOwner(running.portal, 'select 1 from "user"')).toEqual([]);
  });

  it('wants a password of twelve characters, an address and names, each refused at its field', async () => {
    const token = setupToken(running.portal.parts.secret);
    for (const [field, wrong] of [
      ['password', 'short'],
      ['email', 'nobody'],
      ['name', ''],
      ['workspace', '   '],
    ] as const) {
      const reply = await post(running, '/api/setup', { token, workspace: 'W', ...owner, [field]: wrong });
      expect(JSON.parse(reply.text)).toMatchObject({ error: { code: 'BAD_INPUT', field } });
    }
    await forgetAttempts(running);
  });

  it('makes one owner, also when two people press the button at once, and is over then', async () => {
    expect((await send(running.url, { method: 'GET', path: '/api/setup' })).text).toBe('{"needed":true}');
    const body = { token: setupToken(running.portal.parts.secret), workspace: 'First practice', ...owner };
    const replies = await Promise.all(
      [body, { ...body, email: 'second@example.org' }, { ...body, email: 'third@example.org' }].map((each) =>
        post(running, '/api/setup', each),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(
      await sqlAsDatabaseOwner(running.portal, 'select 1 from "user" union all select 1 from workspace'),
    ).toHaveLength(2);
    expect((await send(running.url, { method: 'GET', path: '/api/setup' })).text).toBe('{"needed":false}');
    expect(await post(running, '/api/setup', body)).toMatchObject({ status: 409, code: 'CONFLICT' });
    await sqlAsDatabaseOwner(running.portal, `update "user" set email = $1`, [owner.email]);
    await forgetAttempts(running);
  });
});

describe('a session', () => {
  it('stands in a cookie that scripts cannot read and other sites do not send', async () => {
    const [cookie = ''] = (await signIn(owner.email, password)).headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^peerway\.session_token=/);
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).not.toMatch(/; Secure/i);
    expect(cookie).not.toMatch(/; Domain/i);
  });

  it('goes over https only, once the portal has an https address', async () => {
    const secure = await runPortal({ PEERWAY_URL: 'https://peerway.example.org' });
    const body = { token: setupToken(secure.portal.parts.secret), workspace: 'W', ...owner };
    const reply = await post(secure, '/api/setup', body);
    expect(reply.headers['set-cookie']?.[0]).toMatch(/^__Secure-peerway\.session_token=.*; Secure/i);
    expect(reply.headers['strict-transport-security']).toMatch(/max-age=\d{7}/);
    await secure.close();
  });

  it('is worth nothing with its signature changed, and nothing after its day', async () => {
    const visitor = await signedIn(running, owner.email);
    const asked = (cookie: string): Promise<RawReply> =>
      send(running.url, { headers: { ...graphqlHeaders, cookie }, body: '{"query":"{ workspace { id } }"}' });
    expect((await asked(visitor.cookie)).code).toBeUndefined();
    expect((await asked(visitor.cookie.replace(/.{4}$/, 'AAA%3D'))).code).toBe('UNAUTHENTICATED');
    await sqlAsDatabaseOwner(running.portal, `update "session" set "expiresAt" = now() - interval '1 second'`);
    expect((await asked(visitor.cookie)).code).toBe('UNAUTHENTICATED');
  });

  it('ends by signing out, and everywhere by signing out everywhere', async () => {
    const [here, there] = [await signedIn(running, owner.email), await signedIn(running, owner.email)];
    await here.post('/api/auth/sign-out', {});
    expect((await here.ask('{ workspace { id } }')).code).toBe('UNAUTHENTICATED');
    const again = await signedIn(running, owner.email);
    const held = there.cookie;
    await again.need('mutation { signOutEverywhere }');
    expect((await there.ask('{ workspace { id } }')).code).toBe('UNAUTHENTICATED');
    expect((await there.ask('{ me { id } }', {}, { cookie: held })).data).toEqual({ me: null });
  });

  it('of somebody removed mid-edit saves nothing more, from the next request on', async () => {
    await forgetAttempts(running);
    const boss = await signedIn(running, owner.email);
    const leaving = await joinAs(running, boss, { role: 'consultant' });
    const add =
      'mutation { createOrganization(input: { name: "Draft", profile: { countries: [], constraints: [] } }) { id version } }';
    const { id } = await leaving.need<{ id: string }>(add);
    const { nodes } = await boss.need<{ nodes: { id: string; role: string }[] }>('{ members { nodes { id role } } }');
    await boss.need('mutation ($member: ID!) { removeMember(member: $member) }', {
      member: nodes.find(({ role }) => role === 'consultant')?.id,
    });
    const edit =
      'mutation ($id: ID!) { updateOrganization(id: $id, version: 1, input: { name: "Changed", profile: { countries: [], constraints: [] } }) { id } }';
    expect((await leaving.ask(edit, { id })).code).toBe('FORBIDDEN');
    expect((await leaving.ask('{ me { memberships { role } } }')).data).toEqual({ me: { memberships: [] } });
    expect(await boss.need('query ($id: ID!) { organization(id: $id) { name } }', { id })).toEqual({ name: 'Draft' });
  });

  it('of somebody whose role was lowered has the lower role, from the next request on', async () => {
    await forgetAttempts(running);
    const boss = await signedIn(running, owner.email);
    const lowered = await joinAs(running, boss, { role: 'consultant' });
    const { nodes } = await boss.need<{ nodes: { id: string; role: string }[] }>('{ members { nodes { id role } } }');
    await boss.need('mutation ($member: ID!) { changeMemberRole(member: $member, role: guest) { id } }', {
      member: nodes.find(({ role }) => role === 'consultant')?.id,
    });
    expect((await lowered.ask('{ members { totalCount } }')).code).toBe('FORBIDDEN');
  });
});

describe('sign-in', () => {
  const strangers = Array.from({ length: 8 }, (_, n) => `stranger-${n}@example.org`);

  it('says the same, as slowly, whether the address has an account or not', async () => {
    const time = async (email: string): Promise<{ ms: number; reply: RawReply }> => {
      const began = performance.now();
      const reply = await signIn(email, 'not the password');
      return { ms: performance.now() - began, reply };
    };
    const known: number[] = [];
    const unknown: number[] = [];
    await time('warm-up@example.org');
    for (const stranger of strangers) {
      await forgetAttempts(running);
      const [one, other] = [await time(owner.email), await time(stranger)];
      known.push(one.ms);
      unknown.push(other.ms);
      const said = ({ text, status }: RawReply): string => `${status} ${text.replace(/"requestId":"[^"]+"/, '')}`;
      expect(said(one.reply)).toBe(said(other.reply));
    }
    const middle = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    expect(middle(unknown)).toBeGreaterThan(middle(known) * 0.6);
    expect(middle(unknown)).toBeLessThan(middle(known) * 1.7);
  });

  it('is slowed down for one account tried from many addresses', async () => {
    await forgetAttempts(running);
    const replies: RawReply[] = [];
    for (let n = 0; n < 12; n += 1)
      replies.push(await signIn(owner.email, `guess ${n}`, { 'x-forwarded-for': `203.0.113.${n}` }));
    expect(replies.slice(0, 10).every(({ code }) => code === 'UNAUTHENTICATED')).toBe(true);
    expect(replies.slice(10).every(({ code, status }) => code === 'RATE_LIMITED' && status === 429)).toBe(true);
    expect(JSON.parse(replies[11]?.text ?? '')).toMatchObject({ error: { retryAfter: expect.any(Number) as number } });
  });

  it('is slowed down for one address that tries many accounts, whatever X-Forwarded-For it claims', async () => {
    await forgetAttempts(running);
    const replies: RawReply[] = [];
    for (let n = 0; n < 33; n += 1)
      replies.push(await signIn(`person-${n}@example.org`, 'guess', { 'x-forwarded-for': `203.0.113.${n}` }));
    expect(replies.slice(0, 30).some(({ code }) => code === 'RATE_LIMITED')).toBe(false);
    expect(replies.slice(30).every(({ code }) => code === 'RATE_LIMITED')).toBe(true);
  });

  it('locks nobody out: after the pause the right password works', async () => {
    await sqlAsDatabaseOwner(running.portal, `update "rateLimit" set "lastRequest" = "lastRequest" - 61000`);
    expect((await signIn(owner.email, password)).status).toBe(200);
  });

  it('counts each attempt where one request holds many', async () => {
    const body = `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: signIn(email: "owner@example.org", password: "x") { id }`).join(' ')} }`;
    expect((await running.visitor().ask(`mutation ${body}`)).data).toBeNull();
  });

  it('keeps passwords as salted hashes only', async () => {
    const rows = await sqlAsDatabaseOwner(running.portal, 'select password from account');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row['password']).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
  });
});

it('changes a password for whoever knows the old one', async () => {
  await forgetAttempts(running);
  const visitor: Visitor = await signedIn(running, owner.email);
  const change = (currentPassword: string): Promise<{ status: number }> =>
    visitor.post('/api/auth/change-password', {
      currentPassword,
      newPassword: 'another horse battery',
      revokeOtherSessions: true,
    });
  expect((await change('not the password')).status).toBe(400);
  expect((await change(password)).status).toBe(200);
  expect((await signIn(owner.email, password)).status).toBe(401);
  expect((await signIn(owner.email, 'another horse battery')).status).toBe(200);
});
