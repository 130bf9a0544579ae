import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterEach, describe, expect, it } from 'vitest';
import { afterFailure, takeLetters } from '../../../apps/api/src/mail/outbox.ts';
import { startMailServer, type TestMailServer } from '../../support/mail-server.ts';
import { close, Holder, invite, openedRound, type Stage, startStage } from '../assessment/round-stage.ts';
import { asPostman, mailingStage, mailOf, people, tell, until } from './mail-stage.ts';

const open: { close: () => Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function stageWith({ url }: { url: string }): Promise<Stage> {
  const stage = await mailingStage(url);
  open.push(stage.running);
  return stage;
}

async function mailServer(...args: Parameters<typeof startMailServer>): Promise<TestMailServer> {
  const server = await startMailServer(...args);
  open.push(server);
  return server;
}

/** A bare socket that speaks whatever it likes. */
async function rudeServer(speak: (socket: Socket) => void): Promise<{ url: string }> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined);
    speak(socket);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => new Promise((resolve) => void server.close(resolve)) });
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Whether every letter was tried once, in vain. */
async function haveAllWaited(round: string, stage: Stage): Promise<boolean> {
  return (await mailOf(stage, round)).letters.every(({ state, reason }) => state === 'waiting' && reason !== null);
}

describe('letters', () => {
  it('wait while the server refuses for now, and go when somebody tries again', async () => {
    let isBusy = true;
    const server = await mailServer({}, () =>
      isBusy ? Object.assign(new Error('try later'), { responseCode: 451 }) : undefined,
    );
    const stage = await stageWith(server);
    const round = await openedRound(stage);
    await invite(stage, round, people);
    await tell(stage, round, 'sendInvitations');
    await until(() => haveAllWaited(round, stage));
    isBusy = false;
    await tell(stage, round, 'retryLetters');
    await until(() => server.letters.length === 2);
  });

  it.each([
    ['is down', (socket: Socket) => void socket.destroy(), 'UNREACHABLE'],
    ['answers garbage', (socket: Socket) => void socket.write('<html>hello</html>\r\n\r\n'), 'GARBLED'],
    ['says nothing', () => undefined, 'SILENT'],
  ])(
    'wait when the server %s, and nobody else does',
    async (_, speak, reason) => {
      const stage = await stageWith(await rudeServer(speak));
      const round = await openedRound(stage);
      const [ada] = await invite(stage, round, people);
      await tell(stage, round, 'sendInvitations');
      const before = performance.now();
      const holder = new Holder(stage, ada?.token ?? '');
      for (const question of (await holder.questions()).slice(0, 5))
        expect((await holder.save(question, 3)).errors).toEqual([]);
      expect(performance.now() - before).toBeLessThan(5_000);
      await until(() => haveAllWaited(round, stage));
      expect((await mailOf(stage, round)).letters).toMatchObject([{ state: 'waiting', reason }]);
    },
    60_000,
  );

  it('are dropped when the round closes first', async () => {
    const stage = await stageWith(await rudeServer((socket) => void socket.destroy()));
    const round = await openedRound(stage);
    await invite(stage, round, people);
    await tell(stage, round, 'sendInvitations');
    await until(() => haveAllWaited(round, stage));
    await close(stage, round);
    await asPostman(stage, (em) => em.execute(`update letter set due_at = now()`));
    await until(async () => (await mailOf(stage, round)).letters[0]?.reason === 'ROUND_NOT_OPEN');
    expect((await mailOf(stage, round)).letters).toMatchObject([{ state: 'dropped', count: 2 }]);
  });

  it('are taken on by one process only, however many look at once', async () => {
    const stage = await startStage();
    open.push(stage.running);
    const { orm, configuration } = stage.running.portal.parts;
    const round = await openedRound(stage);
    await invite(stage, round, people);
    // Nobody sends here, and the refusal says so.
    expect((await tell(stage, round, 'sendInvitations')).code).toBe('MAIL_OFF');
    expect(configuration.mail).toBeUndefined();
    const workspace = (await stage.owner.need<{ id: string }>('{ workspace { id } }')).id;
    const em = orm.em.fork() as EntityManager;
    await em.transactional(async (inner) => {
      await inner.execute(`select set_config('app.role', 'owner', true), set_config('app.workspace', ?, true)`, [
        workspace,
      ]);
      await inner.execute(`insert into letter (id, workspace_id, engagement_id, round_id, respondent_id, kind, occasion, state, due_at, created_at)
        select gen_random_uuid(), workspace_id, engagement_id, round_id, id, 'invitation', 'x', 'waiting', now(), now() from respondent`);
    });
    const taken = await Promise.all(Array.from({ length: 6 }, () => takeLetters(orm, 2)));
    const ids = taken.flat().map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  it('are tried for two days, less and less often, and then given up', () => {
    let seconds = 0;
    for (let attempt = 1; ; attempt += 1) {
      const end = afterFailure(attempt, 'UNREACHABLE', false);
      if (end.state !== 'waiting') {
        expect(end).toEqual({ state: 'failed', reason: 'UNREACHABLE' });
        break;
      }
      seconds += end.afterSeconds;
    }
    expect(seconds / 3_600).toBeGreaterThan(36);
    expect(afterFailure(1, 'ADDRESS_REFUSED', true)).toEqual({ state: 'failed', reason: 'ADDRESS_REFUSED' });
  });
});
