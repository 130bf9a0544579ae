import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { close, everyAudience, Holder, invite, openedRound, type Stage, startStage } from './round-stage.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.running.close());

const audiences = everyAudience.map((audience) => ({
  audience,
  dimensions: ['security-compliance', 'measurement-value'],
}));
const question = 'security-compliance-q6';

async function anonymousRound(): Promise<string> {
  return openedRound(stage, { anonymity: 'anonymous', audiences });
}

async function read<T>(round: string, fields: string): Promise<T> {
  const found = await stage.owner.need<{ round: T }>(
    `query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { ${fields} } } }`,
    { e: stage.engagement, r: round },
  );
  return found.round;
}

describe('an anonymous round', () => {
  it('stores neither name nor address, whoever tries', async () => {
    const round = await anonymousRound();
    const add =
      'mutation ($e: ID!, $r: ID!, $p: [RespondentInput!]!) { addRespondents(engagement: $e, round: $r, respondents: $p) { id } }';
    for (const [part, field] of [
      [{ name: 'Ida' }, '0.name'],
      [{ email: 'ida@example.org' }, '0.email'],
    ] as const) {
      const reply = await stage.owner.ask(add, { e: stage.engagement, r: round, p: [{ audience: 'it', ...part }] });
      expect([reply.code, reply.errors[0]?.extensions['field']]).toEqual(['BAD_INPUT', field]);
    }
    const invited = await invite(stage, round, [{ audience: 'it' }, { audience: 'it' }, { audience: 'team' }]);
    expect(invited.map(({ label }) => label)).toEqual([
      'IT and engineering, link 1',
      'IT and engineering, link 2',
      'Team and end users, link 1',
    ]);
  });

  it('says to nobody, not even the owner, whether one link was used or what was answered by it', async () => {
    const round = await anonymousRound();
    const [first] = await invite(stage, round, [{ audience: 'it' }, { audience: 'it' }]);
    const holder = new Holder(stage, first?.token ?? '');
    await holder.save(question, 1, { note: 'only I would say this' });
    await holder.ask('mutation { finishQuestionnaire { round } }');
    const { respondents } = await read<{ respondents: { nodes: object[] } }>(
      round,
      'respondents { nodes { name email state answered answers { question } } }',
    );
    const silent = { name: null, email: null, state: null, answered: null, answers: null };
    expect(respondents.nodes).toEqual([silent, silent]);
  });

  it('leaves in the audit trail that an answer came, and neither person nor content', async () => {
    const round = await anonymousRound();
    const [invited] = await invite(stage, round, [{ audience: 'it' }]);
    const holder = new Holder(stage, invited?.token ?? '');
    await holder.save(question, 1, { note: 'only I would say this' });
    await holder.ask('mutation { finishQuestionnaire { round } }');
    const rows = await sqlAsDatabaseOwner(
      stage.running.portal,
      `select actor, actor_user_id, action, subject, subject_id, before, after from audit_entry
       where action in ('saveAnswer', 'finishQuestionnaire') and subject_id = $1 order by id`,
      [round],
    );
    const nothing = { actor: 'A respondent', actor_user_id: null, subject_id: round, before: null, after: null };
    expect(rows).toEqual([
      { ...nothing, action: 'saveAnswer', subject: 'Answer' },
      { ...nothing, action: 'finishQuestionnaire', subject: 'Round' },
    ]);
    const named = await sqlAsDatabaseOwner(
      stage.running.portal,
      `select 1 from audit_entry where action <> 'addRespondents' and (subject_id = $1 or after::text like '%' || $1 || '%')`,
      [invited?.id],
    );
    expect(named).toEqual([]);
  });

  it('says who came by the open link to nobody', async () => {
    const round = await anonymousRound();
    const { openLink } = await stage.owner.need<{ openLink: { url: string } }>(
      'mutation ($e: ID!, $r: ID!) { switchOpenLink(engagement: $e, round: $r, on: true) { openLink { url } } }',
      { e: stage.engagement, r: round },
    );
    const open = new Holder(stage, openLink.url.split('/').at(-1) ?? '');
    const refused = await open.ask('mutation { joinRound(audience: it, name: "Ida") { token } }');
    expect([refused.code, refused.errors[0]?.extensions['field']]).toEqual(['BAD_INPUT', 'name']);
    expect((await open.ask('mutation { joinRound(audience: it) { token } }')).code).toBeUndefined();
    expect(await read(round, 'respondents { totalCount }')).toEqual({ respondents: { totalCount: 0 } });
  });

  it('shows no figures while it takes answers: nobody can watch one person’s answer arrive', async () => {
    const round = await anonymousRound();
    const variables = { e: stage.engagement, r: round };
    const on = (field: string): string =>
      `query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { ${field} } } }`;
    expect((await stage.owner.ask(on('readiness { respondents }'), variables)).code).toBe('ROUND_OPEN');
    expect((await stage.owner.ask(on('derivation(figure: "whole") { value }'), variables)).code).toBe('ROUND_OPEN');
    expect(await read(round, 'hasResult')).toEqual({ hasResult: false });
    await close(stage, round);
    expect(await read(round, 'hasResult readiness { anonymous }')).toEqual({
      hasResult: true,
      readiness: { anonymous: true },
    });
  });

  it('says of small audiences only how many were invited', async () => {
    const round = await anonymousRound();
    const people = [
      ...Array.from({ length: 3 }, () => ({ audience: 'security' })),
      ...Array.from({ length: 5 }, () => ({ audience: 'team' })),
      ...Array.from({ length: 9 }, () => ({ audience: 'it' })),
    ];
    const invited = await invite(stage, round, people);
    for (const { token } of [invited[0], invited[16]].map((one) => one ?? { token: '' }))
      await new Holder(stage, token).save(question, 2);
    const { progress } = await read<{ progress: object[] }>(round, 'progress { audience invited started finished }');
    expect(progress).toEqual([
      { audience: 'executive', invited: 0, started: 0, finished: 0 },
      { audience: 'it', invited: 9, started: 1, finished: 0 },
      { audience: 'security', invited: 3, started: null, finished: null },
      { audience: 'operations', invited: 0, started: 0, finished: 0 },
      // Large enough by itself, but it covers the three above.
      { audience: 'team', invited: 5, started: null, finished: null },
    ]);
  });

  it('hides small groups from the owner too, by every way that the API has to a figure', async () => {
    const round = await anonymousRound();
    const people = [
      ...Array.from({ length: 2 }, () => ({ audience: 'security' })),
      ...Array.from({ length: 6 }, () => ({ audience: 'team' })),
      ...Array.from({ length: 7 }, () => ({ audience: 'it' })),
    ];
    for (const [nth, { token }] of (await invite(stage, round, people)).entries()) {
      const holder = new Holder(stage, token);
      await holder.answerAll(() => (nth < 2 ? 1 : 4));
    }
    await close(stage, round);
    const { readiness, cell, whole } = await read<{
      readiness: { audiences: { audience: string; figure: Figure; cells: { figure: Figure }[] }[] };
      cell: Derived;
      whole: Derived;
    }>(
      round,
      `readiness { audiences { audience figure { status mean respondents } cells { figure { status mean respondents distribution { count } } } } }
       cell: derivation(figure: "cell:security:security-compliance") { value inputs { value } }
       whole: derivation(figure: "audience:security") { value inputs { value } }`,
    );
    const security = readiness.audiences.find(({ audience }) => audience === 'security');
    expect(security?.figure).toMatchObject({ status: 'hidden', mean: null, respondents: null });
    for (const { figure } of security?.cells ?? []) expect(['hidden', 'notAsked']).toContain(figure.status);
    expect(security?.cells.every(({ figure }) => figure.mean === null && figure.respondents === null)).toBe(true);
    expect(readiness.audiences.find(({ audience }) => audience === 'it')?.figure.status).toBe('ok');
    expect([cell.value, whole.value]).toEqual([null, null]);
    expect(cell.inputs.every(({ value }) => value === null || value === 5)).toBe(true);
  });
});

