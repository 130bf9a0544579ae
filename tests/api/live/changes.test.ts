import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveClient } from '../../support/live-client.ts';
import { type Cast, startCast } from '../../support/portal.ts';
import { type OpenRound, openRound } from '../../support/round.ts';
import { writtenCase } from '../../support/written-case.ts';

interface Told {
  readonly kind: string;
  readonly id: string | null;
  readonly mine: boolean;
}

const changed = 'subscription ($e: ID!) { engagementChanged(engagement: $e) { kind id mine } }';
const present = 'subscription ($e: ID!, $p: String!) { presence(engagement: $e, page: $p) { name page isMe } }';
const mine = 'subscription { questionnaireChanged { kind id } }';
const save = 'mutation ($i: AnswerInput!) { saveAnswer(input: $i) { revision } }';

let cast: Cast;
let round: OpenRound;
const open: LiveClient[] = [];

beforeAll(async () => {
  cast = await startCast();
  round = await openRound(cast.owner, cast.clientA.engagement);
});
afterAll(async () => {
  for (const client of open) client.close();
  await cast.running.close();
});

async function client(cookie: string | undefined, first: Record<string, unknown> = {}): Promise<LiveClient> {
  const made = new LiveClient(cast.running.url, { cookie, first });
  open.push(made);
  return made.ready();
}

async function watching(
  cookie: string,
  engagement = cast.clientA.engagement,
): Promise<{ live: LiveClient; id: string }> {
  const live = await client(cookie);
  const id = live.subscribe(changed, { e: engagement });
  await wait(150);
  return { live, id };
}

async function answer(question: string, token = round.token): Promise<void> {
  const input = { question, state: 'level', level: 3, note: null, revision: 0 };
  const { errors } = await cast.stranger().ask(save, { i: input }, { 'x-respondent': token });
  expect(errors).toEqual([]);
}

describe('whoever watches an engagement', () => {
  it('is told that a round got answers, by the round’s id alone', async () => {
    const { live, id } = await watching(cast.consultant.cookie);
    const next = live.next<Told[]>(id);
    await answer(round.questions[0] ?? '');
    expect(await next).toEqual([{ kind: 'Answer', id: round.id, mine: false }]);
    expect(JSON.stringify(live.messages)).not.toContain(round.respondent);
  });

  it('is told at most two times a second, however many answers come', async () => {
    const { live, id } = await watching(cast.consultant.cookie);
    for (const question of round.questions.slice(1, 21)) await answer(question);
    const before = live.messages.length;
    await wait(1_200);
    expect(live.messages.filter((message) => message.id === id).length).toBeLessThan(10);
    expect(live.messages.length - before).toBeLessThanOrEqual(3);
  });

  it('is told of a change once it is committed, and whether they made it', async () => {
    const { live, id } = await watching(cast.owner.cookie);
    const other = await watching(cast.clientA.viewer.cookie);
    const told = [live.next<Told[]>(id), other.live.next<Told[]>(other.id)];
    await cast.owner.need(
      'mutation ($e: ID!) { updateEngagement(engagement: $e, version: 1, name: "Renamed", aim: null) { id } }',
      {
        e: cast.clientA.engagement,
      },
    );
    const change = { kind: 'Engagement', id: cast.clientA.engagement };
    expect(await Promise.all(told)).toEqual([[{ ...change, mine: true }], [{ ...change, mine: false }]]);
  });

  it('is told of the organization and its inventory', async () => {
    const { live, id } = await watching(cast.clientA.executive.cookie);
    const next = live.next<Told[]>(id);
    await cast.owner.need(
      'mutation ($id: ID!, $entries: [InventoryEntryInput!]!) { saveInventory(organization: $id, entries: $entries) { __typename } }',
      { id: cast.clientA.organization, entries: [] },
    );
    await cast.owner.need(
      'mutation ($id: ID!) { updateOrganization(id: $id, version: 1, input: { name: "Client A", profile: { employees: 12, countries: [], constraints: [] } }) { id } }',
      { id: cast.clientA.organization },
    );
    expect(await next).toEqual([{ kind: 'Organization', id: cast.clientA.organization, mine: false }]);
  });

  it('hears nothing of what was rolled back, nor of another client', async () => {
    const { live, id } = await watching(cast.consultant.cookie);
    const spoiled =
      'mutation ($e: ID!) { updateEngagement(engagement: $e, version: 2, name: "Spoiled", aim: null) { id } acceptInvitation(token: "none") { id } }';
    await cast.owner.ask(spoiled, { e: cast.clientA.engagement });
    await openRound(cast.owner, cast.clientB.engagement);
    await wait(700);
    expect(live.messages.filter((message) => message.id === id)).toEqual([]);
  });

  it('cannot tell the moment of an anonymous answer', async () => {
    const secret = await openRound(cast.owner, cast.clientB.engagement, 'anonymous');
    const { live, id } = await watching(cast.owner.cookie, cast.clientB.engagement);
    await wait(600);
    // Not in the second before the stroke, where it would be told soon.
    if (Date.now() % 10_000 > 8_000) await wait(2_500);
    const seen = live.messages.length;
    await answer(secret.questions[0] ?? '', secret.token);
    await wait(700);
    expect(live.messages.slice(seen).filter((message) => message.id === id)).toEqual([]);
    expect(await live.next<Told[]>(id, 12_000)).toEqual([{ kind: 'Answer', id: secret.id, mine: false }]);
    expect(Date.now() % 10_000).toBeLessThan(1_500);
  });
});

