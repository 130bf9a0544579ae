import { newTask } from '@peerway/rollout';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { statementsOf } from '../../support/statements.ts';
import { edit, one, refusal, takeBaseline } from './plan-stage.ts';

let cast: Cast;
let large: string;
beforeAll(async () => {
  cast = await startCast();
  large = await addEngagement(cast.owner, cast.clientA.organization, 'A large programme');
}, 120_000);
afterAll(() => cast.running.close());

const read = `query ($e: ID!) { plan(engagementId: $e) { version staleSince suggested caseCurrency settings { start }
  tasks { version comments files task { id name parent links { task type lagDays } } } baselines { number } } }`;
const added = (from: number, count: number): object[] =>
  Array.from({ length: count }, (_, at) => one(`t${from + at}`, 0, newTask(`t${from + at}`, `Task ${from + at}`)));

describe('a large plan', () => {
  it('is read and edited by as many statements as a small one', async () => {
    const { portal } = cast.running;
    const small = await addEngagement(cast.owner, cast.clientA.organization, 'A small programme');
    const counts = async (e: string, from: number, n: number): Promise<Record<string, number>> => {
      const writing = await statementsOf(portal, () => cast.owner.need(edit, { e, edits: added(from, n) }));
      const reading = await statementsOf(portal, () => cast.owner.need(read, { e }));
      return { writing: writing.length, reading: reading.length };
    };
    const few = await counts(small, 0, 2);
    const many = await counts(large, 0, 300);
    expect(many).toEqual(few);
    expect(many['reading']).toBeLessThan(25);
  });

  it('takes 5,000 lines and not one more, and freezes them', async () => {
    for (let from = 300; from < 5000; from += 500)
      await cast.owner.need(edit, { e: large, edits: added(from, Math.min(500, 5000 - from)) });
    const refused = await refusal(cast.owner, edit, { e: large, edits: added(5000, 1) });
    expect(refused).toMatchObject({ code: 'TOO_MANY_TASKS' });
    const { tasks } = await cast.owner.need<{ tasks: unknown[] }>(read, { e: large });
    expect(tasks).toHaveLength(5000);
    await cast.owner.need(takeBaseline, { e: large, n: 'All of it' });
  }, 120_000);
});
