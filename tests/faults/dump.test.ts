import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { openAsOwner, migrate } from '../../apps/api/src/database/orm.ts';
import { dump } from '../../apps/api/src/dump/daily-dump.ts';
import { dumpCommand } from '../../apps/api/src/dump/dump-command.ts';
import { restore } from '../../apps/api/src/dump/restore.ts';
import { takeDump } from '../../apps/api/src/dump/take-dump.ts';
import { verifiedDump } from '../../apps/api/src/dump/verified-dump.ts';
import { configuration, type Configuration } from '../../apps/api/src/operations/configuration.ts';
import { seededRandom } from '../../libs/kernel/src/seeded-random.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { ownFolder, startProduct } from '../support/product.ts';
import { anomaliesAfter, prepareStorm, stormUntilKilled } from '../support/storm.ts';

const secret = 'a secret that both machines share, as operating.md says';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'peerway-dump-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The settings of a store: a folder below ours, or a database of its own on the server. */
async function store(kind: 'embedded' | 'server', name: string): Promise<Configuration> {
  const server = kind === 'server' ? { DATABASE_URL: await freshDatabase(inject('postgresUrl')) } : {};
  return configuration({
    PEERWAY_DATA: path.join(folder, name),
    PEERWAY_BACKUPS: path.join(folder, 'backups'),
    PEERWAY_SECRET: secret,
    ...server,
  });
}

function variablesOf({ databaseUrl, dataFolder }: Configuration): Record<string, string> {
  const data = { PEERWAY_DATA: dataFolder, PEERWAY_SECRET: secret };
  return databaseUrl === undefined ? data : { ...data, DATABASE_URL: databaseUrl };
}

describe.each([
  ['embedded', 'embedded'],
  ['server', 'server'],
  ['embedded', 'server'],
  ['server', 'embedded'],
] as const)('the restore drill from %s to %s', (from, to) => {
  it('brings back every acknowledged answer and the sample, on another machine, and links go on working', async () => {
    const here = await store(from, 'here');
    const there = await store(to, 'there');
    const product = await startProduct({ folder, variables: variablesOf(here) });
    const people = await prepareStorm(product, 5);
    await stormUntilKilled(product, people, 500);

    const file = path.join(folder, 'drill.dump.gz');
    expect(await dumpCommand(file, here)).toContain('read back and found whole');
    const said = await restore(file, there);
    expect(said).toContain('every table was read back and compared');
    console.log(`Restore drill, ${from} to ${to}: ${said}`);

    const restored = await startProduct({ folder, variables: variablesOf(there) });
    expect(await anomaliesAfter(restored, people)).toEqual([]);
    await restored.stop();
  });
});

