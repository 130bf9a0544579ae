import { createHmac } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { addWebhook, askWebhook, correct, logOf, measure, startReceiver, until } from './webhook-stage.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await startCast({ PEERWAY_OUTBOUND: 'public,127.0.0.1' });
});
afterAll(() => cast.running.close());

async function measured(name: string): Promise<string> {
  const engagement = await addEngagement(cast.owner, cast.clientA.organization, name);
  await measure(cast.owner, engagement);
  return engagement;
}

/** Sees and moves the deliveries of all workspaces. */
function asCourier<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
  const em = cast.running.portal.parts.orm.em.fork() as EntityManager;
  return em.transactional(async (inner) => {
    await inner.execute(`select set_config('app.courier', 'on', true)`);
    return work(inner as EntityManager);
  });
}
const dueNow = (webhook: string): Promise<unknown> =>
  asCourier((em) => em.execute('update webhook_delivery set due_at = now() where webhook_id = ?', [webhook]));

describe('a webhook', () => {
  it('is told of a correction once, signed so that the receiver can tell', async () => {
    const [engagement, receiver] = [await measured('Signed'), await startReceiver()];
    const { secret, webhook } = await addWebhook(cast.owner, engagement, receiver.url);
    await correct(cast.owner, engagement, 7);
    await correct(cast.owner, engagement, 7);
    await until(() => receiver.told.length > 0);
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.told;
    const [, seconds = '', hex = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['peerway-signature'])) ?? [];
    expect(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')).toBe(hex);
    expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(30);
    expect(JSON.parse(body)).toMatchObject({
      id: headers['peerway-delivery'],
      happening: 'measurementsCorrected',
      engagement,
      facts: { corrected: 1, of: [{ kpi: 'ready', member: null }], source: 'typed', name: 'by hand' },
    });
    await until(async () => (await logOf(cast.owner, engagement, webhook.id))[0]?.state === 'sent');
    expect(await logOf(cast.owner, engagement, webhook.id)).toMatchObject([
      { tries: 1, status: 204, error: null, body },
    ]);
    expect(receiver.told).toHaveLength(1);
    receiver.close();
  });

  it('is told again, under the same id, after it did not take a delivery', async () => {
    const [engagement, receiver] = [
      await measured('Retried'),
      await startReceiver((nth) => [500, 302][nth - 1] ?? 200),
    ];
    const { webhook } = await addWebhook(cast.owner, engagement, receiver.url);
    await correct(cast.owner, engagement, 7);
    for (const [status, error] of [
      [500, 'NOT_TAKEN'],
      [302, 'REDIRECTED'],
    ] as const) {
      await until(async () => (await logOf(cast.owner, engagement, webhook.id))[0]?.status === status);
      expect(await logOf(cast.owner, engagement, webhook.id)).toMatchObject([{ state: 'waiting', error }]);
      await dueNow(webhook.id);
    }
    await until(async () => (await logOf(cast.owner, engagement, webhook.id))[0]?.state === 'sent');
    expect(new Set(receiver.told.map(({ headers }) => headers['peerway-delivery'])).size).toBe(1);
    expect(receiver.told).toHaveLength(3);
    receiver.close();
  }, 30_000);

  it('is given up after six tries, and can be told again by hand', async () => {
    const [engagement, receiver] = [await measured('Given up'), await startReceiver((nth) => (nth > 1 ? 200 : 503))];
    const { webhook } = await addWebhook(cast.owner, engagement, receiver.url);
    await correct(cast.owner, engagement, 7);
    await asCourier((em) => em.execute('update webhook_delivery set tries = 5 where webhook_id = ?', [webhook.id]));
    await until(async () => (await logOf(cast.owner, engagement, webhook.id))[0]?.status === 503);
    const [given] = await logOf(cast.owner, engagement, webhook.id);
    expect(given).toMatchObject({ state: 'failed', tries: 6 });
    await cast.owner.need(
      'mutation ($e: ID!, $d: ID!) { sendDeliveryAgain(engagementId: $e, delivery: $d) { state tries } }',
      { e: engagement, d: given?.id },
    );
    await until(async () => (await logOf(cast.owner, engagement, webhook.id))[0]?.state === 'sent');
    receiver.close();
  }, 30_000);

  it('that hangs is let go after ten seconds, and holds up no other', async () => {
    const [engagement, hanging, quick] = [
      await measured('Hanging'),
      await startReceiver(() => 'nothing'),
      await startReceiver(),
    ];
    const slow = await addWebhook(cast.owner, engagement, hanging.url);
    await addWebhook(cast.owner, engagement, quick.url);
    const begun = Date.now();
    await correct(cast.owner, engagement, 7);
    await correct(cast.owner, engagement, 8);
    await until(() => quick.told.length === 2);
    expect(Date.now() - begun).toBeLessThan(9_000);
    expect(hanging.told).toHaveLength(1);
    await until(async () =>
      (await logOf(cast.owner, engagement, slow.webhook.id)).some(({ error }) => error === 'SILENT'),
    );
    expect(Date.now() - begun).toBeGreaterThan(9_500);
    hanging.close();
    quick.close();
  }, 40_000);

  it('is told nothing while it is off, and is gone with its log once removed', async () => {
    const [engagement, receiver] = [await measured('Off'), await startReceiver()];
    const { webhook } = await addWebhook(cast.owner, engagement, receiver.url);
    const ids = { e: engagement, w: webhook.id };
    await cast.owner.need(
      'mutation ($e: ID!, $w: ID!) { switchWebhook(engagementId: $e, webhook: $w, state: off) { state } }',
      ids,
    );
    await correct(cast.owner, engagement, 7);
    expect(await logOf(cast.owner, engagement, webhook.id)).toEqual([]);
    await cast.owner.need('mutation ($e: ID!, $w: ID!) { removeWebhook(engagementId: $e, webhook: $w) }', ids);
    expect(await cast.owner.need('query ($e: ID!) { webhooks(engagementId: $e) { id } }', { e: engagement })).toEqual(
      [],
    );
    receiver.close();
  });
});

