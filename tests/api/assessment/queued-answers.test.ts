import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { statementsOf } from '../../support/statements.ts';
import {
  close,
  draftRound,
  Holder,
  invite,
  openedRound,
  respondentsOf,
  type Stage,
  startStage,
} from './round-stage.ts';

const question = 'network-readiness-q1';
const second = 'network-readiness-q2';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.running.close());

interface Outcome {
  readonly id: string;
  readonly outcome: string;
  readonly current: { level: number | null; revision: number } | null;
  readonly code: string | null;
  readonly arrivedAt: string | null;
  readonly closedAt: string | null;
}

async function holderIn(round: string, respondent: object = { audience: 'it', name: 'Ida' }): Promise<Holder> {
  const [invited] = await invite(stage, round, [respondent]);
  return new Holder(stage, invited?.token ?? '');
}

function queued(level: number | null, more: object = {}): { id: string } & Record<string, unknown> {
  const state = level === null ? 'unknown' : 'level';
  return { id: randomUUID(), question, state, level, note: null, revision: 0, ...more };
}

const mutation = `mutation ($i: [QueuedAnswerInput!]!) { saveAnswers(input: $i) {
  id outcome code message arrivedAt closedAt current { question level revision } } }`;

async function send(holder: Holder, input: readonly object[]): Promise<Outcome[]> {
  const { data, errors } = await holder.ask(mutation, { i: input });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.['saveAnswers'] as Outcome[];
}

async function answers(holder: Holder): Promise<unknown> {
  const { data } = await holder.ask('{ questionnaire { answers { question level revision } } }');
  return (data?.['questionnaire'] as { answers: unknown }).answers;
}

