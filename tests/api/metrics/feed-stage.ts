import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Visitor } from '../../support/visitor.ts';
import { editMetrics, kpi, one } from './metrics-fields.ts';

/** A series as a server of the tests answers it: its labels, and its value at a time in seconds. */
export interface AnsweredSeries {
  readonly labels: Readonly<Record<string, string>>;
  readonly valueAt: (seconds: number) => string;
}

/** A server that answers questions about spans as Prometheus does. */
export interface AnsweringServer {
  readonly url: string;
  /** The questions, in the order in which they came. */
  readonly asked: { readonly query: string; readonly start: number; readonly end: number; readonly step: number }[];
  readonly close: () => void;
}

/** Starts such a server; a text instead of series is the sentence with which it refuses the question. */
export async function startAnswering(
  answer: (query: string, steps: number) => readonly AnsweredSeries[] | string,
): Promise<AnsweringServer> {
  const asked: AnsweringServer['asked'] = [];
  const server = createServer((request, reply) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const said = new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
      const [start, end, step] = ['start', 'end', 'step'].map((name) => Number(said.get(name))) as [
        number,
        number,
        number,
      ];
      const query = said.get('query') ?? '';
      asked.push({ query, start, end, step });
      const times = Array.from({ length: Math.floor((end - start) / step) + 1 }, (_, at) => start + at * step);
      const told = answer(query, times.length);
      const isRefusal = typeof told === 'string';
      const result = isRefusal
        ? []
        : told.map(({ labels, valueAt }) => ({ metric: labels, values: times.map((at) => [at, valueAt(at)]) }));
      reply.writeHead(isRefusal ? 400 : 200, { 'content-type': 'application/json' });
      reply.end(
        JSON.stringify(
          isRefusal
            ? { status: 'error', errorType: 'bad_data', error: told }
            : { status: 'success', data: { resultType: 'matrix', result } },
        ),
      );
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}

/** A feed as it may be sent: hourly for two days back, unless said otherwise. */
export function feed(id: string, said: object): Record<string, unknown> {
  return {
    ...{ id, name: id, kpi: 'bytes', server: 'http://127.0.0.1:9', query: 'bytes_total', stepMinutes: 60 },
    ...{ memberLabel: null, backFillDays: 2, isOn: true, ...said },
  };
}

/** Writes the KPI `bytes`, told apart by site, and feeds. */
export async function feedInto(
  by: Visitor,
  engagement: string,
  feeds: readonly Record<string, unknown>[],
): Promise<void> {
  const bytes = kpi('bytes', { unit: 'GB', dimension: 'site', direction: 'up', gathering: 'last' });
  const edits = { kpi: [one('bytes', 0, bytes)], feed: feeds.map((each) => one(String(each['id']), 0, each)) };
  await by.need(editMetrics, { e: engagement, edits });
}

/** How a feed fares, as the API tells it. */
export interface FeedTold {
  readonly feed: string;
  readonly polledTo: string | null;
  readonly nextAt: string | null;
  readonly failures: number;
  readonly lastErrorCode: string | null;
  readonly lastErrorDetail: string | null;
  readonly points: number;
}

/** How the feeds of an engagement fare. */
export function feedStates(by: Visitor, engagement: string): Promise<readonly FeedTold[]> {
  return by.need(
    `query ($e: ID!) { feedStates(engagementId: $e) {
       feed polledTo nextAt failures lastTriedAt lastSuccessAt lastErrorCode lastErrorDetail points } }`,
    { e: engagement },
  );
}

/** Has a feed asked at once. */
export function pollFeed(by: Visitor, engagement: string, id: string): Promise<unknown> {
  return by.need('mutation ($e: ID!, $f: ID!) { pollFeed(engagementId: $e, feed: $f) }', { e: engagement, f: id });
}

/** How many values there are by member and day, with their sum. */
export function daysOf(
  by: Visitor,
  engagement: string,
): Promise<readonly { member: string; days: readonly { day: string; count: number; sum: number; last: number }[] }[]> {
  return by.need(
    `query ($e: ID!) { measuredSeries(engagementId: $e, kpis: ["bytes"], from: "1990-01-01") { member days { day count sum last } } }`,
    { e: engagement },
  );
}
