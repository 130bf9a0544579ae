import { randomUUID } from 'node:crypto';
import type { SelectionInputs } from '@peerway/use-cases';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsApplication } from '../../support/direct-sql.ts';
import { addClient, type Cast, type Client, startCast } from '../../support/portal.ts';
import { openRound } from '../../support/round.ts';
import { decide, decision, finding, inputFields, recordFindings, selectionOf } from './select-stage.ts';

let cast: Cast;
let nth = 0;
const fresh = (): Promise<Client> => addClient(cast.running, cast.owner, `Client ${(nth += 1)} of decisions`);
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

interface Decided {
  readonly id: string;
  readonly recordedBy: string;
  readonly fingerprint: string;
  readonly result: Readonly<Record<string, unknown>> | null;
}
const withdraw = `mutation ($e: ID!, $d: ID!) { withdrawDecision(engagement: $e, decision: $d, reason: "It was not so") { id withdrawnBy withdrawnReason } }`;
const stages = `query ($id: ID!) { engagement(id: $id) { stages { id state finding { code at detail } } nextActions { code count } } }`;
const saveFact = `mutation ($o: ID!) { saveInventory(organization: $o, entries: [{ fact: "single-sign-on", state: known, value: { flag: true } }]) { id } }`;

interface Overview {
  readonly stages: readonly { readonly id: string; readonly state: string; readonly finding: unknown }[];
  readonly nextActions: readonly { readonly code: string; readonly count: number | null }[];
}

async function selectStage(e: string, by = cast.owner): Promise<Overview['stages'][number] | undefined> {
  const { stages: all } = await by.need<Overview>(stages, { id: e });
  return all.find(({ id }) => id === 'select');
}

