// 50,000 people sign a policy by their links: signatures per second over HTTP on both engines, beside the same rows written by the
// bare driver, and whether each was counted once although some were sent twice.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import path from 'node:path';
import { Links } from '../../apps/api/src/access/links.ts';
import { editChange, group } from '../api/change/change-fields.ts';
import { policyDraft, stagePolicy, type StagedVersion } from '../support/policy-stage.ts';
import { startPostgres } from '../support/postgres.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';
import { Visitor } from '../support/visitor.ts';
import { printTable, quantile } from './table.ts';

const PEOPLE = Number(process.argv[2] ?? 50_000);
const AT_ONCE = 50;
/** One in so many is sent again at once, as an impatient browser does. */
const TWICE_EVERY = 20;

const secret = 'a secret of this measurement, which is long enough';
const sign = `mutation ($v: String!, $h: String!) { acknowledgePolicy(input: { version: $v, hash: $h, language: en }) { number hash } }`;

type Run = (sql: string, values?: readonly unknown[]) => Promise<{ readonly rows: readonly unknown[] }>;

/** A database that is reached past the product, while that does not run. */
interface Bare {
  readonly run: Run;
  readonly end: () => Promise<void>;
}

/** Where the product keeps its data, and how to reach it past the product. */
interface Engine {
  readonly name: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly bare: () => Promise<Bare>;
}

interface Stage {
  readonly workspace: string;
  readonly engagement: string;
  readonly version: StagedVersion;
}

async function staged(product: Product): Promise<Stage> {
  const owner = new Visitor(product.url);
  const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };
  await owner.post('/api/setup', { ...account, token: product.setupToken, workspace: 'Practice' });
  const { id: workspace } = await owner.need<{ id: string }>('{ workspace { id } }');
  const profile = { industry: null, employees: null, sites: null, countries: [], constraints: [] };
  const making = 'mutation ($i: OrganizationInput!) { createOrganization(input: $i) { id } }';
  const { id: o } = await owner.need<{ id: string }>(making, { i: { name: 'Measured', profile } });
  const beginning = 'mutation ($o: ID!) { createEngagement(organization: $o, name: "Measured") { id } }';
  const { id: engagement } = await owner.need<{ id: string }>(beginning, { o });
  await owner.need(editChange, { e: engagement, edits: { group: [{ id: 'all', version: 0, part: group('all') }] } });
  return { workspace, engagement, version: await stagePolicy({ owner }, engagement, policyDraft({ groups: ['all'] })) };
}

async function addPeople({ run }: Bare, { workspace, engagement }: Stage): Promise<string[]> {
  const ids = Array.from({ length: PEOPLE }, () => randomUUID());
  await run(
    `insert into affected_person (id, workspace_id, engagement_id, name, language, groups, roles, version, updated_by, updated_at)
     select id, $1, $2, 'Somebody', 'en', array['all'], array[]::text[], 1, 'A measurement', now() from unnest($3::uuid[]) id`,
    [workspace, engagement, `{${ids.join(',')}}`],
  );
  await run('analyze');
  return ids;
}

