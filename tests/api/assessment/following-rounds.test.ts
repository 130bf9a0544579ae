import { afterAll, beforeAll, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { close, Holder, invite, openedRound, respondentsOf, startStage, type Stage } from './round-stage.ts';

const next = `mutation ($e: ID!, $r: ID!) { startNextRound(engagement: $e, round: $r,
  input: { name: "After", questions: all, showsBefore: true }) { id } }`;
const compare = `query ($e: ID!, $b: ID!, $a: ID!) { engagement(id: $e) { comparison(before: $b, after: $a) {
  moves { paired whole { standing } } } } }`;
const trend = 'query ($e: ID!) { engagement(id: $e) { trend { rounds { id } milestones { name roundId } } } }';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.running.close());

const people = ['Ana', 'Bo', 'Cem', 'Dee', 'Eli', 'Fay'].map((name) => ({ audience: 'it', name }));

/** Two rounds in which the same six people answered, the second one following the first. */
async function twoRounds(): Promise<{ readonly first: string; readonly second: string }> {
  const first = await openedRound(stage, { name: 'Before' });
  await invite(stage, first, people);
  await answered(first, 2);
  await close(stage, first);
  const { id: second } = await stage.owner.need<{ id: string }>(next, { e: stage.engagement, r: first });
  await stage.owner.need('mutation ($e: ID!, $r: ID!) { openRound(engagement: $e, round: $r) { id } }', {
    e: stage.engagement,
    r: second,
  });
  await answered(second, 3);
  return { first, second };
}

async function answered(round: string, level: number): Promise<void> {
  for (const { token } of await respondentsOf(stage, round)) await new Holder(stage, token).answerAll(() => level);
}

async function saidBefore(token = ''): Promise<number> {
  const { data, errors } = await new Holder(stage, token).ask('{ questionnaire { before { question } } }');
  expect(errors).toEqual([]);
  return (data as { questionnaire: { before: unknown[] } }).questionnaire.before.length;
}

it('somebody removed from the earlier round stays in the later one, with nothing said before', async () => {
  const { first, second } = await twoRounds();
  const [gone] = await respondentsOf(stage, first);
  await stage.owner.need(
    'mutation ($e: ID!, $r: ID!) { reopenRound(engagement: $e, round: $r, reason: "Ana asks to be removed") { id } }',
    { e: stage.engagement, r: first },
  );
  await stage.owner.need(
    'mutation ($e: ID!, $r: ID!, $p: ID!) { removeRespondent(engagement: $e, round: $r, respondent: $p) { id } }',
    { e: stage.engagement, r: first, p: gone?.id },
  );
  await close(stage, first);
  const [ana, bo] = await respondentsOf(stage, second);
  expect(await saidBefore(ana?.token)).toBe(0);
  expect(await saidBefore(bo?.token)).toBeGreaterThan(0);
  const { comparison } = await stage.owner.need<{ comparison: { moves: object } }>(compare, {
    e: stage.engagement,
    b: first,
    a: second,
  });
  expect(comparison.moves).toMatchObject({ paired: 5, whole: { standing: 'rose' } });
});

it('a round whose predecessor is deleted follows none, keeps its answers, and its milestones name no round', async () => {
  const { first, second } = await twoRounds();
  await stage.owner.need('mutation ($e: ID!, $i: MilestoneInput!) { addMilestone(engagement: $e, input: $i) { id } }', {
    e: stage.engagement,
    i: { name: 'Kick-off', day: '2026-09-01', round: first },
  });
  const portal = stage.running.portal;
  await sqlAsDatabaseOwner(portal, 'delete from round where id = $1', [first]);
  const { round } = await stage.owner.need<{ round: object }>(
    'query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { followsId readiness { whole { status } } } } }',
    { e: stage.engagement, r: second },
  );
  expect(round).toEqual({ followsId: null, readiness: { whole: { status: 'ok' } } });
  const [ana] = await respondentsOf(stage, second);
  expect(await saidBefore(ana?.token)).toBe(0);
  const read = await stage.owner.need<{ trend: { rounds: { id: string }[]; milestones: object[] } }>(trend, {
    e: stage.engagement,
  });
  expect(read.trend.rounds.map(({ id }) => id)).not.toContain(first);
  expect(read.trend.milestones).toEqual([{ name: 'Kick-off', roundId: null }]);
});
