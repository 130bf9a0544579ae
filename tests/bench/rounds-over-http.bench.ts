// Five rounds of 2,000 respondents over HTTP: what the Assess page, a result and a comparison cost on either engine.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { latestBank } from '@peerway/assessment/content';
import { questionsFor } from '@peerway/assessment';
import { parse, print, separateOperations } from 'graphql';
import pg from 'pg';
import { startPostgres } from '../support/postgres.ts';
import { freePort, ownFolder } from '../support/product.ts';
import { projectFolder } from '../support/source-files.ts';
import { statementsOf } from '../support/statements.ts';
import { Visitor } from '../support/visitor.ts';
import { apiParts } from './api-parts.ts';
import { printTable, quantile } from './table.ts';

const ROUNDS = 5;
const RESPONDENTS = 2_000;
const REPEATS = 5;
const SETTLED_MS = 1_500;
const AUDIENCES = ['executive', 'it', 'security', 'operations', 'team'] as const;

const screens = path.join(projectFolder, 'apps/web/src/app/assessment');
const written = ['rounds', 'result', 'comparison'].map((name) =>
  readFileSync(path.join(screens, `${name}.graphql`), 'utf8'),
);
const operations = separateOperations(parse(written.join('\n')));

/** Different ones on each engine: the process keeps results by the id of their round, whatever the database. */
const roundId = (engine: Engine, place: number): string => `01900000-0000-7000-${engine.group}-00000000100${place}`;
const everything = latestBank.dimensions.map(({ id }) => id);
const asked = AUDIENCES.map((audience) => ({ audience, dimensions: everything }));
const questions = AUDIENCES.flatMap((audience) =>
  questionsFor(latestBank, audience, everything).map(({ id }) => ({ audience, question: id })),
);

/** Closed rounds that follow each other with the same people, all of whom answered everything; each a little better. */
function filling(engine: Engine, engagement: string): string[] {
  const of = `(select workspace_id from engagement where id = '${engagement}'), '${engagement}'::uuid`;
  const person = (round: string, nth: string): string => `md5(${round} || '-' || ${nth})::uuid`;
  return Array.from({ length: ROUNDS }, (_, at) => at + 1).flatMap((place) => {
    const [round, before] = [`'${roundId(engine, place)}'`, place === 1 ? 'null' : `'${roundId(engine, place - 1)}'`];
    const ended = `now() - interval '${ROUNDS + 1 - place} months'`;
    return [
      `insert into round (id, workspace_id, engagement_id, name, bank_version, kind, state, anonymity, asked, closed_at, created_at, follows_id)
       values (${round}, ${of}, 'Round ${place}', '${latestBank.version}', 'full', 'closed', 'attributed', '${JSON.stringify(asked)}', ${ended}, ${ended}, ${before})`,
      `insert into respondent (id, workspace_id, engagement_id, round_id, audience, place, name, started_at, finished_at, created_at, before_id)
       select ${person(round, 'n')}, ${of}, ${round}, ('{${AUDIENCES.join(',')}}'::text[])[1 + n % ${AUDIENCES.length}], n,
         'Respondent ' || n, ${ended}, ${ended}, ${ended}, ${place === 1 ? 'null::uuid' : person(before, 'n')}
       from generate_series(1, ${RESPONDENTS}) n`,
      `insert into answer (workspace_id, engagement_id, round_id, respondent_id, question, state, level, saved_at)
       select ${of}, ${round}, id, question, 'level', least(5, 1 + abs(hashtext(id::text || question)) % ${4 + place}), ${ended}
       from respondent join jsonb_to_recordset('${JSON.stringify(questions)}') as one (audience text, question text) using (audience)
       where round_id = ${round}`,
    ];
  });
}

interface Engine {
  readonly name: string;
  /** Stands in the ids of its rounds. */
  readonly group: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Sends statements past the portal, while it does not run. */
  readonly send: (statements: readonly string[]) => Promise<void>;
}

function embedded(folder: string): Engine {
  const send = async (statements: readonly string[]): Promise<void> => {
    const pglite = await PGlite.create(path.join(folder, 'pglite'));
    for (const statement of statements) await pglite.exec(statement);
    await pglite.close();
  };
  return { name: 'embedded', group: '8001', variables: {}, send };
}

