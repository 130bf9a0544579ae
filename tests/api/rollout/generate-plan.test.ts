import type { PlanChange, PlanGate, PlanRisk, PlanScope, PlanTask } from '@peerway/rollout';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { decide, decision } from '../use-cases/select-stage.ts';
import { planTaskFields } from './plan-fields.ts';

let cast: Cast;
let fresh: () => Promise<string>;
beforeAll(async () => {
  cast = await startCast();
  fresh = () => addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
});
afterAll(() => cast.running.close());

const vpn = 'mesh-vpn-zero-trust';
const read = `query ($e: ID!) { plan(engagementId: $e) { version generatedAt staleSince settings { resources { id kind name } scope { useCases } }
  tasks { version task { ${planTaskFields} } } } }`;
const offer = `query ($e: ID!, $u: [ID!]) { planGenerationInputs(engagementId: $e, useCases: $u) { suggested size
  useCases { id name stages likelyWeeks isInWaves small unmet unknown } inputs { useCases { id } prerequisites { state } needs { other } }
  risks { id event likelihoodLevel before { money { likely } } origin { kind of } } } }`;
const change = `task name kind field ours theirs isTaken note`;
const preview = `query ($e: ID!, $s: PlanScopeInput!, $t: [TakenChangeInput!]!) { planGenerationPreview(engagementId: $e, scope: $s, takeTheirs: $t) {
  version lines roles changes { ${change} } findings { code at detail } } }`;
const generate = `mutation ($e: ID!, $s: PlanScopeInput!, $t: [TakenChangeInput!]!, $v: Int!) {
  generatePlan(engagementId: $e, scope: $s, takeTheirs: $t, version: $v) { version generatedAt } }`;
const edit = `mutation ($e: ID!, $edits: [PlanEditInput!]!) { editPlan(engagementId: $e, edits: $edits) { removed } }`;
const readGates = `query ($e: ID!) { planGates(engagementId: $e) { version lockedAt gate { id stopRules criteria { id text figure operator threshold unit measure stops } results { criterion } decision { kind } } } }`;
const saveGate = `mutation ($e: ID!, $g: PlanGateInput!, $v: Int!) { savePlanGate(engagementId: $e, gate: $g, version: $v) { version } }`;

interface Read {
  readonly version: number;
  readonly generatedAt: string | null;
  readonly staleSince: string | null;
  readonly settings: { readonly resources: readonly { readonly id: string; readonly kind: string }[] };
  readonly tasks: readonly { readonly version: number; readonly task: PlanTask }[];
}
interface Preview {
  readonly version: number;
  readonly lines: number;
  readonly changes: readonly PlanChange[];
  readonly findings: readonly { readonly code: string }[];
}
interface SavedGates {
  readonly version: number;
  readonly lockedAt: string | null;
  readonly gate: PlanGate;
}

function scope(waves: number, differing: Partial<PlanScope> = {}): PlanScope {
  const each = Array.from({ length: waves }, (_, at) => ({ id: `wave-${at + 1}`, name: `Wave ${at + 1}`, sites: [] }));
  return { useCases: [vpn], size: null, waves: each, leftOut: [], ...differing };
}
const planOf = (e: string): Promise<Read> => cast.owner.need<Read>(read, { e });
const gatesOf = (e: string): Promise<SavedGates[]> => cast.owner.need<SavedGates[]>(readGates, { e });
const previewOf = (e: string, s: PlanScope, t: object[] = []): Promise<Preview> =>
  cast.owner.need<Preview>(preview, { e, s, t });
const made = async (e: string, s: PlanScope, v: number, t: object[] = []): Promise<{ version: number }> =>
  cast.consultant.need<{ version: number }>(generate, { e, s, t, v });
const lineOf = ({ tasks }: Read, id: string) => tasks.find((one) => one.task.id === id);

describe('what a plan is generated from', () => {
  it('offers every use case, and those that were decided on first', async () => {
    const e = await fresh();
    await cast.owner.need(decide, { e, i: { ...decision({ chosen: [vpn] }), sentAs: randomUUID() } });
    const offered = await cast.owner.need<{
      suggested: string[];
      useCases: { id: string; stages: number; unknown: number }[];
      inputs: { useCases: { id: string }[]; prerequisites: { state: string }[] };
      risks: PlanRisk[];
    }>(offer, { e, u: null });
    expect(offered.suggested).toEqual([vpn]);
    expect(offered.useCases).toHaveLength(29);
    expect(offered.useCases.find(({ id }) => id === vpn)).toMatchObject({ stages: 5, unknown: 9 });
    expect(offered.inputs.useCases).toEqual([{ id: vpn }]);
    expect(offered.inputs.prerequisites).toHaveLength(9);
    const kinds = new Set(offered.risks.map(({ origin }) => origin.kind));
    expect(kinds).toEqual(new Set(['useCase', 'case']));
    expect(offered.risks.every(({ before }) => before === null)).toBe(true);
  });
});

