import type { Communication } from '@peerway/change';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stagePeople } from '../../support/change-stage.ts';
import { type TestMailServer, startMailServer } from '../../support/mail-server.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { until } from '../mail/mail-stage.ts';
import { editChange, group } from './change-fields.ts';

const send = `mutation ($e: ID!, $c: String!, $v: Int!) { sendCommunication(engagementId: $e, input: { communication: $c, version: $v }) { letters withoutAddress } }`;
const counts = `query ($e: ID!) { messageStanding(engagementId: $e) { receipts { communication sent delivered failed read } } }`;
const mine = `{ myChange { messages { communication sender sentOn feedback readAt texts { language subject text } } } }`;
const open = `mutation ($c: ID!) { readMessage(communication: $c) }`;
const kept = `query ($e: ID!) { change(engagementId: $e) { communications { version part { id state sentOn sender } } } }`;

const message: Communication = {
  ...{ id: 'hello', title: 'Hello', groups: ['drivers'], step: 'know', sponsor: 'mara', sender: null },
  ...{ channel: 'email', when: { day: '2027-03-01', task: null, side: null, offsetDays: 0 }, hours: 1 },
  texts: [
    { language: 'en', subject: 'What changes', text: 'Routes come from the depot.' },
    { language: 'de', subject: 'Was sich ändert', text: 'Die Routen kommen aus dem Depot.' },
  ],
  ...{ feedback: 'Ask Mara', wave: null, state: 'planned', sentOn: null, origin: null },
};
const mara = {
  ...{ id: 'mara', name: 'Mara Weiss', position: null, kind: 'sponsor', stance: null, hoursPerMonth: null },
  ...{ awayFrom: null, awayUntil: null, note: null },
};

interface Kept {
  readonly communications: readonly { readonly version: number; readonly part: Partial<Communication> }[];
}

let mail: TestMailServer;
let cast: Cast;
let e: string;
beforeAll(async () => {
  mail = await startMailServer();
  cast = await startCast({ SMTP_URL: mail.url, MAIL_FROM: 'Peerway <peerway@example.org>', MAIL_PER_MINUTE: '6000' });
});
afterAll(async () => {
  await cast.running.close();
  await mail.close();
});
beforeEach(async () => {
  mail.letters.length = 0;
  e = await addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
  await saved({ group: [group('drivers'), group('clerks')], sponsor: [mara] });
});

function saved(parts: Readonly<Record<string, readonly { readonly id: string }[]>>, version = 0): Promise<unknown> {
  const edits = Object.fromEntries(
    Object.entries(parts).map(([kind, list]) => [kind, list.map((part) => ({ id: part.id, version, part }))]),
  );
  return cast.owner.need(editChange, { e, edits });
}
const sent = (version = 1): Promise<unknown> => cast.owner.need(send, { e, c: 'hello', v: version });
const refusal = async (version = 1): Promise<unknown> =>
  (await cast.owner.ask(send, { e, c: 'hello', v: version })).errors[0]?.extensions.code;
const byLink = (token: string, query: string, variables: object = {}) =>
  cast.stranger().ask(query, { ...variables }, { 'x-respondent': token });