describe('answers that waited on a device', () => {
  it('are saved in their order, each with an outcome of its own', async () => {
    const holder = await holderIn(await openedRound(stage));
    const outcomes = await send(holder, [queued(2), queued(4, { question: second, note: 'on the train' })]);
    expect(outcomes.map(({ outcome, current }) => [outcome, current?.level, current?.revision])).toEqual([
      ['saved', 2, 1],
      ['saved', 4, 1],
    ]);
    expect(await answers(holder)).toHaveLength(2);
  });

  it('have the same outcome when they are sent again, also after another device changed the answer', async () => {
    const holder = await holderIn(await openedRound(stage));
    const change = queued(2);
    await send(holder, [change]);
    expect((await holder.save(question, 5, { revision: 1 })).code).toBeUndefined();
    const [again] = await send(holder, [change]);
    // It was saved once; what stands now is told along with it.
    expect(again).toMatchObject({ outcome: 'saved', current: { level: 5, revision: 2 } });
    expect(await answers(holder)).toEqual([{ question, level: 5, revision: 2 }]);
  });

  it('count once when ten copies arrive at the same moment', async () => {
    const round = await openedRound(stage);
    const holder = await holderIn(round);
    const changes = [queued(3), queued(1, { question: second })];
    const replies = await Promise.all(Array.from({ length: 10 }, () => send(holder, changes)));
    for (const reply of replies) expect(reply).toEqual(replies[0]);
    expect(await answers(holder)).toEqual([
      { question, level: 3, revision: 1 },
      { question: second, level: 1, revision: 1 },
    ]);
    const [invited] = await respondentsOf(stage, round);
    const noted = await sqlAsDatabaseOwner(
      stage.running.portal,
      `select 1 from audit_entry where subject = 'Answer' and subject_id = $1`,
      [invited?.id],
    );
    expect(noted).toHaveLength(2);
  });

  it('may name the same id twice in one list', async () => {
    const holder = await holderIn(await openedRound(stage));
    const change = queued(3);
    const [one, other] = await send(holder, [change, { ...change, id: change.id.toUpperCase() }]);
    expect(other).toEqual({ ...one, id: change.id.toUpperCase() });
  });

  it('are shown with both values where another device was faster, and the others go on', async () => {
    const holder = await holderIn(await openedRound(stage));
    await holder.save(question, 2);
    const outcomes = await send(holder, [queued(5), queued(4, { question: second })]);
    expect(outcomes.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['conflict', 'CONFLICT'],
      ['saved', null],
    ]);
    expect(outcomes[0]?.current).toMatchObject({ level: 2, revision: 1 });
    expect(await answers(holder)).toEqual([
      { question, level: 2, revision: 1 },
      { question: second, level: 4, revision: 1 },
    ]);
  });

  it('of two devices at the same moment: one is kept, the other is told', async () => {
    const holder = await holderIn(await openedRound(stage));
    const both = await Promise.all([send(holder, [queued(1)]), send(holder, [queued(5)])]);
    expect(
      both
        .flat()
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['conflict', 'saved']);
  });

  it('that do not fit are refused one by one, and never block the rest', async () => {
    const holder = await holderIn(await openedRound(stage));
    const bad = [
      queued(9),
      queued(3, { id: 'no uuid' }),
      queued(3, { note: 'a\0b' }),
      queued(3, { note: 'x'.repeat(2001) }),
      queued(3, { question: 'nothing-q9' }),
      queued(3, { question: 'measurement-value-q4' }),
      queued(3, { state: 'unknown' }),
      queued(3, { revision: -1 }),
    ];
    const outcomes = await send(holder, [...bad, queued(4, { question: second })]);
    expect(outcomes.map(({ outcome, code }) => [outcome, code])).toEqual([
      ...bad.map(() => ['refused', 'BAD_INPUT']),
      ['saved', null],
    ]);
    expect(await answers(holder)).toEqual([{ question: second, level: 4, revision: 1 }]);
  });

  it('cannot use one id for two questions', async () => {
    const holder = await holderIn(await openedRound(stage));
    const change = queued(3);
    await send(holder, [change]);
    const [other] = await send(holder, [{ ...change, question: second }]);
    expect(other).toMatchObject({ outcome: 'refused', code: 'BAD_INPUT' });
  });

  it('come at most 50 at once, and at least one', async () => {
    const holder = await holderIn(await openedRound(stage));
    expect((await holder.ask(mutation, { i: Array.from({ length: 51 }, () => queued(3)) })).code).toBe('BAD_INPUT');
    expect((await holder.ask(mutation, { i: [] })).code).toBe('BAD_INPUT');
    const many = Array.from({ length: 50 }, (_, nth) => queued((nth % 5) + 1, { revision: nth }));
    expect((await send(holder, many)).every(({ outcome }) => outcome === 'saved')).toBe(true);
    expect(await answers(holder)).toEqual([{ question, level: 5, revision: 50 }]);
  });

  it('cost few statements each', async () => {
    const holder = await holderIn(await openedRound(stage));
    const one = await statementsOf(stage.running.portal, () => send(holder, [queued(1)]));
    const two = [queued(2, { revision: 1 }), queued(2, { question: second })];
    const both = await statementsOf(stage.running.portal, () => send(holder, two));
    expect(one.length).toBeLessThanOrEqual(10);
    expect(both.length - one.length).toBeLessThanOrEqual(2);
  });

  it('wait on the device as long as the round is not open', async () => {
    const holder = await holderIn(await draftRound(stage));
    expect(await send(holder, [queued(3)])).toMatchObject([{ outcome: 'refused', code: 'ROUND_DRAFT' }]);
  });

  it('are not taken from a link that was replaced, of somebody who was removed, or from an open link', async () => {
    const round = await openedRound(stage);
    const [invited] = await invite(stage, round, [{ audience: 'it', name: 'Ida' }]);
    const holder = new Holder(stage, invited?.token ?? '');
    const of = { e: stage.engagement, r: round, p: invited?.id };
    const there = 'engagement: $e, round: $r, respondent: $p';
    await stage.owner.need(`mutation ($e: ID!, $r: ID!, $p: ID!) { reissueLink(${there}) { id } }`, of);
    expect((await holder.ask(mutation, { i: [queued(3)] })).code).toBe('LINK_INVALID');
    const [now] = await respondentsOf(stage, round);
    await stage.owner.need(`mutation ($e: ID!, $r: ID!, $p: ID!) { removeRespondent(${there}) { id } }`, of);
    expect((await new Holder(stage, now?.token ?? '').ask(mutation, { i: [queued(3)] })).code).toBe('LINK_INVALID');
  });
});

