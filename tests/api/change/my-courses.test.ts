import type { Course, TrainingSession } from '@peerway/change';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stagePeople } from '../../support/change-stage.ts';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { editChange, group } from './change-fields.ts';

const mine = `{ myChange { courses { course title standing finishedOn expiresOn passPercent questions { id text options }
  sessions { session free state } } } }`;
const check = `mutation ($c: String!, $a: [CheckAnswerInput!]!) { submitCheck(input: { course: $c, answers: $a }) { right questions isPassed } }`;
const book = `mutation ($s: ID!) { bookSession(session: $s) }`;
const cancel = `mutation ($s: ID!) { cancelSession(session: $s) }`;
const place = `mutation ($e: ID!, $i: SessionPlacingInput!) { placeInSession(engagementId: $e, input: $i) }`;
const places = `query ($e: ID!, $s: ID!) { sessionPlaces(engagementId: $e, session: $s) { person name state } }`;

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const course = (id: string, differing: Partial<Course> = {}): Course => ({
  ...{ id, title: id, topics: ['Why'], roles: [], groups: ['drivers'], useCases: [], minutes: 30, link: null },
  ...{ isRequired: true, validMonths: 12, passPercent: 50, questions: [], origin: null, ...differing },
});
const session = (id: string, differing: Partial<TrainingSession> = {}): TrainingSession => ({
  ...{ id, course: 'basics', day: dayIn(7), startsAt: '09:30', timeZone: 'Europe/Berlin', minutes: 60 },
  ...{ place: 'Room 1', trainer: null, seats: 10, groups: [], ...differing },
});
const questions = [
  { id: 'q1', text: 'Who shares?', options: ['Nobody', 'Peers'], right: 1 },
  { id: 'q2', text: 'With whom?', options: ['Peers', 'Nobody'], right: 0 },
];

let cast: Cast;
let e: string;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());
beforeEach(async () => {
  e = await addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
});

async function staged(courses: readonly Course[], sessions: readonly TrainingSession[] = []): Promise<void> {
  const fresh = (list: readonly { readonly id: string }[]) => list.map((part) => ({ id: part.id, version: 0, part }));
  const groups = [group('drivers'), group('clerks')];
  await cast.owner.need(editChange, {
    e,
    edits: { group: fresh(groups), course: fresh(courses), session: fresh(sessions) },
  });
}
const people = (count: number, groups: readonly string[] = ['drivers']) =>
  stagePeople(
    cast,
    e,
    Array.from({ length: count }, () => ({ groups })),
  );
/** What somebody gets who comes by a link, or the code of their refusal. */
async function by(token: string, text: string, variables: object = {}): Promise<unknown> {
  const { errors, data } = await cast.stranger().ask(text, { ...variables }, { 'x-respondent': token });
  return errors[0] ? errors[0].extensions.code : Object.values({ ...data })[0];
}
const coursesOf = async (token: string): Promise<readonly object[]> =>
  ((await by(token, mine)) as { courses: object[] }).courses;

describe('the courses of somebody', () => {
  it('are those that apply to them, with coming sessions for their groups and without what is right', async () => {
    const sessions = [
      session('later', { day: dayIn(9) }),
      session('soon'),
      session('over', { day: dayIn(-1) }),
      session('others', { groups: ['clerks'] }),
    ];
    await staged([course('basics', { questions }), course('desk', { groups: ['clerks'] })], sessions);
    const [ada] = await people(1);
    const asked = questions.map(({ id, text, options }) => ({ id, text, options }));
    expect(await coursesOf(ada?.token ?? '')).toEqual([
      {
        ...{ course: 'basics', title: 'basics', standing: 'missing', finishedOn: null, expiresOn: null },
        ...{ passPercent: 50, questions: asked },
        sessions: ['soon', 'later'].map((id) => ({ session: id, free: 10, state: null })),
      },
    ]);
  });
});