describe('a decision', () => {
  it('is kept with who decided, who recorded it, and what was computed that day', async () => {
    const { engagement: e, executive } = await fresh();
    const made = await executive.need<Decided>(decide, { e, i: decision() });
    expect(made).toMatchObject({ decidedBy: 'The board', decidedOn: '2026-11-02', chosen: ['mesh-vpn-zero-trust'] });
    expect(made.recordedBy).toMatch(/^executive/);
    expect(made.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(made.result).toMatchObject({ iterations: 2000, winner: (made.result?.['ranked'] as string[])[0] });
    expect(made.result?.['ranked']).toHaveLength(29);
  });

  it('is recorded once, however often it is sent, also at the same moment', async () => {
    const { engagement: e } = await fresh();
    const input = decision({ sentAs: randomUUID() });
    const sent = await Promise.all([1, 2, 3].map(() => cast.owner.need<Decided>(decide, { e, i: input })));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  });

  it('gives way to a later one, and counts again when that is withdrawn', async () => {
    const { engagement: e } = await fresh();
    const first = await cast.owner.need<Decided>(decide, { e, i: decision() });
    const second = await cast.owner.need<Decided>(decide, { e, i: decision({ chosen: ['live-video-ecdn'] }) });
    expect(await selectStage(e)).toMatchObject({
      state: 'done',
      finding: { code: 'USE_CASES_DECIDED', at: `decision:${second.id}`, detail: 'live-video-ecdn' },
    });
    expect(await cast.owner.need(withdraw, { e, d: second.id })).toMatchObject({
      withdrawnBy: 'Olga Owner',
      withdrawnReason: 'It was not so',
    });
    expect(await selectStage(e)).toMatchObject({ finding: { at: `decision:${first.id}` } });
    await cast.owner.need(withdraw, { e, d: first.id });
    expect((await selectStage(e))?.state).toBe('notStarted');
  });

  it('of a platform names its use case', async () => {
    const { engagement: e } = await fresh();
    const platform = decision({ about: 'platform', useCase: 'mesh-vpn-zero-trust', chosen: ['tailscale'] });
    expect(await cast.owner.need(decide, { e, i: platform })).toMatchObject({ about: 'platform', result: null });
    expect((await cast.owner.ask(decide, { e, i: { ...platform, useCase: null, sentAs: randomUUID() } })).code).toBe(
      'BAD_INPUT',
    );
  });

  it('cannot be rewritten or removed, not even by the application itself', async () => {
    const { engagement: e } = await fresh();
    await cast.owner.need(decide, { e, i: decision() });
    const as = { workspace: cast.workspace, user: 'somebody', role: 'owner' };
    for (const statement of [`update decision_record set reason = 'Another'`, 'delete from decision_record'])
      await expect(sqlAsApplication(cast.running.portal, as, statement)).rejects.toThrow(/permission denied/);
  });

  it('is recorded by nobody whom the engagement does not let', async () => {
    const { engagement: e, contributor, viewer } = await fresh();
    for (const visitor of [contributor, viewer])
      expect((await visitor.ask(decide, { e, i: decision() })).code).toBe('FORBIDDEN');
    expect((await cast.elsewhere.ask(decide, { e, i: decision() })).code).toBe('NOT_FOUND');
    const made = await cast.owner.need<Decided>(decide, { e, i: decision() });
    const other = { e: cast.clientB.engagement, d: made.id };
    expect((await cast.owner.ask(withdraw, other)).code).toBe('NOT_FOUND');
  });
});

describe('Select in the overview', () => {
  it('goes from not started over in progress and done to stale, with what to do next', async () => {
    const { engagement: e, organization: o } = await fresh();
    const codes = async (): Promise<string[]> =>
      (await cast.owner.need<Overview>(stages, { id: e })).nextActions.map(({ code }) => code);
    expect(await selectStage(e)).toEqual({ id: 'select', state: 'notStarted', finding: null });
    await cast.owner.need(recordFindings, { e, f: [finding()] });
    expect(await selectStage(e)).toMatchObject({ state: 'inProgress', finding: { code: 'USE_CASE_LEADS' } });
    expect(await codes()).toContain('DECIDE_USE_CASES');
    const { id } = await cast.owner.need<Decided>(decide, { e, i: decision() });
    expect((await selectStage(e))?.state).toBe('done');
    expect(await codes()).not.toContain('DECIDE_USE_CASES');
    await cast.owner.need(saveFact, { o });
    const stale = { state: 'stale', finding: { code: 'DECISION_STALE', at: `decision:${id}`, detail: '1' } };
    expect(await selectStage(e)).toMatchObject(stale);
    expect(await codes()).toContain('REVIEW_DECISION');
    expect((await selectionOf(cast.owner, e)).changes).toEqual([
      { code: 'FACT', at: 'single-sign-on', before: null, after: 'true' },
    ]);
  });

  it('is not stale because somebody gave another reason', async () => {
    const { engagement: e } = await fresh();
    await cast.owner.need(recordFindings, { e, f: [finding()] });
    await cast.owner.need(decide, { e, i: decision() });
    await cast.owner.need(recordFindings, { e, f: [finding({ reason: 'We asked twice.' })] });
    expect(await selectionOf(cast.owner, e)).toMatchObject({ isStale: false, changes: [] });
  });

  it('says what the changes did to the ranking', async () => {
    const { engagement: e, organization: o, viewer } = await fresh();
    const moves = `query ($e: ID!) { selection(engagement: $e) { moves { winnerBefore winnerAfter stayed moves { useCase } } } }`;
    await cast.owner.need(decide, { e, i: decision() });
    expect(await cast.owner.need(moves, { e })).toEqual({ moves: null });
    await cast.owner.need(saveFact, { o });
    const { moves: made } = await cast.owner.need<{ moves: { stayed: number; moves: unknown[] } }>(moves, { e });
    expect(made.stayed + made.moves.length).toBe(29);
    expect(await viewer.need(moves, { e })).toEqual({ moves: null });
  });
});

describe('figures of readiness that somebody may not see', () => {
  it('reach neither their inputs, nor those of a decision, nor its changes', async () => {
    const client = await fresh();
    const { engagement: e, viewer } = client;
    const round = await openRound(cast.owner, e);
    const answer = `mutation ($i: AnswerInput!) { saveAnswer(input: $i) { question } }`;
    const say = (level: number, revision: number): Promise<unknown> =>
      cast
        .stranger()
        .ask(
          answer,
          { i: { question: round.questions[0], state: 'level', level, revision } },
          { 'x-respondent': round.token },
        );
    await say(2, 0);
    const read = `query ($e: ID!) { selection(engagement: $e) { inputs { ${inputFields} } isStale changes { code at before after } decisions { fingerprint result { winner confidence ranked } inputs { ${inputFields} } } } }`;
    interface Read {
      readonly inputs: SelectionInputs;
      readonly isStale: boolean;
      readonly changes: readonly { readonly code: string; readonly before: string | null }[];
      readonly decisions: readonly { readonly fingerprint: string; readonly inputs: SelectionInputs }[];
    }
    await cast.owner.need(decide, { e, i: decision() });
    const levelsOf = ({ questions }: SelectionInputs): (number | null)[] =>
      questions.map(({ level }) => level).filter((level) => level !== null);
    const owners = await cast.owner.need<Read>(read, { e });
    expect([levelsOf(owners.inputs), levelsOf(owners.decisions[0]!.inputs)]).toEqual([[2], [2]]);
    await say(5, 1);
    expect((await cast.owner.need<Read>(read, { e })).changes).toContainEqual(
      expect.objectContaining({ code: 'QUESTION_LEVEL', before: '2', after: '5' }),
    );
    const viewers = await viewer.need<Read>(read, { e });
    expect([levelsOf(viewers.inputs), levelsOf(viewers.decisions[0]!.inputs)]).toEqual([[], []]);
    // Whoever guesses what is hidden finds nothing to compare the guess with: no hash of it, no order that rests on it.
    expect(viewers.decisions[0]!.fingerprint).not.toBe(owners.decisions[0]!.fingerprint);
    expect(viewers.decisions[0]).toMatchObject({
      result: { winner: expect.any(String), confidence: null, ranked: [] },
    });
    expect(owners.decisions[0]).toMatchObject({ result: { confidence: expect.any(Number) } });
    expect(viewers).toMatchObject({
      isStale: true,
      changes: [{ code: 'READINESS', at: 'readiness', before: null, after: null }],
    });
  });
});
