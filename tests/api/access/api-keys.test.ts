import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, startCast } from '../../support/portal.ts';
import type { Answer } from '../../support/visitor.ts';

let cast: Cast;

beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

interface Made {
  readonly key: { readonly id: string; readonly ending: string };
  readonly token: string;
}

const create =
  'mutation ($input: ApiKeyInput!) { createApiKey(input: $input) { token key { id ending name scope engagementId } } }';

function keyFor(what: { scope: 'read' | 'write'; engagement?: string; days?: number }): Promise<Made> {
  return cast.owner.need<Made>(create, { input: { name: 'Nightly export', days: 30, ...what } });
}

/** Asks as a program does: without cookies, with a key. */
function ask(token: string, query: string, variables: object = {}): Promise<Answer> {
  return cast.stranger().ask(query, variables, { authorization: `Bearer ${token}` });
}

const engagementName = 'query ($id: ID!) { engagement(id: $id) { name } }';
const rename = `mutation ($id: ID!) { updateEngagement(engagement: $id, name: "Renamed", aim: null, version: 1) { name } }`;

describe('an API key', () => {
  it('reads its engagement and no other', async () => {
    const { token } = await keyFor({ scope: 'read', engagement: cast.clientA.engagement });
    const own = await ask(token, engagementName, { id: cast.clientA.engagement });
    expect(own.data).toEqual({ engagement: { name: 'Client A’s programme' } });
    expect((await ask(token, engagementName, { id: cast.clientB.engagement })).code).toBe('NOT_FOUND');
    expect((await ask(token, engagementName, { id: cast.otherEngagement })).code).toBe('NOT_FOUND');
    const list = await ask(token, '{ engagements { nodes { id } } }');
    expect(list.data).toEqual({ engagements: { nodes: [{ id: cast.clientA.engagement }] } });
  });

  it('that only reads changes nothing', async () => {
    const { token } = await keyFor({ scope: 'read' });
    expect((await ask(token, rename, { id: cast.clientA.engagement })).code).toBe('FORBIDDEN');
    const route = await fetch(`${cast.owner.url}/api/engagements/file`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
      body: 'x',
    });
    expect(route.status).toBe(403);
  });

  it('that writes lets nobody in: a membership would outlive the key', async () => {
    const { token } = await keyFor({ scope: 'write' });
    const { engagement } = cast.clientA;
    const invite = 'mutation ($e: ID!) { inviteToEngagement(engagement: $e, role: contributor) { url } }';
    expect((await ask(token, invite, { e: engagement })).code).toBe('FORBIDDEN');
    expect((await ask(token, '{ invitations(first: 1) { nodes { id } } }')).code).toBe('FORBIDDEN');
    expect((await ask(token, rename, { id: engagement })).errors).toEqual([]);
  });

  it('that writes changes what a contributor may, and the audit log names the key', async () => {
    const { token } = await keyFor({ scope: 'write', engagement: cast.clientB.engagement });
    expect((await ask(token, rename, { id: cast.clientB.engagement })).data).toEqual({
      updateEngagement: { name: 'Renamed' },
    });
    const trail = await cast.owner.need<{ nodes: { actor: string; action: string }[] }>(
      '{ auditEntries(first: 5) { nodes { actor action } } }',
    );
    expect(trail.nodes).toContainEqual({ actor: 'API key “Nightly export”', action: 'updateEngagement' });
    const invite = 'mutation ($e: ID!) { inviteToEngagement(engagement: $e, role: viewer) { url } }';
    expect((await ask(token, invite, { e: cast.clientB.engagement })).code).toBe('FORBIDDEN');
  });

  it('for the workspace does what a consultant may, but makes no keys and manages no members', async () => {
    const { token } = await keyFor({ scope: 'write' });
    expect((await ask(token, engagementName, { id: cast.clientB.engagement })).data).not.toBeNull();
    expect((await ask(token, create, { input: { name: 'More', scope: 'write', days: 1 } })).code).toBe('FORBIDDEN');
    expect((await ask(token, 'mutation { inviteMember(role: owner) { url } }')).code).toBe('FORBIDDEN');
    expect((await ask(token, 'mutation { signOutEverywhere }')).code).toBe('FORBIDDEN');
    expect((await ask(token, engagementName, { id: cast.otherEngagement })).code).toBe('NOT_FOUND');
  });

  it('stops at once when it is revoked', async () => {
    const { token, key } = await keyFor({ scope: 'read' });
    expect((await ask(token, '{ workspace { id } }')).code).toBeUndefined();
    await cast.owner.need('mutation ($k: ID!) { revokeApiKey(key: $k) }', { k: key.id });
    expect((await ask(token, '{ workspace { id } }')).code).toBe('UNAUTHENTICATED');
  });

  it('stops when its time is over', async () => {
    const { token, key } = await keyFor({ scope: 'read', days: 1 });
    const em = cast.running.portal.parts.orm.em.fork();
    await em.transactional(async (inner) => {
      await inner.execute(`set local role none`);
      await inner.execute(`update api_key set expires_at = now() - interval '1 second' where id = ?`, [key.id]);
    });
    expect((await ask(token, '{ workspace { id } }')).code).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['made up', () => `pwk_${Buffer.alloc(48, 7).toString('base64url')}`],
    ['too short', () => 'pwk_abc'],
    ['of another workspace', () => ''],
  ])('that is %s is refused in the same words as a revoked one', async (_what, made) => {
    const { token } = await keyFor({ scope: 'read' });
    const other = Buffer.from(token.slice(4), 'base64url');
    Buffer.from(cast.otherWorkspace.replaceAll('-', ''), 'hex').copy(other);
    const reply = await ask(made() || `pwk_${other.toString('base64url')}`, '{ workspace { id } }');
    expect(reply.code).toBe('UNAUTHENTICATED');
    expect(reply.errors[0]?.message).toContain('This API key does not work');
  });

  it('is never shown again, and the database does not hold it', async () => {
    const { token, key } = await keyFor({ scope: 'read' });
    const listed = await cast.owner.ask('{ apiKeys { nodes { id name ending expiresAt usedAt scope } } }');
    expect(JSON.stringify(listed.data)).not.toContain(token);
    expect(key.ending).toBe(token.slice(-4));
    const em = cast.running.portal.parts.orm.em.fork();
    const rows = await em.transactional(async (inner) => {
      await inner.execute(`set local role none`);
      return inner.execute(`select * from api_key`);
    });
    expect(JSON.stringify(rows)).not.toContain(token);
    const trail = await cast.owner.ask('{ auditEntries(first: 50) { nodes { changes { before after } } } }');
    expect(JSON.stringify(trail.data)).not.toContain(token);
  });

  it('is noted as used', async () => {
    const { token, key } = await keyFor({ scope: 'read' });
    await ask(token, '{ workspace { id } }');
    const { nodes } = await cast.owner.need<{ nodes: { id: string; usedAt: string | null }[] }>(
      '{ apiKeys { nodes { id usedAt } } }',
    );
    expect(nodes.find(({ id }) => id === key.id)?.usedAt).not.toBeNull();
  });

  it('works for 1 to 366 days, for an engagement of the workspace, under a name', async () => {
    for (const input of [
      { name: 'Days', scope: 'read', days: 0 },
      { name: 'Days', scope: 'read', days: 367 },
      { name: '  ', scope: 'read', days: 1 },
      { name: 'x\u202e', scope: 'read', days: 1 },
    ])
      expect((await cast.owner.ask(create, { input })).code).toBe('BAD_INPUT');
    const foreign = { name: 'Foreign', scope: 'read', days: 1, engagement: cast.otherEngagement };
    expect((await cast.owner.ask(create, { input: foreign })).code).toBe('NOT_FOUND');
  });
});
