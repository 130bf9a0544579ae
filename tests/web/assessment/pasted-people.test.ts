import { expect, it } from 'vitest';
import { pastedPeople } from '../../../apps/web/src/app/assessment/pasted-people.ts';

it('reads a name, an address and an audience from each line, in any order', () => {
  const text =
    'Ana Vidal, ana@example.org, security\nteam;bo@example.org\n\nCem Ünal\tcem@example.org\r\nDi <di@example.org>';
  expect(pastedPeople(text, 'it')).toEqual({
    people: [
      { audience: 'security', name: 'Ana Vidal', email: 'ana@example.org' },
      { audience: 'team', name: null, email: 'bo@example.org' },
      { audience: 'it', name: 'Cem Ünal', email: 'cem@example.org' },
      { audience: 'it', name: 'Di', email: 'di@example.org' },
    ],
    faults: [],
  });
});

it('names the line that names nobody', () => {
  expect(pastedPeople('Ana\n,;\nsecurity', 'it')).toEqual({
    people: [{ audience: 'it', name: 'Ana', email: null }],
    faults: ['Line 2 names nobody.', 'Line 3 names nobody.'],
  });
});
