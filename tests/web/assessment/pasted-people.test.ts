import { expect, it } from 'vitest';
import { pastedPeople } from '../../../apps/web/src/app/assessment/pasted-people.ts';

const unsaid = { audience: 'it', language: null } as const;

it('reads a name, an address, an audience and a language from each line, in any order', () => {
  const text =
    'Ana Vidal, ana@example.org, security, DE\nteam;bo@example.org\n\nCem Ünal\tcem@example.org\tEnglish\r\nDi <di@example.org>';
  expect(pastedPeople(text, unsaid)).toEqual({
    people: [
      { audience: 'security', language: 'de', name: 'Ana Vidal', email: 'ana@example.org' },
      { audience: 'team', language: null, name: null, email: 'bo@example.org' },
      { audience: 'it', language: 'en', name: 'Cem Ünal', email: 'cem@example.org' },
      { audience: 'it', language: null, name: 'Di', email: 'di@example.org' },
    ],
    faults: [],
  });
});

it('gives the language chosen to those whose line names none', () => {
  const { people } = pastedPeople('Ana\nBo, en', { audience: 'it', language: 'de' });
  expect(people.map(({ language }) => language)).toEqual(['de', 'en']);
});

it('names the line that names nobody', () => {
  expect(pastedPeople('Ana\n,;\nsecurity, de', unsaid)).toEqual({
    people: [{ audience: 'it', language: null, name: 'Ana', email: null }],
    faults: ['Line 2 names nobody.', 'Line 3 names nobody.'],
  });
});
