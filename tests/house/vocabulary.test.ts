import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder, sourceFiles, textOf } from '../support/source-files.ts';

const vocabulary = textOf('docs/vocabulary.md');

/** Whether the vocabulary explains a word: a row of its table begins with it, alone or among others, in any number. */
function explains(word: string): boolean {
  const spoken = word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return [...vocabulary.matchAll(/^\| \*\*(.+?)\*\*/gm)].some(([, words = '']) =>
    words
      .toLowerCase()
      .split(', ')
      .some((entry) => entry === spoken || `${entry}s` === spoken || entry === `${spoken}s`),
  );
}

it('explains the word of every library', () => {
  expect(readdirSync(path.join(projectFolder, 'libs')).filter((library) => !explains(library))).toEqual([]);
});

it('explains the word of every thing that is kept', () => {
  const things = sourceFiles('apps/api/src', /\.entity\.ts$/).map((file) => path.basename(file, '.entity.ts'));
  expect(things.length).toBeGreaterThan(0);
  expect(things.filter((thing) => !explains(thing))).toEqual([]);
});

it('names the rooms of the API and of the web by words that it explains, or by what they do for all others', () => {
  const forAll = ['graphql', 'database', 'operations', 'access', 'shell', 'charts', 'ui', 'generated', 'reports'];
  const rooms = ['apps/api/src', 'apps/web/src/app'].flatMap((folder) =>
    readdirSync(path.join(projectFolder, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name),
  );
  expect(rooms.filter((room) => !forAll.includes(room) && !explains(room))).toEqual([]);
});
