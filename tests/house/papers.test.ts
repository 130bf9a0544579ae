import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { configurationVariables } from '../../apps/api/src/operations/configuration.ts';
import { projectFolder, sourceFiles, textOf } from '../support/source-files.ts';

const papers = sourceFiles('.', /\.md$/);
const verbs = (JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }).scripts;

it('names no npm command that does not exist', () => {
  const named = papers.flatMap((paper) => [
    ...textOf(paper).matchAll(/\bnpm (?:run )?(start|test|[a-z]+(?:-[a-z]+)*)/g),
  ]);
  const npmsOwn = ['install', 'ci', 'rebuild', 'registry', 'packages', 'package', 'scripts', 'script'];
  const commands = named
    .filter(([all, verb = '']) => all.startsWith('npm run ') || verb === 'start' || verb === 'test')
    .map(([, verb = '']) => verb);
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.filter((verb) => !(verb in verbs) && !npmsOwn.includes(verb))).toEqual([]);
});

it('holds in the README the table of the variables that the configuration reads, word for word', () => {
  const rows = [...textOf('README.md').matchAll(/^\| `([A-Z_]+)` +\| (.+?) +\| (.+?) +\|$/gm)].map(
    ([, name, fallback, meaning]) => ({ name, default: fallback?.replaceAll('`', ''), meaning }),
  );
  expect(rows).toEqual(configurationVariables.map((variable) => ({ ...variable })));
});

it('links only to files that are there', () => {
  const broken = papers.flatMap((paper) =>
    [...textOf(paper).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => path.join(path.dirname(paper), target))
      .filter((target) => !existsSync(path.join(projectFolder, target)))
      .map((target) => `${paper} → ${target}`),
  );
  expect(broken).toEqual([]);
});

it('has the machine call the test command of the README, and nothing else', () => {
  const lines = textOf('.ci/run')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toEqual(['set -euo pipefail', 'cd "$(dirname "${BASH_SOURCE[0]}")/.."', 'npm test']);
  expect(statSync(path.join(projectFolder, '.ci', 'run')).mode & 0o111).toBe(0o111);
});

it('numbers the decisions without a gap', () => {
  const numbers = sourceFiles('docs/decisions', /^\d{4}-.+\.md$/).map((file) =>
    Number(path.basename(file).slice(0, 4)),
  );
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
});