describe('a dump', () => {
  async function embedded(): Promise<{ settings: Configuration; file: string }> {
    const settings = await store('embedded', 'here');
    const product = await startProduct({ folder, variables: { ...variablesOf(settings), PEERWAY_SAMPLE: 'off' } });
    await prepareStorm(product, 2);
    await product.stop();
    const file = path.join(folder, 'one.dump.gz');
    await dumpCommand(file, settings);
    return { settings, file };
  }

  it('is taken as of one moment while others write on the server', async () => {
    const { databaseUrl: url = '' } = await store('server', 'here');
    await migrate({ kind: 'server', url, pool: 2 });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const add = async (from: number, upTo: number): Promise<void> => {
      for (let n = from; n < upTo; n += 1)
        await client.query(`insert into "user" ("id", "name", "email") values ($1, 'N', $1)`, [`u${n}`]);
    };
    await add(0, 200);
    const writing = add(200, 1_000);
    const orm = await openAsOwner({ kind: 'server', url, pool: 2 });
    const file = path.join(folder, 'busy.dump.gz');
    await takeDump(orm, file, new Date());
    await orm.close(true);
    await writing;
    await client.end();
    const users = (await verifiedDump(file)).tables.find(({ name }) => name === 'user')?.rows ?? 0;
    expect(users).toBeGreaterThanOrEqual(200);
    expect(users).toBeLessThan(1_000);
    await restore(file, await store('server', 'there'));
  });

  it('sees every row also for an owner of the tables who is no superuser, though policies are forced', async () => {
    const { databaseUrl = '' } = await store('server', 'here');
    const url = new URL(databaseUrl);
    const superuser = new pg.Client({ connectionString: url.href });
    await superuser.connect();
    const name = `owner_${url.pathname.slice(1)}`;
    await superuser.query(`create role ${name} login password 'owner' nosuperuser nocreaterole`);
    await superuser.query(`alter database ${url.pathname.slice(1)} owner to ${name}`);
    await superuser.query(
      `do $$ begin create role peerway_app nologin; exception when duplicate_object then null; end $$`,
    );
    await superuser.query(`grant peerway_app to ${name}`);
    Object.assign(url, { username: name, password: 'owner' });
    await migrate({ kind: 'server', url: url.href, pool: 2 });
    await superuser.query(
      `insert into workspace (id, name, created_at) values ('01900000-0000-7000-8000-000000000001', 'W', now())`,
    );
    await superuser.end();
    const orm = await openAsOwner({ kind: 'server', url: url.href, pool: 2 });
    const file = path.join(folder, 'owner.dump.gz');
    await takeDump(orm, file, new Date());
    await orm.close(true);
    expect((await verifiedDump(file)).tables.find(({ name: table }) => table === 'workspace')?.rows).toBe(1);
  });

  it('with a single bit flipped, wherever that is, is refused and leaves nothing behind', async () => {
    const { file } = await embedded();
    const whole = readFileSync(file);
    const random = seededRandom(26);
    const there = await store('embedded', 'there');
    for (let n = 0; n < 25; n += 1) {
      const bytes = Buffer.from(whole);
      // The first ten bytes are gzip's own, among them a date that nobody reads.
      const at = 10 + Math.floor(random() * (bytes.length - 10));
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at);
      writeFileSync(file, bytes);
      await expect(restore(file, there), `byte ${at}`).rejects.toThrow('is damaged and was not restored');
      expect(existsSync(path.join(folder, 'there', 'pglite'))).toBe(false);
    }
  });

  it('cut short at any place is refused', async () => {
    const { file } = await embedded();
    const whole = readFileSync(file);
    for (const share of [0, 0.1, 0.5, 0.99]) {
      writeFileSync(file, whole.subarray(0, Math.floor(whole.length * share)));
      await expect(restore(file, await store('embedded', 'there'))).rejects.toThrow('is damaged and was not restored');
    }
  });

  it('that is not there is refused with where to look', async () => {
    await expect(restore('/nowhere/at-all.dump.gz', await store('embedded', 'there'))).rejects.toThrow(
      'There is no dump at /nowhere/at-all.dump.gz',
    );
  });

  it('is never restored over a database that is there', async () => {
    const { settings, file } = await embedded();
    await expect(restore(file, settings)).rejects.toThrow('holds a database already');
    const server = await store('server', 'server');
    await restore(file, server);
    await expect(restore(file, server)).rejects.toThrow('is not empty');
  });

  it('of a newer Peerway is refused, and the empty database stays empty', async () => {
    const { file } = await embedded();
    const { gunzipSync, gzipSync } = await import('node:zlib');
    const { createHash } = await import('node:crypto');
    const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
    const end = JSON.parse((lines.pop() ?? '').slice('#whole '.length)) as object;
    lines[0] = (lines[0] ?? '').replace('"2026-11-first"', '"2026-11-first","2031-01-from-the-future"');
    const body = `${lines.join('\n')}\n`;
    const sha256 = createHash('sha256').update(body).digest('hex');
    writeFileSync(file, gzipSync(`${body}#whole ${JSON.stringify({ ...end, sha256 })}\n`));
    const server = await store('server', 'server');
    await expect(restore(file, server)).rejects.toThrow('used by a newer Peerway (step 2031-01-from-the-future)');
    const client = new pg.Client({ connectionString: server.databaseUrl });
    await client.connect();
    const { rows } = await client.query(`select relname from pg_class where relnamespace = 'public'::regnamespace`);
    await client.end();
    expect(rows).toEqual([]);
  });

  it('can be asked for while the portal runs on the embedded database', async () => {
    const settings = await store('embedded', 'here');
    const product = await startProduct({ folder, variables: variablesOf(settings) });
    await prepareStorm(product, 1);
    const file = path.join(folder, 'running.dump.gz');
    expect(await dumpCommand(file, settings)).toContain('read back and found whole');
    expect((await fetch(`${product.url}/health/ready`)).status).toBe(200);
    await product.stop();
    expect((await verifiedDump(file)).rows).toBeGreaterThan(100);
  });

  it('of the former kind, a copy of the folder, still restores', async () => {
    const { folder: own, remove } = ownFolder();
    const pglite = await PGlite.create({ dataDir: path.join(own, 'pglite') });
    await migrate({ kind: 'embedded', pglite });
    const copy = await pglite.dumpDataDir('gzip');
    await pglite.close();
    const file = path.join(folder, 'peerway-old.tar.gz');
    writeFileSync(file, Buffer.from(await copy.arrayBuffer()));
    const there = await store('embedded', 'there');
    expect(await restore(file, there)).toContain(`Restored ${file}`);
    remove();
  });

  it('of every day: the seven newest are kept', async () => {
    const pglite = await PGlite.create();
    await migrate({ kind: 'embedded', pglite });
    const orm = await openAsOwner({ kind: 'embedded', pglite });
    const backups = path.join(folder, 'backups');
    for (let day = 10; day < 19; day += 1) await dump(orm, backups, new Date(`2026-11-${day}T10:00:00Z`));
    await orm.close(true);
    const names = readdirSync(backups).sort();
    expect(names).toHaveLength(7);
    expect(names[0]).toContain('2026-11-12');
  });
});
