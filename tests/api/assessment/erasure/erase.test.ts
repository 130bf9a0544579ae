import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../../support/direct-sql.ts';
import { question } from '../evidence-stage.ts';
import { close, Holder, invite, openedRound, respondentsOf, type Stage, startStage } from '../round-stage.ts';
import { answering, answersIn, erase, tablesWith } from './erase-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.running.close());

const eraseOwn = 'mutation { eraseOwnAnswers }';
const ownRecord = '{ ownRecord { state anonymity name email answers notes evidence keptMonths keptUntil obstacle } }';

async function scoreOf(round: string): Promise<object> {
  const read = await stage.owner.need<{ round: { readiness: object } }>(
    'query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { readiness { respondents whole { score } questions { question figure { mean respondents } } } } } }',
    { e: stage.engagement, r: round },
  );
  return read.round.readiness;
}

describe('erasing somebody in a round with names', () => {
  it('leaves no trace of name, address, words or file anywhere, and the trail in its place', async () => {
    const round = await openedRound(stage);
    const zelda = await answering(stage, round, 'Zelda');
    await answering(stage, round, 'Otto');
    await new Holder(stage, zelda.token).ask('mutation { finishQuestionnaire { round } }');
    expect(await tablesWith(stage, 'Zelda')).toEqual(['answer', 'audit_entry', 'evidence', 'respondent']);
    const before = await sqlAsDatabaseOwner(stage.running.portal, 'select count(*)::int as n from audit_entry');

    expect((await erase(stage, round, zelda.id)).errors).toEqual([]);

    expect(await tablesWith(stage, 'Zelda')).toEqual([]);
    expect(await tablesWith(stage, 'zelda@example.org')).toEqual([]);
    expect(await tablesWith(stage, 'Otto')).toEqual(['answer', 'audit_entry', 'evidence', 'respondent']);
    const trail = await sqlAsDatabaseOwner(
      stage.running.portal,
      `select actor, action, before, after from audit_entry where subject_id = $1 order by id`,
      [zelda.id],
    );
    expect(trail).toMatchObject([
      { action: 'addRespondents', before: null, after: null },
      { action: 'saveAnswer', actor: 'An erased respondent', before: null, after: null },
      { action: 'finishQuestionnaire', actor: 'A respondent' },
      { action: 'eraseRespondent', after: { round, erased: true } },
    ]);
    expect(trail[0]?.['actor']).toBe(trail[3]?.['actor']);
    const after = await sqlAsDatabaseOwner(stage.running.portal, 'select count(*)::int as n from audit_entry');
    expect(Number(after[0]?.['n'])).toBe(Number(before[0]?.['n']) + 1);
  });

  it('makes the result of a closed round anew, and ends the link', async () => {
    const round = await openedRound(stage);
    const quinn = await answering(stage, round, 'Quinn', 1);
    await answering(stage, round, 'Rosa', 5);
    await close(stage, round);
    const first = await scoreOf(round);
    expect((await erase(stage, round, quinn.id)).errors).toEqual([]);
    expect(first).not.toEqual(await scoreOf(round));
    expect(await answersIn(stage, round)).toBe(1);
    expect((await new Holder(stage, quinn.token).ask(ownRecord)).code).toBe('LINK_INVALID');
  });

  it('takes the same person out of the round before, and out of the one that follows', async () => {
    const round = await openedRound(stage);
    await answering(stage, round, 'Ursula');
    await close(stage, round);
    const next = await stage.owner.need<{ id: string }>(
      'mutation ($e: ID!, $r: ID!) { startNextRound(engagement: $e, round: $r, input: { name: "Next", questions: all }) { id } }',
      { e: stage.engagement, r: round },
    );
    const [again] = await respondentsOf(stage, next.id);
    expect((await erase(stage, next.id, again?.id ?? '')).errors).toEqual([]);
    expect(await tablesWith(stage, 'Ursula')).toEqual([]);
    expect(await answersIn(stage, round)).toBe(0);
  });

  it('takes out somebody without a name, whom the trail calls by the number of the link', async () => {
    const round = await openedRound(stage);
    const [person] = await invite(stage, round, [{ audience: 'security' }]);
    await new Holder(stage, person?.token ?? '').save('security-compliance-q1', 2);
    expect((await erase(stage, round, person?.id ?? '')).errors).toEqual([]);
    expect(await answersIn(stage, round)).toBe(0);
    expect(await tablesWith(stage, 'Security, link 1')).toEqual([]);
  });

  it('is refused for somebody of another round, and in an anonymous one', async () => {
    const round = await openedRound(stage);
    const other = await openedRound(stage);
    const [person] = await invite(stage, round, [{ audience: 'it', name: 'Viktor' }]);
    expect((await erase(stage, other, person?.id ?? '')).code).toBe('NOT_FOUND');
    const anonymous = await openedRound(stage, { anonymity: 'anonymous' });
    const [link] = await invite(stage, anonymous, [{ audience: 'it' }]);
    expect((await erase(stage, anonymous, link?.id ?? '')).code).toBe('FORBIDDEN');
    expect(await respondentsOf(stage, anonymous)).toHaveLength(1);
  });
});

