import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asFeed, askNow, type FeedPlace } from '../../../apps/api/src/metrics/feed-states.ts';
import { pollFeed, type PollEnd } from '../../../apps/api/src/metrics/poll-feed.ts';
import { Outbound } from '../../../apps/api/src/operations/outbound.ts';
import { editMetrics, one } from './metrics-fields.ts';
import { daysOf, feed, feedInto } from './feed-stage.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { freePort, ownFolder } from '../../support/product.ts';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';

const MINUTE = 60_000;
const program = process.env['PEERWAY_PROMETHEUS'] ?? 'prometheus';
/** What the exporter exports: so that every value says when it was measured. */
const minuteNow = (): number => Math.floor(Date.now() / MINUTE);

let cast: Cast;
let exporter: ReturnType<typeof createServer>;
let place: FeedPlace;
let port: number;
let server: ChildProcess | undefined;
const { folder, remove } = ownFolder();
const data = path.join(folder, 'prometheus');

beforeAll(async () => {
  exporter = createServer((_, reply) => reply.end(`# TYPE peer_minutes gauge\npeer_minutes ${minuteNow()}\n`));
  await new Promise<void>((resolve) => void exporter.listen(0, '127.0.0.1', resolve));
  port = await freePort();
  const target = `127.0.0.1:${(exporter.address() as AddressInfo).port}`;
  // Two days that the server already knows, a value a minute, then what it scrapes itself.
  const until = minuteNow();
  const known = Array.from({ length: 2 * 1440 + 1 }, (_, at) => until - 2 * 1440 + at);
  const labels = `{instance="${target}",job="peers"}`;
  writeFileSync(
    path.join(folder, 'known.txt'),
    `# TYPE peer_minutes gauge\n${known.map((minute) => `peer_minutes${labels} ${minute} ${minute * 60}`).join('\n')}\n# EOF\n`,
  );
  const promtool = program.replace(/prometheus$/, 'promtool');
  execFileSync(promtool, ['tsdb', 'create-blocks-from', 'openmetrics', path.join(folder, 'known.txt'), data]);
  const config = `scrape_configs:\n  - job_name: peers\n    scrape_interval: 1s\n    scrape_timeout: 1s\n    static_configs:\n      - targets: ['${target}']\n`;
  writeFileSync(path.join(folder, 'prometheus.yml'), config);
  await startServer();
  // The portal of the test asks nobody by itself, so that what is asked when is in the hands of the test.
  cast = await startCast();
  place = await fed();
});
afterAll(async () => {
  server?.kill('SIGKILL');
  exporter.close();
  await cast.running.close();
  remove();
});

async function startServer(): Promise<void> {
  const options = [`--config.file=${path.join(folder, 'prometheus.yml')}`, `--storage.tsdb.path=${data}`, `--web.listen-address=127.0.0.1:${port}`]; // prettier-ignore
  server = spawn(program, options, { stdio: 'ignore' });
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isReady()) return;
    await wait(100);
  }
  throw new Error('Prometheus did not start');
}

async function isReady(): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/-/ready`)).ok;
  } catch {
    return false;
  }
}

async function killServer(): Promise<void> {
  const ended = new Promise((resolve) => server?.once('exit', resolve));
  server?.kill('SIGKILL');
  await ended;
}

/** A feed of a value a minute, switched on behind the back of a portal that may call nobody. */
async function fed(): Promise<FeedPlace> {
  const engagement = await addEngagement(cast.owner, cast.clientA.organization, 'Fed by Prometheus');
  const minutes = {
    query: 'peer_minutes',
    server: `http://127.0.0.1:${port}`,
    stepMinutes: 1,
    backFillDays: 1,
    isOn: false,
  };
  await feedInto(cast.owner, engagement, [feed('minutes', minutes)]);
  await sqlAsDatabaseOwner(
    cast.running.portal,
    `update metrics_part set content = content || '{"isOn": true}' where kind = 'feed' and engagement_id = $1`,
    [engagement],
  );
  const [row] = await sqlAsDatabaseOwner(cast.running.portal, 'select workspace_id from engagement where id = $1', [engagement]); // prettier-ignore
  const found = { workspaceId: String(row!['workspace_id']), engagement, feed: 'minutes' };
  await due(found);
  return found;
}

