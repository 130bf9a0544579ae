import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { editChange, group } from './change-fields.ts';

let cast: Cast;
let e: string;
let url: string;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

const open = `mutation ($e: ID!, $k: ChangeLinkKind!, $s: ID!) { openChangeLink(engagementId: $e, kind: $k, subject: $s) { url } }`;
const close = `mutation ($e: ID!) { closeChangeLink(engagementId: $e, kind: feedback, subject: "feedback") }`;
const give = `mutation ($t: String!, $g: String, $s: String!) { giveFeedback(input: { text: $t, group: $g, sentAs: $s }) }`;
const mine = `{ myFeedback { text state answer organization others { theme answer } } }`;
const read = `query ($e: ID!, $s: FeedbackState, $f: Int, $a: String) { feedback(engagementId: $e, state: $s, first: $f, after: $a) {
  nodes { id text version handling { theme state group } } pageInfo { hasNextPage endCursor } } }`;
const handle = `mutation ($e: ID!, $id: String!, $h: FeedbackHandlingInput!, $v: Int!) {
  handleFeedback(engagementId: $e, edit: { id: $id, handling: $h, version: $v }) { version } }`;

beforeEach(async () => {
  e = await addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
  await cast.owner.need(editChange, { e, edits: { group: [{ id: 'drivers', version: 0, part: group('drivers') }] } });
  ({ url } = await cast.owner.need<{ url: string }>(open, { e, k: 'feedback', s: 'feedback' }));
});