describe('deleting one’s own answers', () => {
  it('says first what is stored, then deletes it with the name', async () => {
    const round = await openedRound(stage);
    const wanda = await answering(stage, round, 'Wanda');
    const holder = new Holder(stage, wanda.token);
    expect((await holder.ask(ownRecord)).data).toEqual({
      ownRecord: {
        ...{ state: 'open', anonymity: 'attributed', name: 'Wanda', email: 'wanda@example.org' },
        ...{ answers: 1, notes: 1, evidence: 1, keptMonths: null, keptUntil: null, obstacle: null },
      },
    });
    expect((await holder.ask(eraseOwn)).errors).toEqual([]);
    expect(await tablesWith(stage, 'Wanda')).toEqual([]);
    expect((await holder.ask(eraseOwn)).code).toBe('LINK_INVALID');
  });

  it('is by asking only, once the round is closed', async () => {
    const round = await openedRound(stage);
    const xenia = await answering(stage, round, 'Xenia');
    await close(stage, round);
    const holder = new Holder(stage, xenia.token);
    const { data } = await holder.ask(ownRecord);
    expect(data).toMatchObject({
      ownRecord: { state: 'closed', answers: 1, obstacle: expect.stringContaining('Ask') },
    });
    expect((await holder.ask(eraseOwn)).code).toBe('ROUND_CLOSED');
    expect(await answersIn(stage, round)).toBe(1);
  });

  it('leaves a link of an anonymous round as if it had never been used', async () => {
    const round = await openedRound(stage, { anonymity: 'anonymous' });
    const links = await invite(stage, round, [{ audience: 'it' }, { audience: 'it' }]);
    const holder = new Holder(stage, links[0]?.token ?? '');
    await holder.save(question, 3, { note: 'words' });
    expect((await holder.ask(eraseOwn)).errors).toEqual([]);
    expect(await answersIn(stage, round)).toBe(0);
    expect(await respondentsOf(stage, round)).toEqual(links);
    expect((await holder.save(question, 4)).errors).toEqual([]);
    const [noted] = await sqlAsDatabaseOwner(
      stage.running.portal,
      `select actor, subject, subject_id as id, before, after from audit_entry where action = 'eraseOwnAnswers' order by id desc limit 1`,
    );
    expect(noted).toEqual({ actor: 'A respondent', subject: 'Round', id: round, before: null, after: null });
  });

  it('is refused in an anonymous round once a result was made with the answers, also when it is open again', async () => {
    const round = await openedRound(stage, { anonymity: 'anonymous' });
    const [early, late] = await invite(stage, round, [{ audience: 'it' }, { audience: 'it' }]);
    const first = new Holder(stage, early?.token ?? '');
    const second = new Holder(stage, late?.token ?? '');
    await first.save(question, 3);
    await close(stage, round);
    expect((await first.ask(eraseOwn)).code).toBe('FORBIDDEN');
    await stage.owner.need(
      'mutation ($e: ID!, $r: ID!) { reopenRound(engagement: $e, round: $r, reason: "More people") { id } }',
      { e: stage.engagement, r: round },
    );
    await second.save(question, 3);
    expect((await first.ask(eraseOwn)).code).toBe('FORBIDDEN');
    expect((await second.ask(eraseOwn)).errors).toEqual([]);
    expect(await answersIn(stage, round)).toBe(1);
  });

  it('gives everything to take away, cells defused, also after closing', async () => {
    const round = await openedRound(stage);
    const [yves] = await invite(stage, round, [{ audience: 'it', name: 'Yves', email: 'yves@example.org' }]);
    await new Holder(stage, yves?.token ?? '').save(question, 2, { note: '=1+1' });
    await close(stage, round);
    const take = (format: string): Promise<Response> =>
      fetch(`${stage.running.url}/api/own-answers/${format}`, { headers: { 'x-respondent': yves?.token ?? '' } });
    expect(await (await take('json')).json()).toMatchObject({
      ...{ name: 'Yves', email: 'yves@example.org', anonymity: 'attributed' },
      answers: [{ question, level: 2, note: '=1+1', late: false }],
    });
    const csv = await (await take('csv')).text();
    expect(csv).toContain(question);
    expect(csv).not.toMatch(/,=1\+1/);
    expect((await take('exe')).status).toBe(400);
    expect((await fetch(`${stage.running.url}/api/own-answers/json`)).status).toBe(401);
  });
});
