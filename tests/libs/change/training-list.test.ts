import { describe, expect, it } from 'vitest';
import { completionsFromRows, coursesFromRows } from '@peerway/change';

const rows = (...lines: string[][]): Iterator<{ row: number; cells: string[] }, null> =>
  lines.map((cells, place) => ({ row: place + 1, cells })).values() as never;
const options = {
  people: [
    { id: 'p1', email: 'Ada@example.org', number: '0017' },
    { id: 'p2', email: null, number: '18' },
  ],
  courses: [{ id: 'c1', title: 'Handling keys' }],
  known: new Set(['p1 2027-01-01 c1']),
  today: '2027-06-01',
};

describe('a list of completions', () => {
  it('is read with headings in either language, each completion once', () => {
    const reading = completionsFromRows(
      rows(
        ['E-Mail', 'Personalnummer', 'Kurs', 'Abgeschlossen am', 'Ergebnis', 'Abteilung'],
        ['ADA@example.org', '', 'handling KEYS', '31.03.2027', '87,5 %', 'x'],
        ['', '18', 'c1', '2027-02-28', '', ''],
        ['', '0017', 'c1', '2027-01-01', '', ''],
        ['ada@example.org', '0017', 'c1', '2027-03-31', '', ''],
        ['', '', '', '', '', ''],
      ),
      options,
    );
    expect(reading).toMatchObject({ rows: 4, present: 2, refused: 0, findings: [], passedOver: ['Abteilung'] });
    expect(reading.entries).toEqual([
      { row: 2, person: 'p1', course: 'c1', on: '2027-03-31', score: 87 },
      { row: 3, person: 'p2', course: 'c1', on: '2027-02-28', score: null },
    ]);
  });

  it('says of each row what is wrong with it', () => {
    const { findings, refused, entries } = completionsFromRows(
      rows(
        ['email', 'number', 'course', 'date', 'score'],
        ['nobody@example.org', '', 'c1', '2027-01-02', ''],
        ['', '', 'c1', '2027-01-02', ''],
        ['ada@example.org', '18', 'c1', '2027-01-02', ''],
        ['ada@example.org', '', 'Juggling', '29.02.2027', '101'],
        ['ada@example.org', '', 'c1', '2027-06-02', '1e308'],
        ['ada@example.org', '', 'c1', '03/04/2027', ''],
      ),
      options,
    );
    expect(findings.map(({ row, code, column }) => `${row} ${code} ${column}`)).toEqual([
      '2 PERSON_UNKNOWN email',
      '3 NOBODY_NAMED email',
      '4 TWO_PEOPLE number',
      '5 COURSE_UNKNOWN course',
      '5 DAY_UNREADABLE date',
      '5 SCORE_UNUSABLE score',
      '6 DAY_AHEAD date',
      '6 SCORE_UNUSABLE score',
      '7 DAY_UNREADABLE date',
    ]);
    expect([refused, entries.length]).toEqual([6, 0]);
  });

  it('is refused whole without its columns', () => {
    expect(completionsFromRows(rows(['name', 'course']), options).findings.map(({ detail }) => detail)).toEqual([
      'email / number',
      'on',
    ]);
    expect(completionsFromRows(rows(), options).findings.map(({ code }) => code)).toEqual(['FILE_EMPTY']);
  });
});

describe('a list of courses', () => {
  it('becomes courses, those known by their titles passed over', () => {
    const list = [
      ['Titel', 'Link', 'Rollen', 'Pflicht', 'Monate', 'Minuten'],
      ['Übergabe', 'https://lms.example.org/7', 'Support; IT', 'ja', '24', '45'],
      ['Ubergabe', '', '', 'nein', '', ''],
      ['übergabe!', '', '', '', '', ''],
      ['Handling keys', '', '', '', '', ''],
    ];
    const { entries, present } = coursesFromRows(rows(...list), [{ id: 'c1', title: 'Handling Keys' }]);
    expect(entries.map(({ course }) => course)).toMatchObject([
      { id: 'course.ubergabe', roles: ['Support', 'IT'], isRequired: true, validMonths: 24, minutes: 45 },
      { id: 'course.ubergabe-2', link: null, isRequired: false, validMonths: null, minutes: 60 },
    ]);
    expect(present).toBe(2);
  });

  it('holds no script for a link and no length that is none', () => {
    const { findings } = coursesFromRows(
      rows(
        ['course', 'url', 'minutes', 'mandatory'],
        ['A', 'javascript:alert(1)', '', ''],
        ['B', '', '-5', 'maybe'],
        ['', 'https://x.org', '', ''],
      ),
      [],
    );
    expect(findings.map(({ row, code, column }) => `${row} ${code} ${column}`)).toEqual([
      '2 CELL_UNUSABLE url',
      '3 FIGURE_UNUSABLE minutes',
      '3 ANSWER_UNREADABLE mandatory',
      '4 TITLE_MISSING course',
    ]);
  });
});
