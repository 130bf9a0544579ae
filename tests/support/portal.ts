import type { EntityManager } from '@mikro-orm/postgresql';
import { runPortal, type RunningPortal, setUpOwner } from './running-portal.ts';
import type { Visitor } from './visitor.ts';

/** What a person may be in the tests: a role in the whole workspace, or one in an engagement. */
export type Role = 'owner' | 'consultant' | 'executive' | 'contributor' | 'viewer';
export type EngagementRole = 'executive' | 'contributor' | 'viewer';

/** A client of the workspace: an organization with one engagement, and somebody in each of its roles. */
export interface Client {
  readonly organization: string;
  readonly engagement: string;
  readonly executive: Visitor;
  readonly contributor: Visitor;
  readonly viewer: Visitor;
}

/** A portal with two clients in one workspace, a second workspace with a client of its own, and strangers. */
export interface Cast {
  readonly running: RunningPortal;
  readonly workspace: string;
  readonly owner: Visitor;
  readonly consultant: Visitor;
  readonly clientA: Client;
  readonly clientB: Client;
  /** Owner of another workspace on the same portal. */
  readonly elsewhere: Visitor;
  readonly otherWorkspace: string;
  readonly otherEngagement: string;
  readonly stranger: () => Visitor;
}

/** The password of everybody in the tests. */
export const password = 'correct horse battery';

/** How many accounts each portal has been given: names begin anew with each, whatever ran before in this process. */
const accounts = new WeakMap<RunningPortal, number>();

/** Starts a portal and fills it with everybody whom the tests of rights speak of. */
export async function startCast(variables: Readonly<Record<string, string>> = {}): Promise<Cast> {
  const running = await runPortal(variables);
  const owner = await setUpOwner(running);
  const workspace = (await owner.need<{ id: string }>('{ workspace { id } }')).id;
  const consultant = await joinAs(running, owner, { role: 'consultant' });
  const clientA = await addClient(running, owner, 'Client A');
  const clientB = await addClient(running, owner, 'Client B');
  const { elsewhere, otherWorkspace } = await otherOwner(running, owner);
  const organization = await addOrganization(elsewhere, 'Elsewhere');
  const otherEngagement = await addEngagement(elsewhere, organization, 'Elsewhere’s programme');
  const stranger = (): Visitor => running.visitor();
  return {
    running,
    workspace,
    owner,
    consultant,
    clientA,
    clientB,
    elsewhere,
    otherWorkspace,
    otherEngagement,
    stranger,
  };
}

/** An organization with an engagement, and a fresh account in each role of it. */
export async function addClient(running: RunningPortal, owner: Visitor, name: string): Promise<Client> {
  const organization = await addOrganization(owner, name);
  const engagement = await addEngagement(owner, organization, `${name}’s programme`);
  const executive = await joinAs(running, owner, { role: 'executive', engagement });
  const contributor = await joinAs(running, owner, { role: 'contributor', engagement });
  const viewer = await joinAs(running, owner, { role: 'viewer', engagement });
  return { organization, engagement, executive, contributor, viewer };
}

export async function addOrganization(by: Visitor, name: string): Promise<string> {
  const profile = { industry: null, employees: null, sites: null, countries: [], constraints: [] };
  const added = await by.need<{ id: string }>(
    'mutation ($input: OrganizationInput!) { createOrganization(input: $input) { id } }',
    { input: { name, profile } },
  );
  return added.id;
}

export async function addEngagement(by: Visitor, organization: string, name: string): Promise<string> {
  const added = await by.need<{ id: string }>(
    'mutation ($organization: ID!, $name: String!) { createEngagement(organization: $organization, name: $name) { id } }',
    { organization, name },
  );
  return added.id;
}

/** A link that invites somebody, as its last part. */
export async function invitation(
  by: Visitor,
  { role, engagement }: { readonly role: Role; readonly engagement?: string },
): Promise<string> {
  const { url } = engagement
    ? await by.need<{ url: string }>(
        'mutation ($engagement: ID!, $role: EngagementRole!) { inviteToEngagement(engagement: $engagement, role: $role) { url } }',
        { engagement, role },
      )
    : await by.need<{ url: string }>('mutation ($role: MemberRole!) { inviteMember(role: $role) { url } }', { role });
  return url.split('/').at(-1) ?? '';
}

/** Makes an account by invitation, and gives its signed-in browser. */
export async function joinAs(
  running: RunningPortal,
  by: Visitor,
  what: { readonly role: Role; readonly engagement?: string },
): Promise<Visitor> {
  const token = await invitation(by, what);
  await forgetAttempts(running);
  const visitor = running.visitor();
  const nth = (accounts.get(running) ?? 0) + 1;
  accounts.set(running, nth);
  const name = `${what.role} ${nth}`;
  const reply = await visitor.post('/api/invitation/accept', { token, name, email: emailOf(name), password });
  if (reply.status >= 300) throw new Error(`joining answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  return visitor;
}

/** Signs a fresh browser in. */
export async function signedIn(running: RunningPortal, email: string): Promise<Visitor> {
  const visitor = running.visitor();
  const reply = await visitor.post('/api/auth/sign-in/email', { email, password });
  if (reply.status !== 200) throw new Error(`sign-in answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  return visitor;
}

/** Starts the counts of attempts again, for tests that sign in more people than a minute allows. */
export async function forgetAttempts({ portal }: RunningPortal): Promise<void> {
  await (portal.parts.orm.em.fork() as EntityManager).execute('delete from "rateLimit"');
}

/** Somebody invited as owner, who then opens a workspace of their own and leaves the first one. */
async function otherOwner(
  running: RunningPortal,
  owner: Visitor,
): Promise<{ elsewhere: Visitor; otherWorkspace: string }> {
  const elsewhere = await joinAs(running, owner, { role: 'owner' });
  const { id } = await elsewhere.need<{ id: string }>('mutation { createWorkspace(name: "Second practice") { id } }');
  const { nodes } = await owner.need<{ nodes: { id: string; role: string; name: string }[] }>(
    '{ members { nodes { id role name } } }',
  );
  const leaving = nodes.find((member) => member.role === 'owner' && member.name.startsWith('owner '));
  await owner.need('mutation ($member: ID!) { removeMember(member: $member) }', { member: leaving?.id });
  return { elsewhere, otherWorkspace: id };
}

function emailOf(name: string): string {
  return `${name.replace(' ', '-')}@example.org`;
}
