import { expect, it } from 'vitest';
import { sourceFiles, textOf } from '../support/source-files.ts';

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

const manifest = JSON.parse(textOf('package.json')) as Manifest;
const wanted = { ...manifest.dependencies, ...manifest.devDependencies };

/** The first cell of each table row of DEPENDENCIES.md: the package that the row is about. */
const explained = textOf('DEPENDENCIES.md')
  .split('\n')
  .flatMap((line) => /^\| `([^`]+)` +\|/.exec(line)?.[1] ?? []);

it('says of every dependency what it is for, and explains none that is gone', () => {
  expect(explained.toSorted()).toEqual(Object.keys(wanted).toSorted());
});

it('names each version exactly', () => {
  expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

it('keeps all dependencies in one place', () => {
  for (const file of sourceFiles('libs', /^package\.json$/).concat(sourceFiles('apps', /^package\.json$/))) {
    const own = JSON.parse(textOf(file)) as Manifest;
    expect({ ...own.dependencies, ...own.devDependencies }, file).toEqual({});
  }
});

it('holds no registry address in the lock file', () => {
  expect(textOf('package-lock.json')).not.toMatch(/"resolved": "https?:/);
});
