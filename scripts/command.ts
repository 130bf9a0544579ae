import { spawn, type SpawnOptions } from 'node:child_process';
import path from 'node:path';

/** The project's folder, wherever the clone stands. */
export const root = path.resolve(import.meta.dirname, '..');

/** Runs one of the installed tools' JavaScript entry under this Node, and gives its exit code. */
export function tool(entry: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return program(process.execPath, [path.join(root, 'node_modules', entry), ...args], options);
}

/** Runs a program with this terminal as its own, and gives its exit code; a signal to this process goes on to it. */
export function program(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGTERM', forward);
  return new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  }).finally(() => process.off('SIGTERM', forward));
}

/** Runs a program quietly: what it prints is kept, and given back with the exit code. */
export function quietly(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<{ code: number; printed: string; complaints: string }> {
  const child = spawn(command, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let complaints = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (complaints += chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, printed, complaints: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, printed, complaints }));
  });
}
