import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Visitor } from '../support/visitor.ts';
import { apiParts } from './api-parts.ts';

/** A database to measure on. */
export interface Engine {
  readonly name: 'embedded' | 'PostgreSQL';
  readonly variables: Readonly<Record<string, string>>;
  /** Sends statements past the portal, while it does not run. */
  readonly send: (statements: readonly string[]) => Promise<void>;
}

export function embedded(folder: string): Engine {
  const send = async (statements: readonly string[]): Promise<void> => {
    const pglite = await PGlite.create(path.join(folder, 'pglite'));
    for (const statement of statements) await pglite.exec(statement);
    await pglite.close();
  };
  return { name: 'embedded', variables: {}, send };
}

export function server(url: string): Engine {
  const send = async (statements: readonly string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  return { name: 'PostgreSQL', variables: { DATABASE_URL: url }, send };
}

const { configuration, logging, portal: api, setup } = await apiParts();
export type Settings = ReturnType<typeof configuration.configuration>;
export type RunningPortal = Awaited<ReturnType<typeof api.startPortal>>;

/** How a portal runs that is measured. */
export function settingsOf(engine: Engine, folder: string, port: number): Settings {
  return configuration.configuration({
    PORT: String(port),
    PEERWAY_DATA: folder,
    PEERWAY_BACKUPS: 'off',
    PEERWAY_SAMPLE: 'off',
    LOG_LEVEL: 'silent',
    ...engine.variables,
  });
}

/** Runs a portal for as long as something takes. */
export async function running<T>(settings: Settings, act: (portal: RunningPortal) => Promise<T>): Promise<T> {
  const portal = await api.startPortal(settings, logging.logger('silent'));
  try {
    return await act(portal);
  } finally {
    await portal.close();
  }
}

/** Signs an owner up and gives a new engagement of theirs. */
export async function engagementOf(owner: Visitor, { parts }: RunningPortal): Promise<string> {
  const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };
  await owner.post('/api/setup', { ...account, token: setup.setupToken(parts.secret), workspace: 'Practice' });
  const profile = { industry: null, employees: null, sites: null, countries: [], constraints: [] };
  const made = 'mutation ($i: OrganizationInput!) { createOrganization(input: $i) { id } }';
  const { id: o } = await owner.need<{ id: string }>(made, { i: { name: 'Measured', profile } });
  const begun = 'mutation ($o: ID!) { createEngagement(organization: $o, name: "Measured") { id } }';
  const { id: engagement } = await owner.need<{ id: string }>(begun, { o });
  return engagement;
}

export interface Sent {
  readonly ms: number;
  readonly bytes: number;
}

/** One operation as a browser sends it, until the last byte is there. */
export async function sent(owner: Visitor, query: string, variables: object): Promise<Sent> {
  const began = performance.now();
  const reply = await fetch(`${owner.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-peerway': '1', origin: owner.url, cookie: owner.cookie },
    body: JSON.stringify({ query, variables }),
  });
  const body = await reply.text();
  const ms = performance.now() - began;
  if (!reply.ok || body.includes('"errors"')) throw new Error(`The operation fails: ${body.slice(0, 500)}`);
  return { ms, bytes: Buffer.byteLength(body) };
}
