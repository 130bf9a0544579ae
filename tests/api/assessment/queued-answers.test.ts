import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { statementsOf } from '../../support/statements.ts';
import { draftRound, Holder, invite, openedRound, respondentsOf, type Stage, startStage } from './round-stage.ts';
import { question, second, holderIn, queued, send, answers, mutation } from './queue-stage.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.running.close());

describe('answers that waited on a device', () => {
  it('are saved in their order, each with an outcome of its own', async () => {
    const holder = await holderIn(stage, await openedRound(stage));
    const outcomes = await send(holder, [queued(2), queued(4, { question: second, note: 'on the train' })]);
    expect(outcomes.map(({ outcome, current }) => [outcome, current?.level, current?.revision])).toEqual([
      ['saved', 2, 1],
      ['saved', 4, 1],
    ]);
    expect(await answers(holder)).toHaveLength(2);
  });

  it('have the same outcome when they are sent again, also after another device changed the answer', async () => {
    const holder = await holderIn(stage, await openedRound(stage));
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
    const holder = await holderIn(stage, round);
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
    const holder = await holderIn(stage, await openedRound(stage));
    const change = queued(3);
    const [one, other] = await send(holder, [change, { ...change, id: change.id.toUpperCase() }]);
    expect(other).toEqual({ ...one, id: change.id.toUpperCase() });
  });

  it('are shown with both values where another device was faster, and the others go on', async () => {
    const holder = await holderIn(stage, await openedRound(stage));
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
    const holder = await holderIn(stage, await openedRound(stage));
    const both = await Promise.all([send(holder, [queued(1)]), send(holder, [queued(5)])]);
    expect(
      both
        .flat()
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['conflict', 'saved']);
  });

  it('that do not fit are refused one by one, and never block the rest', async () => {
    const holder = await holderIn(stage, await openedRound(stage));
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
    const holder = await holderIn(stage, await openedRound(stage));
    const change = queued(3);
    await send(holder, [change]);
    const [other] = await send(holder, [{ ...change, question: second }]);
    expect(other).toMatchObject({ outcome: 'refused', code: 'BAD_INPUT' });
  });

  it('come at most 50 at once, and at least one', async () => {
    const holder = await holderIn(stage, await openedRound(stage));
    expect((await holder.ask(mutation, { i: Array.from({ length: 51 }, () => queued(3)) })).code).toBe('BAD_INPUT');
    expect((await holder.ask(mutation, { i: [] })).code).toBe('BAD_INPUT');
    const many = Array.from({ length: 50 }, (_, nth) => queued((nth % 5) + 1, { revision: nth }));
    expect((await send(holder, many)).every(({ outcome }) => outcome === 'saved')).toBe(true);
    expect(await answers(holder)).toEqual([{ question, level: 5, revision: 50 }]);
  });

  it('cost few statements each', async () => {
    const holder = await holderIn(stage, await openedRound(stage));
    const one = await statementsOf(stage.running.portal, () => send(holder, [queued(1)]));
    const two = [queued(2, { revision: 1 }), queued(2, { question: second })];
    const both = await statementsOf(stage.running.portal, () => send(holder, two));
    expect(one.length).toBeLessThanOrEqual(10);
    expect(both.length - one.length).toBeLessThanOrEqual(2);
  });

  it('wait on the device as long as the round is not open', async () => {
    const holder = await holderIn(stage, await draftRound(stage));
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
