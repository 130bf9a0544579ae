import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { statementsOf } from '../../support/statements.ts';
import {
  close,
  Holder,
  invite,
  openedRound,
  respondentsOf,
  roundInput,
  startStage,
  type Stage,
} from './round-stage.ts';

interface Move {
  readonly figure: string;
  readonly standing: string;
  readonly reason: string | null;
  readonly difference: number | null;
}
interface Comparison {
  readonly before: { readonly id: string };
  readonly moves: {
    readonly anonymous: boolean;
    readonly paired: number | null;
    readonly whole: Move;
    readonly audiences: Move[];
    readonly leftOut: { readonly reason: string }[];
  };
}

const compare = `query ($e: ID!, $b: ID!, $a: ID!) { engagement(id: $e) { comparison(before: $b, after: $a) { before { id }
  moves { anonymous paired whole { figure standing reason difference } audiences { figure standing reason difference } leftOut { reason } } } } }`;
const derive = `query ($e: ID!, $b: ID!, $a: ID!, $f: String!) { engagement(id: $e) { comparison(before: $b, after: $a) { derivation(figure: $f) { name page value text } } } }`;
const trend =
  'query ($e: ID!) { engagement(id: $e) { trend { rounds { id } milestones { name day roundId } series { figure points { round score alike status } } } } }';
const next = `mutation ($e: ID!, $r: ID!, $i: NextRoundInput!) { startNextRound(engagement: $e, round: $r, input: $i)
  { id state anonymity followsId showsBefore bankVersion audiences { audience questions } openLink { url } } }`;

interface Next {
  readonly id: string;
  readonly followsId: string;
  readonly audiences: { readonly audience: string; readonly questions: number }[];
}

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.running.close());

const people = Array.from({ length: 6 }, (_empty, index) => ({
  audience: 'it',
  name: `Person ${index}`,
  email: `person${index}@example.org`,
}));

/** A closed round in which six people answer, each from a level of their own on, shifted by so much. */
async function answered(round: string, shift: number): Promise<void> {
  const links = await respondentsOf(stage, round);
  for (const [index, { token }] of links.entries())
    await new Holder(stage, token).answerAll(() => Math.min(5, 1 + (index % 3) + shift));
}

async function attributed(): Promise<string> {
  const round = await openedRound(stage, { name: 'Before' });
  await invite(stage, round, people);
  await answered(round, 0);
  await close(stage, round);
  return round;
}

function startNext(round: string, input: object = {}): Promise<Next> {
  const i = { name: 'After', questions: 'all', ...input };
  return stage.owner.need<Next>(next, { e: stage.engagement, r: round, i });
}

const open = (round: string): Promise<unknown> =>
  stage.owner.need('mutation ($e: ID!, $r: ID!) { openRound(engagement: $e, round: $r) { id } }', {
    e: stage.engagement,
    r: round,
  });

async function compared(before: string, after: string): Promise<Comparison> {
  const read = await stage.owner.need<{ comparison: Comparison }>(compare, {
    e: stage.engagement,
    b: before,
    a: after,
  });
  return read.comparison;
}

