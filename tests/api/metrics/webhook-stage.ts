import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Visitor } from '../../support/visitor.ts';
import { editMetrics, kpi, one } from './metrics-fields.ts';

/** Something that a receiver was told. */
export interface Told {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver inside the tests. */
export interface Receiver {
  readonly url: string;
  readonly told: Told[];
  readonly close: () => void;
}

/** Starts a receiver that answers its nth delivery with a status, or with nothing at all. */
export async function startReceiver(answer: (nth: number) => number | 'nothing' = () => 204): Promise<Receiver> {
  const told: Told[] = [];
  const server: Server = createServer((request, reply) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      told.push({ headers: request.headers, body: Buffer.concat(pieces).toString('utf8') });
      const status = answer(told.length);
      if (status !== 'nothing') reply.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, told, close };
}

const add = `mutation ($e: ID!, $a: String!) { addWebhook(engagementId: $e, input: { address: $a, happenings: [measurementsCorrected] }) {
  secret webhook { id address happenings state madeBy } } }`;

/** Adds a webhook that is told of corrections. */
export function addWebhook(
  owner: Visitor,
  engagement: string,
  address: string,
): Promise<{ secret: string; webhook: { id: string } }> {
  return owner.need(add, { e: engagement, a: address });
}

/** Asks for a webhook, to see it refused. */
export const askWebhook = (by: Visitor, engagement: string, address: string): ReturnType<Visitor['ask']> =>
  by.ask(add, { e: engagement, a: address });

/** Makes a KPI with one value, which `correct` then corrects. */
export async function measure(owner: Visitor, engagement: string): Promise<void> {
  await owner.need(editMetrics, { e: engagement, edits: { kpi: [one('ready', 0, kpi('ready'))] } });
  await correct(owner, engagement, 0);
}

/** Sends another value for the same time. */
export async function correct(by: Visitor, engagement: string, value: number): Promise<void> {
  const values = [{ kpi: 'ready', member: null, at: '2026-01-05T10:00:00Z', value, unit: null }];
  await by.need(
    'mutation ($e: ID!, $s: MeasurementSendingInput!) { sendMeasurements(engagementId: $e, sending: $s) { corrected } }',
    {
      e: engagement,
      s: { values, key: null, name: 'by hand' },
    },
  );
}

/** A delivery as the log shows it. */
export interface Logged {
  readonly id: string;
  readonly state: string;
  readonly tries: number;
  readonly status: number | null;
  readonly error: string | null;
  readonly body: string;
}

/** What a webhook was told, the newest first. */
export async function logOf(owner: Visitor, engagement: string, webhook: string): Promise<readonly Logged[]> {
  const { nodes } = await owner.need<{ nodes: Logged[] }>(
    `query ($e: ID!, $w: ID!) { webhookDeliveries(engagementId: $e, webhook: $w) {
       nodes { id state tries status error body happening madeAt triedAt dueAt } pageInfo { hasNextPage } totalCount } }`,
    { e: engagement, w: webhook },
  );
  return nodes;
}

/** Waits until something holds. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await holds()) return;
    await wait(50);
  }
  throw new Error('it did not come to pass in time');
}
