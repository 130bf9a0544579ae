import { expect, it } from 'vitest';
import { isOf } from '../../../apps/web/src/app/assessment/people-to-write-to.ts';

const letter = { state: 'sent' };

it('chooses only those with an address who have not finished, and of these, those not written to', () => {
  const people = [
    { name: 'Ana', email: 'ana@example.org', state: 'started', letter },
    { name: 'Bo', email: 'bo@example.org', state: 'invited', letter: null },
    { name: 'Cem', email: 'cem@example.org', state: 'finished', letter: null },
    { name: 'Di', email: null, state: 'invited', letter: null },
  ] as const;
  const named = (group: 'unfinished' | 'unwritten') =>
    people.filter((person) => isOf(group, person)).map(({ name }) => name);
  expect(named('unfinished')).toEqual(['Ana', 'Bo']);
  expect(named('unwritten')).toEqual(['Bo']);
});