const orm = () => cast.running.portal.parts.orm;
const due = (of: FeedPlace): Promise<void> => asFeed(orm(), of, (em: EntityManager) => askNow(em, of));
const outbound = new Outbound({ isPublic: false, allowed: ['127.0.0.1'] });
const poll = (mostSteps: number): Promise<PollEnd> =>
  pollFeed({ orm: orm(), outbound, now: () => Date.now(), mostSteps }, place);

/** The minutes of which there is a value, with how many there are of each and what they say. */
async function kept(): Promise<readonly { minute: number; count: number; value: number }[]> {
  const rows = await sqlAsDatabaseOwner(
    cast.running.portal,
    `select extract(epoch from at)::bigint / 60 as minute, count(*)::int as count, max(value) as value from measurement
     where engagement_id = $1 group by at order by at`,
    [place.engagement],
  );
  return rows.map(({ minute, count, value }) => ({
    minute: Number(minute),
    count: Number(count),
    value: Number(value),
  }));
}

describe('a feed of a real Prometheus', () => {
  it('has no gap and nothing twice after the server was killed and started again in mid-poll', async () => {
    const ends: PollEnd[] = [await poll(200), await poll(200)];
    for (let kill = 0; kill < 3; kill += 1) {
      // Killed while it is being asked, or before: either way that answer is lost, and nothing else.
      const asked = poll(200);
      await wait(kill * 3);
      await killServer();
      ends.push(await asked);
      await startServer();
      await due(place);
      ends.push(await poll(200));
      // Two processes at once: one of them asks.
      await due(place);
      ends.push(...(await Promise.all([poll(200), poll(200)])));
    }
    expect(ends.filter((end) => end === 'UNREACHABLE').length).toBeGreaterThan(0);
    expect(ends.filter((end) => end === 'notDue').length).toBeGreaterThan(0);
    // On to what the server scraped itself since it was started for the last time.
    const scraped = (minuteNow() + 1) * MINUTE + 32_000;
    for (let end: PollEnd = 'more'; end === 'more'; end = await poll(200)) await due(place);
    await wait(scraped - Date.now());
    await due(place);
    expect(await poll(200)).toBe('upToDate');
    const minutes = await kept();
    expect(minutes.length).toBeGreaterThan(1441);
    minutes.forEach(({ minute, count, value }, at) => {
      expect(count).toBe(1);
      expect(minute).toBe(minutes[0]!.minute + at);
      // A minute is scraped at its beginning, or a moment before.
      expect([minute, minute - 1]).toContain(value);
    });
    const days = (await daysOf(cast.owner, place.engagement)).flatMap((each) => each.days);
    expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(minutes.length);
  }, 300_000);

  it('says what Prometheus says of a question that it cannot read', async () => {
    const wrong = feed('minutes', { query: 'rate(peer_minutes)', server: `http://127.0.0.1:${port}`, isOn: false });
    await cast.owner.need(editMetrics, { e: place.engagement, edits: { feed: [one('minutes', 1, wrong)] } });
    await sqlAsDatabaseOwner(
      cast.running.portal,
      `update metrics_part set content = content || '{"isOn": true}' where kind = 'feed' and engagement_id = $1`,
      [place.engagement],
    );
    await due(place);
    expect(await poll(200)).toBe('QUERY_REFUSED');
    const [state] = await sqlAsDatabaseOwner(cast.running.portal, 'select last_error_detail from feed_state where engagement_id = $1', [place.engagement]); // prettier-ignore
    expect(String(state!['last_error_detail'])).toContain('expected type range vector in call to function "rate"');
  });
});
