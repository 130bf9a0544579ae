import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { respondentsFromCsv, type RespondentsOptions } from '@peerway/assessment';
import { csvOf } from '@peerway/table';

const options: RespondentsOptions = {
  asked: ['executive', 'it', 'team'],
  isAnonymous: false,
  present: [],
  room: 1_000_000,
};
const ada = { audience: 'it' as const, name: 'Ada', email: 'ada@example.org' };

describe('a list of people to ask', () => {
  it('is read with English headings', () => {
    const text = 'Audience,Name,E-mail,Language\nIT,Ada,ada@example.org,de\n"Team & end users",,bo@example.org,';
    expect(respondentsFromCsv(text, options)).toEqual({
      people: [
        { row: 2, ...ada, language: 'de' },
        { row: 3, audience: 'team', name: null, email: 'bo@example.org', language: null },
      ],
      rows: 2,
      present: 0,
      refused: 0,
      findings: [],
      counts: [],
      passedOver: [],
    });
  });

  it('is read with German headings, in another order, with columns that mean nothing here', () => {
    const text = 'Abteilung;E-Mail-Adresse;Sprache;Personenkreis\nEinkauf;x@example.org;Deutsch;Führung\n';
    expect(respondentsFromCsv(text, options)).toMatchObject({
      people: [{ row: 2, audience: 'executive', email: 'x@example.org', language: 'de' }],
      passedOver: ['Abteilung'],
    });
  });

  it('tells every mistake with its row, its column and what stands there', () => {
    const lines = [
      'group;name;mail;language',
      'it;Ada;ada@example.org;en',
      'chefs;Bo;bo@example.org;en',
      ';Bo;bo@example.org;en',
      'security;Bo;bo@example.org;en',
      'it;\u202eBo;bo(at)example.org;klingon',
      '',
      'it;;;',
      'it;Ada B;ADA@example.org;',
      'it;Meier, Bo;bo@example.org;en;more',
    ];
    const { findings, rows, refused, people } = respondentsFromCsv(lines.join('\n'), options);
    expect(findings.map(({ row, column, code, value, detail }) => [row, column, code, value, detail])).toEqual([
      [3, 'group', 'AUDIENCE_UNKNOWN', 'chefs', ''],
      [4, 'group', 'AUDIENCE_MISSING', '', ''],
      [5, 'group', 'AUDIENCE_NOT_ASKED', 'security', ''],
      [6, 'name', 'NAME_UNUSABLE', '\u202eBo', ''],
      [6, 'mail', 'EMAIL_UNUSABLE', 'bo(at)example.org', ''],
      [6, 'language', 'LANGUAGE_UNKNOWN', 'klingon', ''],
      [8, null, 'NOBODY_NAMED', '', ''],
      [9, 'mail', 'PERSON_REPEATED', 'ADA@example.org', '2'],
      [10, null, 'TOO_MANY_CELLS', 'it | Meier, Bo | bo@example.org | en | more', ''],
    ]);
    expect({ rows, refused, added: people.length }).toEqual({ rows: 8, refused: 7, added: 1 });
  });

  it('passes over who is in the round already, and refuses who is there as somebody else', () => {
    const text = 'audience;name;email\nIT;Ada;Ada@example.org\nteam;Bo;\n';
    const present = [ada, { audience: 'team' as const, name: 'Bo', email: null }];
    expect(respondentsFromCsv(text, { ...options, present })).toMatchObject({ people: [], present: 2, findings: [] });
    const other = [{ ...ada, audience: 'team' as const }];
    expect(respondentsFromCsv(text, { ...options, present: other }).findings).toMatchObject([
      { row: 2, code: 'EMAIL_TAKEN' },
    ]);
  });

  it('keeps neither names nor addresses for an anonymous round, and lets rows be alike', () => {
    const text = 'audience;name;email\nIT;Ada;ada@example.org\nIT;Ada;ada@example.org\nIT;;\n';
    const { people } = respondentsFromCsv(text, { ...options, isAnonymous: true });
    expect(people.map(({ name, email }) => [name, email])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('fills a round no further than it goes', () => {
    const text = `audience;name\n${['A', 'B', 'C'].map((name) => `it;${name}`).join('\n')}`;
    const { people, findings } = respondentsFromCsv(text, { ...options, room: 2 });
    expect(people).toHaveLength(2);
    expect(findings).toMatchObject([{ row: 4, code: 'ROUND_FULL' }]);
  });

  it.each([
    ['', 'FILE_EMPTY'],
    ['name;email\nAda;ada@example.org', 'COLUMN_MISSING'],
    ['audience;name;Name\nit;Ada;Ada', 'COLUMN_REPEATED'],
    ['audience;name\nit;"Ada', 'QUOTES_BROKEN'],
  ])('is refused whole when it cannot be read: %j', (text, code) => {
    expect(respondentsFromCsv(text, options)).toMatchObject({ people: [], findings: [{ code }] });
  });

  it('tells of a list with very many mistakes no more than is useful, and counts them all', () => {
    const text = `audience;name\n${'it;Ada\nchefs;Bo\n'.repeat(50_000)}`;
    const { findings, counts, refused, people } = respondentsFromCsv(text, options);
    expect(findings).toHaveLength(200);
    expect(counts).toEqual([
      { code: 'AUDIENCE_UNKNOWN', count: 50_000 },
      { code: 'PERSON_REPEATED', count: 49_999 },
    ]);
    expect({ refused, added: people.length }).toEqual({ refused: 99_999, added: 1 });
  });

  it('adds, passes over or refuses each row that says something, whatever the cells hold', () => {
    const cell = fc.oneof(fc.string({ maxLength: 9 }), fc.constantFrom('it', 'team', 'a@example.org', '=1+1', ''));
    const rows = fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.boolean(), (cells, isAnonymous) => {
        const safe = cells.map((row) => row.map((each) => each.replaceAll(/[\0\ufffd]/g, '')));
        const text = csvOf([['audience', 'name', 'email', 'language'], ...safe]);
        const reading = respondentsFromCsv(text, { ...options, isAnonymous, present: [ada] });
        expect(reading.people.length + reading.present + reading.refused).toBe(reading.rows);
        const addresses = reading.people.flatMap(({ email }) => email?.toLowerCase() ?? []);
        expect(new Set(addresses).size).toBe(addresses.length);
      }),
    );
  });
});
