import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinEngagement } from '../../support/running-portal.ts';
import type { Visitor } from '../../support/visitor.ts';
import { close, Holder, invite, openedRound, respondentsOf, type Stage, startStage } from './round-stage.ts';

let stage: Stage;
let viewer: Visitor;
let executive: Visitor;
beforeAll(async () => {
  stage = await startStage();
  const { running, owner, engagement } = stage;
  viewer = await joinEngagement(running, owner, { engagement, role: 'viewer' });
  executive = await joinEngagement(running, owner, { engagement, role: 'executive' });
});
afterAll(() => stage.running.close());

const add =
  'mutation ($e: ID!, $r: ID!, $p: [RespondentInput!]!) { addRespondents(engagement: $e, round: $r, respondents: $p) { id } }';
const question = 'network-readiness-q1';
const onRound = (fields: string): string =>
  `query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { ${fields} } } }`;

describe('adding respondents', () => {
  it('gives everybody a link of their own with words to send it in', async () => {
    const round = await openedRound(stage);
    await invite(stage, round, [{ audience: 'it', name: 'Ida', email: 'ida@example.org' }, { audience: 'team' }]);
    const { data } = await stage.owner.ask(
      onRound('respondents { totalCount nodes { audience label name email state answered asked link { url text } } }'),
      { e: stage.engagement, r: round },
    );
    const { respondents } = (data as { engagement: { round: { respondents: { nodes: Record<string, never>[] } } } })
      .engagement.round;
    expect(respondents).toMatchObject({
      totalCount: 2,
      nodes: [
        { audience: 'it', label: 'Ida', name: 'Ida', email: 'ida@example.org', state: 'invited', answered: 0 },
        { audience: 'team', label: 'Team and end users, link 1', name: null },
      ],
    });
    const { url, text } = respondents.nodes[0]?.['link'] as unknown as { url: string; text: string };
    expect(url).toMatch(/\/r\/[\w-]{67}$/);
    expect(text).toContain(url);
    expect(text).toContain('Hello Ida');
  });

  const unfit: readonly [string, object[], string][] = [
    ['nobody', [], ''],
    ['an audience that the round does not ask', [{ audience: 'it' }, { audience: 'security' }], '1.audience'],
    ['an e-mail address that is none', [{ audience: 'it', email: 'not an address' }], '0.email'],
    [
      'the same e-mail address twice',
      [
        { audience: 'it', email: 'a@example.org' },
        { audience: 'it', email: 'A@example.org' },
      ],
      '1.email',
    ],
    ['a name with NUL', [{ audience: 'it', name: 'a\0b' }], '0.name'],
    ['a name that turns the reading direction', [{ audience: 'it', name: 'a\u202eb' }], '0.name'],
    ['a name of 5,000 characters', [{ audience: 'it', name: 'n'.repeat(5000) }], '0.name'],
    ['501 people at once', Array.from({ length: 501 }, () => ({ audience: 'it' })), ''],
  ];
  it.each(unfit)('adds none of them when there is %s', async (_name, respondents, field) => {
    const round = await openedRound(stage, { audiences: [{ audience: 'it', dimensions: ['network-readiness'] }] });
    const reply = await stage.owner.ask(add, { e: stage.engagement, r: round, p: respondents });
    expect([reply.code, reply.errors[0]?.extensions['field']]).toEqual(['BAD_INPUT', field]);
    expect(await respondentsOf(stage, round)).toEqual([]);
  });

  it('welcomes names in any script, with emoji', async () => {
    const round = await openedRound(stage);
    const [invited] = await invite(stage, round, [{ audience: 'it', name: 'שרה 李 🛰' }]);
    expect(invited?.label).toBe('שרה 李 🛰');
  });
});

