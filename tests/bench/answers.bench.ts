// Answers saved per second over HTTP, on both engines, beside the same row written by the bare driver.
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { startPostgres } from '../support/postgres.ts';
import { ownFolder, startProduct, type Product } from '../support/product.ts';
import { prepareStorm, stormFor } from '../support/storm.ts';
import { printTable, quantile } from './table.ts';

const PEOPLE = 20;
const WARM_MS = 3_000;
const MEASURED_MS = 8_000;

type Run = (sql: string, values: readonly unknown[]) => Promise<{ readonly rows: readonly unknown[] }>;

const upsert = `insert into answer (workspace_id, engagement_id, round_id, respondent_id, question, state, level, revision, saved_at)
  values ($1, $2, $3, $4, $5, 'level', $6, 1, now())
  on conflict (respondent_id, question) do update set level = excluded.level, revision = answer.revision + 1, saved_at = excluded.saved_at`;

async function overHttp(product: Product): Promise<number[]> {
  const people = await prepareStorm(product, PEOPLE);
  await stormFor(product, people, WARM_MS);
  return stormFor(product, people, MEASURED_MS);
}

/** As many writers as there were respondents, each waiting for its row before the next. */
async function bare(run: Run): Promise<number[]> {
  const { rows } = await run('select workspace_id, engagement_id, round_id, id from respondent order by id', []);
  const until = performance.now() + MEASURED_MS;
  const writers = (rows as Record<string, string>[]).map(async (row) => {
    const took: number[] = [];
    while (performance.now() < until) {
      const began = performance.now();
      const keys = [row['workspace_id'], row['engagement_id'], row['round_id'], row['id']];
      await run(upsert, [...keys, `question-${took.length % 73}`, (took.length % 5) + 1]);
      took.push(performance.now() - began);
    }
    return took;
  });
  return (await Promise.all(writers)).flat();
}

const rows: (string | number)[][] = [];

function add(name: string, took: readonly number[]): void {
  const at = (share: number): number => Number(quantile(took, share).toFixed(1));
  rows.push([name, Math.round((took.length / MEASURED_MS) * 1000), at(0.5), at(0.95), at(0.99)]);
}

async function embedded(): Promise<void> {
  const { folder, remove } = ownFolder();
  const product = await startProduct({ folder, variables: { PEERWAY_SAMPLE: 'off' } });
  add('embedded, over HTTP', await overHttp(product));
  await product.stop();
  const pglite = await PGlite.create({ dataDir: path.join(folder, 'data', 'pglite') });
  add('embedded, bare driver', await bare((sql, values) => pglite.query(sql, [...values])));
  await pglite.close();
  remove();
}

async function server(): Promise<void> {
  const postgres = await startPostgres({ durable: true });
  const { folder, remove } = ownFolder();
  const product = await startProduct({ folder, variables: { PEERWAY_SAMPLE: 'off', DATABASE_URL: postgres.url } });
  add('PostgreSQL, over HTTP', await overHttp(product));
  await product.stop();
  const pool = new pg.Pool({ connectionString: postgres.url, max: 10 });
  // The pool says it has ended before its connections are closed; the server's stop then reaches them.
  pool.on('error', () => undefined);
  add('PostgreSQL, bare driver', await bare((sql, values) => pool.query(sql, [...values])));
  await pool.end();
  await postgres.stop();
  remove();
}

await embedded();
await server();
printTable([`${PEOPLE} at once`, 'answers per s', 'p50 ms', 'p95 ms', 'p99 ms'], rows);
const [, , http, driver] = rows.map(([, perSecond]) => Number(perSecond));
console.log(`\nOn PostgreSQL over HTTP: ${((http ?? 0) / (driver ?? 1)).toFixed(2)} of the bare driver (goal: 0.5).`);