describe('a message by e-mail', () => {
  it('goes to each of its people once, in their language and from its sponsor, and stays as it was', async () => {
    await saved({ communication: [message] });
    const people = await stagePeople(cast, e, [
      { name: 'Ada', email: 'ada@example.org', groups: ['drivers'] },
      { name: 'Ben', email: 'ben@example.org', groups: ['clerks', 'drivers'], language: 'de' },
      { name: 'Cem', email: 'cem@example.org', groups: ['clerks'] },
      { name: 'Dora', groups: ['drivers'] },
    ]);
    expect(await sent()).toEqual({ letters: 2, withoutAddress: 1 });
    expect(await sent(2)).toEqual({ letters: 0, withoutAddress: 1 });
    await until(() => mail.letters.length === 2);
    const [toAda, toBen] = [...mail.letters].sort((a, b) => (a.to < b.to ? -1 : 1));
    expect(toAda).toMatchObject({ to: 'ada@example.org', subject: 'What changes' });
    expect(toAda?.body).toContain('Mara Weiss');
    expect(toBen).toMatchObject({ to: 'ben@example.org', subject: 'Was sich ändert' });
    const { communications } = await cast.owner.need<Kept>(kept, { e });
    expect(communications[0]).toMatchObject({ version: 2, part: { state: 'sent', sender: 'Mara Weiss' } });
    const changed = { ...message, state: 'sent', sentOn: '2026-11-01', title: 'Other words' };
    const edits = { communication: [{ id: 'hello', version: 2, part: changed }] };
    expect((await cast.owner.ask(editChange, { e, edits })).errors[0]?.extensions.code).toBe('MESSAGE_OUT');
    const removing = { communication: [{ id: 'hello', version: 2, part: null }] };
    expect((await cast.owner.ask(editChange, { e, edits: removing })).errors[0]?.extensions.code).toBe('MESSAGE_OUT');
    expect(people).toHaveLength(4);
  });

  it('goes later to those who joined since, and to nobody else', async () => {
    await saved({ communication: [message] });
    await stagePeople(cast, e, [{ email: 'ada@example.org', groups: ['drivers'] }]);
    await sent();
    await stagePeople(cast, e, [{ email: 'eve@example.org', groups: ['drivers'] }]);
    expect(await sent(2)).toEqual({ letters: 1, withoutAddress: 0 });
    await until(() => mail.letters.length === 2);
    expect(mail.letters.map(({ to }) => to).sort()).toEqual(['ada@example.org', 'eve@example.org']);
  });

  it('is refused as long as it cannot go out, each time with the reason', async () => {
    await saved({ communication: [message] });
    expect(await refusal()).toBe('NOBODY_ADDRESSED');
    await stagePeople(cast, e, [{ email: 'ada@example.org', groups: ['drivers'] }]);
    expect(await refusal(7)).toBe('CONFLICT');
    const [first] = message.texts;
    const gap = { language: 'en', subject: first?.subject, text: 'It begins on [… the day].' };
    for (const [differing, code] of [
      [{ texts: [] }, 'NO_WORDS'],
      [{ texts: [gap] }, 'HAS_GAPS'],
      [{ channel: 'townHall' }, 'NOT_BY_MAIL'],
      [{ state: 'dropped' }, 'MESSAGE_DROPPED'],
    ] as const) {
      const { communications } = await cast.owner.need<Kept>(kept, { e });
      const version = communications[0]?.version ?? 0;
      await saved({ communication: [{ ...message, ...differing } as { id: string }] }, version);
      expect(await refusal(version + 1)).toBe(code);
    }
    expect(await cast.owner.need(counts, { e })).toEqual({ receipts: [] });
    expect(mail.letters).toEqual([]);
  });
});

describe('the messages of somebody', () => {
  it('are those that were said to their groups, and count as read the first time they open one', async () => {
    await saved({
      communication: [message, { ...message, id: 'later' }, { ...message, id: 'others', groups: ['clerks'] }],
    });
    const [ada] = await stagePeople(cast, e, [
      { email: 'ada@example.org', groups: ['drivers'] },
      { groups: ['drivers'] },
    ]);
    const token = ada?.token ?? '';
    await sent();
    const { data } = await byLink(token, mine);
    expect(data).toMatchObject({
      myChange: {
        messages: [
          { communication: 'hello', sender: 'Mara Weiss', feedback: 'Ask Mara', readAt: null, texts: message.texts },
        ],
      },
    });
    expect(data).toHaveProperty('myChange.messages.length', 1);
    const firsts = [await byLink(token, open, { c: 'hello' }), await byLink(token, open, { c: 'hello' })];
    expect(firsts.map((reply) => reply.data)).toEqual([{ readMessage: true }, { readMessage: false }]);
    for (const c of ['later', 'others', 'none'])
      expect((await byLink(token, open, { c })).errors[0]?.extensions.code).toBe('NOT_FOUND');
    await until(() => mail.letters.length === 1);
    await until(async () => {
      const { receipts } = await cast.owner.need<{ receipts: { delivered: number }[] }>(counts, { e });
      return receipts[0]?.delivered === 1;
    });
    expect(await cast.owner.need(counts, { e })).toEqual({
      receipts: [{ communication: 'hello', sent: 1, delivered: 1, failed: 0, read: 1 }],
    });
  });

  it('that were put down as said are read on their page as well', async () => {
    await saved({
      communication: [{ ...message, state: 'sent', sentOn: '2026-11-01', channel: 'teamTalk' } as Communication],
    });
    const [dora] = await stagePeople(cast, e, [{ groups: ['drivers'] }]);
    const { data } = await byLink(dora?.token ?? '', mine);
    expect(data).toMatchObject({ myChange: { messages: [{ communication: 'hello', sentOn: '2026-11-01' }] } });
  });
});

describe('messages as a calendar', () => {
  it('show each on its day with whom it is for, and none that were dropped', async () => {
    const dropped = { ...message, id: 'dropped', state: 'dropped' } as Communication;
    await saved({ communication: [message, dropped] });
    const create = `mutation ($e: ID!) { createCalendarFeed(engagementId: $e, shows: communications) { url } }`;
    const { url } = await cast.owner.need<{ url: string }>(create, { e });
    const reply = await fetch(cast.running.url + new URL(url).pathname);
    const events = (await reply.text()).replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
    expect(events).toHaveLength(1);
    expect(events[0]).toContain('DTSTART;VALUE=DATE:20270301');
    expect(events[0]).toContain('SUMMARY:Hello');
    expect(events[0]).toContain('DESCRIPTION:drivers\\nMara Weiss');
    expect(events[0]).toContain(`UID:hello.message@${e}`);
  });
});
