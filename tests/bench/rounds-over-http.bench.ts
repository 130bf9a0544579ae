// Five rounds of 2,000 respondents over HTTP: what the Assess page, a result and a comparison cost on either engine.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { latestBank } from '@peerway/assessment/content';
import { questionsFor } from '@peerway/assessment';
import { parse, print, separateOperations } from 'graphql';
import { startPostgres } from '../support/postgres.ts';
import { freePort, ownFolder } from '../support/product.ts';
import { projectFolder } from '../support/source-files.ts';
import { statementsOf } from '../support/statements.ts';
import { Visitor } from '../support/visitor.ts';
import { embedded, type Engine, engagementOf, running, type Sent, sent, server, type Settings, settingsOf } from './engines.ts'; // prettier-ignore
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
const groups = { embedded: '8001', PostgreSQL: '8002' } as const;
const roundId = ({ name }: Engine, place: number): string => `01900000-0000-7000-${groups[name]}-00000000100${place}`;
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
  const settings = settingsOf(engine, folder, await freePort());
  const owner = new Visitor(settings.url);
  const engagement = await running(settings, (portal) => engagementOf(owner, portal));
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
