import { expect, it } from 'vitest';
import { namedPeople } from '../../../apps/web/src/app/alignment/named-people.ts';

it('reads a name a line, and how much somebody counts behind a comma', () => {
  expect(namedPeople('Ana Vidal, 2\n\nBo Lind\nCem Aydın; 0,5')).toEqual({
    people: [
      { name: 'Ana Vidal', weight: 2 },
      { name: 'Bo Lind', weight: null },
      { name: 'Cem Aydın', weight: 0.5 },
    ],
    faults: [],
  });
});

it('names the line that cannot be meant', () => {
  expect(namedPeople('Ana\n, 3').faults).toEqual(['Line 2 names nobody.']);
  expect(namedPeople('Ana, 0').faults[0]).toContain('Line 1');
  expect(namedPeople(Array.from({ length: 31 }, (_, at) => `P${at}x`).join('\n')).faults[0]).toContain('30');
});
