import { expect, it } from 'vitest';
import { sourceFiles, textOf } from '../support/source-files.ts';

const texts = sourceFiles('.', /\.(ts|js|json|html|scss|md|graphql|yml|yaml|sh|svg|csv)$|^(run|\.npmrc|\.gitignore)$/);

// Spelled in two halves, so that this file does not hold what it looks for.
const MACHINE = new RegExp(
  ['/wo' + 'rk/', '/ro' + 'ot/', '/ho' + 'me/[a-z]', '/Us' + 'ers/[A-Za-z]', 'C:\\\\Us' + 'ers'].join('|'),
);
const REGISTRY = new RegExp(
  ['registry' + '\\.npmjs', 'registry' + '\\.yarnpkg', 'npm' + '\\.pkg\\.github', '_auth' + 'Token'].join('|'),
);

function holding(pattern: RegExp): string[] {
  return texts.filter((file) => pattern.test(textOf(file)));
}

it('names no folder of a particular machine', () => {
  expect(holding(MACHINE)).toEqual([]);
});

it('names no package registry', () => {
  expect(holding(REGISTRY)).toEqual([]);
});