const tokenIn = (address: string): string => address.split('/').at(-1) ?? '';
async function byLink(address: string, text: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await cast.stranger().ask(text, variables, { 'x-respondent': tokenIn(address) });
  return { data, code: errors[0]?.extensions.code };
}
async function said(text: string, differing: Record<string, unknown> = {}): Promise<string> {
  const { data } = await byLink(url, give, { t: text, s: randomUUID(), ...differing });
  return String(data?.['giveFeedback']);
}
interface Listed {
  readonly nodes: { id: string; text: string; version: number; handling: { state: string; group: string | null } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('the feedback channel', () => {
  it('takes words without an account, once however often they are sent, and says what became of them', async () => {
    const sentAs = randomUUID();
    const receipt = await said('Too slow on Mondays', { g: 'drivers', s: sentAs });
    expect(await said('Too slow on Mondays', { g: 'drivers', s: sentAs })).toBe(receipt);
    const { nodes } = await cast.owner.need<Listed>(read, { e });
    expect(nodes).toMatchObject([{ text: 'Too slow on Mondays', handling: { state: 'new', group: 'drivers' } }]);
    expect((await byLink(receipt, mine)).data).toMatchObject({ myFeedback: { state: 'new', answer: null } });
    const handling = { theme: 'Speed', state: 'done', answer: 'The cap was lifted.', task: null, group: 'drivers' };
    await cast.owner.need(handle, { e, id: nodes[0]?.id, h: handling, v: 1 });
    expect((await byLink(receipt, mine)).data).toMatchObject({
      myFeedback: { text: 'Too slow on Mondays', state: 'done', answer: 'The cap was lifted.' },
    });
  });

  it('tells those who gave something what was done about the rest, and not whose words that were', async () => {
    await said('My name is Mara and it is loud');
    const receipt = await said('Another thing');
    const { nodes } = await cast.owner.need<Listed>(read, { e });
    const loud = nodes.find(({ text }) => text.includes('loud'));
    const handling = { theme: 'Noise', state: 'done', answer: 'Fans were replaced.', task: null, group: null };
    await cast.owner.need(handle, { e, id: loud?.id, h: handling, v: 1 });
    const { data } = await byLink(receipt, mine);
    expect(data).toMatchObject({ myFeedback: { others: [{ theme: 'Noise', answer: 'Fans were replaced.' }] } });
    expect(JSON.stringify(data)).not.toContain('Mara');
  });

  it('keeps nothing about who said it, in its row and in the trail', async () => {
    await said('A word');
    const [row] = await sqlAsDatabaseOwner(cast.running.portal, 'select * from feedback where engagement_id = $1', [e]);
    expect(Object.keys(row ?? {})).not.toEqual(expect.arrayContaining(['person_id']));
    const [entry] = await sqlAsDatabaseOwner(
      cast.running.portal,
      `select actor, actor_user_id, before, after from audit_entry where engagement_id = $1 and subject = 'Feedback'`,
      [e],
    );
    expect(entry).toMatchObject({ actor: 'Somebody with an open link', actor_user_id: null, after: null });
  });

  it('is closed and opened anew: the address before leads nowhere, and receipts go on', async () => {
    const receipt = await said('A word');
    await cast.owner.need(close, { e });
    expect((await byLink(url, give, { t: 'Late', s: randomUUID() })).code).toBe('LINK_INVALID');
    const again = await cast.owner.need<{ url: string }>(open, { e, k: 'feedback', s: 'feedback' });
    expect(again.url).not.toBe(url);
    expect((await byLink(url, '{ feedbackChannel { organization } }')).code).toBe('LINK_INVALID');
    expect((await byLink(again.url, '{ feedbackChannel { groups { id } } }')).data).toMatchObject({
      feedbackChannel: { groups: [{ id: 'drivers' }] },
    });
    expect((await byLink(receipt, mine)).code).toBeUndefined();
  });

  it('is read in pages, by state, the newest day first', async () => {
    for (const text of ['one', 'two', 'three']) await said(text);
    const first = await cast.owner.need<Listed>(read, { e, f: 2 });
    const rest = await cast.owner.need<Listed>(read, { e, f: 2, a: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ text }) => text).sort()).toEqual(['one', 'three', 'two']);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(await cast.owner.need(read, { e, s: 'done' })).toMatchObject({ nodes: [] });
    const foreign = await cast.owner.ask(read, { e, a: 'bm90OmE6Yg' });
    expect(foreign.errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('refuses an answer that says nothing, a stale one, and a group that is not there', async () => {
    await said('A word');
    const { nodes } = await cast.owner.need<Listed>(read, { e });
    const handling = { theme: null, state: 'done', answer: null, task: null, group: null };
    const refused = async (h: object, v: number): Promise<unknown> =>
      (await cast.owner.ask(handle, { e, id: nodes[0]?.id, h, v })).errors[0]?.extensions.code;
    expect(await refused(handling, 1)).toBe('BAD_INPUT');
    await cast.owner.need(handle, { e, id: nodes[0]?.id, h: { ...handling, state: 'planned' }, v: 1 });
    expect(await refused({ ...handling, state: 'planned', theme: 'Other' }, 1)).toBe('CONFLICT');
    expect((await byLink(url, give, { t: 'A', g: 'pilots', s: randomUUID() })).code).toBe('BAD_INPUT');
  });

  it('shows the holder of an address no words of anybody, whatever they ask the database', async () => {
    await said('A word');
    const link = cast.running.portal.parts.links.read(tokenIn(url));
    const settings = { workspace: cast.workspace, changeLink: link.kind === 'changeLink' ? link.changeLinkId : '' };
    expect(await sqlAsApplication(cast.running.portal, settings, 'select text from feedback')).toEqual([]);
  });
});

describe('an open address', () => {
  it('is made for what is there only, and for a pulse only if it takes one', async () => {
    const code = async (k: string, s: string): Promise<unknown> =>
      (await cast.owner.ask(open, { e, k, s })).errors[0]?.extensions.code;
    expect(await code('policy', 'none')).toBe('NOT_FOUND');
    expect(await code('feedback', 'other')).toBe('BAD_INPUT');
    const pulse = {
      id: 'p1',
      name: 'First',
      groups: ['drivers'],
      opensOn: '2026-01-01',
      closesOn: '2026-02-01',
      floor: 5,
    };
    const part = { ...pulse, takesOpenLink: false, asksWords: false, isClosed: false };
    await cast.owner.need(editChange, { e, edits: { pulse: [{ id: 'p1', version: 0, part }] } });
    expect(await code('pulse', 'p1')).toBe('NO_OPEN_LINK');
  });
});
