import { spawn } from 'node:child_process';

/**
 * Turns this process into another Node program: where the system can, by replacing it, so that no parent stands by and
 * every signal reaches the program itself; elsewhere by a child whose end is ours.
 */
export function become(file: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  const flags = ['--enable-source-maps', file, ...args];
  if (process.platform !== 'win32' && typeof process.execve === 'function') {
    process.execve(process.execPath, [process.execPath, ...flags], definedOnly(env));
  }
  const child = spawn(process.execPath, flags, { stdio: 'inherit', env });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
