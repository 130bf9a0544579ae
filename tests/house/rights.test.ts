import { expect, it } from 'vitest';
import { rights } from '../../apps/api/src/access/rights.ts';
import { textOf } from '../support/source-files.ts';

it('says in words, act by act, what the guard enforces', () => {
  const rows = textOf('docs/rights.md')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  const roles = rows[0]?.slice(2) ?? [];
  const written = rows
    .slice(2)
    .map(([, name = '', ...cells]) => [name.replaceAll('`', ''), roles.filter((_, at) => cells[at] === 'yes')]);
  expect(Object.fromEntries(written)).toEqual(rights);
});