describe('a personal link', () => {
  it('stops working when it is issued anew, and the new one goes on where the old one was', async () => {
    const round = await openedRound(stage);
    const [invited] = await invite(stage, round, [{ audience: 'it' }]);
    const old = new Holder(stage, invited?.token ?? '');
    await old.save(question, 3);
    const fresh = await stage.owner.need<{ link: { url: string } }>(
      'mutation ($e: ID!, $r: ID!, $p: ID!) { reissueLink(engagement: $e, round: $r, respondent: $p) { link { url } } }',
      { e: stage.engagement, r: round, p: invited?.id },
    );
    expect((await old.save(question, 4, { revision: 1 })).code).toBe('LINK_INVALID');
    expect((await old.ask('{ questionnaire { round } }')).code).toBe('LINK_INVALID');
    const holder = new Holder(stage, fresh.link.url.split('/').at(-1) ?? '');
    expect((await holder.ask('{ questionnaire { answers { level } } }')).data).toEqual({
      questionnaire: { answers: [{ level: 3 }] },
    });
  });

  it('stops working when its respondent is removed, with everything they answered', async () => {
    const round = await openedRound(stage);
    const [invited] = await invite(stage, round, [{ audience: 'it' }]);
    const holder = new Holder(stage, invited?.token ?? '');
    await holder.save(question, 5);
    await stage.owner.need(
      'mutation ($e: ID!, $r: ID!, $p: ID!) { removeRespondent(engagement: $e, round: $r, respondent: $p) { id } }',
      { e: stage.engagement, r: round, p: invited?.id },
    );
    expect((await holder.save(question, 5, { revision: 1 })).code).toBe('LINK_INVALID');
    const { data } = await stage.owner.ask(onRound('readiness { respondents }'), { e: stage.engagement, r: round });
    expect(data).toEqual({ engagement: { round: { readiness: { respondents: 0 } } } });
  });

  it('opens nothing but the questionnaire', async () => {
    const [invited] = await invite(stage, await openedRound(stage), [{ audience: 'it' }]);
    const holder = new Holder(stage, invited?.token ?? '');
    for (const query of ['{ workspace { id } }', '{ engagements { totalCount } }', '{ auditEntries { totalCount } }'])
      expect((await holder.ask(query)).code, query).toBe('UNAUTHENTICATED');
    const round = await openedRound(stage);
    const reply = await holder.ask('mutation ($e: ID!, $r: ID!) { closeRound(engagement: $e, round: $r) { id } }', {
      e: stage.engagement,
      r: round,
    });
    expect(reply.code).toBe('UNAUTHENTICATED');
  });
});

describe('the open link', () => {
  const switchTo = async (round: string, on: boolean): Promise<string> => {
    const { openLink } = await stage.owner.need<{ openLink: { url: string } | null }>(
      'mutation ($e: ID!, $r: ID!, $on: Boolean!) { switchOpenLink(engagement: $e, round: $r, on: $on) { openLink { url } } }',
      { e: stage.engagement, r: round, on },
    );
    return openLink?.url.split('/').at(-1) ?? '';
  };
  const join = 'mutation ($a: Audience!, $n: String) { joinRound(audience: $a, name: $n) { token } }';

  it('asks for the audience first, then gives a link of one’s own', async () => {
    const round = await openedRound(stage);
    const open = new Holder(stage, await switchTo(round, true));
    const { data } = await open.ask(
      '{ questionnaire { audience dimensions { id } audiences { audience name questions } } }',
    );
    expect(data?.['questionnaire']).toMatchObject({ audience: null, dimensions: [] });
    expect((await open.save(question, 3)).code).toBe('FORBIDDEN');
    const joined = await open.ask(join, { a: 'it', n: 'Joana' });
    const own = new Holder(stage, (joined.data as { joinRound: { token: string } }).joinRound.token);
    expect((await own.save(question, 3)).code).toBeUndefined();
    expect((await own.ask('{ questionnaire { audience name } }')).data).toEqual({
      questionnaire: { audience: 'it', name: 'Joana' },
    });
    const [listed] = await respondentsOf(stage, round);
    expect(listed).toMatchObject({ label: 'Joana', token: '' });
  });

  it('ends when it is switched off or made anew', async () => {
    const round = await openedRound(stage);
    const first = new Holder(stage, await switchTo(round, true));
    const second = new Holder(stage, await switchTo(round, true));
    expect((await first.ask('{ questionnaire { round } }')).code).toBe('LINK_INVALID');
    expect((await first.ask(join, { a: 'it' })).code).toBe('LINK_INVALID');
    expect((await second.ask(join, { a: 'it' })).code).toBeUndefined();
    expect(await switchTo(round, false)).toBe('');
    expect((await second.ask(join, { a: 'it' })).code).toBe('LINK_INVALID');
    const third = await switchTo(round, true);
    expect((await first.ask(join, { a: 'it' })).code).toBe('LINK_INVALID');
    expect((await new Holder(stage, third).ask(join, { a: 'it' })).code).toBeUndefined();
  });

  it('refuses audiences that are not asked, and lets nobody in once the round is closed', async () => {
    const round = await openedRound(stage, { audiences: [{ audience: 'it', dimensions: ['network-readiness'] }] });
    const open = new Holder(stage, await switchTo(round, true));
    const wrong = await open.ask(join, { a: 'team' });
    expect([wrong.code, wrong.errors[0]?.extensions['field']]).toEqual(['BAD_INPUT', 'audience']);
    await close(stage, round);
    expect((await open.ask(join, { a: 'it' })).code).toBe('ROUND_CLOSED');
  });

  it('is counted by address, so that no program fills a round with people', async () => {
    const round = await openedRound(stage);
    const open = new Holder(stage, await switchTo(round, true));
    const codes: (string | undefined)[] = [];
    for (let nth = 0; nth < 160; nth += 1) codes.push((await open.ask(join, { a: 'it' })).code);
    expect(codes[100]).toBeUndefined();
    expect(codes.at(-1)).toBe('RATE_LIMITED');
  });
});

