import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's folder. */
export const projectFolder = path.resolve(import.meta.dirname, '..', '..');

const notOurs = ['.git', ...readIgnored()];

/** The committed files under a folder, by their path from the project's folder; what .gitignore names is left out. */
export function sourceFiles(folder = '.', ending: RegExp = /./): string[] {
  const place = path.join(projectFolder, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => !notOurs.some((pattern) => path.matchesGlob(entry.name, pattern)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return sourceFiles(file, ending);
      return entry.isFile() && ending.test(entry.name) ? [file] : [];
    });
}

/** The text of one of the project's files. */
export function textOf(file: string): string {
  return readFileSync(path.join(projectFolder, file), 'utf8');
}

function readIgnored(): string[] {
  return readFileSync(path.join(projectFolder, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/\/$/, ''))
    .filter((line) => line !== '' && !line.startsWith('#'));
}
