import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freePort, ownFolder, startProduct } from '../support/product.ts';
import { projectFolder } from '../support/source-files.ts';

const { folder, remove } = ownFolder();
afterAll(remove);

interface Ending {
  readonly code: number | null;
  readonly said: string;
}

/** Starts the built portal where it cannot start, and gives what it said. */
async function startWith(variables: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<Ending> {
  const port = String(await freePort());
  const own = { PORT: port, PEERWAY_DATA: path.join(folder, 'data'), PEERWAY_BACKUPS: 'off', LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, [path.join('apps', 'api', 'dist', 'main.js'), ...args], {
    cwd: projectFolder,
    env: { ...process.env, NODE_ENV: 'production', ...own, ...variables },
  });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

function isOneSentence(said: string): void {
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).not.toMatch(/\bat .+:\d+:\d+|node_modules|Error:/);
}

describe('a start that cannot be ends with 1 and one sentence that says what to do', () => {
  const held: Server = createServer();
  let takenPort: number;
  beforeAll(async () => {
    takenPort = await listening(held);
    writeFileSync(path.join(folder, 'a-file'), '');
    mkdirSync(path.join(folder, 'broken'), { recursive: true });
    writeFileSync(path.join(folder, 'broken', 'secret'), 'short');
  });
  afterAll(() => void held.close());

  const cases: readonly [string, () => Record<string, string>, RegExp][] = [
    ['a port in use', () => ({ PORT: String(takenPort) }), /^Port \d+ is in use\. .*PORT/],
    [
      'an address of another machine',
      () => ({ HOST: '192.0.2.1' }),
      /^HOST 192\.0\.2\.1 is not an address of this machine/,
    ],
    [
      'a folder that cannot be written',
      () => ({ PEERWAY_DATA: path.join(folder, 'a-file', 'data') }),
      /^The data folder .* cannot be written\. .*PEERWAY_DATA/,
    ],
    [
      'a secret that was damaged',
      () => ({ PEERWAY_DATA: path.join(folder, 'broken') }),
      /^The file .*secret does not hold a usable secret/,
    ],
    [
      'a database that does not answer',
      () => ({ DATABASE_URL: 'postgres://peerway@127.0.0.1:1/peerway' }),
      /^The database at 127\.0\.0\.1:1 cannot be used .*DATABASE_URL/,
    ],
    [
      'a database of another kind',
      () => ({ DATABASE_URL: 'mysql://127.0.0.1/peerway' }),
      /^The variable DATABASE_URL is not usable/,
    ],
    [
      'a wrong password',
      () => ({ DATABASE_URL: inject('postgresUrl').replace(':peerway@', ':wrong@') }),
      /^The database at .* cannot be used .*password authentication failed/,
    ],
    ['a port that is no number', () => ({ PORT: 'many' }), /^The variable PORT is not usable/],
    [
      'an address without http',
      () => ({ PEERWAY_URL: 'ftp://peerway.example.org' }),
      /^The variable PEERWAY_URL is not usable/,
    ],
    ['a secret that is too short', () => ({ PEERWAY_SECRET: 'short' }), /^The variable PEERWAY_SECRET is not usable/],
    ['a pool of none', () => ({ DATABASE_POOL: '0' }), /^The variable DATABASE_POOL is not usable/],
    ['a log level that is none', () => ({ LOG_LEVEL: 'loud' }), /^The variable LOG_LEVEL is not usable/],
    [
      'a trusted proxy that is no address',
      () => ({ PEERWAY_TRUSTED_PROXIES: 'not an address' }),
      /^The variable PEERWAY_TRUSTED_PROXIES is not usable/,
    ],
  ];

  it.each(cases)('%s', async (_, variables, sentence) => {
    const { code, said } = await startWith(variables());
    expect(said).toMatch(sentence);
    isOneSentence(said);
    expect(code).toBe(1);
  });

  it('a command that there is not', async () => {
    const { code, said } = await startWith({}, ['destroy']);
    expect(said).toMatch(/^There is no command "destroy"/);
    expect(code).toBe(1);
  });

  it('a second process on the same folder, but none after a kill -9', async () => {
    const first = await startProduct({ folder });
    const { code, said } = await startWith({});
    expect(said).toMatch(/^Another Peerway process already uses the data folder/);
    isOneSentence(said);
    expect(code).toBe(1);
    const gone = new Promise((resolve) => first.process.once('exit', resolve));
    first.process.kill('SIGKILL');
    await gone;
    const next = await startProduct({ folder });
    expect(await next.stop()).toBe(0);
  });

  it('a database server that is too old', async () => {
    const old = createServer((socket) => speakAsPostgres(socket, '150004'));
    const port = await listening(old);
    const { code, said } = await startWith({ DATABASE_URL: `postgres://peerway@127.0.0.1:${port}/peerway` });
    old.close();
    expect(said).toMatch(/is PostgreSQL 15; Peerway needs 16 or newer/);
    isOneSentence(said);
    expect(code).toBe(1);
  });

  it('a database that a newer Peerway has used', async () => {
    const admin = new pg.Client({ connectionString: inject('postgresUrl') });
    await admin.connect();
    await admin.query('create database newer');
    const url = new URL(inject('postgresUrl'));
    url.pathname = '/newer';
    const product = await startProduct({ folder: path.join(folder, 'newer'), variables: { DATABASE_URL: url.href } });
    await product.stop();
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await client.query(`insert into mikro_orm_migrations (name, executed_at) values ('2031-01-far-ahead', now())`);
    await client.end();
    const { code, said } = await startWith({ DATABASE_URL: url.href });
    await admin.end();
    expect(said).toMatch(/was used by a newer Peerway \(step 2031-01-far-ahead\)/);
    isOneSentence(said);
    expect(code).toBe(1);
  });
});

/** As much of the protocol as a client needs to ask an old server for its version. */
function speakAsPostgres(socket: Socket, version: string): void {
  const message = (kind: string, body: Buffer): Buffer => {
    const head = Buffer.alloc(5);
    head.write(kind, 0);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const ready = message('Z', Buffer.from('I'));
  const column = Buffer.concat([
    Buffer.from('\0\x01server_version_num\0'),
    Buffer.alloc(6),
    Buffer.from([0, 0, 0, 25, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0]),
  ]);
  const length = Buffer.alloc(4);
  length.writeInt32BE(version.length);
  const row = Buffer.concat([Buffer.from('\0\x01'), length, Buffer.from(version)]);
  const answer = Buffer.concat([message('T', column), message('D', row), message('C', Buffer.from('SHOW\0')), ready]);
  let isStarted = false;
  socket.on('error', () => undefined);
  socket.on('data', (bytes) => {
    if (!isStarted) {
      isStarted = true;
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready]));
    } else if (bytes[0] === 'Q'.charCodeAt(0)) socket.write(answer);
  });
}