function server(url: string): Engine {
  const send = async (statements: readonly string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  return { name: 'PostgreSQL', group: '8002', variables: { DATABASE_URL: url }, send };
}

const { configuration, logging, portal: api, setup } = await apiParts();
type Settings = ReturnType<typeof configuration.configuration>;

async function running<T>(
  settings: Settings,
  act: (portal: Awaited<ReturnType<typeof api.startPortal>>) => Promise<T>,
) {
  const portal = await api.startPortal(settings, logging.logger('silent'));
  try {
    return await act(portal);
  } finally {
    await portal.close();
  }
}

/** Signs an owner up and gives a new engagement of theirs. */
async function engagementOf(owner: Visitor, token: string): Promise<string> {
  const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };
  await owner.post('/api/setup', { ...account, token, workspace: 'Practice' });
  const profile = { industry: null, employees: null, sites: null, countries: [], constraints: [] };
  const made = 'mutation ($i: OrganizationInput!) { createOrganization(input: $i) { id } }';
  const { id: o } = await owner.need<{ id: string }>(made, { i: { name: 'Measured', profile } });
  const begun = 'mutation ($o: ID!) { createEngagement(organization: $o, name: "Measured") { id } }';
  const { id: engagement } = await owner.need<{ id: string }>(begun, { o });
  return engagement;
}

interface Sent {
  readonly ms: number;
  readonly bytes: number;
}

/** One operation as a browser sends it, until the last byte is there. */
async function sent(owner: Visitor, query: string, variables: object): Promise<Sent> {
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

/** The first time, with no result worked out; then again and again. */
async function measured(settings: Settings, owner: Visitor, name: string, variables: object) {
  const query = print(operations[name] ?? parse('{ missing }'));
  return running(settings, async (portal) => {
    const ask = (): Promise<Sent> => sent(owner, query, variables);
    // What a portal does at its start, and what a connection is told when it is opened, is no cost of the operation.
    await owner.need('{ engagements { nodes { id } } }');
    await wait(SETTLED_MS);
    let first: Sent = { ms: 0, bytes: 0 };
    const atFirst = await statementsOf(portal, async () => void (first = await ask()));
    const repeated: number[] = [];
    for (let at = 0; at < REPEATS; at += 1) repeated.push((await ask()).ms);
    const again = await statementsOf(portal, ask);
    return [Math.round(first.ms), atFirst.length, Math.round(quantile(repeated, 0.5)), again.length, first.bytes];
  });
}

async function measure(engine: Engine, folder: string): Promise<(string | number)[][]> {
  const settings = configuration.configuration({
    PORT: String(await freePort()),
    PEERWAY_DATA: folder,
    PEERWAY_BACKUPS: 'off',
    PEERWAY_SAMPLE: 'off',
    LOG_LEVEL: 'silent',
    ...engine.variables,
  });
  const owner = new Visitor(settings.url);
  const engagement = await running(settings, ({ parts }) => engagementOf(owner, setup.setupToken(parts.secret)));
  await engine.send([...filling(engine, engagement), 'analyze']);
  const [round, before, after] = [roundId(engine, ROUNDS), roundId(engine, 1), roundId(engine, ROUNDS)];
  const asks: [string, object][] = [
    ['AssessHome', { engagement, after: null }],
    ['RoundChoices', {}],
    ['RoundTrend', { engagement }],
    ['RoundResult', { engagement, round }],
    ['RoundComparison', { engagement, before, after }],
  ];
  const rows: (string | number)[][] = [];
  for (const [name, variables] of asks) {
    // Results are kept by version for as long as this process lives: a new version makes each measurement begin without any.
    await engine.send(['update round set version = version + 1']);
    rows.push([engine.name, name, ...(await measured(settings, owner, name, variables))]);
  }
  return rows;
}

const load = (): string =>
  os
    .loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
console.log(
  `${ROUNDS} rounds x ${RESPONDENTS} respondents, ${(ROUNDS * RESPONDENTS * questions.length) / AUDIENCES.length} answers`,
);
console.log(`load at the start: ${load()}`);
const postgres = await startPostgres({ durable: true });
const folders = [ownFolder(), ownFolder()] as const;
try {
  const rows = [
    ...(await measure(embedded(folders[0].folder), folders[0].folder)),
    ...(await measure(server(postgres.url), folders[1].folder)),
  ];
  printTable(['engine', 'operation', 'first ms', 'statements', 'repeated p50 ms', 'statements', 'bytes'], rows);
  console.log(`load at the end: ${load()}`);
} finally {
  await postgres.stop();
  for (const { remove } of folders) remove();
}
