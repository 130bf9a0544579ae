import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import type { Visitor } from '../../support/visitor.ts';
import { openWeighing } from '../../support/weighing.ts';
import { exported, importing, linesOf } from '../workspace/engagement-file-stage.ts';
import { aligned, asked, cast, enter, moving, party, say, weigh } from './weighing-stage.ts';

beforeAll(enter);
afterAll(() => cast.running.close());

describe('as long as everybody weighs alone', () => {
  it('nobody reads through any field what anybody else says', async () => {
    // Here every role is held by somebody.
    const { engagement } = cast.clientA;
    const set = { engagement, ...(await openWeighing(cast.owner, engagement, { people: ['Erna', 'Otto'] })) };
    const { Erna: erna = '', Otto: otto = '' } = set.tokens;
    await weigh(set, erna, [8.75, 6.25]);
    const told = (await asked(erna)).own.weights.map(({ weight }) => String(weight).slice(0, 8));
    const secrets = new RegExp(['8\\.75', '6\\.25', ...told.map((one) => one.replace('.', '\\.'))].join('|'));
    const trail = `query ($e: ID!) { engagement(id: $e) { activity(first: 50) { nodes { actor action subject changes { field before after } } } nextActions { code count } stages { id state finding { code at detail } } } }`;
    for (const who of [
      cast.owner,
      cast.consultant,
      cast.clientA.executive,
      cast.clientA.contributor,
      cast.clientA.viewer,
    ])
      for (const query of [aligned, trail]) {
        const { data, errors } = await who.ask(query, { e: set.engagement });
        expect(errors).toEqual([]);
        expect(JSON.stringify(data)).not.toMatch(secrets);
      }
    const { data } = await cast.owner.ask(aligned, { e: set.engagement });
    expect(data?.['alignment']).toMatchObject({ weighing: null, basis: 'assumed', weighings: [{ group: null, participants: [{ weights: null, answered: 2, state: 'finished' }, { weights: null }] }] }); // prettier-ignore
    const fellow = await asked(otto);
    expect(fellow).toMatchObject({ group: null, fellows: [], own: { answered: 0 } });
    expect(JSON.stringify(fellow)).not.toMatch(secrets);
    const entries = await sqlAsDatabaseOwner(
      cast.running.portal,
      'select actor, action, subject, before, after from audit_entry where engagement_id = $1',
      [set.engagement],
    );
    expect(entries.filter(({ action }) => action === 'saveJudgement')).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toMatch(secrets);
    await cast.owner.need('mutation ($e: ID!, $w: ID!) { removeWeighing(engagement: $e, weighing: $w) }', {
      e: engagement,
      w: set.id,
    });
  });

  it('the database itself gives the answers to nobody else, and lets nobody else write them', async () => {
    const set = await party({ people: ['Erna', 'Otto'] });
    await weigh(set, set.tokens['Erna'] ?? '', [2, 3]);
    const { running, workspace } = cast;
    const select = 'select answers from participant_answers where weighing_id = $1';
    const seen = (settings: object, sql = select): Promise<unknown[]> =>
      sqlAsApplication(running.portal, { workspace, ...settings }, sql.replace('$1', '?'), [set.id]);
    const owner = { user: 'somebody', role: 'owner' };
    expect(await seen(owner)).toEqual([]);
    expect(await seen({ participant: set.people['Otto'] })).toEqual([]);
    expect(await seen({ participant: set.people['Otto'], weighing: set.id })).toEqual([]);
    expect(await seen({ participant: set.people['Erna'] })).toHaveLength(1);
    const blank = `update participant_answers set answers = '{}' where weighing_id = $1 returning participant_id`;
    for (const settings of [owner, { participant: set.people['Otto'] }])
      expect(await seen(settings, blank)).toEqual([]);
    expect((await moving(set, 'together')).errors).toEqual([]);
    expect(await seen(owner)).toHaveLength(1);
    expect(await seen({ ...owner, workspace: cast.otherWorkspace })).toEqual([]);
    expect(await seen({ participant: set.people['Otto'], weighing: set.id })).toHaveLength(1);
  });

  it('the weighing stays behind when the engagement is exported, and goes along once people see each other', async () => {
    const set = await party({ people: ['Erna', 'Otto'] });
    await weigh(set, set.tokens['Erna'] ?? '', [2, 3]);
    const file = async (): Promise<Buffer> =>
      Buffer.from(await (await exported(cast.owner, set.engagement, cast.workspace)).arrayBuffer());
    const hidden = linesOf(await file()).join('\n');
    expect(hidden).toContain(set.goals[0]);
    expect(hidden).not.toContain(set.participant);
    await moving(set, 'together');
    await moving(set, 'closed');
    const before = await cast.owner.need<{ levers: object; weighing: { group: object } }>(aligned, {
      e: set.engagement,
    });
    const { status, body } = await importing(cast.elsewhere, await file(), cast.otherWorkspace);
    expect(status).toBe(201);
    const after = await cast.elsewhere.need<typeof before>(aligned, { e: body.engagement });
    const plain = (one: object): unknown => JSON.parse(JSON.stringify(one).replaceAll(/[0-9a-f-]{36}/g, 'id'));
    expect(plain(after.weighing.group)).toEqual(plain(before.weighing.group));
  });
});

