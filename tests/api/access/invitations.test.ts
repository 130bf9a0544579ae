import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { type Cast, forgetAttempts, invitation, password, startCast } from '../../support/portal.ts';
import type { Visitor } from '../../support/visitor.ts';

let cast: Cast;

beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

const preview =
  'query ($token: String!) { invitation(token: $token) { workspace engagement memberRole engagementRole } }';
const accept = 'mutation ($token: String!) { acceptInvitation(token: $token) { name } }';

async function join(
  token: string,
  email: string,
  visitor = cast.running.visitor(),
): Promise<{ status: number; code: unknown; visitor: Visitor }> {
  await forgetAttempts(cast.running);
  const reply = await visitor.post('/api/invitation/accept', { token, name: 'New Person', email, password });
  return { status: reply.status, code: (reply.body['error'] as { code?: string } | undefined)?.code, visitor };
}

describe('an invitation', () => {
  it('says what it is for before it is used, to whoever holds it', async () => {
    const token = await invitation(cast.owner, { role: 'viewer', engagement: cast.clientA.engagement });
    expect(await cast.stranger().need(preview, { token })).toEqual({
      workspace: 'First practice',
      engagement: 'Client A’s programme',
      memberRole: 'guest',
      engagementRole: 'viewer',
    });
  });

  it('works once', async () => {
    const token = await invitation(cast.owner, { role: 'viewer', engagement: cast.clientA.engagement });
    expect((await join(token, 'once@example.org')).status).toBe(200);
    expect(await join(token, 'twice@example.org')).toMatchObject({ code: 'LINK_EXPIRED' });
    expect((await cast.stranger().ask(preview, { token })).code).toBe('LINK_EXPIRED');
  });

  it('works once also for ten who open it at the same moment', async () => {
    const token = await invitation(cast.owner, { role: 'viewer', engagement: cast.clientA.engagement });
    await forgetAttempts(cast.running);
    const bodies = Array.from({ length: 10 }, (_, n) => ({
      token,
      name: `Racer ${n}`,
      email: `racer-${n}@example.org`,
      password,
    }));
    const replies = await Promise.all(
      bodies.map((body) => cast.running.visitor().post('/api/invitation/accept', body)),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const made = await sqlAsDatabaseOwner(cast.running.portal, `select 1 from "user" where email like 'racer-%'`);
    expect(made).toHaveLength(1);
  });

  it('does not work once withdrawn, nor after its day, nor with a letter changed', async () => {
    const token = await invitation(cast.owner, { role: 'viewer', engagement: cast.clientA.engagement });
    const { nodes } = await cast.owner.need<{ nodes: { id: string }[] }>('{ invitations(first: 1) { nodes { id } } }');
    await cast.owner.need('mutation ($id: ID!) { withdrawInvitation(id: $id) }', { id: nodes[0]?.id });
    expect(await join(token, 'withdrawn@example.org')).toMatchObject({ status: 404, code: 'LINK_INVALID' });

    const old = await invitation(cast.owner, { role: 'viewer', engagement: cast.clientA.engagement });
    await sqlAsDatabaseOwner(
      cast.running.portal,
      `update invitation set expires_at = now() - interval '1 second' where used_at is null`,
    );
    expect(await join(old, 'late@example.org')).toMatchObject({ code: 'LINK_EXPIRED' });

    const forged = `${old.slice(0, -2)}${old.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(await join(forged, 'forged@example.org')).toMatchObject({ status: 404, code: 'LINK_INVALID' });
  });

  it('is kept as a hash only', async () => {
    const token = await invitation(cast.owner, { role: 'consultant' });
    const rows = await sqlAsDatabaseOwner(
      cast.running.portal,
      'select to_jsonb(invitation)::text as text from invitation union all select to_jsonb(audit_entry)::text from audit_entry',
    );
    expect(rows.some(({ text }) => String(text).includes(token))).toBe(false);
  });

  it('adds a part to an account that exists, and widens nothing twice', async () => {
    const token = await invitation(cast.owner, { role: 'contributor', engagement: cast.clientB.engagement });
    expect(await cast.clientA.viewer.need(accept, { token })).toEqual({ name: 'First practice' });
    const again = await invitation(cast.owner, { role: 'executive', engagement: cast.clientB.engagement });
    expect((await cast.clientA.viewer.ask(accept, { token: again })).code).toBe('CONFLICT');
    expect(await cast.stranger().need(preview, { token: again })).toMatchObject({ engagementRole: 'executive' });
  });

  it('cannot take over an account by its address', async () => {
    const token = await invitation(cast.owner, { role: 'owner' });
    const email = 'viewer-8@example.org';
    const [taken] = await sqlAsDatabaseOwner(cast.running.portal, 'select email from "user" order by email limit 1');
    expect(await join(token, String(taken?.['email'] ?? email))).toMatchObject({ status: 409, code: 'CONFLICT' });
  });
});

describe('an owner of one workspace who holds an invitation to another', () => {
  it('is nobody there beyond what the invitation says', async () => {
    const token = await invitation(cast.owner, { role: 'viewer', engagement: cast.clientA.engagement });
    const { data } = await cast.elsewhere.ask(
      `query ($token: String!) { invitation(token: $token) { workspace } engagements { nodes { name } } organizations { nodes { name } }
        members { nodes { name } } invitations { nodes { id } } auditEntries { nodes { id } } workspace { name } }`,
      { token },
    );
    expect(JSON.stringify(data ?? {})).not.toMatch(/Client B|Olga|consultant|viewer \d/);
    const seen: unknown = data?.['auditEntries'] ?? { nodes: [] };
    expect(seen).toEqual({ nodes: [] });
  });

  it('changes nothing there in the breath in which they join', async () => {
    const token = await invitation(cast.owner, { role: 'viewer', engagement: cast.clientA.engagement });
    const [member] = await sqlAsDatabaseOwner(
      cast.running.portal,
      'select id from member where workspace_id = $1 and role = $2',
      [cast.workspace, 'consultant'],
    );
    const writes = [
      `renameWorkspace(name: "Taken over", version: 1) { id }`,
      `removeMember(member: "${String(member?.['id'])}")`,
      `changeMemberRole(member: "${String(member?.['id'])}", role: owner) { id }`,
      `inviteMember(role: owner) { url }`,
      `createOrganization(input: { name: "Planted", profile: { countries: [], constraints: [] } }) { id }`,
      `createEngagement(organization: "${cast.clientA.organization}", name: "Planted") { id }`,
    ];
    for (const write of writes) {
      await cast.elsewhere.ask(`mutation ($token: String!) { acceptInvitation(token: $token) { id } ${write} }`, {
        token,
      });
      const [held] = await sqlAsDatabaseOwner(
        cast.running.portal,
        `select (select count(*)::int from member where workspace_id = $1 and role = 'consultant') as consultants,
          (select count(*)::int from organization where workspace_id = $1) as organizations,
          (select count(*)::int from engagement where workspace_id = $1) as engagements,
          (select count(*)::int from invitation where workspace_id = $1 and member_role = 'owner' and used_at is null) as invitations,
          (select name from workspace where id = $1) as name`,
        [cast.workspace],
      );
      expect(held, write).toMatchObject({ consultants: 1, organizations: 2, engagements: 2, name: 'First practice' });
    }
  });
});
