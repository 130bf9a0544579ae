import { newPlanSettings, newTask, type PlanTask } from '@peerway/rollout';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import type { Visitor } from '../../support/visitor.ts';

let cast: Cast;
let e: string;
const create = `mutation ($e: ID!, $s: FeedShows!) { createCalendarFeed(engagementId: $e, shows: $s) { url feed { id shows } } }`;
const revoke = `mutation ($e: ID!, $f: ID!) { revokeCalendarFeed(engagementId: $e, feed: $f) }`;
const feeds = `query ($e: ID!) { calendarFeeds(engagementId: $e) { id shows } }`;
const edit = `mutation ($e: ID!, $edits: [PlanEditInput!]!) { editPlan(engagementId: $e, edits: $edits) { removed } }`;
const save = `mutation ($e: ID!, $s: PlanSettingsInput!, $v: Int!) { savePlanSettings(engagementId: $e, settings: $s, version: $v) { version } }`;

const survey = { ...newTask('survey', 'Survey; rooms, all'), estimate: { low: 2, likely: 2, high: 2 } };
const done: PlanTask = {
  ...newTask('done', 'Done'),
  rank: 1,
  kind: 'milestone',
  links: [{ task: 'survey', type: 'FS', lagDays: 0 }],
  promised: '2028-02-29',
};

interface Made {
  readonly url: string;
  readonly feed: { readonly id: string };
}

beforeAll(async () => {
  cast = await startCast();
  e = await addEngagement(cast.owner, cast.clientA.organization, 'A programme');
  await cast.owner.need(save, { e, s: newPlanSettings('2028-02-28'), v: 0 });
  await cast.owner.need(edit, { e, edits: [survey, done].map((task) => ({ id: task.id, version: 0, task })) });
});
afterAll(() => cast.running.close());

function made(shows: string, by: Visitor = cast.owner, of = e): Promise<Made> {
  return by.need<Made>(create, { e: of, s: shows });
}
/** As a calendar program does: without a session. */
function read({ url }: Made, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(cast.running.url + new URL(url).pathname, { headers });
}
const eventsOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);