describe('together', () => {
  it('those who may see names see who says what, others see the group', async () => {
    const set = await party({ people: ['Erna', 'Otto', 'Late'] });
    const { Erna: erna = '', Otto: otto = '', Late: late = '' } = set.tokens;
    await weigh(set, erna, [9, 1]);
    await weigh(set, otto, [1 / 9, 1]);
    await moving(set, 'together');
    const read = async (who: Visitor): Promise<Record<string, never>> => {
      const { data, errors } = await who.ask(aligned.replaceAll('alignment(', 'alignment('), { e: set.engagement });
      expect(errors).toEqual([]);
      return (data as { alignment: { weighing: Record<string, never> } }).alignment.weighing;
    };
    for (const who of [cast.owner, cast.consultant]) {
      const told = await read(who);
      expect(told['group']).toMatchObject({
        counted: 2,
        people: [{ participant: set.people['Erna'] }, { participant: set.people['Otto'] }],
      });
      expect(JSON.stringify(told['group'])).toContain(`"lowest":["${set.people['Otto']}"]`);
    }
    // Roles in single engagements are given in client A's first one.
    const roles = {
      executive: cast.clientA.executive,
      contributor: cast.clientA.contributor,
      viewer: cast.clientA.viewer,
    };
    const own = { engagement: cast.clientA.engagement, ...(await openWeighing(cast.owner, cast.clientA.engagement, { people: ['Erna', 'Otto'] })) }; // prettier-ignore
    await weigh(own, own.tokens['Erna'] ?? '', [9, 1]);
    await weigh(own, own.tokens['Otto'] ?? '', [1 / 9, 1]);
    await moving(own, 'together');
    for (const [role, who] of Object.entries(roles)) {
      const { data } = await who.ask(aligned, { e: own.engagement });
      const told = (data as { alignment: { weighing: { group: { people: object[]; goals: object[] }; participants: { weights: object | null; link: object | null }[] } } }).alignment.weighing; // prettier-ignore
      expect(told.group.goals).toHaveLength(3);
      expect(told.group.people).toHaveLength(role === 'executive' ? 2 : 0);
      expect(told.participants.every(({ weights: one }) => (one === null) === (role !== 'executive'))).toBe(true);
      expect(told.participants.every(({ link }) => (link === null) === (role !== 'contributor'))).toBe(true);
    }
    const fellow = await asked(late);
    expect(fellow.fellows.map(({ name }) => name)).toEqual(['Erna', 'Otto', 'Late']);
    expect(fellow.group).toMatchObject({
      counted: 2,
      findings: [{ code: 'PARTICIPANT_NOT_FINISHED', detail: set.people['Late'] }],
    });
    // Each may revise, and the group follows.
    const [a, b] = set.goals;
    expect((await say(otto, [a, b], 9, 1 / 9)).errors).toEqual([]);
    expect((await asked(erna)).group).toMatchObject({ consensus: 1, disagreements: [] });
  });

  it('nobody new is asked, and nobody goes back to weighing alone', async () => {
    const set = await party();
    expect((await moving(set, 'closed')).code).toBe('BAD_INPUT');
    expect((await moving(set, 'together')).code).toBe('NOBODY_FINISHED');
    await weigh(set, set.token, [1, 1]);
    for (let time = 0; time < 2; time += 1) expect((await moving(set, 'together')).errors).toEqual([]);
    expect((await moving(set, 'alone')).code).toBe('BAD_INPUT');
    const add =
      'mutation ($e: ID!, $w: ID!) { addParticipants(engagement: $e, weighing: $w, participants: [{ name: "New" }]) { id } }';
    expect((await cast.owner.ask(add, { e: set.engagement, w: set.id })).code).toBe('WEIGHING_TOGETHER');
    expect((await moving(set, 'closed')).errors).toEqual([]);
    expect((await cast.owner.ask(add, { e: set.engagement, w: set.id })).code).toBe('WEIGHING_CLOSED');
    expect((await moving(set, 'together')).code).toBe('BAD_INPUT');
    expect((await moving(set, 'together', 'Two people were away')).data).toEqual({
      moveWeighing: { phase: 'together', reopenedBecause: 'Two people were away' },
    });
  });
});
