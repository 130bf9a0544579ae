import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { addEngagement, startCast } from '../../support/portal.ts';
import { textOf } from '../../support/source-files.ts';
import { addWebhook, correct, logOf, measure, until } from './webhook-stage.ts';

const example = /```js\n([\s\S]+?)```/.exec(textOf('docs/webhooks.md'))?.[1] ?? '';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function started(port: number, secret: string, folder: string): { receiver: ChildProcess; said: () => string } {
  let said = '';
  writeFileSync(path.join(folder, 'receiver.mjs'), example);
  const environment = { PATH: process.env['PATH'], PORT: String(port), WEBHOOK_SECRET: secret };
  const receiver = spawn(process.execPath, [path.join(folder, 'receiver.mjs')], { env: environment });
  receiver.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  return { receiver, said: () => said };
}

it('the receiver of docs/webhooks.md takes what is signed, once, and refuses anything else', async () => {
  const cast = await startCast({ PEERWAY_OUTBOUND: '127.0.0.0/8' });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'peerway-receiver-'));
  const engagement = await addEngagement(cast.owner, cast.clientA.organization, 'Told');
  await measure(cast.owner, engagement);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/hook`;
  const { secret, webhook } = await addWebhook(cast.owner, engagement, url);
  const { receiver, said } = started(port, secret, folder);
  try {
    const forged = (): Promise<number> =>
      fetch(url, { method: 'POST', body: '{}', headers: { 'peerway-signature': `t=1,v1=${'0'.repeat(64)}` } }).then(
        ({ status }) => status,
        () => 0,
      );
    await until(async () => (await forged()) === 401);
    await correct(cast.owner, engagement, 7);
    await until(async () => (await logOf(cast.owner, engagement, webhook.id))[0]?.state === 'sent');
    const [sent] = await logOf(cast.owner, engagement, webhook.id);
    await cast.owner.need(
      'mutation ($e: ID!, $d: ID!) { sendDeliveryAgain(engagementId: $e, delivery: $d) { state } }',
      { e: engagement, d: sent?.id },
    );
    await until(async () => (await logOf(cast.owner, engagement, webhook.id))[0]?.state === 'sent');
    expect(said().match(/^measurementsCorrected \{"batch"/gm)).toHaveLength(1);
  } finally {
    receiver.kill();
    rmSync(folder, { recursive: true, force: true });
    await cast.running.close();
  }
}, 60_000);
