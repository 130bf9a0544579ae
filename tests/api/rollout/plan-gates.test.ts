import type { PlanGate } from '@peerway/rollout';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import type { Visitor } from '../../support/visitor.ts';

let cast: Cast;
let fresh: () => Promise<string>;
beforeAll(async () => {
  cast = await startCast();
  fresh = () => addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
});
afterAll(() => cast.running.close());

const fields = `id criteria { id text figure operator threshold unit measure stops } stopRules results { criterion value holds note day } decision { kind reason day }`;
const shown = `gate { ${fields} } version lockedAt lockedBy canLock canDecide updatedBy changes { changedBy reason before { ${fields} } after { ${fields} } }`;
const read = `query ($e: ID!) { planGates(engagementId: $e) { ${shown} } }`;
const save = `mutation ($e: ID!, $g: PlanGateInput!, $v: Int!, $r: String) { savePlanGate(engagementId: $e, gate: $g, version: $v, reason: $r) { ${shown} } }`;
const lock = `mutation ($e: ID!, $id: ID!, $v: Int!) { lockPlanGate(engagementId: $e, id: $id, version: $v) { ${shown} } }`;

interface Saved {
  readonly gate: PlanGate;
  readonly version: number;
  readonly lockedAt: string | null;
  readonly changes: readonly { readonly reason: string; readonly before: PlanGate; readonly after: PlanGate }[];
}
const gate: PlanGate = {
  id: 'pilot-gate',
  criteria: [
    {
      id: 'sync',
      text: 'Files arrive',
      figure: 'Sync success',
      operator: 'atLeast',
      threshold: 98,
      unit: '%',
      measure: null,
      stops: true,
    },
    {
      id: 'mood',
      text: 'Crews want it',
      figure: null,
      operator: null,
      threshold: null,
      unit: null,
      measure: null,
      stops: false,
    },
  ],
  stopRules: ['Any data loss'],
  results: [],
  decision: null,
};
const easier: PlanGate = { ...gate, criteria: [{ ...gate.criteria[0]!, threshold: 90 }, gate.criteria[1]!] };
const measured: PlanGate = {
  ...gate,
  results: [{ criterion: 'sync', value: 95, holds: null, note: 'Two sites', day: '2027-03-01' }],
};
const gatesOf = (e: string, by: Visitor = cast.owner): Promise<Saved[]> => by.need<Saved[]>(read, { e });
/** An engagement with the gate, locked: its version is 2. */
async function locked(): Promise<string> {
  const e = await fresh();
  await cast.owner.need(save, { e, g: gate, v: 0 });
  await cast.owner.need(lock, { e, id: gate.id, v: 1 });
  return e;
}