describe('an address', () => {
  it.each([
    ['the own network', 'https://10.0.0.7/hook'],
    ['the machine itself, written otherwise', 'https://0x7f000002/hook'],
    ['the machine itself in IPv6', 'https://[::1]/hook'],
    ['an IPv4 address within IPv6', 'https://[::ffff:192.168.0.1]/hook'],
    ['the cloud’s own', 'http://169.254.169.254/latest/meta-data'],
    ['the internet without https', 'http://93.184.215.14/hook'],
  ])('of %s is refused', async (_, address) => {
    expect((await askWebhook(cast.owner, cast.clientA.engagement, address)).code).toBe('ADDRESS_REFUSED');
  });

  it('with a password, or of another kind, is none', async () => {
    for (const address of ['ftp://example.org/', 'https://me:secret@example.org/', 'hook'])
      expect((await askWebhook(cast.owner, cast.clientA.engagement, address)).code).toBe('BAD_INPUT');
  });

  it('that came to lie in the own network is refused when it is called', async () => {
    const engagement = await measured('Moved');
    const receiver = await startReceiver();
    const { webhook } = await addWebhook(cast.owner, engagement, receiver.url);
    const workspace = cast.workspace;
    const em = cast.running.portal.parts.orm.em.fork() as EntityManager;
    await em.transactional(async (inner) => {
      const told = `select set_config('app.workspace', ?, true), set_config('app.role', 'owner', true)`;
      await inner.execute(told, [workspace]);
      await inner.execute('update webhook set address = ? where id = ?', ['https://10.0.0.7/hook', webhook.id]);
    });
    await correct(cast.owner, engagement, 7);
    await until(async () => (await logOf(cast.owner, engagement, webhook.id))[0]?.error === 'ADDRESS_REFUSED');
    receiver.close();
  });

  it('is in no audit entry: it may hold a password of the receiver', async () => {
    const engagement = await measured('Trail');
    await addWebhook(cast.owner, engagement, 'https://127.0.0.1/hook/very-secret');
    const em = cast.running.portal.parts.orm.em.fork() as EntityManager;
    const entries = await em.transactional(async (inner) => {
      const told = `select set_config('app.workspace', ?, true), set_config('app.role', 'owner', true)`;
      await inner.execute(told, [cast.workspace]);
      return inner.execute<object[]>('select * from audit_entry where engagement_id = ? order by id desc', [
        engagement,
      ]);
    });
    expect(entries[0]).toMatchObject({ subject: 'Webhook', action: 'addWebhook', after: { server: '127.0.0.1' } });
    expect(JSON.stringify(entries)).not.toMatch(/very-secret|whsec_/);
  });
});
