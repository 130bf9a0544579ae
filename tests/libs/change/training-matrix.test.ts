import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkResult,
  type Course,
  courseStanding,
  dayAfter,
  expiryOf,
  sessionFindings,
  sessionStart,
  trainedShare,
  type TrainedPeople,
  trainingMatrix,
  trainingPlan,
  type TrainingSession,
} from '@peerway/change';

const course = (id: string, more: Partial<Course> = {}): Course => ({
  ...{ id, title: id, topics: [], roles: [], groups: [], useCases: [], minutes: 60, link: null, isRequired: true },
  ...{ validMonths: null, passPercent: 80, questions: [], origin: null },
  ...more,
});
const some = (more: Partial<TrainedPeople> = {}): TrainedPeople => ({
  ...{ people: 1, groups: [], roles: [], site: null, completed: [] },
  ...more,
});
const today = '2027-06-01';

describe('when a completion ends', () => {
  it('is as many calendar months later, at the end of a month that is too short', () => {
    const after = (day: string, validMonths: number | null): string | null => expiryOf(day, { validMonths });
    expect(after('2027-01-31', 1)).toBe('2027-02-28');
    expect(after('2028-01-31', 1)).toBe('2028-02-29');
    expect(after('2028-02-29', 12)).toBe('2029-02-28');
    expect(after('2028-02-29', 48)).toBe('2032-02-29');
    expect(after('2027-11-30', 3)).toBe('2028-02-29');
    expect(after('2027-12-01', 1)).toBe('2028-01-01');
    expect(after('2027-12-01', null)).toBeNull();
  });

  it('never comes earlier for a later completion, nor for a longer validity', () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((days) => dayAfter('1995-01-01', days));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 119 }), (a, b, validMonths) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(expiryOf(first, { validMonths })! <= expiryOf(second, { validMonths })!).toBe(true);
        expect(expiryOf(a, { validMonths })! < expiryOf(a, { validMonths: validMonths + 1 })!).toBe(true);
      }),
    );
  });

  it('shows for sixty days before, and counts from the day itself', () => {
    const on = (now: string): string => courseStanding(['2026-01-15', '2026-06-15'], { validMonths: 12 }, now);
    expect(on('2027-04-15')).toBe('done');
    expect(on('2027-04-16')).toBe('expiring');
    expect(on('2027-06-14')).toBe('expiring');
    expect(on('2027-06-15')).toBe('expired');
    expect(courseStanding(['2027-06-02'], { validMonths: null }, today)).toBe('missing');
  });
});

