import { AffectedPerson, peopleFromRows, peopleLimits, type PeopleOptions, type PeopleReading } from '@peerway/change';
import { csvRows, type TableRow } from '@peerway/table';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const around: PeopleOptions = {
  groups: [
    { id: 'drivers', name: 'Drivers' },
    { id: 'clerks', name: 'Clerks, back office' },
  ],
  sites: [{ id: 'd1', name: 'Depot Nord' }],
  known: [],
  group: null,
  language: 'en',
  room: 100_000,
};

function readRows(rows: Iterator<TableRow>, options: Partial<PeopleOptions> = {}): PeopleReading {
  const reading = peopleFromRows(rows, { ...around, ...options });
  for (let next = reading.next(); ; next = reading.next()) if (next.done) return next.value;
}
function read(text: string, options: Partial<PeopleOptions> = {}): PeopleReading {
  return readRows(csvRows(text, peopleLimits) as Iterator<TableRow>, options);
}
const told = ({ findings }: PeopleReading): string[] => findings.map(({ row, code }) => `${row} ${code}`);
function known({ people }: PeopleReading): PeopleOptions['known'] {
  return people.map(({ person, row, id }) => ({ id: id ?? `p${row}`, person }));
}

describe('a list of people', () => {
  it('is read by its headings, in English or German, in any order', () => {
    const { people, passedOver } = read(
      'Gruppen;Vorname;Nachname;E-Mail;Personalnr.;Personalnummer;Sprache;Rollen;Standort;Schuhgröße\n' +
        'Drivers|Clerks, back office;Mara;Öz;mara@example.org;;4711;de-AT;Trainer, Support;Depot Nord;39',
    );
    expect(people).toEqual([
      {
        row: 2,
        id: null,
        person: {
          name: 'Mara Öz',
          email: 'mara@example.org',
          number: '4711',
          language: 'de',
          groups: ['drivers', 'clerks'],
          roles: ['Trainer', 'Support'],
          site: 'd1',
        },
      },
    ]);
    expect(passedOver).toEqual(['Personalnr.', 'Schuhgröße']);
  });

  it('says row by row what is wrong, and takes nobody of such a row', () => {
    const reading = read(
      'name,email,groups,language,site\n,a@example.org,Drivers\nBo,bo at example,Drivers\nCy,,Pilots\nDi,,\nEd,,Drivers,fr\nFi,,Drivers,,Moon\nGo,,Drivers,,,x',
    );
    expect(told(reading)).toEqual([
      '2 NAME_MISSING',
      '3 EMAIL_UNUSABLE',
      '4 GROUP_UNKNOWN',
      '5 GROUP_MISSING',
      '6 LANGUAGE_UNKNOWN',
      '7 SITE_UNKNOWN',
      '8 TOO_MANY_CELLS',
    ]);
    expect(reading).toMatchObject({ people: [], refused: 7, rows: 7 });
    expect(reading.findings[2]).toMatchObject({ column: 'groups', value: 'Pilots', detail: 'Pilots', isMistake: true });
  });

  it('makes one person of an address that comes in two languages, in the groups of both, and says so', () => {
    const reading = read(
      'name,email,groups,language\nMara,mara@example.org,Drivers,de\nMara,MARA@example.org,"Clerks, back office",en',
    );
    expect(reading.people.map(({ person }) => [person.language, person.groups])).toEqual([
      ['de', ['drivers', 'clerks']],
    ]);
    expect(reading.findings).toMatchObject([
      { code: 'PERSON_IN_TWO_LANGUAGES', row: 3, detail: '2', isMistake: false, value: 'MARA@example.org' },
    ]);
  });

  it('refuses a number, an address or a bare name that two people would have', () => {
    const head = 'name,email,number,groups\n';
    expect(told(read(`${head}A,a@example.org,1,Drivers\nB,b@example.org,1,Drivers`))).toEqual(['3 NUMBER_REPEATED']);
    expect(told(read(`${head}A,,1,Drivers\nB,,1,Drivers`))).toEqual(['3 NUMBER_REPEATED']);
    expect(told(read(`${head}A,a@example.org,1,Drivers\nA,a@example.org,2,Drivers`))).toEqual(['3 EMAIL_REPEATED']);
    expect(told(read(`${head}A,,,Drivers\na,,,Drivers`))).toEqual(['3 NAME_REPEATED']);
    const two = `${head}A,a@example.org,,Drivers\nB,,2,Drivers\nA,a@example.org,2,Drivers`;
    expect(told(read(two))).toEqual(['4 PERSON_IS_TWO']);
  });

  it('knows people again and changes only what it says of them', () => {
    const first = read('name,email,number,groups,roles\nMara,mara@example.org,7,Drivers,Trainer\nOlu,,,Drivers,');
    const again = read('name,email,number,groups,roles\nMara,mara@example.org,7,Drivers,Trainer\nOlu,,,Drivers,', {
      known: known(first),
    });
    expect(again).toMatchObject({ people: [], added: 0, changed: 0, present: 2 });
    const moved = read('name,number,groups\nMara Öz,7,"Clerks, back office"', { known: known(first) });
    expect(moved.people).toMatchObject([
      { id: 'p2', person: { name: 'Mara Öz', email: 'mara@example.org', groups: ['clerks'], roles: ['Trainer'] } },
    ]);
    expect(moved).toMatchObject({ added: 0, changed: 1 });
  });

  it('puts whoever has no group where it is told to', () => {
    expect(read('name\nMara', { group: 'drivers' }).people[0]?.person.groups).toEqual(['drivers']);
    expect(read('name\nMara').findings).toMatchObject([{ code: 'COLUMN_MISSING', detail: 'groups' }]);
  });

  it('is refused as a whole when it is empty, has no names, a heading twice, or more people than there is room', () => {
    expect(read('').findings).toHaveLength(1);
    expect(read('email,groups\na@example.org,Drivers').findings[0]?.detail).toBe('name');
    expect(told(read('name,Name,group\nA,A,Drivers'))).toEqual(['1 COLUMN_REPEATED']);
    expect(told(read('name,group\nA,Drivers\nB,Drivers', { room: 1 }))).toEqual(['null TOO_MANY_PEOPLE']);
  });

  it('takes what looks like a formula as the text that it is', () => {
    expect(read(`name,group\n=cmd|'/C calc'!A0,Drivers`).people[0]?.person.name).toBe(`=cmd|'/C calc'!A0`);
    expect(read(`name,group\n'=1+1,Drivers`).people[0]?.person.name).toBe('=1+1');
  });

  it('reads 50,000 rows in bounded time, pausing for others', () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => `P${i},p${i}@example.org,${i},Drivers,de,Trainer`);
    const reading = peopleFromRows(
      csvRows(`name,email,number,group,language,role\n${rows.join('\n')}`, peopleLimits),
      around,
    );
    const began = performance.now();
    let pauses = 0;
    let next = reading.next();
    for (; !next.done; next = reading.next()) pauses += 1;
    expect(next.value.added).toBe(50_000);
    expect(pauses).toBe(100);
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  it('makes of any rows whole people, each address and number once, and the same again nothing', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'Drivers', 'a@example.org', 'A@example.org', 'Mara', '7', 'de', 'en'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (cells) => {
        const rows = [['name', 'email', 'number', 'group', 'language', 'role'], ...cells];
        const table = rows.map((row, i) => ({ row: i + 1, cells: row }));
        const reading = readRows(table.values(), { group: 'drivers' });
        const emails = reading.people.flatMap(({ person }) => person.email?.toLowerCase() ?? []);
        const numbers = reading.people.flatMap(({ person }) => person.number ?? []);
        expect(new Set(emails).size).toBe(emails.length);
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const { person } of reading.people) expect(AffectedPerson.safeParse(person).success).toBe(true);
        if (reading.findings.length > 0) return;
        expect(readRows(table.values(), { group: 'drivers', known: known(reading) }).people).toEqual([]);
      }),
    );
  });
});