describe('generating a plan', () => {
  it('shows what it would do without doing it', async () => {
    const e = await fresh();
    const { version, lines, changes } = await previewOf(e, scope(2));
    expect(version).toBe(0);
    expect(changes).toHaveLength(lines);
    expect(changes.every(({ kind, note }) => kind === 'added' && note)).toBe(true);
    expect((await planOf(e)).tasks).toEqual([]);
  });

  it('makes lines, roles and gates, and is done once however often it is sent', async () => {
    const e = await fresh();
    const before = await previewOf(e, scope(2));
    await made(e, scope(2), 0);
    const plan = await planOf(e);
    expect(plan.tasks).toHaveLength(before.lines);
    expect(plan.generatedAt).not.toBeNull();
    expect(plan.settings.resources.map(({ id }) => id)).toContain('role.platform-engineer');
    const gates = await gatesOf(e);
    expect(gates.map(({ gate }) => gate.id).sort()).toEqual(
      plan.tasks.flatMap((one) => (one.task.kind === 'gate' ? [one.task.id] : [])).sort(),
    );
    await made(e, scope(2), 0);
    expect(await planOf(e)).toEqual(plan);
  });

  it('keeps what people edited, added and removed when it is done again', async () => {
    const e = await fresh();
    await made(e, scope(2), 0);
    const plan = await planOf(e);
    const pilot = lineOf(plan, `${vpn}.stage-3.work`)!;
    const policy = lineOf(plan, `policy.${vpn}.1`)!;
    const own = { ...pilot.task, id: 't-own', name: 'Own', links: [], origin: { ...pilot.task.origin, kind: 'typed' } };
    await cast.owner.need(edit, {
      e,
      edits: [
        { id: pilot.task.id, version: 1, task: { ...pilot.task, name: 'Pilot in Leeds' } },
        { id: policy.task.id, version: 1, task: null },
        { id: own.id, version: 0, task: own },
      ],
    });
    const again = await previewOf(e, scope(3));
    expect(again.changes.filter(({ kind }) => kind === 'staysRemoved').map(({ task: id }) => id)).toEqual([
      policy.task.id,
    ]);
    await made(e, scope(3), again.version);
    const after = await planOf(e);
    expect(lineOf(after, pilot.task.id)?.task.name).toBe('Pilot in Leeds');
    expect(lineOf(after, policy.task.id)).toBeUndefined();
    expect(lineOf(after, own.id)).toBeDefined();
    expect(lineOf(after, `${vpn}.stage-4.wave-3`)).toBeDefined();
    // What nobody touched and the generator says as before keeps its version.
    expect(lineOf(after, `${vpn}.stage-1.work`)?.version).toBe(1);
  });

  it('takes the generator’s word for what was asked, and only for that', async () => {
    const e = await fresh();
    await made(e, scope(2), 0);
    const id = `${vpn}.stage-4.wave-2`;
    const wave = lineOf(await planOf(e), id)!.task;
    const ours = { ...wave, name: 'Ours', estimate: { low: 1, likely: 2, high: 3 } };
    await cast.owner.need(edit, { e, edits: [{ id, version: 1, task: ours }] });
    const named = scope(3, { waves: scope(3).waves.map((each) => ({ ...each, name: `${each.name} (north)` })) });
    const take = [{ task: id, field: 'estimate' }];
    const { changes, version } = await previewOf(e, named, take);
    const conflicts = changes.filter(({ kind }) => kind === 'conflict');
    expect(conflicts.map(({ field, isTaken }) => [field, isTaken])).toEqual([
      ['name', false],
      ['estimate', true],
    ]);
    await made(e, named, version, take);
    const after = lineOf(await planOf(e), id)?.task;
    expect(after?.name).toBe('Ours');
    expect(after?.estimate.likely).toBe(30);
  });

  it('leaves gates as they are that people edited', async () => {
    const e = await fresh();
    await made(e, scope(2), 0);
    const gates = await gatesOf(e);
    const edited = gates.find(({ gate }) => gate.id === `${vpn}.stage-3.gate`)!;
    const gate = { ...edited.gate, stopRules: ['Stop when Leeds says so'] };
    await cast.owner.need(saveGate, { e, g: gate, v: 1 });
    await made(e, scope(3), 1);
    const after = await gatesOf(e);
    expect(after.find((one) => one.gate.id === gate.id)?.gate.stopRules).toEqual(gate.stopRules);
    expect(after).toHaveLength(gates.length + 1);
  });

  it('refuses a preview that is out of date, and a use case that is not there', async () => {
    const e = await fresh();
    await made(e, scope(2), 0);
    const refused = async (s: PlanScope, v: number): Promise<string | undefined> =>
      (await cast.owner.ask(generate, { e, s, t: [], v })).errors?.[0]?.extensions?.['code'] as string | undefined;
    expect(await refused(scope(4), 0)).toBe('CONFLICT');
    expect(await refused(scope(4, { useCases: ['nothing'] }), 1)).toBe('BAD_INPUT');
    expect((await planOf(e)).tasks.some((one) => one.task.id.includes('wave-4'))).toBe(false);
  });

  it('says when the decision became another one', async () => {
    const e = await fresh();
    await made(e, scope(1), 0);
    expect((await planOf(e)).staleSince).toBeNull();
    await cast.owner.need(decide, { e, i: { ...decision({ chosen: ['offline-field-work'] }), sentAs: randomUUID() } });
    expect((await planOf(e)).staleSince).not.toBeNull();
  });

  it('makes 20 waves of five use cases in one call', async () => {
    const e = await fresh();
    const useCases = [
      'ai-model-distribution',
      'branch-edge-caching',
      'container-image-distribution',
      vpn,
      'live-video-ecdn',
    ];
    const began = performance.now();
    await made(e, scope(20, { useCases }), 0);
    expect(performance.now() - began).toBeLessThan(15_000);
    expect((await planOf(e)).tasks.length).toBeGreaterThan(400);
  });
});