describe('a round that follows another one', () => {
  it('invites the same people with links of their own, and recognises them in the comparison', async () => {
    const first = await attributed();
    const second = await startNext(first, { showsBefore: true });
    expect(second).toMatchObject({ followsId: first, state: 'draft', anonymity: 'attributed', showsBefore: true });
    const [before, after] = [await respondentsOf(stage, first), await respondentsOf(stage, second.id)];
    expect(after.map(({ label }) => label)).toEqual(before.map(({ label }) => label));
    expect(new Set(after.map(({ token }) => token)).size).toBe(6);
    await open(second.id);
    await answered(second.id, 1);
    const result = await compared(first, second.id);
    expect(result).toMatchObject({ before: { id: first }, moves: { anonymous: false, paired: 6, leftOut: [] } });
    expect(result.moves.whole).toMatchObject({ standing: 'rose', reason: null });
    expect(result.moves.whole.difference).toBeCloseTo(25, 6);
    const told = await stage.owner.need<{ comparison: { derivation: object } }>(derive, {
      e: stage.engagement,
      b: first,
      a: second.id,
      f: 'whole',
    });
    expect(told.comparison.derivation).toMatchObject({ page: 'comparison', text: 'rose' });
  });

  it('forgets who its people were before, when it is made anonymous after all', async () => {
    const first = await openedRound(stage);
    await invite(
      stage,
      first,
      Array.from({ length: 5 }, () => ({ audience: 'it' })),
    );
    await close(stage, first);
    const { id } = await startNext(first, { showsBefore: true });
    const change =
      'mutation ($e: ID!, $r: ID!, $i: RoundInput!) { updateRound(engagement: $e, round: $r, input: $i, version: 1) { anonymity showsBefore } }';
    const i = roundInput({ anonymity: 'anonymous' });
    const changed = await stage.owner.need(change, { e: stage.engagement, r: id, i });
    expect(changed).toEqual({ anonymity: 'anonymous', showsBefore: false });
    const linked = await sqlAsDatabaseOwner(
      stage.running.portal,
      'select 1 from respondent where before_id is not null and round_id = $1',
      [id],
    );
    expect(linked).toEqual([]);
  });

  it('shows people what they said themselves last time, nobody else’s answers, and only where the round lets them', async () => {
    const first = await attributed();
    const { id } = await startNext(first, { showsBefore: true });
    await open(id);
    const links = await respondentsOf(stage, id);
    const seen = async (token = ''): Promise<{ level: number }[]> => {
      const { data, errors } = await new Holder(stage, token).ask(
        '{ questionnaire { before { question state level } } }',
      );
      expect(errors).toEqual([]);
      return (data as { questionnaire: { before: { level: number }[] } }).questionnaire.before;
    };
    expect(new Set((await seen(links[1]?.token)).map(({ level }) => level))).toEqual(new Set([2]));
    expect(new Set((await seen(links[2]?.token)).map(({ level }) => level))).toEqual(new Set([3]));
    await close(stage, id);
    const third = await startNext(id);
    await open(third.id);
    const [link] = await respondentsOf(stage, third.id);
    expect(await seen(link?.token)).toEqual([]);
  });

  it('asks nothing but the questions of the discussion agenda, when told so', async () => {
    const first = await attributed();
    const { id, audiences } = await startNext(first, { questions: 'agenda' });
    const agenda = await stage.owner.need<{ round: { readiness: { agenda: { question: string }[] } } }>(
      'query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { readiness { agenda { question } } } } }',
      { e: stage.engagement, r: first },
    );
    await open(id);
    const [link] = await respondentsOf(stage, id);
    const asked = await new Holder(stage, link?.token ?? '').questions();
    expect(asked.length).toBeGreaterThan(0);
    expect(agenda.round.readiness.agenda.map(({ question }) => question)).toEqual(expect.arrayContaining(asked));
    expect(audiences.find(({ audience }) => audience === 'it')?.questions).toBe(asked.length);
    await answered(id, 1);
    const { moves } = await compared(first, id);
    expect(moves.whole.standing).toBe('rose');
    expect(new Set(moves.leftOut.map(({ reason }) => reason))).toEqual(new Set(['onlyBefore']));
  });

  it('carries over numbers and no names when it is anonymous', async () => {
    const first = await openedRound(stage, { name: 'Anonymous', anonymity: 'anonymous' });
    await invite(
      stage,
      first,
      people.map(({ audience }) => ({ audience })),
    );
    await answered(first, 0);
    await close(stage, first);
    const second = await startNext(first);
    await open(second.id);
    expect((await respondentsOf(stage, second.id)).length).toBe(6);
    await answered(second.id, 1);
    await close(stage, second.id);
    expect((await compared(first, second.id)).moves).toMatchObject({ anonymous: true, paired: null });
    const refused = await stage.owner.ask(next, {
      e: stage.engagement,
      r: second.id,
      i: { name: 'Third', questions: 'all', showsBefore: true },
    });
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'showsBefore' });
  });

  it('is refused for a round that is open, for a day that is over, and a second time while one waits', async () => {
    const round = await openedRound(stage);
    const start = (input: object, of: string = round) =>
      stage.owner.ask(next, { e: stage.engagement, r: of, i: { name: 'Next', questions: 'all', ...input } });
    expect((await start({})).errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'round' });
    const closed = await attributed();
    expect((await start({ closesOn: '2020-01-01' }, closed)).errors[0]?.extensions).toMatchObject({
      field: 'closesOn',
    });
    expect((await start({ bankVersion: '1999-1' }, closed)).errors[0]?.extensions).toMatchObject({
      code: 'UNKNOWN_BANK',
    });
    await startNext(closed);
    expect((await start({}, closed)).errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'round' });
  });

  it('takes an audience under the floor out of both sides for a viewer, and hides what was not closed', async () => {
    const before = await openedRound(stage, { name: 'Small' });
    await invite(stage, before, people.slice(0, 3));
    await answered(before, 0);
    const after = await attributed();
    const refused = await stage.owner.ask(compare, { e: stage.engagement, b: after, a: after });
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect((await compared(before, after)).moves.whole.reason).toBeNull();
    const draft = await startNext(after);
    const early = await stage.owner.ask(compare, { e: stage.engagement, b: after, a: draft.id });
    expect(early.errors[0]?.extensions).toMatchObject({ code: 'ROUND_OPEN' });
  });
});

describe('figures over time', () => {
  it('hold a point for each round with a result and the milestones, in few statements however many rounds', async () => {
    const milestone = await stage.owner.need<{ id: string; version: number }>(
      'mutation ($e: ID!, $i: MilestoneInput!) { addMilestone(engagement: $e, input: $i) { id version } }',
      { e: stage.engagement, i: { name: 'Baseline', day: '2026-09-01' } },
    );
    const read = () =>
      stage.owner.need<{ trend: { rounds: unknown[]; milestones: unknown[] } }>(trend, { e: stage.engagement });
    const { trend: before } = await read();
    expect(before.rounds.length).toBeGreaterThan(4);
    expect(before.milestones).toEqual([{ name: 'Baseline', day: '2026-09-01', roundId: null }]);
    const few = await statementsOf(stage.running.portal, read);
    await attributed();
    const more = await statementsOf(stage.running.portal, read);
    expect(more.length).toBeLessThanOrEqual(few.length + 1);
    await stage.owner.need(
      'mutation ($e: ID!, $m: ID!, $i: MilestoneInput!, $v: Int!) { updateMilestone(engagement: $e, milestone: $m, input: $i, version: $v) { name } }',
      { e: stage.engagement, m: milestone.id, i: { name: 'First look', day: '2026-09-02' }, v: milestone.version },
    );
    await stage.owner.need('mutation ($e: ID!, $m: ID!) { removeMilestone(engagement: $e, milestone: $m) }', {
      e: stage.engagement,
      m: milestone.id,
    });
    expect((await read()).trend.milestones).toEqual([]);
  });

  it('refuse a day that no calendar has, and a round of another engagement', async () => {
    const add = (input: object) =>
      stage.owner.ask('mutation ($e: ID!, $i: MilestoneInput!) { addMilestone(engagement: $e, input: $i) { id } }', {
        e: stage.engagement,
        i: { name: 'Baseline', day: '2026-09-01', ...input },
      });
    expect((await add({ day: '2026-02-30' })).errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect((await add({ round: '01900000-0000-7000-8000-000000000000' })).errors[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
