import { execFileSync } from 'node:child_process';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LiveClient } from '../support/live-client.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';
import { addEngagement, addOrganization } from '../support/portal.ts';
import { type OpenRound, openRound } from '../support/round.ts';
import { Visitor } from '../support/visitor.ts';

const PEOPLE = 50;
const SOCKETS_EACH = 10;
const SUBSCRIPTIONS_EACH = 20;
const mine = 'subscription { questionnaireChanged { kind } }';

const { folder, remove } = ownFolder();
const crowd: LiveClient[] = [];
let product: Product;
let owner: Visitor;
let engagement: string;
let round: OpenRound;

beforeAll(async () => {
  product = await startProduct({ folder, variables: { PEERWAY_SAMPLE: 'off', LOG_LEVEL: 'silent' } });
  owner = new Visitor(product.url);
  const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };
  await owner.post('/api/setup', { token: product.setupToken, workspace: 'Practice', ...account });
  engagement = await addEngagement(owner, await addOrganization(owner, 'Crowded'), 'Crowd');
  round = await openRound(owner, engagement);
});
afterAll(async () => {
  for (const client of crowd) client.socket.terminate();
  await product?.stop();
  remove();
});

/** What the process holds in memory, in MB. */
function memory(): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(product.process.pid)]).toString()) / 1024;
}

async function join(): Promise<string> {
  const query = 'mutation { joinRound(audience: it, name: "Somebody") { token } }';
  const { data } = await new Visitor(product.url).ask(query, {}, { 'x-respondent': round.openToken });
  return (data?.['joinRound'] as { token: string }).token;
}

it('holds ten thousand subscriptions in bounded memory, tells them all, and serves others meanwhile', async () => {
  await owner.need('{ workspace { name } }');
  const before = memory();
  for (let person = 0; person < PEOPLE; person += 1) {
    const respondent = await join();
    const sockets = Array.from({ length: SOCKETS_EACH }, () => new LiveClient(product.url, { first: { respondent } }));
    crowd.push(...(await Promise.all(sockets.map((socket) => socket.ready()))));
    for (const socket of sockets) for (let n = 0; n < SUBSCRIPTIONS_EACH; n += 1) socket.subscribe(mine);
  }
  await wait(3_000);
  expect(crowd.filter(({ socket }) => socket.readyState === socket.OPEN)).toHaveLength(PEOPLE * SOCKETS_EACH);
  const held = memory() - before;
  const began = performance.now();
  const told = crowd.map((client) =>
    client.message(({ id, type }) => id === String(SUBSCRIPTIONS_EACH) && type === 'next', 30_000),
  );
  const close = 'mutation ($e: ID!, $r: ID!) { closeRound(engagement: $e, round: $r) { id } }';
  await owner.need(close, { e: engagement, r: round.id });
  const closedMs = performance.now() - began;
  await Promise.all(told);
  console.log(
    `${PEOPLE * SOCKETS_EACH * SUBSCRIPTIONS_EACH} subscriptions: ${Math.round(held)} MB, all told in ${Math.round(performance.now() - began)} ms, the change itself took ${Math.round(closedMs)} ms.`,
  );
  expect(held).toBeLessThan(300);
  expect(closedMs).toBeLessThan(3_000);
});

it('refuses one person what would be too much for all', async () => {
  const greedy = Array.from({ length: 80 }, () => new LiveClient(product.url, { cookie: owner.cookie }));
  const open = await Promise.all(
    greedy.map((client) => Promise.race([client.ready().then(() => true), client.ended.then(() => false)])),
  );
  expect(open.filter(Boolean)).toHaveLength(30);
  const refused = await Promise.all(greedy.filter((_, at) => !open[at]).map(({ ended }) => ended));
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set([4429]));
  for (const client of greedy) client.socket.terminate();
});

it('lets go of somebody who does not read', async () => {
  const [sleeping] = crowd.splice(0, 1);
  const connection = (sleeping?.socket as unknown as { _socket: Socket })._socket;
  connection.pause();
  await wait(60_000);
  connection.resume();
  expect((await sleeping?.ended)?.code).toBe(1006);
  expect(await owner.need('{ workspace { name } }')).toEqual({ name: 'Practice' });
}, 90_000);
