import { existsSync } from 'node:fs';
import path from 'node:path';
import { program, quietly } from './command.ts';

/** The path of the first of these programs that is installed. */
export function installedProgram(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

/** The program that an environment variable names; an error whose sentence says so when there is no such file. */
export function programNamedBy(variable: string): string | undefined {
  const name = process.env[variable];
  if (name && !existsSync(name)) throw new Error(`${variable} names "${name}", where there is no file.`);
  return name || undefined;
}

/** Installs a package of Debian, where we are root on such a system; whether it is there now. */
export async function debianPackage(name: string): Promise<boolean> {
  if (process.getuid?.() !== 0 || (await quietly('apt-get', ['--version'])).code !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if ((await program('apt-get', ['update', '-q'], { env })) !== 0) return false;
  return (await program('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { env })) === 0;
}