describe('a gate before it is locked', () => {
  it('comes back as it was saved, and its rules change without a word', async () => {
    const e = await fresh();
    await cast.consultant.need(save, { e, g: gate, v: 0 });
    await cast.consultant.need(save, { e, g: easier, v: 1 });
    expect(await gatesOf(e)).toMatchObject([
      { gate: easier, version: 2, lockedAt: null, lockedBy: null, changes: [], updatedBy: 'consultant 1' },
    ]);
  });

  it('is the same when it is sent again, and shows both versions to whoever saves second', async () => {
    const e = await fresh();
    await cast.owner.need(save, { e, g: gate, v: 0 });
    expect(await cast.owner.need(save, { e, g: gate, v: 0 })).toMatchObject({ version: 1 });
    const late = await cast.owner.ask(save, { e, g: easier, v: 0 });
    expect(late.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', current: { version: 1, content: gate } });
  });

  it('refuses parts that do not go together, naming the criterion', async () => {
    const e = await fresh();
    const result = measured.results[0]!;
    const cases: readonly (readonly [PlanGate, string])[] = [
      [{ ...gate, criteria: [gate.criteria[0]!, gate.criteria[0]!] }, '“sync” stands twice'],
      [{ ...gate, results: [{ ...result, criterion: 'gone' }] }, '“gone”, which the gate does not have'],
      [{ ...gate, results: [result, result] }, 'two results for the criterion “sync”'],
      [{ ...gate, results: [{ ...result, criterion: 'mood' }] }, '“mood” is of the wrong kind'],
      [{ ...gate, criteria: [{ ...gate.criteria[0]!, threshold: null }] }, 'needs the side and the threshold'],
    ];
    for (const [g, message] of cases) {
      const reply = await cast.owner.ask(save, { e, g, v: 0 });
      expect(reply.code).toBe('BAD_INPUT');
      expect(JSON.stringify(reply.errors)).toContain(message);
    }
  });

  it('cannot be locked empty, nor by a version that nobody has seen, nor if it is not there', async () => {
    const e = await fresh();
    await cast.owner.need(save, { e, g: { ...gate, criteria: [] }, v: 0 });
    expect((await cast.owner.ask(lock, { e, id: gate.id, v: 1 })).code).toBe('GATE_EMPTY');
    expect((await cast.owner.ask(lock, { e, id: gate.id, v: 7 })).code).toBe('CONFLICT');
    expect((await cast.owner.ask(lock, { e, id: 'gone', v: 1 })).code).toBe('NOT_FOUND');
  });
});

describe('a gate that is locked', () => {
  it('says who locked it, and is locked once', async () => {
    const e = await locked();
    const [first] = await gatesOf(e);
    expect(first).toMatchObject({ version: 2, lockedBy: 'Olga Owner' });
    expect(await cast.consultant.need(lock, { e, id: gate.id, v: 1 })).toMatchObject({
      version: 2,
      lockedAt: first?.lockedAt,
      lockedBy: 'Olga Owner',
    });
  });

  it('takes results and a decision without a reason: they are no edits of its rules', async () => {
    const e = await locked();
    await cast.clientA.contributor.ask(read, { e });
    const decided = { ...measured, decision: { kind: 'extend', reason: 'Two more weeks', day: '2027-03-02' } };
    await cast.owner.need(save, { e, g: measured, v: 2 });
    await cast.owner.need(save, { e, g: decided, v: 3 });
    expect(await gatesOf(e)).toMatchObject([{ gate: decided, version: 4, changes: [] }]);
  });

  it('changes its rules with a reason only, and shows the change for ever', async () => {
    const e = await locked();
    const unsaid = await cast.owner.ask(save, { e, g: easier, v: 2 });
    expect(unsaid.errors[0]?.extensions).toMatchObject({ code: 'REASON_NEEDED', field: 'reason' });
    expect((await cast.owner.ask(save, { e, g: easier, v: 2, r: '   ' })).code).toBe('BAD_INPUT');
    await cast.owner.need(save, { e, g: easier, v: 2, r: 'The lab was too strict' });
    await cast.consultant.need(save, { e, g: gate, v: 3, r: 'No, it was not' });
    expect((await gatesOf(e))[0]?.changes).toEqual([
      { changedBy: 'consultant 1', reason: 'No, it was not', before: easier, after: gate },
      { changedBy: 'Olga Owner', reason: 'The lab was too strict', before: gate, after: easier },
    ]);
  });

  it('has changes that the application can neither edit nor remove', async () => {
    const e = await locked();
    await cast.owner.need(save, { e, g: easier, v: 2, r: 'The lab was too strict' });
    const { workspace, running } = cast;
    const as = { workspace, user: 'somebody', engagements: e, plans: e };
    expect(await sqlAsApplication(running.portal, as, 'select reason from gate_change')).toHaveLength(1);
    for (const change of [`update gate_change set reason = 'x' returning id`, 'delete from gate_change returning id']) {
      const done = await sqlAsApplication(running.portal, as, change).catch(() => 'refused');
      expect(done === 'refused' || (Array.isArray(done) && done.length === 0)).toBe(true);
    }
    expect((await gatesOf(e))[0]?.changes).toHaveLength(1);
  });
});

describe('who may', () => {
  it('lock, change locked rules and decide is told apart', async () => {
    const { engagement: e, executive, contributor, viewer } = cast.clientA;
    expect((await viewer.ask(save, { e, g: gate, v: 0 })).code).toBe('FORBIDDEN');
    expect((await contributor.ask(save, { e, g: gate, v: 0 })).errors).toEqual([]);
    expect((await contributor.ask(lock, { e, id: gate.id, v: 1 })).code).toBe('FORBIDDEN');
    expect((await executive.ask(lock, { e, id: gate.id, v: 1 })).errors).toEqual([]);
    expect((await contributor.ask(save, { e, g: easier, v: 2, r: 'Easier' })).code).toBe('FORBIDDEN');
    const decided = { ...measured, decision: { kind: 'go', reason: 'Good', day: '2027-03-02' } };
    expect((await contributor.ask(save, { e, g: decided, v: 2 })).code).toBe('FORBIDDEN');
    expect((await contributor.ask(save, { e, g: measured, v: 2 })).errors).toEqual([]);
    expect((await executive.ask(save, { e, g: decided, v: 3 })).errors).toEqual([]);
    expect(await gatesOf(e, contributor)).toMatchObject([{ canLock: false, canDecide: false, version: 4 }]);
    expect(await gatesOf(e, executive)).toMatchObject([{ canLock: true, canDecide: true }]);
  });

  it('not learn of it is everybody elsewhere', async () => {
    const { engagement: e } = cast.clientA;
    for (const visitor of [cast.elsewhere, cast.clientB.contributor]) {
      expect((await visitor.ask(read, { e })).code).toBe('NOT_FOUND');
      expect((await visitor.ask(save, { e, g: gate, v: 0 })).code).toBe('NOT_FOUND');
      expect((await visitor.ask(lock, { e, id: gate.id, v: 1 })).code).toBe('NOT_FOUND');
    }
  });
});

it('the trail says who locked which rules, and what changed', async () => {
  const e = await locked();
  await cast.owner.need(save, { e, g: easier, v: 2, r: 'The lab was too strict' });
  const rows = await sqlAsDatabaseOwner(
    cast.running.portal,
    `select action, subject_id, before, after from audit_entry where engagement_id = '${e}' and subject = 'PlanGate' order by id`,
  );
  expect(rows.map(({ action }) => action)).toEqual(['savePlanGate', 'lockPlanGate', 'savePlanGate']);
  expect(rows[1]).toMatchObject({ subject_id: gate.id, after: { locked: true, stopRules: ['Any data loss'] } });
  expect(rows[2]).toMatchObject({ before: { criteria: gate.criteria }, after: { criteria: easier.criteria } });
});
