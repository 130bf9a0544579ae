import { newPlanSettings, newTask } from '@peerway/rollout';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { edit, one, refusal, saveSettings } from './plan-stage.ts';

let cast: Cast;
let fresh: () => Promise<string>;
beforeAll(async () => {
  cast = await startCast();
  fresh = () => addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
});
afterAll(() => cast.running.close());

const read = `query ($e: ID!) { plan(engagementId: $e) { tasks { version updatedBy task { id name parent } } } }`;
interface Read {
  readonly tasks: readonly { readonly version: number; readonly updatedBy: string; readonly task: { name: string } }[];
}
const lab = newTask('lab', 'Lab proof');
const added = async (...ids: string[]): Promise<string> => {
  const e = await fresh();
  await cast.owner.need(edit, { e, edits: ids.map((id) => one(id, 0, newTask(id, id))) });
  return e;
};
const codes = (replies: readonly { readonly code: string | undefined }[]): string[] =>
  replies.map(({ code }) => code ?? 'saved').sort();

describe('two people at the same line', () => {
  it('one deleting and one editing it at the same moment: one of them is told, and nothing is half done', async () => {
    for (let round = 0; round < 5; round += 1) {
      const e = await added('lab', 'other');
      const renamed = { ...lab, name: 'Renamed' };
      const both = await Promise.all([
        cast.owner.ask(edit, { e, edits: [one('lab', 1, null), one('other', 1, newTask('other', 'By the owner'))] }),
        cast.consultant.ask(edit, { e, edits: [one('lab', 1, renamed), one('mine', 0, newTask('mine', 'Mine'))] }),
      ]);
      expect(codes(both)).toEqual(['CONFLICT', 'saved']);
      const { tasks } = await cast.owner.need<Read>(read, { e });
      const names = tasks.map(({ task }) => task.name).sort();
      expect([['By the owner'], ['Mine', 'Renamed', 'other']]).toContainEqual(names);
    }
  });

  it('who edits what is gone is told that it is gone; who deletes what changed sees it as it is', async () => {
    const e = await added('lab');
    await cast.owner.need(edit, { e, edits: [one('lab', 1, null)] });
    expect(await refusal(cast.consultant, edit, { e, edits: [one('lab', 1, { ...lab, name: 'Late' })] })).toMatchObject(
      { code: 'CONFLICT', conflicts: [{ id: 'lab', version: 0, current: null }] },
    );
    const f = await added('lab');
    await cast.owner.need(edit, { e: f, edits: [one('lab', 1, { ...lab, name: 'Theirs' })] });
    expect(await refusal(cast.consultant, edit, { e: f, edits: [one('lab', 1, null)] })).toMatchObject({
      code: 'CONFLICT',
      conflicts: [{ id: 'lab', version: 2, current: { name: 'Theirs' } }],
    });
  });

  it('both deleting it is no conflict, and both adding the same new line is one line', async () => {
    const e = await added('lab');
    const gone = await Promise.all(
      [cast.owner, cast.consultant].map((who) => who.ask(edit, { e, edits: [one('lab', 1, null)] })),
    );
    expect(codes(gone)).toEqual(['saved', 'saved']);
    const twice = await Promise.all(
      [cast.owner, cast.consultant].map((who) => who.ask(edit, { e, edits: [one('lab', 0, lab)] })),
    );
    expect(codes(twice)).toEqual(['saved', 'saved']);
    expect((await cast.owner.need<Read>(read, { e })).tasks).toMatchObject([{ version: 1 }]);
  });

  it('one moving a line under another that the other deletes leaves no line without its place', async () => {
    for (let round = 0; round < 5; round += 1) {
      const e = await added('lab', 'other');
      const both = await Promise.all([
        cast.owner.ask(edit, { e, edits: [one('lab', 1, null)] }),
        cast.consultant.ask(edit, { e, edits: [one('other', 1, { ...newTask('other', 'other'), parent: 'lab' })] }),
      ]);
      expect(codes(both)).toEqual(['BAD_INPUT', 'saved']);
    }
  });

  it('settings saved at the same moment are saved once', async () => {
    const e = await fresh();
    const s = (start: string): object => newPlanSettings(start);
    const both = await Promise.all(
      ['2027-01-04', '2027-02-01'].map((start) => cast.owner.ask(saveSettings, { e, s: s(start), v: 0 })),
    );
    expect(codes(both)).toEqual(['CONFLICT', 'saved']);
  });
});

describe('the trail of a plan', () => {
  const trail = async (e: string): Promise<Record<string, unknown>[]> =>
    sqlAsDatabaseOwner(
      cast.running.portal,
      `select subject, subject_id, actor, before, after from audit_entry
       where engagement_id = '${e}' and subject in ('Plan', 'PlanTask') order by id`,
    );

  it('tells of a line what changed, as it was and as it is', async () => {
    const e = await added('lab');
    const estimate = { low: 2, likely: 3, high: 9 };
    await cast.consultant.need(edit, { e, edits: [one('lab', 1, { ...newTask('lab', 'Lab'), estimate })] });
    await cast.consultant.need(edit, { e, edits: [one('lab', 1, { ...newTask('lab', 'Lab'), estimate })] });
    await cast.owner.need(edit, { e, edits: [one('lab', 2, null)] });
    const [, changed, removed, ...more] = await trail(e);
    expect(changed).toMatchObject({
      subject: 'PlanTask',
      subject_id: 'lab',
      before: { lab: { name: 'lab', estimate: { low: 1, likely: 1, high: 1 } } },
      after: { Lab: { name: 'Lab', estimate } },
    });
    expect(removed).toMatchObject({ actor: 'Olga Owner', after: null });
    expect(more).toEqual([]);
  });

  it('tells of the settings only what changed', async () => {
    const e = await fresh();
    const s = newPlanSettings('2027-01-04');
    await cast.owner.need(saveSettings, { e, s, v: 0 });
    await cast.owner.need(saveSettings, { e, s: { ...s, currency: 'CHF' }, v: 1 });
    expect((await trail(e)).at(-1)).toMatchObject({ before: { currency: 'EUR' }, after: { currency: 'CHF' } });
  });
});

describe('who may write a plan', () => {
  it('is settled by the database itself, too', async () => {
    const e = await added('lab');
    const seen = { workspace: cast.workspace, user: 'somebody', engagements: e };
    const change = 'update plan_task set content = content returning id';
    expect(await sqlAsApplication(cast.running.portal, seen, change)).toEqual([]);
    expect(await sqlAsApplication(cast.running.portal, { ...seen, plans: e }, change)).toHaveLength(1);
    const link = { workspace: cast.workspace, respondent: e, engagements: e };
    for (const table of ['plan', 'plan_task', 'baseline', 'plan_risk', 'plan_gate', 'task_comment'])
      expect(await sqlAsApplication(cast.running.portal, link, `select id from ${table}`)).toEqual([]);
  });

  it('is not those elsewhere, to whom it is not there; and not viewers', async () => {
    const { engagement: e, viewer } = cast.clientA;
    const edits = [one('x', 0, newTask('x', 'X'))];
    for (const visitor of [cast.elsewhere, cast.clientB.contributor])
      expect(await refusal(visitor, edit, { e, edits })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(viewer, edit, { e, edits })).toMatchObject({ code: 'FORBIDDEN' });
  });
});
