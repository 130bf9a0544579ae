import type { PlanRisk } from '@peerway/rollout';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { always, risk } from '../../libs/rollout/any-risk.ts';

let cast: Cast;
let fresh: () => Promise<string>;
beforeAll(async () => {
  cast = await startCast();
  fresh = () => addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
});
afterAll(() => cast.running.close());

const size = 'frequency { low likely high } money { low likely high } days { low likely high }';
const fields = `id cause event effect category likelihoodLevel impactLevel before { ${size} } after { ${size} } hits
  response { kind text cost tasks } owner trigger due state happened { day cost days note } origin { kind of part }`;
const read = `query ($e: ID!) { planRisks(engagementId: $e) { risk { ${fields} } version updatedBy } }`;
const save = `mutation ($e: ID!, $r: PlanRiskInput!, $v: Int!) { savePlanRisk(engagementId: $e, risk: $r, version: $v) { risk { ${fields} } version updatedBy } }`;
const add = `mutation ($e: ID!, $r: [PlanRiskInput!]!) { addPlanRisks(engagementId: $e, risks: $r) { added skipped } }`;
const remove = `mutation ($e: ID!, $id: ID!, $v: Int!) { removePlanRisk(engagementId: $e, id: $id, version: $v) }`;

interface Saved {
  readonly risk: PlanRisk;
  readonly version: number;
}
const relay = risk('relay', {
  before: { frequency: always(0.2), money: { low: 1000, likely: 4000, high: 9000 }, days: always(5) },
  response: { kind: 'reduce', text: 'A second relay', cost: 900, tasks: ['t1'] },
  happened: [{ day: '2026-11-02', cost: 1200, days: 2, note: null }],
});
const risksOf = (e: string): Promise<Saved[]> => cast.owner.need<Saved[]>(read, { e });

describe('the register of risks', () => {
  it('begins empty and gives a risk back as it was saved, with who saved it', async () => {
    const e = await fresh();
    expect(await risksOf(e)).toEqual([]);
    await cast.consultant.need(save, { e, r: relay, v: 0 });
    expect(await risksOf(e)).toEqual([{ risk: relay, version: 1, updatedBy: 'consultant 1' }]);
  });

  it('is the same when a save is sent again, also with the version before', async () => {
    const e = await fresh();
    await cast.owner.need(save, { e, r: relay, v: 0 });
    expect(await cast.owner.need(save, { e, r: relay, v: 0 })).toMatchObject({ version: 1 });
    expect(await cast.owner.need(save, { e, r: { ...relay, event: 'Other' }, v: 1 })).toMatchObject({ version: 2 });
  });

  it('shows both versions to whoever saves second, and loses neither', async () => {
    const e = await fresh();
    await cast.owner.need(save, { e, r: relay, v: 0 });
    await cast.owner.need(save, { e, r: { ...relay, event: 'Theirs' }, v: 1 });
    const late = await cast.consultant.ask(save, { e, r: { ...relay, event: 'Mine' }, v: 1 });
    expect(late.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { version: 2, content: { event: 'Theirs' } },
      yours: { content: { event: 'Mine' } },
    });
    expect((await cast.consultant.ask(remove, { e, id: 'relay', v: 1 })).code).toBe('CONFLICT');
    expect((await risksOf(e))[0]?.risk.event).toBe('Theirs');
  });

  it('is saved once when two save at the same moment', async () => {
    const e = await fresh();
    const both = await Promise.all(
      ['One', 'Two'].map((event) => cast.owner.ask(save, { e, r: { ...relay, event }, v: 0 })),
    );
    expect(both.map(({ code }) => code ?? 'saved').sort()).toEqual(['CONFLICT', 'saved']);
  });

  it('takes risks over, and leaves those alone that people have worked on', async () => {
    const e = await fresh();
    await cast.owner.need(save, { e, r: { ...relay, event: 'As we see it' }, v: 0 });
    const both = { e, r: [relay, risk('nat')] };
    expect(await cast.owner.need(add, both)).toEqual({ added: ['nat'], skipped: ['relay'] });
    expect(await cast.owner.need(add, both)).toEqual({ added: [], skipped: ['nat', 'relay'] });
    expect((await risksOf(e)).map(({ risk: { event } }) => event)).toEqual(['Event nat', 'As we see it']);
  });

  it('lets a risk go, once', async () => {
    const e = await fresh();
    await cast.owner.need(save, { e, r: relay, v: 0 });
    expect(await cast.owner.need(remove, { e, id: 'relay', v: 1 })).toBe('relay');
    expect(await cast.owner.need(remove, { e, id: 'relay', v: 1 })).toBe('relay');
    expect(await risksOf(e)).toEqual([]);
  });

  it('refuses what no risk can be, naming what is wrong', async () => {
    const e = await fresh();
    const falling = { ...relay, before: { ...relay.before, money: { low: 5, likely: 2, high: 9 } } };
    const eternal = { ...relay, before: { ...relay.before, frequency: always(51) } };
    for (const [r, message] of [
      [falling, 'The three points must rise'],
      [eternal, 'no risk but a cost'],
      [{ ...relay, id: 'two words' }, 'An id is made of'],
      [{ ...relay, due: '2027-02-29' }, 'YYYY-MM-DD'],
    ] as const) {
      const reply = await cast.owner.ask(save, { e, r, v: 0 });
      expect(reply.code).toBe('BAD_INPUT');
      expect(JSON.stringify(reply.errors)).toContain(message);
    }
    expect((await cast.owner.ask(add, { e, r: Array.from({ length: 201 }, (_, at) => risk(`r${at}`)) })).code).toBe(
      'BAD_INPUT',
    );
  });

  it('holds 500 risks, and says so at the next', async () => {
    const e = await fresh();
    const piece = (from: number, count: number): object => ({
      e,
      r: Array.from({ length: count }, (_, at) => risk(`r${from + at}`)),
    });
    await cast.owner.need(add, piece(0, 200));
    await cast.owner.need(add, piece(200, 200));
    await cast.owner.need(add, piece(400, 100));
    expect((await cast.owner.ask(save, { e, r: risk('one-more'), v: 0 })).code).toBe('TOO_MANY_RISKS');
    expect(await cast.owner.need(add, piece(399, 1))).toMatchObject({ added: [] });
  });
});