describe('the check of a course', () => {
  const right = [
    { question: 'q1', option: 1 },
    { question: 'q2', option: 0 },
  ];
  const wrong = [{ question: 'q1', option: 0 }];

  it('finishes the course once it is passed, with the share that was right, and once a day', async () => {
    await staged([course('basics', { questions })]);
    const [ada] = await people(1);
    const token = ada?.token ?? '';
    expect(await by(token, check, { c: 'basics', a: wrong })).toEqual({ right: 0, questions: 2, isPassed: false });
    expect(await coursesOf(token)).toMatchObject([{ standing: 'missing' }]);
    for (let time = 0; time < 2; time += 1)
      expect(await by(token, check, { c: 'basics', a: right })).toEqual({ right: 2, questions: 2, isPassed: true });
    expect(await coursesOf(token)).toMatchObject([{ standing: 'done', finishedOn: dayIn(0) }]);
    const rows = await sqlAsDatabaseOwner(
      cast.running.portal,
      `select way, score::int as score, recorded_by from completion where engagement_id = $1`,
      [e],
    );
    expect(rows).toEqual([{ way: 'check', score: 100, recorded_by: null }]);
  });

  it('is refused for a course that does not apply or has none, and after ten tries', async () => {
    await staged([course('basics', { questions }), course('talk'), course('desk', { groups: ['clerks'], questions })]);
    const [ada] = await people(1);
    const token = ada?.token ?? '';
    expect(await by(token, check, { c: 'desk', a: right })).toBe('NOT_FOUND');
    expect(await by(token, check, { c: 'none', a: right })).toBe('NOT_FOUND');
    expect(await by(token, check, { c: 'talk', a: [] })).toBe('NO_CHECK');
    for (let time = 0; time < 10; time += 1) await by(token, check, { c: 'basics', a: wrong });
    expect(await by(token, check, { c: 'basics', a: right })).toBe('RATE_LIMITED');
    expect(await coursesOf(token)).toMatchObject([{ course: 'basics', standing: 'missing' }, {}]);
  });
});

describe('a seat in a session', () => {
  it('is booked once, moved to another session of the course, and given up', async () => {
    await staged([course('basics')], [session('soon'), session('later', { day: dayIn(9) })]);
    const [ada] = await people(1);
    const token = ada?.token ?? '';
    expect([await by(token, book, { s: 'soon' }), await by(token, book, { s: 'soon' })]).toEqual([true, false]);
    expect(await by(token, book, { s: 'later' })).toBe(true);
    expect(await coursesOf(token)).toMatchObject([
      {
        sessions: [
          { session: 'soon', free: 10, state: null },
          { session: 'later', free: 9, state: 'booked' },
        ],
      },
    ]);
    expect([await by(token, cancel, { s: 'later' }), await by(token, cancel, { s: 'later' })]).toEqual([true, false]);
    expect(await by(token, book, { s: 'none' })).toBe('NOT_FOUND');
  });

  it('is never given twice: of fifty who ask at once for ten seats, ten get one', async () => {
    await staged([course('basics')], [session('soon')]);
    const all = await people(50);
    const answers = await Promise.all(all.map(({ token }) => by(token, book, { s: 'soon' })));
    expect(answers.filter((answer) => answer === true)).toHaveLength(10);
    expect(answers.filter((answer) => answer === 'SESSION_FULL')).toHaveLength(40);
    expect(await cast.owner.need<object[]>(places, { e, s: 'soon' })).toHaveLength(10);
  });

  it('is booked for people by a member, all or none of them', async () => {
    await staged([course('basics')], [session('soon', { seats: 2 })]);
    const all = await people(3);
    const [a, b, c] = all.map(({ id }) => id);
    const put = async (ids: readonly unknown[], state: string | null): Promise<unknown> => {
      const reply = await cast.consultant.ask(place, { e, i: { session: 'soon', people: ids, state } });
      return reply.errors[0] ? reply.errors[0].extensions.code : Object.values({ ...reply.data })[0];
    };
    expect(await put([a, b, c], 'booked')).toBe('SESSION_FULL');
    expect(await cast.owner.need(places, { e, s: 'soon' })).toEqual([]);
    expect([await put([a, b], 'booked'), await put([a, b], 'booked')]).toEqual([2, 0]);
    expect(await put([a], 'attended')).toBe('DAY_AHEAD');
    expect([await put([b], null), await put([c], 'booked')]).toEqual([1, 1]);
    expect(await cast.owner.need<object[]>(places, { e, s: 'soon' })).toMatchObject([
      { person: a, state: 'booked' },
      { person: c, state: 'booked' },
    ]);
  });

  it('that was taken finishes a course without a check, and not one with a check', async () => {
    const today = { day: dayIn(0) };
    await staged(
      [course('basics'), course('tested', { questions })],
      [session('now', today), session('test', { ...today, course: 'tested' })],
    );
    const [ada, ben] = await people(2);
    const came = (id: string, who: unknown) =>
      cast.consultant.need(place, { e, i: { session: id, people: [who], state: 'attended' } });
    await came('now', ada?.id);
    await came('test', ada?.id);
    await cast.consultant.need(place, { e, i: { session: 'now', people: [ben?.id], state: 'absent' } });
    const standings = async (token = ''): Promise<unknown> =>
      (await coursesOf(token)).map((each) => ({ ...each }) as Record<string, unknown>).map((each) => each['standing']);
    expect([await standings(ada?.token), await standings(ben?.token)]).toEqual([
      ['done', 'missing'],
      ['missing', 'missing'],
    ]);
  });
});
