import { expect, it } from 'vitest';
import { sourceFiles, textOf } from '../support/source-files.ts';

const files = ['libs', 'apps', 'tests', 'scripts'].flatMap((folder) => sourceFiles(folder, /\.(ts|js|html|scss)$/));

/** The lines that match, as "file:line text". */
function lines(pattern: RegExp, within = files): string[] {
  return within.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  );
}

it('leaves no note about work still to do', () => {
  expect(lines(new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`))).toEqual([]);
});

it('leaves no code behind a comment', () => {
  expect(lines(/^\s*\/\/\s*(import|export|const|let|return|await|if|for|while|expect|it)\b.*[;{]$/)).toEqual([]);
});

it('runs all of its tests: none is singled out, none is left out', () => {
  const tests = files.filter((file) => file.startsWith('tests/') && file.endsWith('.test.ts'));
  expect(lines(/\b(it|test|describe)\.(only|skip|todo|fails)\(/, tests)).toEqual([]);
});

it('stops at no breakpoint and suppresses no compiler error', () => {
  expect(lines(/^\s*debugger\b|@ts-(ignore|nocheck)\b/)).toEqual([]);
});
