import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { projectFolder } from './source-files.ts';

/** The built product, running as its users run it: a process of its own. */
export interface Product {
  readonly url: string;
  /** What the first start prints; undefined once there is an owner. */
  readonly setupToken: string | undefined;
  readonly process: ChildProcess;
  /** Milliseconds from the command to the greeting. */
  readonly startedInMs: number;
  /** Ends it as an operator would, and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

export interface ProductOptions {
  /** Its data lies here; `ownFolder` makes one. */
  readonly folder: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** The command; the built API itself, unless something else is to be proved. */
  readonly command?: readonly [string, ...string[]];
}

const builtApi: readonly [string, ...string[]] = [process.execPath, path.join('apps', 'api', 'dist', 'main.js')];

/** Starts the built product on a free port and waits for its greeting; what it printed is in the error when it ends instead. */
export async function startProduct({ folder, variables = {}, command = builtApi }: ProductOptions): Promise<Product> {
  const port = await freePort();
  const [program, ...args] = command;
  const env = {
    PEERWAY_DATA: path.join(folder, 'data'),
    PEERWAY_BACKUPS: 'off',
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
  };
  const began = performance.now();
  const child = spawn(program, args, {
    cwd: projectFolder,
    env: { ...process.env, ...env, PORT: String(port), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const greeting = await greetingOf(child);
  return {
    url: `http://localhost:${port}`,
    setupToken: /set-up token:\s+(\S+)/.exec(greeting)?.[1],
    process: child,
    startedInMs: performance.now() - began,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** A folder for a product's data, and how to remove it. */
export function ownFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'peerway-product-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function greetingOf(child: ChildProcess): Promise<string> {
  let printed = '';
  const isWhole = (): boolean => /(set-up token:\s+\S+\s|Lost the password)/.test(printed);
  return new Promise((resolve, reject) => {
    const listen = (chunk: string): void => {
      printed += chunk;
      if (isWhole()) resolve(printed);
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    child.once('exit', (code) => reject(new Error(`The product ended with ${code} instead of starting: ${printed}`)));
  });
}

export function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
