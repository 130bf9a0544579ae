import { Agent, request } from 'node:http';
import { quantile } from './table.ts';

/** How a run of many equal pieces of work went. */
export interface Run {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Does pieces of work, so many at once as asked, and measures each. */
export async function measured(total: number, atOnce: number, work: (nth: number) => Promise<void>): Promise<Run> {
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  const worker = async (): Promise<void> => {
    for (let nth = next++; nth < total; nth = next++) {
      const start = performance.now();
      await work(nth);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - began) / 1000;
  return {
    perSecond: total / seconds,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
  };
}

/** The cells of a run, for a table. */
export function cells({ perSecond, p50, p95, p99 }: Run): number[] {
  return [Math.round(perSecond), ...[p50, p95, p99].map((ms) => Math.round(ms * 10) / 10)];
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Posts JSON over a kept connection and waits for all of the reply; cheaper than fetch, so that the client measures less of itself. */
export function post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers },
      },
      (incoming) => {
        let text = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (piece: string) => (text += piece));
        incoming.on('end', () => resolve(text));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
