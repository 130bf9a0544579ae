import { BusinessCase } from '@peerway/business-case';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { decide, decision } from '../use-cases/select-stage.ts';
import {
  approvals,
  approve,
  type Approved,
  capacity,
  computable,
  estimate,
  readApproved,
  saveCapacity,
  saveCase,
  withdraw,
} from './case-stage.ts';

let cast: Cast;
/** An engagement whose case comes to something. */
let fresh: () => Promise<string>;
beforeAll(async () => {
  cast = await startCast();
  fresh = async () => {
    const e = await addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
    await cast.owner.need(saveCase, { e, c: computable(), v: 0 });
    return e;
  };
});
afterAll(() => cast.running.close());

const u = 'mesh-vpn-zero-trust';

describe('an approval', () => {
  it('freezes the case, the capacity models and the headline, with who approved it and when', async () => {
    const e = await fresh();
    await cast.owner.need(saveCapacity, { e, u, i: capacity({ sizeGb: 7 }), v: 0 });
    const made = await cast.consultant.need<Approved>(approve, { e, v: 1, n: 'For the budget' });
    expect(made).toMatchObject({
      number: 1,
      caseVersion: 1,
      note: 'For the budget',
      withdrawnAt: null,
      staleSince: null,
    });
    expect(made.approvedBy).toMatch(/^consultant/);
    // 400 users at 100 each, half of them moved, from month 6 of the first of five years, at 5 %, less 30,000 at the start.
    expect(made.headline.npv).toMatchObject({ value: expect.any(Number) as number, reason: null });
    expect(made.headline.countedCount).toBe(2);
    await cast.owner.need(saveCase, { e, c: computable({ estimates: [estimate()] }), v: 1 });
    await cast.owner.need(saveCapacity, { e, u, i: capacity({ sizeGb: 9 }), v: 1 });
    const frozen = await cast.owner.need<Approved & { case: unknown; capacity: unknown }>(readApproved, {
      e,
      id: made.id,
    });
    expect(frozen).toMatchObject(made);
    expect(frozen.case).toEqual(BusinessCase.parse(computable()));
    expect(frozen.capacity).toEqual([{ useCase: u, input: { capacity: { delivery: 'file', sizeGb: 7 } } }]);
  });

  it('of the same version is the same one, also for two people at the same moment', async () => {
    const e = await fresh();
    const both = await Promise.all(
      [cast.owner, cast.consultant].map((by) => by.need<Approved>(approve, { e, v: 1, n: '' })),
    );
    expect(both[0]?.id).toBe(both[1]?.id);
    expect(await approvals(cast.owner, e)).toHaveLength(1);
  });

  it('of a case that went back to what was approved before is a new one, and the one that stands', async () => {
    const e = await fresh();
    const first = await cast.owner.need<Approved>(approve, { e, v: 1, n: '' });
    const settings = { ...computable().settings, inflation: 0.02 };
    await cast.owner.need(saveCase, { e, c: computable({ settings }), v: 1 });
    await cast.owner.need(approve, { e, v: 2, n: '' });
    await cast.owner.need(saveCase, { e, c: computable(), v: 2 });
    const back = await cast.owner.need<Approved>(approve, { e, v: 3, n: '' });
    expect(back).toMatchObject({ number: 3, caseVersion: 3, fingerprint: first.fingerprint });
    expect(await cast.owner.need<Approved>(approve, { e, v: 3, n: '' })).toEqual(back);
  });

  it('is of what was seen: another version that stands meanwhile is a conflict', async () => {
    const e = await fresh();
    await cast.owner.need(saveCase, { e, c: computable({ estimates: [estimate()] }), v: 1 });
    const late = await cast.owner.ask(approve, { e, v: 1, n: '' });
    expect(late.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { version: 2 },
      yours: { version: 1 },
    });
    expect(await approvals(cast.owner, e)).toEqual([]);
  });

  it('is refused while there is no present value, with what to do about it', async () => {
    const e = await fresh();
    const { settings } = computable();
    await cast.owner.need(saveCase, { e, c: computable({ settings: { ...settings, discountRate: null } }), v: 1 });
    const noRate = await cast.owner.ask(approve, { e, v: 2, n: '' });
    expect(noRate).toMatchObject({
      code: 'CASE_OPEN',
      errors: [{ message: expect.stringContaining('discount rate') as string }],
    });
    await cast.owner.need(saveCase, { e, c: computable({ estimates: [] }), v: 2 });
    const nothing = await cast.owner.ask(approve, { e, v: 3, n: '' });
    expect(nothing).toMatchObject({
      code: 'CASE_OPEN',
      errors: [{ message: expect.stringContaining('give values') as string }],
    });
    expect((await cast.owner.ask(approve, { e: cast.clientB.engagement, v: 0, n: '' })).code).toBe('CONFLICT');
  });

  it('is withdrawn once, with a reason, and stays readable', async () => {
    const e = await fresh();
    const { id } = await cast.owner.need<Approved>(approve, { e, v: 1, n: '' });
    const gone = await cast.consultant.need<Approved>(withdraw, { e, id, r: 'The offer was withdrawn' });
    expect(gone).toMatchObject({
      withdrawnReason: 'The offer was withdrawn',
      withdrawnAt: expect.any(String) as string,
    });
    expect(await cast.owner.need<Approved>(withdraw, { e, id, r: 'Another reason' })).toEqual(gone);
    expect((await cast.owner.ask(withdraw, { e, id, r: ' ' })).code).toBe('BAD_INPUT');
    const again = await cast.owner.need<Approved>(approve, { e, v: 1, n: '' });
    expect(again).toMatchObject({ number: 2, fingerprint: gone.fingerprint });
    expect((await approvals(cast.owner, e)).map(({ number, withdrawnAt }) => [number, withdrawnAt !== null])).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  it('is never edited or removed, not even by SQL of the application', async () => {
    const e = await fresh();
    const { id } = await cast.owner.need<Approved>(approve, { e, v: 1, n: '' });
    const may = {
      workspace: cast.workspace,
      user: 'somebody',
      role: 'owner',
      engagements: e,
      decides: e,
      calculates: e,
    };
    for (const sql of [`update approved_case set note = 'x' where id = ?`, 'delete from approved_case where id = ?'])
      await expect(sqlAsApplication(cast.running.portal, may, sql, [id])).rejects.toThrow(/permission denied/);
    const without = { ...may, decides: '', role: '' };
    const back = `update approved_case set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'x' where id = ? returning id`;
    expect(await sqlAsApplication(cast.running.portal, without, back, [id])).toEqual([]);
  });
});

describe('who approves', () => {
  it('is an owner, a consultant or an executive, and nobody else', async () => {
    const { engagement: e, executive, contributor, viewer } = cast.clientA;
    await contributor.need(saveCase, { e, c: computable(), v: 0 });
    for (const visitor of [contributor, viewer])
      expect((await visitor.ask(approve, { e, v: 1, n: '' })).code).toBe('FORBIDDEN');
    for (const visitor of [cast.elsewhere, cast.clientB.executive])
      expect((await visitor.ask(approve, { e, v: 1, n: '' })).code).toBe('NOT_FOUND');
    const { id, approvedBy } = await executive.need<Approved>(approve, { e, v: 1, n: '' });
    expect(approvedBy).toMatch(/^executive/);
    expect((await viewer.ask(readApproved, { e, id })).errors).toEqual([]);
    expect((await contributor.ask(withdraw, { e, id, r: 'No' })).code).toBe('FORBIDDEN');
    const other = { e: cast.clientB.engagement, id };
    expect((await cast.owner.ask(readApproved, other)).code).toBe('NOT_FOUND');
    expect((await cast.owner.ask(withdraw, { ...other, r: 'No' })).code).toBe('NOT_FOUND');
    expect((await cast.clientB.viewer.ask(readApproved, { e, id })).code).toBe('NOT_FOUND');
  });

  it('no longer is an executive who was made a viewer', async () => {
    const { engagement: e, executive } = cast.clientB;
    await cast.owner.need(saveCase, { e, c: computable(), v: 0 });
    const { team } = await cast.owner.need<{ team: { nodes: { role: string; member: { id: string } }[] } }>(
      'query ($id: ID!) { engagement(id: $id) { team { nodes { role member { id } } } } }',
      { id: e },
    );
    const member = team.nodes.find(({ role }) => role === 'executive')?.member.id;
    const demote =
      'mutation ($e: ID!, $m: ID!) { changeEngagementRole(engagement: $e, member: $m, role: viewer) { role } }';
    await cast.owner.need(demote, { e, m: member });
    expect((await executive.ask(approve, { e, v: 1, n: '' })).code).toBe('FORBIDDEN');
    expect((await executive.ask(saveCase, { e, c: computable({ estimates: [] }), v: 1 })).code).toBe('FORBIDDEN');
  });
});

describe('a case and its approval beside the decision in Select', () => {
  it('are stale since the decision named a use case that they do not hold', async () => {
    const e = await fresh();
    await cast.owner.need(approve, { e, v: 1, n: '' });
    const stale = async (): Promise<boolean[]> => {
      const opened = await cast.owner.need<{ staleSince: string | null; approved: Approved[] }>(
        'query ($e: ID!) { businessCase(engagementId: $e) { staleSince approved { staleSince } } }',
        { e },
      );
      return [opened.staleSince !== null, opened.approved[0]?.staleSince !== null];
    };
    expect(await stale()).toEqual([false, false]);
    await cast.owner.need(decide, { e, i: decision({ chosen: [u] }) });
    expect(await stale()).toEqual([false, false]);
    await cast.owner.need(decide, { e, i: decision({ chosen: [u, 'live-video-ecdn'] }) });
    expect(await stale()).toEqual([true, true]);
    await cast.owner.need(saveCase, { e, c: computable({ estimates: [] }), v: 1 });
    expect(await stale()).toEqual([true, true]);
    await cast.owner.need(saveCase, { e, c: computable({ useCases: [u, 'live-video-ecdn'] }), v: 2 });
    expect(await stale()).toEqual([false, true]);
  });
});

it('leaves one entry in the trail for each approval and withdrawal', async () => {
  const e = await fresh();
  const { id } = await cast.owner.need<Approved>(approve, { e, v: 1, n: 'Yes' });
  await cast.owner.need(approve, { e, v: 1, n: 'Yes' });
  await cast.owner.need(withdraw, { e, id, r: 'No' });
  const rows = await sqlAsDatabaseOwner(
    cast.running.portal,
    `select action, subject, subject_id, after from audit_entry where engagement_id = $1 and subject = 'ApprovedCase' order by id`,
    [e],
  );
  expect(rows).toMatchObject([
    { action: 'approveBusinessCase', subject_id: id, after: { number: 1, note: 'Yes' } },
    { action: 'withdrawApproval', subject_id: id, after: { withdrawn: true, reason: 'No' } },
  ]);
});
