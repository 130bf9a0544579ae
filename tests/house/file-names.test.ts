import path from 'node:path';
import { expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

const SAYS_NOTHING = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'manager', 'service', 'base', 'types']
  .concat(['interfaces', 'misc', 'constants', 'models', 'dto'])
  // A base rate is a thing of its own, which the vocabulary explains.
  .map((word) => (word === 'base' ? 'base(?!-rates?([.-]|$))' : word))
  .map((word) => new RegExp(`(^|[.-])${word}([.-]|$)`));

const code = ['libs', 'apps', 'tests', 'scripts'].flatMap((folder) =>
  sourceFiles(folder, /\.(ts|js|html|scss|graphql)$/),
);

it('names no file or folder by a word that says nothing', () => {
  const empty = code.filter((file) =>
    file.split('/').some((part) => SAYS_NOTHING.some((word) => word.test(part.replace(/\.\w+$/, '')))),
  );
  expect(empty).toEqual([]);
});

it('writes every file name in kebab-case', () => {
  expect(
    code.filter((file) => !/^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/.test(path.basename(file))),
  ).toEqual([]);
});

it('keeps Angular files free of kind suffixes', () => {
  const web = sourceFiles('apps/web/src', /\.(component|service|directive|pipe|module)\.(ts|html|scss)$/);
  expect(web).toEqual([]);
});
