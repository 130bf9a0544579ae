import { newPlanSettings, newTask, type PlanTask } from '@peerway/rollout';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { edit, one, saveSettings } from './plan-stage.ts';

let cast: Cast;
let e: string;
beforeAll(async () => {
  cast = await startCast();
  e = await addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
});
afterAll(() => cast.running.close());

const read = `query ($e: ID!) { plan(engagementId: $e) { version tasks { task { id } } } }`;
const kept = (): Promise<unknown> => cast.owner.need(read, { e });
const task = (differs: object): PlanTask => ({ ...newTask('t1', 'A task'), ...differs });
const progress = (differs: object): object => ({
  progress: { actualStart: null, actualFinish: null, remainingDays: null, ...differs },
});

describe('a line that cannot be', () => {
  it.each<readonly [string, object, RegExp]>([
    ['a negative duration', { estimate: { low: -3, likely: 1, high: 2 } }, /cannot be negative/],
    ['half a day', { estimate: { low: 1.5, likely: 2, high: 3 } }, /./],
    ['a duration of a million days', { estimate: { low: 1, likely: 1, high: 1_000_000 } }, /at most 5,000/],
    ['three points that fall', { estimate: { low: 5, likely: 3, high: 9 } }, /must rise/],
    ['a duration as text', { estimate: { low: 'NaN', likely: 1, high: 1 } }, /./],
    ['a day that is none', { noEarlierThan: '2027-02-29' }, /YYYY-MM-DD/],
    ['a day of another age', { promised: '1066-10-14' }, /between 1990 and 2199/],
    ['an end before its beginning', progress({ actualStart: '2027-02-01', actualFinish: '2027-01-01' }), /before it/],
    ['an end without a beginning', progress({ actualFinish: '2027-01-01' }), /must have begun/],
    ['a share of nothing', { assignments: [{ resource: 'r', share: 0 }] }, /At least 5 %/],
    ['101 people', { assignments: [{ resource: 'r', share: 101 }] }, /At most 100 people/],
    ['a name of NUL', { name: 'a\u0000b' }, /./],
    ['a lone surrogate', { name: '\ud800' }, /./],
    ['no name', { name: '  ' }, /./],
    ['101 links', { links: Array.from({ length: 101 }, () => ({ task: 'x', type: 'FS', lagDays: 0 })) }, /./],
    ['a link of no kind', { links: [{ task: 'x', type: 'FX', lagDays: 0 }] }, /./],
    ['an id with a blank', { parent: 'two words' }, /An id is made of/],
    ['money below nothing', { fixedCost: -1 }, /cannot be negative/],
    ['a field nobody knows', { score: 1 }, /./],
    ['a parent that is not there', { parent: 'nobody' }, /not there/],
    ['itself as parent', { parent: 't1' }, /under itself/],
  ])('is refused for %s, and nothing is kept', async (_, differs, says) => {
    const fine = one('t0', 0, newTask('t0', 'A fine one'));
    const { code, errors } = await cast.owner.ask(edit, { e, edits: [fine, one('t1', 0, task(differs))] });
    expect(code).toMatch(/^BAD_(USER_)?INPUT$/);
    expect(errors[0]?.message).toMatch(says);
    expect(await kept()).toEqual({ version: 0, tasks: [] });
  });

  it('is refused under another id than its own, and 501 at a time', async () => {
    const other = await cast.owner.ask(edit, { e, edits: [one('t2', 0, task({}))] });
    expect(other.errors[0]?.message).toMatch(/stays the same/);
    const many = Array.from({ length: 501 }, (_, at) => one(`n${at}`, 0, newTask(`n${at}`, 'N')));
    expect((await cast.owner.ask(edit, { e, edits: many })).errors[0]?.message).toMatch(/At most 500/);
    expect((await cast.owner.ask(edit, { e: 'no id', edits: [] })).code).toMatch(/^BAD_(USER_)?INPUT$/);
    expect(await kept()).toEqual({ version: 0, tasks: [] });
  });

  it('is refused in a circle of parents that one call makes', async () => {
    const of = (id: string, parent: string): object => one(id, 0, { ...newTask(id, id), parent });
    const { code, errors } = await cast.owner.ask(edit, { e, edits: [of('a', 'b'), of('b', 'c'), of('c', 'a')] });
    expect([code, errors[0]?.message]).toEqual(['BAD_INPUT', expect.stringMatching(/under itself/)]);
  });

  it('changes no prototype by a key of that name, nor by an id of that name', async () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    ) as object;
    await cast.owner.ask(edit, { e, edits: [one('t1', 0, task(hostile))] });
    const f = await addEngagement(cast.owner, cast.clientA.organization, 'Of odd names');
    const odd = ['constructor', 'toString', 'hasOwnProperty'];
    await cast.owner.need(edit, { e: f, edits: odd.map((id) => one(id, 0, newTask(id, id))) });
    expect(await cast.owner.need(read, { e: f })).toMatchObject({ tasks: odd.sort().map((id) => ({ task: { id } })) });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is refused when it is 10 MB, before anybody reads it', async () => {
    const reply = await fetch(`${cast.owner.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-peerway': '1',
        origin: cast.owner.url,
        cookie: cast.owner.cookie,
      },
      body: JSON.stringify({
        query: edit,
        variables: { e, edits: [one('t1', 0, task({ note: 'x'.repeat(10_000_000) }))] },
      }),
    });
    expect(reply.status).toBe(413);
    expect(await kept()).toEqual({ version: 0, tasks: [] });
  });
});

describe('settings that cannot be', () => {
  const s = newPlanSettings('2027-01-04');
  const [week] = s.calendars;
  it.each<readonly [string, object, RegExp]>([
    ['a calendar without a working day', { calendars: [{ ...week, week: Array(7).fill(false) }] }, /working day/],
    ['a week of eight days', { calendars: [{ ...week, week: Array(8).fill(true) }] }, /seven days/],
    ['no calendar', { calendars: [] }, /needs a calendar/],
    ['the same calendar twice', { calendars: [week, week] }, /stands twice/],
    ['a currency of four letters', { currency: 'EURO' }, /three capitals/],
    ['an unknown use case', { scope: { ...s.scope, useCases: ['no-such'] } }, /no use case/],
    ['a billion draws', { iterations: 1_000_000_000 }, /./],
    ['a horizon of no day', { horizonDays: 0 }, /./],
    ['the 29th of February of a common year', { start: '2027-02-29' }, /YYYY-MM-DD/],
  ])('are refused for %s', async (_, differs, says) => {
    const { code, errors } = await cast.owner.ask(saveSettings, { e, s: { ...s, ...differs }, v: 0 });
    expect(code).toMatch(/^BAD_(USER_)?INPUT$/);
    expect(errors[0]?.message).toMatch(says);
  });

  it('keep a leap day and days of changed clocks as they are', async () => {
    const f = await addEngagement(cast.owner, cast.clientA.organization, 'Of odd days');
    const exceptions = ['2028-02-29', '2027-03-28', '2027-10-31'].map((day) => ({
      from: day,
      until: day,
      works: false,
      name: null,
    }));
    const given = { ...s, start: '2028-02-29', calendars: [{ ...week, exceptions }] };
    await cast.owner.need(saveSettings, { e: f, s: given, v: 0 });
    const back = `query ($e: ID!) { plan(engagementId: $e) { settings { start calendars { exceptions { from until works name } } } } }`;
    expect(await cast.owner.need(back, { e: f })).toEqual({
      settings: { start: '2028-02-29', calendars: [{ exceptions }] },
    });
  });
});
