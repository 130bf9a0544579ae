import { randomUUID } from 'node:crypto';
import type { Course } from '@peerway/change';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { editChange, group } from './change-fields.ts';

const saving = `mutation ($e: ID!, $edit: AffectedPersonEditInput!) { saveAffectedPerson(engagementId: $e, edit: $edit) { id } }`;
const recording = `mutation ($e: ID!, $input: FinishedCourseInput!) { recordCompletions(engagementId: $e, input: $input) }`;
const standing = `query ($e: ID!) { trainingStanding(engagementId: $e) {
  rows { kind id people cells { course due done expired missing } } share { people asked trained lacking { course people } } } }`;
const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const course: Course = {
  ...{
    id: 'basics',
    title: 'Basics',
    topics: [],
    roles: [],
    groups: ['drivers'],
    useCases: [],
    minutes: 30,
    link: null,
  },
  ...{ isRequired: true, validMonths: 12, passPercent: 80, questions: [], origin: null },
};
const finished = { course: 'basics', on: dayIn(0), score: null };

let cast: Cast;
let e: string;
let people: string[];
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());
beforeEach(async () => {
  e = await addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
  const groups = ['drivers', 'clerks'].map((id) => ({ id, version: 0, part: group(id) }));
  await cast.owner.need(editChange, {
    e,
    edits: { group: groups, course: [{ id: 'basics', version: 0, part: course }] },
  });
  people = [];
  for (const [name, one] of Object.entries({ Ada: 'drivers', Ben: 'drivers', Cem: 'clerks' })) {
    const id = randomUUID();
    const person = { name, email: null, number: null, language: 'en', groups: [one], roles: [] };
    await cast.owner.need(saving, { e, edit: { id, version: 0, person } });
    people.push(id);
  }
});

const refusal = async (input: object): Promise<unknown> =>
  (await cast.owner.ask(recording, { e, input })).errors[0]?.extensions.code;

