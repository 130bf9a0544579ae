import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMailServer, type TestMailServer } from '../../support/mail-server.ts';
import { Holder, invite, openedRound, respondentsOf, type Stage } from '../assessment/round-stage.ts';
import { asPostman, mailingStage, mailOf, people, tell, until } from './mail-stage.ts';

let server: TestMailServer;
let stage: Stage;
/** An address that the server does not know. */
let refused: string;
beforeAll(async () => {
  server = await startMailServer({
    onRcptTo: ({ address }, _session, done) =>
      done(address === refused ? Object.assign(new Error(`no such user ${address}`), { responseCode: 550 }) : null),
  });
  stage = await mailingStage(server.url);
});
beforeEach(() => {
  refused = '';
  server.letters.length = 0;
});
afterAll(async () => {
  await stage.running.close();
  await server.close();
});

describe('letters', () => {
  it('carry each person’s own link, in their language, as text and as HTML without anything from elsewhere', async () => {
    const round = await openedRound(stage);
    const [ada, bo] = await invite(stage, round, people);
    expect(await mailOf(stage, round)).toMatchObject({ canSend: true, uninvited: 2, withoutAddress: 1 });
    expect((await tell(stage, round, 'sendInvitations')).errors).toEqual([]);
    await until(() => server.letters.length === 2);
    const [toAda, toBo] = ['ada@example.org', 'bo@example.org'].map((to) =>
      server.letters.find((each) => each.to === to),
    );
    const { url } = stage.running.portal.parts.configuration;
    expect(toAda?.subject).toBe('Testwerk: Ihre Sicht ist gefragt');
    expect(toAda?.body).toContain(`${url}/r/${ada?.token}`);
    expect(toBo?.subject).toBe('Testwerk: your view is needed');
    expect(toBo?.body).toContain(`${url}/r/${bo?.token}`);
    expect(toBo?.body).toContain('Hello Bo & <Co>,');
    expect(toBo?.body).toContain('Hello Bo &amp; &lt;Co&gt;,');
    expect(toBo?.body).not.toMatch(/<(img|script|link|style)|src=/);
    await until(async () => (await mailOf(stage, round)).letters.every(({ state }) => state === 'sent'));
    expect(await mailOf(stage, round)).toMatchObject({
      uninvited: 0,
      letters: [{ kind: 'invitation', state: 'sent', count: 2 }],
    });
    await tell(stage, round, 'sendInvitations');
    await wait(2_500);
    expect(server.letters).toHaveLength(2);
  });

  it('remind those who have not finished, once a day, and nobody who has asked not to be', async () => {
    const round = await openedRound(stage);
    const [ada, bo] = await invite(stage, round, [...people, { audience: 'it', name: 'Cy', email: 'cy@example.org' }]);
    await new Holder(stage, ada?.token ?? '').ask('mutation { finishQuestionnaire { finishedAt } }');
    expect((await new Holder(stage, bo?.token ?? '').ask('mutation { endReminders }')).data).toEqual({
      endReminders: true,
    });
    for (let times = 0; times < 2; times += 1) await tell(stage, round, 'sendReminders');
    await until(() => server.letters.length > 0);
    await wait(2_500);
    expect(server.letters.map(({ to }) => to)).toEqual(['cy@example.org']);
    expect(server.letters[0]?.body).toContain('/no-reminders/');
  });

  it('of an anonymous round go to addresses that are forgotten, with the link for everybody', async () => {
    const round = await openedRound(stage, { anonymity: 'anonymous' });
    expect((await tell(stage, round, 'sendInvitations')).code).toBe('BAD_INPUT');
    const more = ', addresses: ["sue@example.org", "SUE@example.org", "sam@example.org"]';
    expect((await tell(stage, round, 'mailOpenLink', more)).code).toBe('BAD_INPUT');
    await stage.owner.need(
      'mutation ($e: ID!, $r: ID!) { switchOpenLink(engagement: $e, round: $r, on: true) { id } }',
      {
        e: stage.engagement,
        r: round,
      },
    );
    expect((await tell(stage, round, 'mailOpenLink', more)).errors).toEqual([]);
    await until(async () => (await mailOf(stage, round)).letters[0]?.state === 'sent' && server.letters.length === 2);
    expect(await respondentsOf(stage, round)).toEqual([]);
    const kept = await asPostman(stage, (em) => em.execute(`select * from letter`));
    expect(JSON.stringify(kept)).not.toMatch(/sue@|sam@/i);
  });

  it('invite members too', async () => {
    const { invitation, url } = await stage.owner.need<{ invitation: { id: string }; url: string }>(
      'mutation { inviteMember(role: consultant, email: "new@example.org") { url invitation { id } } }',
    );
    await stage.owner.need('mutation ($i: ID!) { mailInvitation(id: $i) { id } }', { i: invitation.id });
    await until(() => server.letters.length === 1);
    expect(server.letters[0]).toMatchObject({ to: 'new@example.org', subject: 'Invitation to First practice' });
    expect(server.letters[0]?.body).toContain(url);
  });

  it('do not fill the mailbox of somebody who was invited', async () => {
    const { invitation } = await stage.owner.need<{ invitation: { id: string } }>(
      'mutation { inviteMember(role: consultant, email: "often@example.org") { invitation { id } } }',
    );
    const codes: (string | undefined)[] = [];
    for (let turn = 0; turn < 6; turn += 1)
      codes.push(
        (await stage.owner.ask('mutation ($i: ID!) { mailInvitation(id: $i) { id } }', { i: invitation.id })).code,
      );
    expect(codes.slice(0, 5)).toEqual(Array(5).fill(undefined));
    expect(codes[5]).toBe('RATE_LIMITED');
    await until(() => server.letters.length === 5);
  });

  it('never let words of people become headings', async () => {
    const round = await openedRound(stage);
    await invite(stage, round, [{ audience: 'it', name: 'Ada, "x" <evil@example.com>', email: 'ada@example.org' }]);
    await tell(stage, round, 'sendInvitations');
    await until(() => server.letters.length === 1);
    expect(server.letters[0]?.to).toBe('ada@example.org');
    expect(server.letters[0]?.raw.split(/\r?\n\r?\n/)[0]).not.toMatch(/^(bcc|cc):/im);
  });

  it('are given up at once when the address is refused, and say so at the person', async () => {
    refused = 'bo@example.org';
    const round = await openedRound(stage);
    await invite(stage, round, people);
    await tell(stage, round, 'sendInvitations');
    await until(async () => (await mailOf(stage, round)).letters.every(({ state }) => state !== 'waiting'));
    const { round: read } = await stage.owner.need<{ round: { respondents: { nodes: object[] } } }>(
      'query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { respondents { nodes { name letter { kind state reason } } } } } }',
      { e: stage.engagement, r: round },
    );
    expect(read.respondents.nodes).toMatchObject([
      { name: 'Ada', letter: { kind: 'invitation', state: 'sent', reason: null } },
      { name: 'Bo & <Co>', letter: { state: 'failed', reason: 'ADDRESS_REFUSED' } },
      { name: 'Nobody Known', letter: null },
    ]);
  });
});