describe('who may', () => {
  it('read it is every role, and write it everybody but viewers', async () => {
    const { engagement: e, contributor, viewer } = cast.clientA;
    expect((await viewer.ask(save, { e, r: relay, v: 0 })).code).toBe('FORBIDDEN');
    expect((await contributor.ask(save, { e, r: relay, v: 0 })).errors).toEqual([]);
    expect(await viewer.need<Saved[]>(read, { e })).toHaveLength(1);
  });

  it('not learn of it is everybody elsewhere', async () => {
    const { engagement: e } = cast.clientA;
    for (const visitor of [cast.elsewhere, cast.clientB.contributor])
      for (const [text, more] of [
        [read, {}],
        [save, { r: relay, v: 0 }],
        [remove, { id: 'relay', v: 1 }],
      ] as const)
        expect((await visitor.ask(text, { e, ...more })).code).toBe('NOT_FOUND');
  });

  it('write it is settled by the database itself, too', async () => {
    const { workspace, running, clientA } = cast;
    const seen = { workspace, user: 'somebody', engagements: clientA.engagement };
    const change = 'update plan_risk set content = content returning id';
    expect(await sqlAsApplication(running.portal, seen, change)).toEqual([]);
    expect(await sqlAsApplication(running.portal, { ...seen, plans: clientA.engagement }, change)).toHaveLength(1);
  });
});

it('the trail says who changed which risk, and what of it', async () => {
  const e = await fresh();
  await cast.owner.need(save, { e, r: relay, v: 0 });
  await cast.consultant.need(save, { e, r: { ...relay, state: 'closed' }, v: 1 });
  await cast.owner.need(add, { e, r: [risk('nat')] });
  await cast.owner.need(remove, { e, id: 'nat', v: 1 });
  const rows = await sqlAsDatabaseOwner(
    cast.running.portal,
    `select actor, action, subject, subject_id, before, after from audit_entry where engagement_id = '${e}' and subject = 'PlanRisk' order by id`,
  );
  expect(rows).toMatchObject([
    { actor: 'Olga Owner', action: 'savePlanRisk', subject_id: 'relay', before: null },
    { actor: 'consultant 1', before: { state: 'open' }, after: { state: 'closed' } },
    { action: 'addPlanRisks', after: { added: ['Event nat'] } },
    { action: 'removePlanRisk', subject_id: 'nat', before: { event: 'Event nat' }, after: null },
  ]);
});
