import { PGlite } from '@electric-sql/pglite';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../support/postgres.ts';
import { ownFolder, startProduct } from '../support/product.ts';
import { cells, measured, post, type Run } from './load.ts';
import { type BenchRound, roundWith } from './round-with.ts';
import { printTable } from './table.ts';

const people = 60;
const atOnce = 20;
const query =
  'mutation SaveAnswer($input: AnswerInput!) { saveAnswer(input: $input) { question state level note revision } }';

/** Everybody answers every question once over HTTP, as the respondent's page does. */
async function overHttp(url: string, round: BenchRound): Promise<Run> {
  const { tokens, questions } = round;
  const save = async (nth: number): Promise<void> => {
    const input = {
      question: questions[Math.floor(nth / people)],
      state: 'level',
      level: (nth % 5) + 1,
      note: null,
      revision: 0,
    };
    const headers = { 'x-peerway': '1', 'x-respondent': tokens[nth % people] ?? '' };
    const reply = await post(`${url}/graphql`, headers, JSON.stringify({ query, variables: { input } }));
    if (!reply.includes('"revision":1')) throw new Error(`not saved: ${reply.slice(0, 300)}`);
  };
  return measured(people * questions.length, atOnce, save);
}

const insert = `insert into answer (workspace_id, engagement_id, round_id, respondent_id, question, state, level, note, revision, saved_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, 1, now())`;

type Ask = (sql: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;

/** The same rows, each in a transaction of its own, by nothing but the driver. */
async function bare(ask: Ask, total: number, concurrency: number): Promise<Run> {
  interface Ids {
    readonly workspace_id: string;
    readonly engagement_id: string;
    readonly round_id: string;
    readonly id: string;
  }
  const { rows } = await ask('select workspace_id, engagement_id, round_id, id from respondent order by id');
  await ask('delete from answer');
  const ids = rows as Ids[];
  return measured(total, concurrency, async (nth) => {
    const to = ids[nth % ids.length];
    const values = [to?.workspace_id, to?.engagement_id, to?.round_id, to?.id, `q-${Math.floor(nth / ids.length)}`];
    await ask(insert, [...values, 'level', (nth % 5) + 1, null]);
  });
}

async function onPostgres(): Promise<(string | number)[][]> {
  const server = await startPostgres({ durable: true });
  const { folder, remove } = ownFolder();
  const product = await startProduct({
    folder,
    variables: { DATABASE_URL: server.url, PEERWAY_SAMPLE: 'off', LOG_LEVEL: 'info' },
  });
  try {
    const round = await roundWith(product, people);
    const http = await overHttp(product.url, round);
    const pool = new pg.Pool({ connectionString: server.url, max: 10 });
    const alone = await bare((sql, values) => pool.query(sql, values), people * round.questions.length, atOnce);
    await pool.end();
    return rowsOf('PostgreSQL 18', http, alone);
  } finally {
    await product.stop();
    await server.stop();
    remove();
  }
}

async function onEmbedded(): Promise<(string | number)[][]> {
  const { folder, remove } = ownFolder();
  const product = await startProduct({ folder, variables: { PEERWAY_SAMPLE: 'off', LOG_LEVEL: 'info' } });
  const round = await roundWith(product, people);
  const http = await overHttp(product.url, round);
  await product.stop();
  const pglite = await PGlite.create(path.join(folder, 'data', 'pglite'));
  const alone = await bare((sql, values) => pglite.query(sql, values), people * round.questions.length, 1);
  await pglite.close();
  remove();
  return rowsOf('embedded', http, alone);
}

function rowsOf(engine: string, http: Run, alone: Run): (string | number)[][] {
  return [
    [engine, 'over HTTP', ...cells(http), Math.round((100 * http.perSecond) / alone.perSecond)],
    [engine, 'bare insert by the driver', ...cells(alone), 100],
  ];
}

const rows = [...(await onPostgres()), ...(await onEmbedded())];
printTable(['engine', 'answers saved', 'per second', 'p50 ms', 'p95 ms', 'p99 ms', '% of bare'], rows);