describe('a plan as a calendar', () => {
  it('holds whole days without a time zone, each with an id that stays', async () => {
    const reply = await read(await made('all'));
    expect(reply.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const [first = '', second = '', third = ''] = eventsOf(await reply.text());
    expect(first).toContain('DTSTART;VALUE=DATE:20280228');
    expect(first).toContain('DTEND;VALUE=DATE:20280301');
    expect(first).toContain('SUMMARY:Survey\\; rooms\\, all');
    expect(first).toContain(`UID:survey@${e}`);
    expect(first).toMatch(/SEQUENCE:\d+/);
    expect(first).toMatch(/LAST-MODIFIED:\d{8}T\d{6}Z/);
    expect(second).toContain('DTSTART;VALUE=DATE:20280229');
    expect(third).toContain(`UID:done.promised@${e}`);
  });

  it('shows only milestones, or only what the member works on, if that is wished', async () => {
    const milestones = eventsOf(await (await read(await made('milestones'))).text());
    expect(milestones.map((event) => /UID:(.*?)@/.exec(event)?.[1])).toEqual(['done', 'done.promised']);
    expect(eventsOf(await (await read(await made('mine'))).text())).toEqual([]);
    const [member] = await sqlAsDatabaseOwner(
      cast.running.portal,
      `select id from member where workspace_id = '${cast.workspace}' and role = 'owner'`,
    );
    const person = {
      id: 'p',
      kind: 'person',
      name: 'P',
      roles: [],
      skills: [],
      capacity: 1,
      calendar: null,
      from: null,
      until: null,
      ratePerDay: null,
      member: member?.id,
    };
    const other = await addEngagement(cast.owner, cast.clientA.organization, 'Mine');
    await cast.owner.need(save, { e: other, s: { ...newPlanSettings('2028-02-28'), resources: [person] }, v: 0 });
    const own = { ...survey, assignments: [{ resource: 'p', share: 1 }] };
    await cast.owner.need(edit, { e: other, edits: [own, done].map((task) => ({ id: task.id, version: 0, task })) });
    expect(eventsOf(await (await read(await made('mine', cast.owner, other))).text())).toHaveLength(1);
  });

  it('is sent once as long as nothing changes', async () => {
    const feed = await made('all');
    const etag = (await read(feed)).headers.get('etag') ?? '';
    expect((await read(feed, { 'if-none-match': etag })).status).toBe(304);
  });

  it('closes at once when it is revoked, and answers like an address that never was one', async () => {
    const feed = await made('all');
    expect(await cast.owner.need(feeds, { e })).toContainEqual({ id: feed.feed.id, shows: 'all' });
    await cast.owner.need(revoke, { e, f: feed.feed.id });
    await cast.owner.need(revoke, { e, f: feed.feed.id });
    const bodies = await Promise.all(
      [
        feed.url,
        `${cast.running.url}/api/calendar/nonsense.ics`,
        `${cast.running.url}/api/calendar/${'A'.repeat(76)}.ics`,
      ].map(async (url) => {
        const reply = await read({ ...feed, url });
        const { error } = (await reply.json()) as { error: { code: string; message: string } };
        return [reply.status, error.code, error.message];
      }),
    );
    expect(new Set(bodies.map((body) => body.join())).size).toBe(1);
    expect(bodies[0]?.slice(0, 2)).toEqual([404, 'NOT_FOUND']);
  });

  it('closes when its member leaves the engagement', async () => {
    const { viewer, engagement } = cast.clientB;
    const feed = await made('all', viewer, engagement);
    expect((await read(feed)).status).toBe(200);
    await sqlAsDatabaseOwner(
      cast.running.portal,
      `delete from engagement_member where engagement_id = '${engagement}' and role = 'viewer'`,
    );
    expect((await read(feed)).status).toBe(404);
  });

  it('is the member’s own: nobody else sees or ends it, and only a hash of its address is kept', async () => {
    const feed = await made('all', cast.consultant);
    expect(await cast.owner.need<{ id: string }[]>(feeds, { e })).not.toContainEqual({
      id: feed.feed.id,
      shows: 'all',
    });
    await cast.owner.need(revoke, { e, f: feed.feed.id });
    expect((await read(feed)).status).toBe(200);
    const token = /calendar\/(.*)\.ics/.exec(feed.url)?.[1] ?? '';
    const kept = JSON.stringify([
      await sqlAsDatabaseOwner(cast.running.portal, 'select * from calendar_feed'),
      await sqlAsDatabaseOwner(cast.running.portal, 'select * from audit_entry'),
    ]);
    expect(kept).not.toContain(token);
  });

  it('leaves a trail of its making and of its end', async () => {
    const feed = await made('mine');
    await cast.owner.need(revoke, { e, f: feed.feed.id });
    const rows = await sqlAsDatabaseOwner(
      cast.running.portal,
      `select action from audit_entry where subject_id = '${feed.feed.id}' order by id`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['createCalendarFeed', 'revokeCalendarFeed']);
  });

  it('is not made for the plan of others, and no more than ten of one plan', async () => {
    const refused = await cast.elsewhere.ask(create, { e, s: 'all' });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    const { contributor, engagement } = cast.clientA;
    for (let count = 0; count < 10; count += 1) await made('all', contributor, engagement);
    const many = await contributor.ask(create, { e: engagement, s: 'all' });
    expect(many.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('pauses whoever guesses addresses', async () => {
    const codes = new Set<number>();
    for (let count = 0; count < 70; count += 1)
      codes.add((await fetch(`${cast.running.url}/api/calendar/guess${count}.ics`)).status);
    expect([...codes]).toEqual([404, 429]);
  });
});
