import { randomUUID } from 'node:crypto';
import { newTask } from '@peerway/rollout';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { untilDigest } from '../../../apps/api/src/mail/digest-morning.ts';
import { startMailServer } from '../../support/mail-server.ts';
import { joinAs } from '../../support/portal.ts';
import { asPostman, mailingStage, until } from './mail-stage.ts';

it('is looked at each morning, or on Monday morning', () => {
  const hours = (digest: 'daily' | 'weekly', at: string): number => untilDigest(digest, Date.parse(at)) / 3600;
  expect(hours('daily', '2027-03-02T18:00:00Z')).toBe(12);
  expect(hours('weekly', '2027-03-02T18:00:00Z')).toBe(5 * 24 + 12);
  expect(hours('weekly', '2027-03-01T07:00:00Z')).toBe(7 * 24 - 1);
});

it('tells a member once what came since the last one, and ends when they want none', async () => {
  const server = await startMailServer();
  const stage = await mailingStage(server.url);
  const { owner, engagement: e, running } = stage;
  const member = await joinAs(running, owner, { role: 'contributor', engagement: e });
  const me = await member.need<{ id: string; email: string }>('{ me { id email } }');
  await owner.need(`mutation ($e: ID!, $t: [PlanEditInput!]!) { editPlan(engagementId: $e, edits: $t) { removed } }`, {
    e,
    t: [{ id: 'lab', version: 0, task: newTask('lab', 'Lab proof') }],
  });
  const choose = (digest: string): Promise<unknown> =>
    member.need(`mutation ($d: Digest!) { chooseDigest(digest: $d) { digest } }`, { d: digest });
  const look = (): Promise<unknown> =>
    asPostman(stage, (em) => em.execute(`update letter set due_at = now() where kind = 'digest'`));
  await choose('daily');
  await look();
  await wait(3_000);
  expect(server.letters).toEqual([]);
  await owner.need(
    `mutation ($e: ID!, $m: [String!]!, $s: String!) { addTaskComment(engagementId: $e, input: { task: "lab", text: "Look", mentions: $m, sentAs: $s }) { id } }`,
    { e, m: [me.id], s: randomUUID() },
  );
  await look();
  await until(() => server.letters.length === 1);
  expect(server.letters[0]?.to).toBe(me.email);
  expect(server.letters[0]?.body).toContain('“Lab proof”');
  expect(server.letters[0]?.body).toContain(`/w/`);
  await wait(500);
  await look();
  await wait(3_000);
  expect(server.letters).toHaveLength(1);
  await choose('off');
  expect(await asPostman(stage, (em) => em.execute(`select 1 from letter where kind = 'digest'`))).toEqual([]);
  await running.close();
  await server.close();
}, 90_000);
