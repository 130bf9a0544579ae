import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { stageChangeLink, stagePeople } from '../../support/change-stage.ts';
import { editChange, group } from './change-fields.ts';

let cast: Cast;
let fresh: () => Promise<string>;
beforeAll(async () => {
  cast = await startCast();
  fresh = () => addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
});
afterAll(() => cast.running.close());

const read = `query ($e: ID!) { change(engagementId: $e) { canEdit canApprove canSeePeople
  groups { version updatedBy part { id name size } } sponsors { part { id } } context { waves { id goLive } useCases { id } } } }`;
const one = (id: string, version: number, part: object | null): object => ({ id, version, part });
const drivers = group('drivers', { name: 'Drivers', size: 120 });
const refusal = async (who: Cast['owner'], variables: Record<string, unknown>): Promise<unknown> =>
  (await who.ask(editChange, variables)).errors[0]?.extensions;

describe('the people side of an engagement', () => {
  it('begins empty, without a day that the plan does not say, and takes parts of several kinds at once', async () => {
    const e = await fresh();
    expect(await cast.owner.need(read, { e })).toMatchObject({
      groups: [],
      context: { waves: [{ id: 'all', goLive: null }], useCases: [] },
    });
    const ada = { id: 'ada', name: 'Ada', kind: 'sponsor' };
    const edits = { group: [one('drivers', 0, drivers)], sponsor: [one('ada', 0, ada)] };
    expect(await cast.consultant.need(editChange, { e, edits })).toMatchObject({
      saved: [{ version: 1 }, { version: 1 }],
    });
    expect(await cast.owner.need(read, { e })).toMatchObject({
      groups: [{ version: 1, part: { name: 'Drivers', size: 120 } }],
      sponsors: [{ part: { id: 'ada' } }],
    });
  });

  it('sent again changes nothing, and a part that is gone stays gone', async () => {
    const e = await fresh();
    const edits = { group: [one('drivers', 0, drivers)] };
    await cast.owner.need(editChange, { e, edits });
    expect(await cast.owner.need(editChange, { e, edits })).toMatchObject({ saved: [{ version: 1 }] });
    const gone = { group: [one('drivers', 1, null)] };
    for (let time = 0; time < 2; time += 1)
      expect(await cast.owner.need(editChange, { e, edits: gone })).toEqual({
        saved: [],
        removed: [{ kind: 'group', id: 'drivers' }],
      });
  });

  it('keeps what somebody else changed, writes nothing of the rest, and tells which parts those are', async () => {
    const e = await fresh();
    await cast.owner.need(editChange, { e, edits: { group: [one('drivers', 0, drivers)] } });
    await cast.consultant.need(editChange, {
      e,
      edits: { group: [one('drivers', 1, { ...drivers, name: 'Theirs' })] },
    });
    const edits = { group: [one('clerks', 0, group('clerks')), one('drivers', 1, { ...drivers, name: 'Mine' })] };
    expect(await refusal(cast.owner, { e, edits })).toMatchObject({
      code: 'CONFLICT',
      conflicts: [{ kind: 'group', id: 'drivers', version: 2, current: { name: 'Theirs' } }],
    });
    const { groups } = await cast.owner.need<{ groups: { part: { name: string } }[] }>(read, { e });
    expect(groups.map(({ part }) => part.name)).toEqual(['Theirs']);
  });

  it('says in the trail who changed what of which part', async () => {
    const e = await fresh();
    await cast.owner.need(editChange, { e, edits: { group: [one('drivers', 0, drivers)] } });
    await cast.consultant.need(editChange, { e, edits: { group: [one('drivers', 1, { ...drivers, size: 130 })] } });
    const trail = await sqlAsDatabaseOwner(
      cast.running.portal,
      `select action, actor, subject, subject_id, before, after from audit_entry where engagement_id = $1 and subject = 'ChangeGroup' order by at`,
      [e],
    );
    expect(trail.at(-1)).toMatchObject({
      action: 'editChange',
      actor: expect.stringMatching(/consultant/i) as string,
      subject_id: 'drivers',
      before: { size: 120 },
      after: { size: 130 },
    });
    expect(trail).toHaveLength(2);
  });

  it('refuses a size that is none, and a part under another id than its own', async () => {
    const e = await fresh();
    const sized = (size: unknown): object => ({ group: [one('drivers', 0, { ...drivers, size })] });
    expect(await refusal(cast.owner, { e, edits: sized(-1) })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await refusal(cast.owner, { e, edits: sized(10_000_001) })).toMatchObject({ code: 'BAD_INPUT' });
    await cast.owner.need(editChange, { e, edits: sized(1_000_000) });
    expect(await refusal(cast.owner, { e, edits: { group: [one('clerks', 0, drivers)] } })).toMatchObject({
      code: 'BAD_INPUT',
    });
  });
});

describe('what links open of the people side', () => {
  const parts = `select kind from change_part`;

  it('to a person: what is for them, and neither sponsors nor impacts nor what people hold against it', async () => {
    const e = await fresh();
    const ada = { id: 'ada', name: 'Ada', kind: 'sponsor' };
    await cast.owner.need(editChange, {
      e,
      edits: { group: [one('drivers', 0, drivers)], sponsor: [one('ada', 0, ada)] },
    });
    const [person] = await stagePeople(cast, e, [{ groups: ['drivers'] }]);
    const told = { workspace: cast.workspace, person: person?.id ?? '' };
    expect(await sqlAsApplication(cast.running.portal, told, parts)).toEqual([{ kind: 'group' }]);
    const mine = await cast.stranger().ask('{ myChange { name groups } }', {}, { 'x-respondent': person?.token ?? '' });
    expect(mine.data).toEqual({ myChange: { name: 'Person 1', groups: ['Drivers'] } });
  });

  it('to nobody else: a forged, a closed and another kind of link are refused alike', async () => {
    const e = await fresh();
    const [person] = await stagePeople(cast, e, [{}]);
    const feedback = await stageChangeLink(cast, e, { kind: 'feedback', subject: 'feedback' });
    const forged = (person?.token ?? '').replace(/.$/, (last) => (last === 'A' ? 'E' : 'A'));
    const asked = async (token: string): Promise<unknown> =>
      (await cast.stranger().ask('{ myChange { name } }', {}, { 'x-respondent': token })).errors[0]?.extensions.code;
    expect(await asked(forged)).toBe('LINK_INVALID');
    expect(await asked(feedback)).toBe('UNAUTHENTICATED');
  });
});
