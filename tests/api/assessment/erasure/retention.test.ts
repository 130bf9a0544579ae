import { monthsAfter } from '@peerway/schedule';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgettable } from './retention-cases.ts';
import { forgottenOn, retentionDue } from '../../../../apps/api/src/assessment/erasure/retention-due.ts';
import { forgetDue } from '../../../../apps/api/src/assessment/erasure/retention-sweep.ts';
import { joinEngagement } from '../../../support/running-portal.ts';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../../support/direct-sql.ts';
import { close, Holder, openedRound, respondentsOf, type Stage, startStage } from '../round-stage.ts';
import { answering, tablesWith } from './erase-stage.ts';

describe('when people are forgotten', () => {
  it.each([
    ['2026-01-31T23:30:00Z', 1, '2026-02-28'],
    ['2027-12-31T00:00:00Z', 2, '2028-02-29'],
    ['2026-11-22T08:00:00Z', 120, '2036-11-22'],
    ['2026-12-15T08:00:00Z', 1, '2027-01-15'],
  ])('%s and %i months make %s', (moment, months, day) => {
    expect(monthsAfter(moment.slice(0, 10), months)).toBe(day);
  });

  it.each(forgettable)('$why', ({ round, months, today, due }) => {
    expect(retentionDue(round, months, today)).toBe(due);
    if (!due && months === null) expect(forgottenOn(round, months)).toBeNull();
  });
});

describe('the sweep', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.running.close());

  const keep = async (months: number | null): Promise<unknown> => {
    const { version } = await stage.owner.need<{ version: number }>('{ workspace { version } }');
    return stage.owner.need(
      'mutation ($m: Int, $v: Int!) { saveRetention(months: $m, version: $v) { retentionMonths } }',
      { m: months, v: version },
    );
  };
  const orm = () => stage.running.portal.parts.orm;
  const roundNow = (round: string) =>
    stage.owner.need<{ round: { forgottenOn: string | null; forgottenAt: string | null; readiness: unknown } }>(
      'query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { forgottenOn forgottenAt readiness { respondents dimensions { dimension figure { score scoreLow scoreHigh respondents } } } } } }',
      { e: stage.engagement, r: round },
    );

  it('removes names, words and files of a closed round when it is time, and leaves its figures', async () => {
    const round = await openedRound(stage);
    const open = await openedRound(stage);
    const anna = await answering(stage, round, 'Anna', 1);
    await answering(stage, round, 'Boris', 5);
    await answering(stage, open, 'Carla');
    await close(stage, round);
    const figures = (await roundNow(round)).round;
    expect(figures.forgottenOn).toBeNull();
    expect(await forgetDue(orm(), '2100-01-01')).toBe(0);

    expect(await keep(6)).toEqual({ retentionMonths: 6 });
    const day = monthsAfter(new Date().toISOString().slice(0, 10), 6);
    expect((await roundNow(round)).round.forgottenOn).toBe(day);
    expect(await forgetDue(orm(), new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10))).toBe(0);
    expect(await tablesWith(stage, 'Anna')).not.toEqual([]);

    expect(await forgetDue(orm(), day)).toBe(1);
    expect(await tablesWith(stage, 'Anna')).toEqual([]);
    expect(await tablesWith(stage, 'boris@example.org')).toEqual([]);
    expect(await tablesWith(stage, 'Carla')).not.toEqual([]);
    const after = (await roundNow(round)).round;
    expect(after).toMatchObject({ forgottenOn: null, forgottenAt: expect.any(String) });
    expect({ ...after, forgottenOn: null, forgottenAt: null }).toEqual({ ...figures, forgottenAt: null });
    expect((await new Holder(stage, anna.token).ask('{ ownRecord { answers } }')).code).toBe('LINK_INVALID');
    expect((await respondentsOf(stage, round)).map(({ label }) => label).sort()).toEqual([
      'IT and engineering, link 1',
      'IT and engineering, link 2',
    ]);
  });

  it('does a round once, with one entry in the trail, however many processes sweep', async () => {
    const round = await openedRound(stage);
    await answering(stage, round, 'Dora');
    await close(stage, round);
    await keep(1);
    const day = monthsAfter(new Date().toISOString().slice(0, 10), 1);
    const done = await Promise.all([forgetDue(orm(), day), forgetDue(orm(), day), forgetDue(orm(), day)]);
    expect(done.reduce((sum, count) => sum + count)).toBe(1);
    expect(await forgetDue(orm(), day)).toBe(0);
    const trail = await sqlAsDatabaseOwner(
      stage.running.portal,
      `select actor, after from audit_entry where action = 'forgetPeople' and subject_id = $1`,
      [round],
    );
    expect(trail).toEqual([{ actor: 'Peerway', after: { people: 1 } }]);
  });

  it('forgets people who were taken out of the round, too', async () => {
    const round = await openedRound(stage);
    const emil = await answering(stage, round, 'Emil');
    await stage.owner.need(
      'mutation ($e: ID!, $r: ID!, $p: ID!) { removeRespondent(engagement: $e, round: $r, respondent: $p) { id } }',
      { e: stage.engagement, r: round, p: emil.id },
    );
    await close(stage, round);
    expect(await tablesWith(stage, 'Emil')).toEqual(['audit_entry']);
    await forgetDue(orm(), '2100-01-01');
    expect(await tablesWith(stage, 'Emil')).toEqual([]);
  });

  it('tells respondents beforehand until when their name and notes are kept', async () => {
    await keep(3);
    const round = await openedRound(stage, { closesOn: '2099-11-30' });
    const fritz = await answering(stage, round, 'Fritz');
    const { data } = await new Holder(stage, fritz.token).ask(
      '{ questionnaire { keptMonths keptUntil } ownRecord { keptMonths keptUntil } }',
    );
    const kept = { keptMonths: 3, keptUntil: '2100-03-01' };
    expect(data).toEqual({ questionnaire: kept, ownRecord: kept });
  });

  it('is set by owners only, from 1 to 120 months or never', async () => {
    const set = 'mutation ($m: Int) { saveRetention(months: $m, version: 1) { retentionMonths } }';
    for (const months of [0, -1, 121]) expect((await stage.owner.ask(set, { m: months })).code).toBe('BAD_INPUT');
    expect((await stage.owner.ask(set, { m: 3 })).code).toBe('CONFLICT');
    const viewer = await joinEngagement(stage.running, stage.owner, { engagement: stage.engagement, role: 'viewer' });
    expect((await viewer.ask(set, { m: 3 })).code).toBe('FORBIDDEN');
    expect(await keep(null)).toEqual({ retentionMonths: null });
  });

  it('shows the keeper no workspace that wants nobody forgotten, and no other table', async () => {
    const seen = (sql: string) => sqlAsApplication(stage.running.portal, { keeper: 'on' } as never, sql);
    expect(await seen('select id from workspace')).toEqual([]);
    await keep(12);
    expect(await seen('select id from workspace')).toHaveLength(1);
    expect(await seen('select id from round')).toEqual([]);
    expect(await seen('select id from respondent')).toEqual([]);
    expect(await seen('select id from audit_entry')).toEqual([]);
  });
});