describe('the training matrix', () => {
  const courses = [course('all'), course('support', { roles: ['Support'] }), course('drivers', { groups: ['d'] })];
  const groups = [
    { id: 'd', roles: [] },
    { id: 'c', roles: ['SUPPORT '] },
  ];
  const people = [
    some({ people: 3, groups: ['d', 'c'], completed: [{ course: 'support', on: '2027-01-01' }] }),
    some({ people: 2, groups: ['c'], roles: ['Support'] }),
  ];
  const rows = trainingMatrix({ courses, groups, people, today });
  const cell = (row: string, id: string): object | undefined =>
    rows.find((each) => each.id === row)?.cells.find((each) => each.course === id);

  it('asks whom a course names by role, by group or through the roles of a group, and everybody where it names nobody', () => {
    expect(rows.map(({ kind, id, people: count }) => [kind, id, count])).toEqual([
      ['all', '', 5],
      ['group', 'd', 3],
      ['group', 'c', 5],
      ['role', 'Support', 5],
    ]);
    expect(cell('', 'support')).toEqual({ course: 'support', due: 5, done: 3, expiring: 0, expired: 0, missing: 2 });
    expect(cell('d', 'drivers')).toMatchObject({ due: 3, missing: 3 });
    expect(cell('c', 'drivers')).toMatchObject({ due: 3 });
  });

  it('counts everybody once, in each row at most the people of the row, and each once by standing', () => {
    const ids = fc.constantFrom('a', 'b', 'c');
    const person = fc.record({
      people: fc.integer({ min: 1, max: 9 }),
      groups: fc.uniqueArray(ids),
      roles: fc.uniqueArray(ids),
      site: fc.constantFrom(null, 's'),
      completed: fc.array(fc.record({ course: ids, on: fc.constantFrom('2026-01-01', '2027-05-01', '2028-01-01') })),
    });
    const asked = fc.record({
      roles: fc.uniqueArray(ids),
      groups: fc.uniqueArray(ids),
      validMonths: fc.constantFrom(null, 6),
    });
    fc.assert(
      fc.property(fc.array(person), fc.array(asked, { minLength: 3, maxLength: 3 }), (list, kinds) => {
        const these = kinds.map((kind, place) => course('abc'[place] ?? 'a', kind));
        const inputs = {
          courses: these,
          groups: ['a', 'b', 'c'].map((id) => ({ id, roles: [] })),
          people: list,
          today,
        };
        const matrix = trainingMatrix(inputs);
        const all = list.reduce((sum, each) => sum + each.people, 0);
        expect(matrix[0]?.people).toBe(all);
        for (const row of matrix)
          for (const { due, done, expiring, expired, missing } of row.cells) {
            expect(due).toBe(done + expiring + expired + missing);
            expect(due).toBeLessThanOrEqual(row.people);
          }
        const share = trainedShare(inputs, { sites: null, groups: null });
        expect(share.people).toBe(all);
        expect(share.trained).toBeLessThanOrEqual(share.asked);
        const lacked = Math.max(0, ...share.lacking.map((each) => each.people));
        expect(share.asked - share.trained).toBeGreaterThanOrEqual(lacked);
        // Finishing everything today trains everybody.
        const whole = list.map((each) => ({ ...each, completed: these.map(({ id }) => ({ course: id, on: today })) }));
        const after = trainedShare({ ...inputs, people: whole }, { sites: null, groups: null });
        expect(after.trained).toBe(after.asked);
      }),
    );
  });

  it('says of a wave who holds every required course, by site and group', () => {
    const asked = [course('need', { validMonths: 1 }), course('extra', { isRequired: false })];
    const list = [
      some({ site: 'north', groups: ['d'], completed: [{ course: 'need', on: '2027-05-20' }] }),
      some({ people: 4, site: 'north', groups: ['c'], completed: [{ course: 'need', on: '2027-05-01' }] }),
      some({ people: 9, site: null, groups: ['d'] }),
    ];
    const of = (where: Parameters<typeof trainedShare>[1]): object =>
      trainedShare({ courses: asked, groups, people: list, today }, where);
    expect(of({ sites: ['north'], groups: null })).toEqual({
      ...{ people: 5, asked: 5, trained: 1 },
      lacking: [{ course: 'need', people: 4 }],
    });
    expect(of({ sites: null, groups: ['d'] })).toMatchObject({ people: 10, trained: 1 });
  });
});

describe('a check', () => {
  const questions = ['a', 'b', 'c'].map((id) => ({ id, text: id, options: ['x', 'y'], right: 1 }));
  const answers = (...options: number[]): { question: string; option: number }[] =>
    options.map((option, place) => ({ question: questions[place]!.id, option }));

  it('is passed by the share of right answers, not by a rounded one', () => {
    const two = answers(1, 1, 0);
    expect(checkResult({ questions, passPercent: 66 }, two)).toMatchObject({ right: 2, percent: 66, isPassed: true });
    expect(checkResult({ questions, passPercent: 67 }, two)).toMatchObject({ percent: 66, isPassed: false });
  });

  it('takes no second answer to a question, nor answers to others, and cannot be passed without questions', () => {
    const twice = [...answers(1, 1, 1), { question: 'a', option: 0 }, { question: 'z', option: 1 }];
    expect(checkResult({ questions, passPercent: 100 }, twice)).toMatchObject({ right: 2, open: ['a'] });
    expect(checkResult({ questions: [], passPercent: 1 }, twice)).toMatchObject({
      percent: undefined,
      isPassed: false,
    });
  });
});

