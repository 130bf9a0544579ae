import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stagePeople } from '../../support/change-stage.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import type { Visitor } from '../../support/visitor.ts';
import { editChange, group } from './change-fields.ts';

const mine = '{ myChange { courses { course files { id name bytes } } } }';
const listed = 'query ($e: ID!) { courseFiles(engagementId: $e, course: "basics") { id name mediaType bytes } }';
const removing = 'mutation ($e: ID!, $f: ID!) { removeCourseFile(engagementId: $e, file: $f) }';
const course = {
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
  ...{ isRequired: true, validMonths: null, passPercent: 80, questions: [], origin: null },
};
const slides = 'What peers are, and what they do.\n'.repeat(20_000);

let cast: Cast;
let e: string;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());
beforeEach(async () => {
  e = await addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
  const edits = { group: [{ id: 'drivers', version: 0, part: group('drivers') }] };
  await cast.owner.need(editChange, { e, edits: { ...edits, course: [{ id: 'basics', version: 0, part: course }] } });
});

const sent = (by: Visitor, of = 'basics', content = slides): Promise<Response> =>
  fetch(`${by.url}/api/engagements/${e}/courses/${of}/files?name=slides.txt`, {
    method: 'POST',
    headers: { cookie: by.cookie, origin: by.url, 'x-peerway': '1', 'content-type': 'application/octet-stream' },
    body: content,
  });
const idOf = async (reply: Response): Promise<string> => ((await reply.json()) as { id: string }).id;
const readMine = (id: string, token: string): Promise<Response> =>
  fetch(`${cast.running.url}/api/mine/course-files/${id}`, { headers: { 'x-peerway': '1', 'x-respondent': token } });

describe('a file of a course', () => {
  it('is kept once, comes back byte for byte to members and to people by their link, and goes', async () => {
    const [first, again] = [await sent(cast.consultant), await sent(cast.consultant)];
    expect([first.status, again.status]).toEqual([201, 201]);
    const id = await idOf(first);
    expect(await idOf(again)).toBe(id);
    expect(await cast.owner.need(listed, { e })).toMatchObject([{ id, name: 'slides.txt', bytes: slides.length }]);
    const [ada] = await stagePeople(cast, e, [{ groups: ['drivers'] }]);
    const { data } = await cast.stranger().ask(mine, {}, { 'x-respondent': ada?.token ?? '' });
    expect(data).toEqual({
      myChange: { courses: [{ course: 'basics', files: [{ id, name: 'slides.txt', bytes: slides.length }] }] },
    });
    const member = await fetch(`${cast.owner.url}/api/engagements/${e}/course-files/${id}`, {
      headers: { cookie: cast.owner.cookie },
    });
    expect(await member.text()).toBe(slides);
    const own = await readMine(id, ada?.token ?? '');
    expect(own.headers.get('content-disposition')).toContain('attachment');
    expect(await own.text()).toBe(slides);
    for (let time = 0; time < 2; time += 1) expect(await cast.consultant.need(removing, { e, f: id })).toBe(true);
    expect(await cast.owner.need(listed, { e })).toEqual([]);
    expect((await readMine(id, ada?.token ?? '')).status).toBe(404);
  });

  it('is kept by nobody who may only read, and for no course that is not there', async () => {
    expect((await sent(cast.clientA.viewer)).status).toBe(404);
    expect((await sent(cast.elsewhere)).status).toBeGreaterThanOrEqual(400);
    const unknown = await sent(cast.consultant, 'none');
    expect(await unknown.json()).toMatchObject({ error: { code: 'COURSE_UNKNOWN' } });
    expect(await cast.owner.need(listed, { e })).toEqual([]);
  });

  it('is read by no link of another engagement', async () => {
    const id = await idOf(await sent(cast.consultant));
    const [stranger] = await stagePeople(cast, cast.clientB.engagement, [{ groups: ['drivers'] }]);
    expect((await readMine(id, stranger?.token ?? '')).status).toBe(404);
    expect((await readMine(id, 'none')).status).toBeGreaterThanOrEqual(400);
  });
});
