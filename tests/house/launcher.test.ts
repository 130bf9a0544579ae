import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder, sourceFiles, textOf } from '../support/source-files.ts';

const verbs = (JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }).scripts;

it('sends every npm command through the launcher, which takes the place of the shell so that signals arrive', () => {
  for (const [verb, command] of Object.entries(verbs)) expect(command).toBe(`exec node scripts/run.js ${verb}`);
});

it('has a program for every command', () => {
  const programs = sourceFiles('scripts/verbs').map((file) => path.basename(file, '.ts'));
  expect(programs).toEqual(Object.keys(verbs).toSorted());
});

it('needs nothing installed to be launched: it imports only Node and its own neighbour', () => {
  const imported = ['scripts/run.js', 'scripts/dependencies.js'].flatMap((file) =>
    [...textOf(file).matchAll(/from '([^']+)'/g)].map(([, name = '']) => name),
  );
  expect(imported.filter((name) => !name.startsWith('node:') && name !== './dependencies.js')).toEqual([]);
});

it('says which commands there are when it is given another', () => {
  const run = spawnSync(process.execPath, [path.join(projectFolder, 'scripts', 'run.js'), 'fly'], { encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr).toBe(`Unknown command "fly". Known commands: ${Object.keys(verbs).join(', ')}.\n`);
});