describe('an anonymous round that is reopened', () => {
  const reopen = (round: string): Promise<unknown> =>
    stage.owner.need(
      'mutation ($e: ID!, $r: ID!) { reopenRound(engagement: $e, round: $r, reason: "More people") { id } }',
      { e: stage.engagement, r: round },
    );
  const only = [{ audience: 'it', dimensions: ['security-compliance'] }];

  async function answeredRound(): Promise<{ round: string; late: Holder[]; first: string }> {
    const round = await openedRound(stage, { anonymity: 'anonymous', audiences: only });
    const invited = await invite(
      stage,
      round,
      Array.from({ length: 12 }, () => ({ audience: 'it' })),
    );
    const holders = invited.map(({ token }) => new Holder(stage, token));
    for (const holder of holders.slice(0, 6)) await holder.save(question, 4);
    await close(stage, round);
    return { round, late: holders.slice(6), first: invited[0]?.id ?? '' };
  }

  it('holds its result back when so few answered since that the difference would tell what they said', async () => {
    const { round, late } = await answeredRound();
    expect(await read(round, 'hasResult')).toEqual({ hasResult: true });
    await reopen(round);
    await late[0]?.save(question, 1);
    await close(stage, round);
    const variables = { e: stage.engagement, r: round };
    const onRound = 'query ($e: ID!, $r: ID!) { engagement(id: $e) { latestVerdict { round } round(id: $r) {';
    expect(await read(round, 'hasResult')).toEqual({ hasResult: false });
    expect((await stage.owner.ask(`${onRound} readiness { respondents } } } }`, variables)).code).toBe('RESULT_HIDDEN');
    expect((await stage.owner.ask(`${onRound} derivation(figure: "whole") { value } } } }`, variables)).code).toBe(
      'RESULT_HIDDEN',
    );
    // Reopening and closing once more gives nothing away either.
    await reopen(round);
    await close(stage, round);
    expect(await read(round, 'hasResult')).toEqual({ hasResult: false });
    await reopen(round);
    for (const holder of late.slice(1, 5)) await holder.save(question, 2);
    await close(stage, round);
    expect(await read(round, 'hasResult readiness { respondents }')).toEqual({
      hasResult: true,
      readiness: { respondents: 11 },
    });
  });

  it('lets nobody be removed: the difference would tell what that person said', async () => {
    const { round, first } = await answeredRound();
    await reopen(round);
    const reply = await stage.owner.ask(
      'mutation ($e: ID!, $r: ID!, $p: ID!) { removeRespondent(engagement: $e, round: $r, respondent: $p) { id } }',
      { e: stage.engagement, r: round, p: first },
    );
    expect(reply.code).toBe('FORBIDDEN');
  });
});

interface Figure {
  readonly status: string;
  readonly mean: number | null;
  readonly respondents: number | null;
}
interface Derived {
  readonly value: number | null;
  readonly inputs: { readonly value: number | null }[];
}