describe('the training', () => {
  it('counts who finished, by group, and each completion once, however often it is sent', async () => {
    const input = { ...finished, score: 90, people: [people[0], randomUUID()] };
    const counts = [await cast.owner.need(recording, { e, input }), await cast.owner.need(recording, { e, input })];
    expect(counts).toEqual([1, 0]);
    const { rows, share } = await cast.owner.need<{ rows: unknown[]; share: unknown }>(standing, { e });
    const cell = { course: 'basics', expired: 0 };
    expect(rows).toEqual(
      [
        { kind: 'all', id: '', people: 3, cells: [{ ...cell, due: 2, done: 1, missing: 1 }] },
        { kind: 'group', id: 'drivers', people: 2, cells: [{ ...cell, due: 2, done: 1, missing: 1 }] },
        { kind: 'group', id: 'clerks', people: 1, cells: [{ ...cell, due: 0, done: 0, missing: 0 }] },
      ].sort((a, b) => (a.id === '' ? -1 : b.id === '' ? 1 : a.id < b.id ? -1 : 1)),
    );
    expect(share).toEqual({ people: 3, asked: 2, trained: 1, lacking: [{ course: 'basics', people: 1 }] });
  });

  it('counts nobody as trained whose completion is too old', async () => {
    await cast.owner.need(recording, { e, input: { ...finished, on: '2020-01-31', people: [people[0]] } });
    const { rows } = await cast.owner.need<{ rows: { cells: unknown[] }[] }>(standing, { e });
    expect(rows[0]?.cells).toMatchObject([{ due: 2, done: 0, expired: 1, missing: 1 }]);
  });

  it('counts each once where the same is sent by many at the same time', async () => {
    const input = { ...finished, people };
    const counts = await Promise.all(Array.from({ length: 6 }, () => cast.owner.need<number>(recording, { e, input })));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it('refuses a course that is not there, a day ahead and a score beyond 100', async () => {
    expect(await refusal({ ...finished, course: 'other', people })).toBe('COURSE_UNKNOWN');
    expect(await refusal({ ...finished, on: dayIn(2), people })).toBe('DAY_AHEAD');
    expect(await refusal({ ...finished, score: 101, people })).toBe('BAD_INPUT');
  });

  it('reaches nobody of another engagement, and is shown to no viewer', async () => {
    const there = cast.clientA.engagement;
    const asked = await cast.clientA.viewer.ask(standing, { e: there });
    expect(asked.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const other = await addEngagement(cast.owner, cast.clientA.organization, 'A third programme');
    await cast.owner.need(editChange, {
      e: other,
      edits: {
        group: [{ id: 'drivers', version: 0, part: group('drivers') }],
        course: [{ id: 'basics', version: 0, part: course }],
      },
    });
    expect(await cast.owner.need(recording, { e: other, input: { ...finished, people } })).toBe(0);
  });

  it('leaves a line in the trail, and none for what was known', async () => {
    const input = { ...finished, people };
    await cast.owner.need(recording, { e, input });
    await cast.owner.need(recording, { e, input });
    const trail = await sqlAsDatabaseOwner(
      cast.running.portal,
      `select action from audit_entry where engagement_id = $1 and subject = 'Completion'`,
      [e],
    );
    expect(trail).toEqual([{ action: 'recordCompletions' }]);
  });
});

describe('a list of completions', () => {
  const list = (address: string, day = dayIn(0)): string =>
    `E-Mail;Kurs;Datum;Ergebnis\r\n${address};Basics;${day};90 %\r\n`;
  const reply = (table: string, apply: boolean, by = cast.owner): Promise<Response> =>
    fetch(`${by.url}/api/engagements/${e}/completions/import?apply=${apply}`, {
      method: 'POST',
      headers: { cookie: by.cookie, origin: by.url, 'x-peerway': '1', 'content-type': 'text/csv' },
      body: table,
    });
  const send = async (table: string, apply: boolean): Promise<Record<string, unknown>> =>
    (await (await reply(table, apply)).json()) as Record<string, unknown>;
  const addressed = async (): Promise<void> => {
    const id = randomUUID();
    const person = { name: 'Dora', email: 'dora@example.org', language: 'de', groups: ['drivers'], roles: [] };
    await cast.owner.need(saving, { e, edit: { id, version: 0, person } });
  };
  const kept = () =>
    sqlAsDatabaseOwner(
      cast.running.portal,
      'select course, way, score::int as score from completion where engagement_id = $1',
      [e],
    );

  it('is looked at first, then taken whole, and counts once however often it is sent', async () => {
    await addressed();
    expect(await send(list('Dora@example.org'), false)).toMatchObject({ isApplied: false, added: 1, refused: 0 });
    expect(await kept()).toEqual([]);
    expect(await send(list('Dora@example.org'), true)).toMatchObject({ isApplied: true, added: 1 });
    expect(await send(list('Dora@example.org'), true)).toMatchObject({ isApplied: false, added: 0, present: 1 });
    expect(await kept()).toEqual([{ course: 'basics', way: 'imported', score: 90 }]);
  });

  it('with one bad row is not taken at all, and the row is named', async () => {
    await addressed();
    const bad = `${list('dora@example.org')}nobody@example.org;Basics;${dayIn(0)};90\r\n`;
    expect(await send(bad, true)).toMatchObject({
      ...{ isApplied: false, refused: 1 },
      findings: [{ code: 'PERSON_UNKNOWN', row: 3 }],
    });
    expect(await send(list('dora@example.org', dayIn(2)), true)).toMatchObject({ findings: [{ code: 'DAY_AHEAD' }] });
    expect(await kept()).toEqual([]);
  });

  it('counts once where it is sent by many at the same time', async () => {
    await addressed();
    const reports = await Promise.all(Array.from({ length: 4 }, () => send(list('dora@example.org'), true)));
    expect(reports.filter(({ isApplied }) => isApplied === true)).toHaveLength(1);
    expect(await kept()).toHaveLength(1);
  });

  it('is neither looked at nor taken for somebody of another client', async () => {
    await addressed();
    for (const apply of [false, true]) {
      const { status } = await reply(list('dora@example.org'), apply, cast.clientB.executive);
      expect([403, 404]).toContain(status);
    }
    expect(await kept()).toEqual([]);
  });
});