describe('the courses that the use cases ask for', () => {
  const useCase = (id: string, role: string, topics: string[]): Parameters<typeof trainingPlan>[0]['useCases'][0] => ({
    ...{ id, name: id.toUpperCase(), patterns: [], policies: [] },
    training: [{ role, topics }],
  });
  const context = {
    useCases: [useCase('mesh', 'Support', ['Ports', 'Keys']), useCase('cdn', 'support ', ['ports', 'Logs'])],
  };

  it('are one for each role, the topics once, each with who asks for it', () => {
    const [only, ...more] = trainingPlan(context, [{ id: 'g', roles: ['SUPPORT'] }], []);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      course: { id: 'role.support', topics: ['Ports', 'Keys', 'Logs'], useCases: ['mesh', 'cdn'], origin: 'MESH, CDN' },
      asked: [{ useCases: ['MESH', 'CDN'] }, { useCases: ['MESH'] }, { useCases: ['CDN'] }],
      takenBy: ['g'],
    });
  });

  it('are not proposed again once they were taken over, whatever was edited since', () => {
    expect(trainingPlan(context, [], [{ id: 'role.support' }])).toEqual([]);
  });

  it('have the same ids in whatever order the use cases come, and different ones for different roles', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 6 }), (roles) => {
        const useCases = roles.map((role, place) => useCase(`u${place}`, role, ['x']));
        const ids = (list: typeof useCases): string[] =>
          trainingPlan({ useCases: list }, [], []).map(({ course: { id } }) => id);
        expect(ids(useCases.toReversed())).toEqual(ids(useCases));
        expect(new Set(ids(useCases)).size).toBe(ids(useCases).length);
      }),
    );
  });
});

describe('sessions', () => {
  const session = (id: string, more: Partial<TrainingSession> = {}): TrainingSession => ({
    ...{ id, course: 'c', day: '2027-03-01', startsAt: '09:00', timeZone: 'Europe/Berlin', minutes: 60, place: 'Room' },
    ...{ trainer: null, seats: 10, groups: [] },
    ...more,
  });
  const found = (sessions: TrainingSession[], lacking = 0): string[] =>
    sessionFindings({
      courses: [course('c')],
      sessions,
      waves: [{ id: 'w', name: 'w', sites: [], goLive: '2027-04-01', gate: null }],
      lacking: new Map([['c', lacking]]),
      today: '2027-02-01',
    }).map(({ code, at, detail }) => `${code} ${at} ${detail}`);

  it('begin when the clock of their place says so, also across its changes', () => {
    const at = (day: string, startsAt: string): string =>
      new Date(sessionStart({ day, startsAt, timeZone: 'Europe/Berlin' })?.at ?? 0).toISOString();
    expect(at('2027-01-15', '09:00')).toBe('2027-01-15T08:00:00.000Z');
    expect(at('2027-03-28', '01:59')).toBe('2027-03-28T00:59:00.000Z');
    expect(at('2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z');
    expect(at('2027-03-28', '03:00')).toBe('2027-03-28T01:00:00.000Z');
    expect(at('2027-10-31', '02:30')).toBe('2027-10-31T00:30:00.000Z');
    expect(at('2027-10-31', '03:00')).toBe('2027-10-31T02:00:00.000Z');
  });

  it('are told of when nobody can come at that time, or it is too late', () => {
    expect(found([session('s', { day: '2027-03-28', startsAt: '02:10' })])).toEqual(['TIME_SKIPPED session:s 02:10']);
    expect(found([session('s', { timeZone: 'Mars/Base' })])).toEqual(['TIME_ZONE_UNKNOWN session:s Mars/Base']);
    expect(found([session('s', { day: '2027-04-01' })])).toEqual(['SESSION_AFTER_GO_LIVE session:s 2027-04-01']);
    expect(found([session('s', { course: 'gone' })])).toEqual(['COURSE_GONE session:s gone']);
  });

  it('need seats for all who lack the course before it goes live', () => {
    const sessions = [session('past', { day: '2027-01-31' }), session('ahead'), session('late', { day: '2027-04-01' })];
    expect(found(sessions, 11)).toContain('SEATS_SHORT course:c 10 / 11');
    expect(found(sessions, 10).filter((code) => code.startsWith('SEATS'))).toEqual([]);
  });

  it('share no trainer at one time, whatever the time zones', () => {
    const long = session('long', { trainer: 'Ada', minutes: 240 });
    const inside = session('inside', { trainer: 'ada ', startsAt: '10:00' });
    const abroad = session('abroad', { trainer: 'Ada', startsAt: '11:30', timeZone: 'Europe/London' });
    const next = session('next', { trainer: 'Ada', startsAt: '13:15' });
    expect(found([long, inside, abroad, next])).toEqual([
      'TRAINER_TWICE session:inside long',
      'TRAINER_TWICE session:abroad long',
      'TRAINER_TWICE session:next abroad',
    ]);
    expect(found([session('a', { trainer: 'Ada' }), session('b', { trainer: 'Ada', startsAt: '10:00' })])).toEqual([]);
  });
});