/** Everybody signs, so many at once, each as soon as somebody before is done. Gives the milliseconds of each, and how long it took. */
async function storm(product: Product, { version }: Stage, tokens: readonly string[]) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const body = JSON.stringify({ query: sign, variables: { v: version.id, h: version.hash } });
  const took: number[] = [];
  let next = 0;
  const began = performance.now();
  const worker = async (): Promise<void> => {
    while (next < tokens.length) {
      const place = (next += 1) - 1;
      const since = performance.now();
      const ways = Array.from({ length: place % TWICE_EVERY === 0 ? 2 : 1 }, () =>
        posted(product.url, agent, { token: tokens[place] ?? '', body }),
      );
      const replies = await Promise.all(ways);
      took.push(performance.now() - since);
      if (replies.some((reply) => !reply.includes(version.hash))) throw new Error(`not signed: ${replies.join()}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  agent.destroy();
  return { took, ms: performance.now() - began };
}

function posted(
  url: string,
  agent: Agent,
  { token, body }: { readonly token: string; readonly body: string },
): Promise<string> {
  const headers = { 'content-type': 'application/json', 'x-peerway': '1', origin: url, 'x-respondent': token };
  return new Promise((resolve, reject) => {
    const sending = request(`${url}/graphql`, { agent, method: 'POST', headers }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      reply.on('end', () => resolve(text));
    });
    sending.on('error', reject).end(body);
  });
}

/** As many writers as there were people at once, each waiting for its row before the next. Gives rows per second. */
async function driven(
  { run }: Bare,
  { workspace, engagement, version }: Stage,
  ids: readonly string[],
): Promise<number> {
  await run('delete from acknowledgement');
  const began = performance.now();
  let next = 0;
  const writer = async (): Promise<void> => {
    while (next < ids.length) {
      const id = ids[(next += 1) - 1];
      await run(
        `insert into acknowledgement (id, workspace_id, engagement_id, person_id, policy, version_id, language, hash, way, acknowledged_at)
         values (gen_random_uuid(), $1, $2, $3, 'peers', $4, 'en', $5, 'link', now())`,
        [workspace, engagement, id, version.id, version.hash],
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writer));
  return (ids.length / (performance.now() - began)) * 1000;
}

async function measured(engine: Engine, folder: string): Promise<(string | number)[]> {
  const variables = { PEERWAY_SAMPLE: 'off', PEERWAY_SECRET: secret, ...engine.variables };
  const first = await startProduct({ folder, variables });
  const stage = await staged(first);
  await first.stop();
  const before = await engine.bare();
  const ids = await addPeople(before, stage);
  await before.end();
  const links = new Links(secret);
  const tokens = ids.map((personId) =>
    links.token({ kind: 'person', workspaceId: stage.workspace, personId, linkIssue: 1 }),
  );
  const product = await startProduct({ folder, variables });
  const { took, ms } = await storm(product, stage, tokens);
  await product.stop();
  const after = await engine.bare();
  const { rows } = await after.run(
    'select count(*)::int as signed, count(distinct person_id)::int as people from acknowledgement',
  );
  const [counted] = rows as { signed: number; people: number }[];
  if (counted?.signed !== PEOPLE || counted.people !== PEOPLE) throw new Error(`counted ${JSON.stringify(counted)}`);
  const bare = await driven(after, stage, ids);
  await after.end();
  const perSecond = (PEOPLE / ms) * 1000;
  const at = (share: number): number => Math.round(quantile(took, share));
  return [
    engine.name,
    PEOPLE,
    Math.round(perSecond),
    at(0.5),
    at(0.99),
    Math.round(bare),
    (perSecond / bare).toFixed(2),
  ];
}

const folders = [ownFolder(), ownFolder()] as const;
const postgres = await startPostgres({ durable: true });
const embedded: Engine = {
  name: 'embedded',
  variables: {},
  bare: async () => {
    const pglite = await PGlite.create(path.join(folders[0].folder, 'data', 'pglite'));
    return { run: (sql, values = []) => pglite.query(sql, [...values]), end: () => pglite.close() };
  },
};
const server: Engine = {
  name: 'PostgreSQL',
  variables: { DATABASE_URL: postgres.url },
  bare: async () => {
    const pool = new pg.Pool({ connectionString: postgres.url, max: 10 });
    // The pool says it has ended before its connections are closed; the server's stop then reaches them.
    pool.on('error', () => undefined);
    return { run: (sql, values = []) => pool.query(sql, [...values]), end: () => pool.end() };
  },
};
try {
  const rows = [await measured(embedded, folders[0].folder), await measured(server, folders[1].folder)];
  printTable(['engine', 'people', 'signed per s', 'p50 ms', 'p99 ms', 'bare driver per s', 'ratio'], rows);
  console.log(
    `${AT_ONCE} at once; one in ${TWICE_EVERY} sent twice at the same moment; every signature was counted once.`,
  );
} finally {
  await postgres.stop();
  for (const { remove } of folders) remove();
}
