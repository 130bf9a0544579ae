import { newPlanSettings, newTask } from '@peerway/rollout';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { edit, one, refusal, saveSettings, takeBaseline } from './plan-stage.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

async function planned(): Promise<string> {
  const e = await addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
  await cast.owner.need(saveSettings, { e, s: newPlanSettings('2099-01-05'), v: 0 });
  const lab = { ...newTask('lab', 'Lab proof'), estimate: { low: 3, likely: 5, high: 9 }, fixedCost: 400 };
  await cast.owner.need(edit, { e, edits: [one('lab', 0, lab)] });
  return e;
}
const read = `query ($e: ID!, $id: ID!) { baseline(engagementId: $e, id: $id) {
  headline { number name } plan { start finish currency tasks { id name isSummary start finish workDays } } } }`;

interface Taken {
  readonly id: string;
  readonly number: number;
}

describe('a baseline', () => {
  it('keeps the plan as it stood, whatever becomes of the plan', async () => {
    const e = await planned();
    const taken = await cast.consultant.need<Taken>(takeBaseline, { e, n: 'As promised' });
    expect(taken).toMatchObject({ number: 1, name: 'As promised', takenBy: 'consultant 1' });
    await cast.owner.need(edit, { e, edits: [one('lab', 1, null)] });
    expect(await cast.owner.need(read, { e, id: taken.id })).toMatchObject({
      headline: { number: 1, name: 'As promised' },
      plan: { start: '2099-01-05', currency: 'EUR', tasks: [{ id: 'lab', name: 'Lab proof', workDays: 5 }] },
    });
  });

  it('taken twice of the same plan is taken once, and counts on after a change', async () => {
    const e = await planned();
    const first = await cast.owner.need<Taken>(takeBaseline, { e, n: 'One' });
    expect(await cast.owner.need<Taken>(takeBaseline, { e, n: 'One' })).toEqual(first);
    const both = await Promise.all(['One', 'One'].map((n) => cast.consultant.need<Taken>(takeBaseline, { e, n })));
    expect(both).toEqual([first, first]);
    await cast.owner.need(edit, { e, edits: [one('more', 0, newTask('more', 'More'))] });
    expect(await cast.owner.need<Taken>(takeBaseline, { e, n: 'One' })).toMatchObject({ number: 2 });
  });

  it('of nothing is refused', async () => {
    const e = await addEngagement(cast.owner, cast.clientA.organization, 'An empty programme');
    expect(await refusal(cast.owner, takeBaseline, { e, n: 'One' })).toMatchObject({ code: 'PLAN_EMPTY' });
  });

  it('is found in its own engagement alone', async () => {
    const e = await planned();
    const { id } = await cast.owner.need<Taken>(takeBaseline, { e, n: 'One' });
    expect((await cast.owner.ask(read, { e: cast.clientB.engagement, id })).code).toBe('NOT_FOUND');
    expect((await cast.elsewhere.ask(read, { e, id })).code).toBe('NOT_FOUND');
  });

  it('leaves a line in the trail, and is changed by nobody: the database itself keeps it', async () => {
    const e = await planned();
    const { id } = await cast.owner.need<Taken>(takeBaseline, { e, n: 'One' });
    const [row] = await sqlAsDatabaseOwner(
      cast.running.portal,
      `select subject, actor, after from audit_entry where subject_id = '${id}'`,
    );
    expect(row).toMatchObject({
      subject: 'Baseline',
      actor: 'Olga Owner',
      after: { number: 1, name: 'One', lines: 1 },
    });
    const seen = { workspace: cast.workspace, user: 'somebody', engagements: e, plans: e };
    await expect(
      sqlAsApplication(cast.running.portal, seen, `update baseline set name = 'x' returning id`),
    ).rejects.toThrow(/permission denied/);
  });
});
