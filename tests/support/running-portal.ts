import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { setupToken } from '../../apps/api/src/access/setup.ts';
import { configuration } from '../../apps/api/src/operations/configuration.ts';
import { logger } from '../../apps/api/src/operations/logging.ts';
import { type Portal, startPortal } from '../../apps/api/src/portal.ts';
import { freshDatabase } from './fresh-database.ts';
import { Visitor } from './visitor.ts';

/** A portal of a test's own, on the engine that the test project names. */
export interface RunningPortal {
  readonly url: string;
  readonly portal: Portal;
  /** Somebody who has not signed in. */
  readonly visitor: () => Visitor;
  readonly close: () => Promise<void>;
}

/** Starts a portal on a store without rows: a folder of its own, or a database of its own on the PostgreSQL of the run. */
export async function runPortal(variables: Readonly<Record<string, string>> = {}): Promise<RunningPortal> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'peerway-portal-'));
  const server = await storeWithTables(path.join(folder, 'data'));
  const settings = configuration({
    PORT: '0',
    PEERWAY_DATA: path.join(folder, 'data'),
    PEERWAY_BACKUPS: 'off',
    PEERWAY_SAMPLE: 'off',
    LOG_LEVEL: 'silent',
    PEERWAY_OUTBOUND: 'off',
    ...server,
    ...variables,
  });
  const portal = await startPortal(settings, logger(settings.logLevel));
  const url = (await portal.app.getUrl()).replace('[::1]', 'localhost');
  return {
    url,
    portal,
    visitor: () => new Visitor(url),
    close: async () => {
      await portal.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Copies the store that the run has made, tables and all, for a portal that keeps its data in the folder. */
async function storeWithTables(data: string): Promise<{ DATABASE_URL?: string }> {
  if (process.env['PEERWAY_TEST_ENGINE'] === 'postgresql')
    return { DATABASE_URL: await freshDatabase(inject('postgresUrl'), inject('serverTemplate')) };
  cpSync(inject('embeddedTemplate'), path.join(data, 'pglite'), { recursive: true });
  return {};
}

/** Sets up a portal, and gives its signed-in owner. */
export async function setUpOwner(running: RunningPortal): Promise<Visitor> {
  const owner = running.visitor();
  const token = setupToken(running.portal.parts.secret);
  const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };
  const reply = await owner.post('/api/setup', { token, workspace: 'First practice', ...account });
  if (reply.status !== 201 && reply.status !== 200)
    throw new Error(`set-up answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  return owner;
}

/** Lets somebody new into an engagement, by the link that a member invites them with, and gives them signed in. */
export async function joinEngagement(
  running: RunningPortal,
  inviter: Visitor,
  { engagement, role }: { engagement: string; role: 'executive' | 'contributor' | 'viewer' },
): Promise<Visitor> {
  const invite = 'mutation ($e: ID!, $r: EngagementRole!) { inviteToEngagement(engagement: $e, role: $r) { url } }';
  const { url } = await inviter.need<{ url: string }>(invite, { e: engagement, r: role });
  return accept(running, url);
}

/** Lets somebody new into the workspace as owner or consultant, and gives them signed in. */
export async function joinWorkspace(
  running: RunningPortal,
  inviter: Visitor,
  role: 'owner' | 'consultant',
): Promise<Visitor> {
  const invite = 'mutation ($r: MemberRole!) { inviteMember(role: $r) { url } }';
  const { url } = await inviter.need<{ url: string }>(invite, { r: role });
  return accept(running, url);
}

async function accept(running: RunningPortal, url: string): Promise<Visitor> {
  const guest = running.visitor();
  const account = { name: 'Somebody New', email: `${randomUUID()}@example.org`, password: 'correct horse battery' };
  const reply = await guest.post('/api/invitation/accept', { token: url.split('/').at(-1), ...account });
  if (reply.status >= 300) throw new Error(`joining answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  return guest;
}