describe('whoever answers by link', () => {
  it('is told of their own answers from another device, and of nobody else’s', async () => {
    const own = await client(undefined, { respondent: round.token });
    const ownId = own.subscribe(mine);
    const { token } = (
      await cast
        .stranger()
        .ask('mutation { joinRound(audience: it, name: "Nora") { token } }', {}, { 'x-respondent': round.openToken })
    ).data?.['joinRound'] as { token: string };
    const other = await client(undefined, { respondent: token });
    const otherId = other.subscribe(mine);
    await wait(150);
    const next = own.next<Told[]>(ownId);
    await answer(round.questions.at(-1) ?? '');
    expect(await next).toEqual([{ kind: 'Answer', id: round.id }]);
    await wait(600);
    expect(other.messages.filter((message) => message.id === otherId)).toEqual([]);
  });

  it('is told when the round is closed and reopened', async () => {
    const own = await client(undefined, { respondent: round.token });
    const id = own.subscribe(mine);
    await wait(150);
    const here = { engagement: cast.clientA.engagement, round: round.id };
    let next = own.next<Told[]>(id);
    await cast.owner.need(
      'mutation ($engagement: ID!, $round: ID!) { closeRound(engagement: $engagement, round: $round) { id } }',
      here,
    );
    expect(await next).toEqual([{ kind: 'Round', id: round.id }]);
    next = own.next<Told[]>(id);
    await cast.owner.need(
      'mutation ($engagement: ID!, $round: ID!) { reopenRound(engagement: $engagement, round: $round, reason: "More to say") { id } }',
      here,
    );
    expect(await next).toEqual([{ kind: 'Round', id: round.id }]);
  });
});

describe('presence', () => {
  it('names who has the engagement open, and forgets who leaves', async () => {
    const engagement = cast.clientA.engagement;
    const first = await client(cast.owner.cookie);
    const id = first.subscribe(present, { e: engagement, p: 'round' });
    expect(await first.next(id)).toEqual([{ name: 'Olga Owner', page: 'round', isMe: true }]);
    const second = await client(cast.clientA.viewer.cookie);
    const joined = first.next<{ name: string; isMe: boolean }[]>(id);
    second.subscribe(present, { e: engagement, p: 'result' });
    expect((await joined).map(({ isMe }) => isMe)).toEqual([true, false]);
    const left = first.next<unknown[]>(id);
    second.socket.terminate();
    expect(await left).toHaveLength(1);
  });
});

describe('whoever watches the library', () => {
  it('is told that own cases and corrections changed, and nobody of another workspace is', async () => {
    const watched = 'subscription { libraryChanged { kind id mine } }';
    const live = await client(cast.clientA.viewer.cookie);
    const id = live.subscribe(watched);
    const other = await client(cast.elsewhere.cookie);
    other.subscribe(watched);
    await wait(150);
    const next = live.next<Told[]>(id);
    const kept = await cast.owner.need<{ id: string }>(
      'mutation ($study: CaseStudyInput!) { addOwnCase(study: $study) { id } }',
      { study: writtenCase({ id: 'told-of' }) },
    );
    expect(await next).toEqual([{ kind: 'OwnCase', id: kept.id, mine: false }]);
    await wait(300);
    expect(JSON.stringify(other.messages)).not.toContain('OwnCase');
  });

  it('of an engagement is told of its citations', async () => {
    const { live, id } = await watching(cast.clientA.viewer.cookie);
    const next = live.next<Told[]>(id);
    const cited = await cast.clientA.contributor.need<{ id: string }>(
      'mutation ($e: ID!) { cite(engagement: $e, caseId: "airbnb", input: { about: engagement, stance: for }) { id } }',
      { e: cast.clientA.engagement },
    );
    expect(await next).toEqual([{ kind: 'Citation', id: cited.id, mine: false }]);
  });
});
