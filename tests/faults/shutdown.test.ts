import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { ownFolder, type Product, startProduct } from '../support/product.ts';
import { Visitor } from '../support/visitor.ts';

async function setUp(product: Product): Promise<Visitor> {
  const owner = new Visitor(product.url);
  const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };
  await owner.post('/api/setup', { ...account, token: product.setupToken, workspace: 'Practice' });
  return owner;
}

const add =
  'mutation ($name: String!) { createOrganization(input: { name: $name, profile: { countries: [], constraints: [] } }) { id } }';

/** Keeps adding organizations until nobody answers, and gives the names that were acknowledged. */
async function addOn(owner: Visitor, who: number): Promise<string[]> {
  const kept: string[] = [];
  for (let n = 0; ; n += 1) {
    const name = `Organization ${who}-${n}`;
    const reply = await owner.ask(add, { name }).catch(() => undefined);
    if (!reply?.data) return kept;
    kept.push(name);
  }
}

it('finishes what is under way at SIGTERM, loses nothing, and leaves with 0', async () => {
  const { folder, remove } = ownFolder();
  const options = { folder, variables: { PEERWAY_SAMPLE: 'off' } };
  let product = await startProduct(options);
  const owner = await setUp(product);
  const { cookie } = owner;
  const adding = Array.from({ length: 8 }, (_, who) => addOn(owner, who));
  await new Promise((resolve) => setTimeout(resolve, 700));
  const began = performance.now();
  expect(await product.stop()).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
  const acknowledged = (await Promise.all(adding)).flat();
  expect(acknowledged.length).toBeGreaterThan(8);

  product = await startProduct(options);
  const found = new Set<string>();
  let after: string | null = null;
  do {
    const { data } = await new Visitor(product.url).ask(
      'query ($after: String) { organizations(after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }',
      { after },
      { cookie },
    );
    const list = data?.['organizations'] as {
      nodes: { name: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    for (const { name } of list.nodes) found.add(name);
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
  expect(acknowledged.filter((name) => !found.has(name))).toEqual([]);
  await product.stop();
  remove();
});

it('says so quickly when the database is gone, stays alive, and serves again once it is back', async () => {
  const admin = new pg.Client({ connectionString: inject('postgresUrl') });
  await admin.connect();
  await admin.query('create database fragile');
  const url = new URL(inject('postgresUrl'));
  url.pathname = '/fragile';
  const { folder, remove } = ownFolder();
  const product = await startProduct({
    folder,
    variables: { DATABASE_URL: url.href, PEERWAY_SAMPLE: 'off', LOG_LEVEL: 'silent' },
  });
  const owner = await setUp(product);
  const status = async (path: string): Promise<number> => (await fetch(product.url + path)).status;
  expect(await status('/health/ready')).toBe(200);

  await admin.query('alter database fragile allow_connections false');
  await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'fragile'`);
  const began = performance.now();
  const reply = await owner.post('/graphql', { query: '{ workspace { name } }' });
  expect(performance.now() - began).toBeLessThan(6_000);
  expect(reply.status).toBe(503);
  expect(JSON.stringify(reply.body)).toContain('"UNAVAILABLE"');
  expect(JSON.stringify(reply.body)).not.toMatch(/fragile|postgres/);
  const stranger = await new Visitor(product.url).post('/api/auth/sign-in/email', {
    email: 'a@example.org',
    password: 'x',
  });
  expect(stranger).toMatchObject({ status: 503, body: { error: { code: 'UNAVAILABLE' } } });
  expect(await status('/health/ready')).toBe(503);
  expect(await status('/health/live')).toBe(200);

  await admin.query('alter database fragile allow_connections true');
  await expect.poll(() => status('/health/ready'), { timeout: 10_000 }).toBe(200);
  expect(await owner.need('{ workspace { name } }')).toEqual({ name: 'Practice' });
  expect(await product.stop()).toBe(0);
  await admin.end();
  remove();
});
