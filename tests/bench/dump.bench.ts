// 100,000 answers dumped and restored by the commands, on either engine; beside it, the bytes per second of copying the file.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { startPostgres } from '../support/postgres.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { ownFolder, startProduct } from '../support/product.ts';
import { projectFolder } from '../support/source-files.ts';
import { printTable } from './table.ts';

const RESPONDENTS = 1_370;
const QUESTIONS = 73;
const ids = ['1', '2', '3', '4'].map((end) => `01900000-0000-7000-8000-00000000000${end}`);
const [workspace, organization, engagement, round] = ids;

/** A round that many answered, by hand: the point is the dump, not how it came to be. */
const filling = [
  `insert into workspace (id, name, created_at) values ('${workspace}', 'W', now())`,
  `insert into organization (id, workspace_id, name, profile, created_at) values ('${organization}', '${workspace}', 'O', '{}', now())`,
  `insert into engagement (id, workspace_id, organization_id, name, created_at) values ('${engagement}', '${workspace}', '${organization}', 'E', now())`,
  `insert into round (id, workspace_id, engagement_id, name, bank_version, kind, state, anonymity, asked, created_at)
   values ('${round}', '${workspace}', '${engagement}', 'R', '2026-1', 'full', 'open', 'attributed', '[]', now())`,
  `insert into respondent (id, workspace_id, engagement_id, round_id, audience, place, name, created_at)
   select gen_random_uuid(), '${workspace}', '${engagement}', '${round}', 'it', n, 'Respondent ' || n, now() from generate_series(1, ${RESPONDENTS}) n`,
  `insert into answer (workspace_id, engagement_id, round_id, respondent_id, question, state, level, saved_at)
   select '${workspace}', '${engagement}', '${round}', id, 'question-' || n, 'level', 1 + n % 5, now()
   from respondent, generate_series(1, ${QUESTIONS}) n`,
];

function seconds(act: () => void): number {
  const began = performance.now();
  act();
  return Math.round((performance.now() - began) / 100) / 10;
}

function command(verb: string, file: string, variables: Readonly<Record<string, string>>): void {
  const program = path.join(projectFolder, 'apps', 'api', 'dist', 'main.js');
  execFileSync(process.execPath, [program, verb, file], { env: { ...process.env, ...variables }, stdio: 'pipe' });
}

async function measured(name: string, folder: string, database: (data: string) => Promise<Record<string, string>>) {
  const [here, there] = [path.join(folder, 'here'), path.join(folder, 'there')];
  for (const data of [here, there]) mkdirSync(data, { recursive: true });
  const file = path.join(folder, 'measured.dump.gz');
  const secret = { PEERWAY_SECRET: 'a-secret-for-the-measurement-of-dumps' };
  const [from, to] = [
    { ...secret, ...(await database(here)) },
    { ...secret, ...(await database(there)) },
  ];
  await (await startProduct({ folder, variables: { ...from, PEERWAY_SAMPLE: 'off' } })).stop();
  await fill(from);
  const dump = seconds(() => command('dump', file, from));
  const restore = seconds(() => command('restore', file, to));
  const copy = seconds(() => copyFileSync(file, `${file}.copy`));
  return [name, RESPONDENTS * QUESTIONS, dump, restore, Math.round(statSync(file).size / 1000), copy] as const;
}

async function fill(variables: Readonly<Record<string, string>>): Promise<void> {
  const url = variables['DATABASE_URL'];
  if (url === undefined) {
    const pglite = await PGlite.create(path.join(variables['PEERWAY_DATA'] ?? '', 'pglite'));
    for (const statement of filling) await pglite.exec(statement);
    await pglite.close();
    return;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of filling) await client.query(statement);
  await client.end();
}

const server = await startPostgres();
const folders = [ownFolder(), ownFolder()] as const;
printTable(
  ['engine', 'answers', 'dump s', 'restore s', 'file kB', 'copying the file s'],
  [
    await measured('embedded', folders[0].folder, async (data) => ({ PEERWAY_DATA: data })),
    await measured('PostgreSQL', folders[1].folder, async (data) => ({
      PEERWAY_DATA: data,
      DATABASE_URL: await freshDatabase(server.url),
    })),
  ],
);
await server.stop();
for (const { remove } of folders) remove();