describe('who sees single people of an attributed round', () => {
  const single = onRound(
    'respondents { nodes { label answers { question level } link { url } } } progress { audience started finished }',
  );

  it('shows their answers to leaders and those who run it, never to viewers', async () => {
    const round = await openedRound(stage);
    const [invited] = await invite(stage, round, [{ audience: 'it', name: 'Ida' }]);
    await new Holder(stage, invited?.token ?? '').save(question, 2);
    const variables = { e: stage.engagement, r: round };
    const seen = async (visitor: Visitor) =>
      (
        (await visitor.need<{ round: { respondents: unknown } }>(single, variables)).round as {
          respondents: { nodes: { answers: unknown; link: unknown }[] } | null;
        }
      ).respondents;
    const answers = [{ question, level: 2 }];
    expect((await seen(stage.owner))?.nodes[0]).toMatchObject({ answers, link: { url: expect.any(String) as string } });
    expect((await seen(executive))?.nodes[0]).toMatchObject({ answers, link: null });
    expect(await seen(viewer)).toBeNull();
  });

  it('keeps single answers out of the engagement’s activity', async () => {
    const round = await openedRound(stage);
    const [invited] = await invite(stage, round, [{ audience: 'it', name: 'Ida' }]);
    await new Holder(stage, invited?.token ?? '').save(question, 2);
    const { activity } = await viewer.need<{ activity: { nodes: { subject: string }[] } }>(
      'query ($e: ID!) { engagement(id: $e) { activity { nodes { subject } } } }',
      { e: stage.engagement },
    );
    expect(activity.nodes.map(({ subject }) => subject)).not.toContain('Answer');
  });

  it('names who answered what in the audit trail', async () => {
    const round = await openedRound(stage);
    const [invited] = await invite(stage, round, [{ audience: 'it', name: 'Ivo' }]);
    await new Holder(stage, invited?.token ?? '').save(question, 4);
    const { nodes } = await stage.owner.need<{ nodes: { action: string; actor: string; changes: object[] }[] }>(
      '{ auditEntries(first: 1) { nodes { action actor changes { field before after } } } }',
    );
    expect(nodes[0]).toMatchObject({ action: 'saveAnswer', actor: 'Ivo' });
    expect(nodes[0]?.changes).toContainEqual({ field: 'level', before: null, after: '4' });
  });
});

describe('a short check', () => {
  const start = 'mutation ($e: ID!) { startQuickRound(engagement: $e) { url round { id kind state anonymity } } }';

  it('lets an executive answer alone, without setting anything up, and gives a verdict', async () => {
    const { url, round } = await executive.need<{ url: string; round: { id: string } }>(start, { e: stage.engagement });
    expect(round).toMatchObject({ kind: 'quick', state: 'open', anonymity: 'attributed' });
    const holder = new Holder(stage, url.split('/').at(-1) ?? '');
    const { data } = await holder.ask('{ questionnaire { minutes } }');
    expect(data).toEqual({ questionnaire: { minutes: 12 } });
    await holder.answerAll(() => 4);
    await holder.ask('mutation { finishQuestionnaire { finishedAt } }');
    const found = await executive.need<{ round: object }>(
      onRound('readiness { respondents coverage verdict { kind view } whole { score } }'),
      { e: stage.engagement, r: round.id },
    );
    expect(found.round).toMatchObject({
      readiness: { respondents: 1, coverage: 1, verdict: { kind: 'ready', view: 'onePerson' }, whole: { score: 75 } },
    });
  });

  it('is gone on with when it is started twice', async () => {
    const [one, two] = await Promise.all([
      executive.need<{ url: string }>(start, { e: stage.engagement }),
      executive.need<{ url: string }>(start, { e: stage.engagement }),
    ]);
    expect(one).toEqual(two);
  });

  it('is not for viewers', async () => {
    expect((await viewer.ask(start, { e: stage.engagement })).code).toBe('FORBIDDEN');
  });
});
