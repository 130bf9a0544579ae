import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { close, Holder, invite, openedRound, type Stage, startStage } from './round-stage.ts';
import { question, second, holderIn, queued, send, answers } from './queue-stage.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.running.close());

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
    const holder = await holderIn(stage, round);
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
    const holder = await holderIn(stage, round);
    await close(stage, round);
    expect(await send(holder, [queued(2)])).toMatchObject([{ outcome: 'late' }]);
    expect(await send(holder, [queued(4)])).toMatchObject([{ outcome: 'conflict', current: { level: 2 } }]);
    expect(await send(holder, [queued(4, { revision: 1 })])).toMatchObject([{ outcome: 'late' }]);
  });

  it('that were saved in time already are no late ones', async () => {
    const round = await openedRound(stage);
    const holder = await holderIn(stage, round);
    await holder.save(question, 2);
    await close(stage, round);
    expect(await send(holder, [queued(2)])).toMatchObject([{ outcome: 'saved' }]);
    expect(await lateOf(round)).toMatchObject({ answers: 0, people: 0 });
  });

  it('count once the round is reopened and they are taken in; before that they cannot', async () => {
    const round = await openedRound(stage);
    const holder = await holderIn(stage, round);
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
    const holder = await holderIn(stage, round);
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
    const holder = await holderIn(stage, round);
    await close(stage, round);
    await send(holder, [queued(5)]);
    expect((await settle(round, 'discard')).data).toMatchObject({ settleLateAnswers: { lateAnswers: { answers: 0 } } });
  });

  it('are refused where they are not asked', async () => {
    const round = await openedRound(stage);
    const holder = await holderIn(stage, round);
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