describe('answers that arrive after the round was closed', () => {
  const late = 'lateAnswers { answers people lastArrivedAt respondents { label answers } }';
  async function lateOf(round: string, by = stage.owner): Promise<unknown> {
    const { data } = await by.ask(`query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { ${late} } } }`, {
      e: stage.engagement,
      r: round,
    });
    return (data as { engagement: { round: { lateAnswers: unknown } } }).engagement.round.lateAnswers;
  }
  const reopen = (round: string): Promise<unknown> =>
    stage.owner.need(
      'mutation ($e: ID!, $r: ID!) { reopenRound(engagement: $e, round: $r, reason: "Somebody was offline") { id } }',
      { e: stage.engagement, r: round },
    );
  const settle = (round: string, how: string): ReturnType<typeof stage.owner.ask> =>
    stage.owner.ask(
      `mutation ($e: ID!, $r: ID!, $h: LateSettling!) { settleLateAnswers(engagement: $e, round: $r, how: $h) { ${late} } }`,
      { e: stage.engagement, r: round, h: how },
    );

  it('are kept apart, with when they arrived and when it was closed, and change nothing that counts', async () => {
    const round = await openedRound(stage);
    const holder = await holderIn(round);
    await holder.save(question, 2);
    await close(stage, round);
    const change = queued(5, { revision: 1 });
    const [first] = await send(holder, [change]);
    expect(first).toMatchObject({ outcome: 'late', current: { level: 5, revision: 2 } });
    expect(Date.parse(first?.arrivedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(first?.closedAt ?? ''));
    expect(await send(holder, [change])).toEqual([first]);
    expect(await lateOf(round)).toMatchObject({ answers: 1, people: 1, respondents: [{ label: 'Ida', answers: 1 }] });
    await reopen(round);
    expect(await answers(holder)).toEqual([{ question, level: 2, revision: 1 }]);
  });

  it('follow one another by revision: of two devices one is told', async () => {
    const round = await openedRound(stage);
    const holder = await holderIn(round);
    await close(stage, round);
    expect(await send(holder, [queued(2)])).toMatchObject([{ outcome: 'late' }]);
    expect(await send(holder, [queued(4)])).toMatchObject([{ outcome: 'conflict', current: { level: 2 } }]);
    expect(await send(holder, [queued(4, { revision: 1 })])).toMatchObject([{ outcome: 'late' }]);
  });

  it('that were saved in time already are no late ones', async () => {
    const round = await openedRound(stage);
    const holder = await holderIn(round);
    await holder.save(question, 2);
    await close(stage, round);
    expect(await send(holder, [queued(2)])).toMatchObject([{ outcome: 'saved' }]);
    expect(await lateOf(round)).toMatchObject({ answers: 0, people: 0 });
  });

  it('count once the round is reopened and they are taken in; before that they cannot', async () => {
    const round = await openedRound(stage);
    const holder = await holderIn(round);
    await holder.save(question, 2);
    await close(stage, round);
    await send(holder, [queued(5, { revision: 1 }), queued(3, { question: second })]);
    expect((await settle(round, 'takeIn')).code).toBe('BAD_INPUT');
    await reopen(round);
    expect((await settle(round, 'takeIn')).data).toMatchObject({ settleLateAnswers: { lateAnswers: { answers: 0 } } });
    expect(await answers(holder)).toEqual([
      { question, level: 5, revision: 2 },
      { question: second, level: 3, revision: 1 },
    ]);
    const noted = await sqlAsDatabaseOwner(
      stage.running.portal,
      `select after from audit_entry where action = 'settleLateAnswers' and subject_id = $1`,
      [round],
    );
    expect(noted).toEqual([{ after: { takenIn: 2, discarded: 0 } }]);
  });

  it('are shown to the respondent again when the round was reopened, and give way to a new answer', async () => {
    const round = await openedRound(stage);
    const holder = await holderIn(round);
    await close(stage, round);
    await send(holder, [queued(5), queued(3, { question: second })]);
    await reopen(round);
    const apart = '{ questionnaire { keptApart { question level } } }';
    expect((await holder.ask(apart)).data).toEqual({
      questionnaire: {
        keptApart: [
          { question, level: 5 },
          { question: second, level: 3 },
        ],
      },
    });
    await send(holder, [queued(4, { revision: 1 })]);
    expect((await holder.ask(apart)).data).toEqual({ questionnaire: { keptApart: [{ question: second, level: 3 }] } });
    await holder.save(second, 1);
    expect((await holder.ask(apart)).data).toEqual({ questionnaire: { keptApart: [] } });
    await settle(round, 'takeIn');
    expect(await answers(holder)).toMatchObject([{ level: 4 }, { level: 1 }]);
  });

  it('can be discarded', async () => {
    const round = await openedRound(stage);
    const holder = await holderIn(round);
    await close(stage, round);
    await send(holder, [queued(5)]);
    expect((await settle(round, 'discard')).data).toMatchObject({ settleLateAnswers: { lateAnswers: { answers: 0 } } });
  });

  it('are refused where they are not asked', async () => {
    const round = await openedRound(stage);
    const holder = await holderIn(round);
    await close(stage, round);
    expect(await send(holder, [queued(5, { question: 'nothing-q9' })])).toMatchObject([{ outcome: 'refused' }]);
  });

  it('of an anonymous round are counted and taken in only when enough people stand behind them', async () => {
    const round = await openedRound(stage, { anonymity: 'anonymous' });
    const invited = await invite(
      stage,
      round,
      Array.from({ length: 5 }, () => ({ audience: 'it' })),
    );
    const holders = invited.map(({ token }) => new Holder(stage, token));
    await close(stage, round);
    const none = await lateOf(round);
    for (const holder of holders.slice(0, 4)) await send(holder, [queued(5)]);
    // Four people cannot be told from nobody.
    expect(await lateOf(round)).toEqual(none);
    expect(await lateOf(round)).toEqual({ answers: null, people: null, lastArrivedAt: null, respondents: null });
    expect((await settle(round, 'discard')).code).toBe('FORBIDDEN');
    await send(holders[4] as Holder, [queued(1)]);
    expect(await lateOf(round)).toEqual({ answers: 5, people: 5, lastArrivedAt: null, respondents: null });
    // The trail would tell how many they are, and when: it notes what becomes of them instead.
    const noted = await sqlAsDatabaseOwner(
      stage.running.portal,
      `select 1 from audit_entry where subject = 'LateAnswer' and subject_id = $1`,
      [round],
    );
    expect(noted).toEqual([]);
  });
});
