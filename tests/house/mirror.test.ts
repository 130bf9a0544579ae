import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder, sourceFiles, textOf } from '../support/source-files.ts';

const libraries = readdirSync(path.join(projectFolder, 'libs'));

it('gives every library a folder of tests, and tests no library that is not there', () => {
  expect(readdirSync(path.join(projectFolder, 'tests', 'libs')).sort()).toEqual([...libraries].sort());
});

it('names every test of a library for a file of that library', () => {
  const strays = sourceFiles('tests/libs', /\.test\.ts$/).filter((test) => {
    const [, , library = '', ...rest] = test.split('/');
    const name = rest.join('/').replace(/\.test\.ts$/, '.ts');
    return !existsSync(path.join(projectFolder, 'libs', library, 'src', name));
  });
  expect(strays).toEqual([]);
});

it('lets every library be entered through its index only, each export by name', () => {
  for (const library of libraries) {
    const index = textOf(`libs/${library}/src/index.ts`);
    expect(index, library).not.toMatch(/export \*/);
  }
});

it('mirrors the rooms of the API and of the web in the tests', () => {
  const rooms = (folder: string): string[] =>
    readdirSync(path.join(projectFolder, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  expect(rooms('apps/api/src')).toEqual(expect.arrayContaining(rooms('tests/api')));
  const web = [...rooms('apps/web/src/app'), ...rooms('apps/web/src')];
  expect(web).toEqual(expect.arrayContaining(rooms('tests/web')));
});
