// The engagement overview over GraphQL, beside a hand-written Fastify route that sends the same SQL to the same database.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fastify, type FastifyInstance } from 'fastify';
import pg from 'pg';
import { startPostgres } from '../support/postgres.ts';
import { freePort, ownFolder } from '../support/product.ts';
import { projectFolder } from '../support/source-files.ts';
import { Visitor } from '../support/visitor.ts';
import { apiParts } from './api-parts.ts';
import { recordedQueries, type RecordedQuery } from './recorded-queries.ts';
import { printTable, quantile } from './table.ts';

const WARM = 50;
const MEASURED = 300;

const overviewFile = path.join(projectFolder, 'apps/web/src/app/workspace/overview.graphql');
const overview = /query Overview[\s\S]*?\n}\n/.exec(readFileSync(overviewFile, 'utf8'))?.[0] ?? '';

/** The route that somebody would write who wanted nothing but speed: the statements, one connection each, rows as JSON. */
async function startRival(url: string, statements: readonly RecordedQuery[]): Promise<FastifyInstance> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on('connect', (client) => void client.query('set role peerway_app'));
  const app = fastify();
  app.post('/overview', async () => {
    const client = await pool.connect();
    try {
      const results = [];
      for (const { text, values } of statements) results.push((await client.query(text, [...values])).rows);
      return results;
    } finally {
      client.release();
    }
  });
  app.addHook('onClose', () => pool.end());
  await app.listen({ port: 0 });
  return app;
}

async function post(address: string): Promise<unknown> {
  const reply = await fetch(address, { method: 'POST' });
  if (!reply.ok) throw new Error(`The route fails: ${await reply.text()}`);
  return reply.json();
}

/** How long each of many requests takes, one after the other. */
async function times(ask: () => Promise<unknown>): Promise<number[]> {
  for (let at = 0; at < WARM; at += 1) await ask();
  const took: number[] = [];
  for (let at = 0; at < MEASURED; at += 1) {
    const began = performance.now();
    await ask();
    took.push(performance.now() - began);
  }
  return took;
}

async function setUp(url: string, token: string): Promise<Visitor> {
  const owner = new Visitor(url);
  const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };
  await owner.post('/api/setup', { ...account, token, workspace: 'Practice' });
  return owner;
}

async function engagementsOf(owner: Visitor): Promise<[string, string][]> {
  const { nodes } = await owner.need<{ nodes: { id: string; sample: boolean }[] }>(
    '{ engagements { nodes { id sample } } }',
  );
  const sample = nodes.find((engagement) => engagement.sample)?.id ?? '';
  const profile = { industry: null, employees: null, sites: null, countries: [], constraints: [] };
  const organization = await owner.need<{ id: string }>(
    'mutation ($i: OrganizationInput!) { createOrganization(input: $i) { id } }',
    {
      i: { name: 'Empty', profile },
    },
  );
  const empty = await owner.need<{ id: string }>(
    'mutation ($o: ID!) { createEngagement(organization: $o, name: "Empty") { id } }',
    {
      o: organization.id,
    },
  );
  return [
    ['the sample, with a round of more than 40', sample],
    ['a new engagement, without a round', empty.id],
  ];
}

const { configuration, logging, portal: api, setup } = await apiParts();
const postgres = await startPostgres({ durable: true });
const { folder, remove } = ownFolder();
const port = await freePort();
const settings = configuration.configuration({
  PORT: String(port),
  PEERWAY_DATA: folder,
  DATABASE_URL: postgres.url,
  LOG_LEVEL: 'silent',
});
const portal = await api.startPortal(settings, logging.logger('silent'));
const rows: (string | number)[][] = [];
try {
  const owner = await setUp(settings.url, setup.setupToken(portal.parts.secret));
  for (const [name, engagement] of await engagementsOf(owner)) {
    const ask = (): Promise<unknown> => owner.need(overview, { engagement });
    await ask();
    const statements = await recordedQueries(ask);
    const rival = await startRival(postgres.url, statements);
    const address = `${rival.listeningOrigin}/overview`;
    const bare = await times(() => post(address));
    const ours = await times(ask);
    await rival.close();
    const [p50, q50] = [quantile(ours, 0.5), quantile(bare, 0.5)];
    rows.push([
      name,
      statements.length,
      Number(p50.toFixed(1)),
      Number(q50.toFixed(1)),
      Number((p50 / q50).toFixed(2)),
    ]);
  }
} finally {
  await portal.close();
  await postgres.stop();
  remove();
}
printTable(['overview of', 'statements', 'GraphQL p50 ms', 'route p50 ms', 'times (goal: 1.5)'], rows);
