import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { upload } from '../../support/upload.ts';
import { daysOf, feed, feedInto, feedStates, type AnsweredSeries, type AnsweringServer, pollFeed, startAnswering } from './feed-stage.ts'; // prettier-ignore
import { editMetrics, one } from './metrics-fields.ts';
import { until } from './webhook-stage.ts';

let cast: Cast;
const servers: AnsweringServer[] = [];
beforeAll(async () => {
  cast = await startCast({ PEERWAY_OUTBOUND: '127.0.0.1' });
});
afterEach(() => servers.splice(0).forEach(({ close }) => close()));
afterAll(() => cast.running.close());

const HOUR = 3600;
const hours: AnsweredSeries = { labels: {}, valueAt: (seconds) => String(seconds / HOUR) };

async function answering(answer: Parameters<typeof startAnswering>[0]): Promise<AnsweringServer> {
  const server = await startAnswering(answer);
  servers.push(server);
  return server;
}
const programme = (name: string): Promise<string> => addEngagement(cast.owner, cast.clientA.organization, name);
const isAnswered = async (engagement: string) => typeof (await stateOf(engagement))?.polledTo === 'string';
const stateOf = async (engagement: string) => (await feedStates(cast.owner, engagement))[0];

describe('a feed', () => {
  it('brings what its server knows from as far back as it says, each time once', async () => {
    const [engagement, server] = [await programme('Fed'), await answering(() => [hours])];
    await feedInto(cast.owner, engagement, [feed('main', { server: server.url })]);
    await until(() => isAnswered(engagement));
    const count = async (): Promise<number> =>
      (await daysOf(cast.owner, engagement))[0]!.days.reduce((sum, day) => sum + day.count, 0);
    // Two days back and the hour itself.
    expect(await count()).toBe(49);
    const before = server.asked.length;
    await pollFeed(cast.owner, engagement, 'main');
    await until(async () => (await stateOf(engagement))?.nextAt !== null && Date.parse((await stateOf(engagement))!.nextAt!) > Date.now()); // prettier-ignore
    expect(await count()).toBe(49);
    // Nothing new can be known before the next hour is over: nobody is asked.
    expect(server.asked).toHaveLength(before);
    expect(await stateOf(engagement)).toMatchObject({ points: 49, failures: 0, lastErrorCode: null });
    const [batch] = await cast.owner.need<readonly object[]>(
      'query ($e: ID!) { measurementBatches(engagementId: $e) { source name added } }',
      { e: engagement },
    );
    expect(batch).toEqual({ source: 'feed', name: 'main', added: 49 });
  });

  it('sorts series by the label that names their site, and lists what it cannot take', async () => {
    const series: AnsweredSeries[] = [
      { labels: { site: 'Munich', job: 'a' }, valueAt: () => '4' },
      { labels: { site: 'Cologne', job: 'a' }, valueAt: (at) => (at % (2 * HOUR) === 0 ? 'NaN' : '2') },
      { labels: { job: 'nameless' }, valueAt: () => '1' },
      { labels: { site: 'Bonn', job: 'a' }, valueAt: () => '1' },
      { labels: { site: 'Bonn', job: 'b' }, valueAt: () => '2' },
    ];
    const server = await answering(() => series);
    const engagement = await programme('By site');
    await feedInto(cast.owner, engagement, [
      feed('sites', { server: server.url, memberLabel: 'site', backFillDays: 1 }),
    ]);
    await until(() => isAnswered(engagement));
    const kept = new Map((await daysOf(cast.owner, engagement)).map((each) => [each.member, each.days.reduce((sum, { count }) => sum + count, 0)])); // prettier-ignore
    expect([...kept.keys()].sort()).toEqual(['Cologne', 'Munich']);
    expect(kept.get('Munich')).toBe(25);
    expect([12, 13]).toContain(kept.get('Cologne'));
    const [batch] = await cast.owner.need<readonly { rejections: readonly { code: string; detail: string }[] }[]>(
      'query ($e: ID!) { measurementBatches(engagementId: $e) { rejections { code detail } } }',
      { e: engagement },
    );
    expect(batch!.rejections.map(({ code }) => code).sort()).toEqual(['NOT_FINITE', 'NO_LABEL', 'SEVERAL_SERIES', 'SEVERAL_SERIES']); // prettier-ignore
    expect(batch!.rejections.find(({ code }) => code === 'NO_LABEL')!.detail).toBe('{job="nameless"}');
  });

  it('says why a question is refused, waits longer each time, and begins anew once it asks otherwise', async () => {
    const server = await answering((query) =>
      query === 'up(' ? '1:4: parse error: unclosed left parenthesis' : [hours],
    );
    const engagement = await programme('Refused');
    const asking = feed('wrong', { server: server.url, query: 'up(' });
    await feedInto(cast.owner, engagement, [asking]);
    await until(async () => (await stateOf(engagement))?.failures === 1);
    await pollFeed(cast.owner, engagement, 'wrong');
    await until(async () => (await stateOf(engagement))?.failures === 2);
    const state = await stateOf(engagement);
    expect(state).toMatchObject({ lastErrorCode: 'QUERY_REFUSED', lastErrorDetail: '1:4: parse error: unclosed left parenthesis' }); // prettier-ignore
    const waits = (Date.parse(state!.nextAt!) - Date.now()) / 60_000;
    expect(waits).toBeGreaterThan(1.5);
    expect(waits).toBeLessThan(2.5);
    const edits = { feed: [one('wrong', 1, { ...asking, query: 'up' })] };
    await cast.owner.need(editMetrics, { e: engagement, edits });
    await until(async () => (await stateOf(engagement))?.points === 49);
    expect(await stateOf(engagement)).toMatchObject({ failures: 0, lastErrorCode: null });
  });

  it('tells a server that is away, and one that is none', async () => {
    const engagement = await programme('Away');
    const { createServer } = await import('node:http');
    const other = createServer((_, reply) => reply.end('<h1>Welcome</h1>'));
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    await feedInto(cast.owner, engagement, [
      feed('away', { server: 'http://127.0.0.1:9' }),
      feed('other', { server: `http://127.0.0.1:${port}` }),
    ]);
    await until(async () => (await feedStates(cast.owner, engagement)).every(({ failures }) => failures > 0));
    const codes = (await feedStates(cast.owner, engagement)).map(({ feed: id, lastErrorCode }) => [id, lastErrorCode]);
    expect(codes).toEqual([
      ['away', 'UNREACHABLE'],
      ['other', 'NOT_PROMETHEUS'],
    ]);
    other.close();
  });

  it('takes an answer that is too long in pieces, and misses nothing between them', async () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ labels: { site: `Site ${at}` }, valueAt: () => '1' }));
    const server = await answering(() => many);
    const engagement = await programme('Long');
    // 20 sites in 1,441 steps are 28,820 values; 20,000 are taken at once.
    await feedInto(cast.owner, engagement, [feed('long', { server: server.url, memberLabel: 'site', stepMinutes: 1, backFillDays: 1 })]); // prettier-ignore
    await until(async () => (await stateOf(engagement))?.points === 20 * 1441);
    const days = (await daysOf(cast.owner, engagement)).flatMap((each) => each.days);
    expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(20 * 1441);
  });

  it('is not asked any more once it is off, and forgotten once it is removed', async () => {
    const [engagement, server] = [await programme('Off'), await answering(() => [hours])];
    const asking = feed('main', { server: server.url });
    await feedInto(cast.owner, engagement, [asking]);
    await until(() => isAnswered(engagement));
    await cast.owner.need(editMetrics, {
      e: engagement,
      edits: { feed: [one('main', 1, { ...asking, isOn: false })] },
    });
    await pollFeed(cast.owner, engagement, 'main');
    await until(async () => (await stateOf(engagement))?.nextAt === null);
    await cast.owner.need(editMetrics, { e: engagement, edits: { feed: [one('main', 2, null)] } });
    expect(await feedStates(cast.owner, engagement)).toEqual([]);
  });

  it('may not lead into a network that the operator did not allow', async () => {
    const engagement = await programme('Inner');
    const edits = { feed: [one('inner', 0, feed('inner', { server: 'http://10.0.0.1:9090' }))] };
    expect((await cast.owner.ask(editMetrics, { e: engagement, edits })).errors?.[0]?.extensions.code).toBe('ADDRESS_REFUSED'); // prettier-ignore
  });
});

describe('the preview of a feed', () => {
  interface Preview {
    readonly failure: string | null;
    readonly detail: string;
    readonly points: number;
    readonly steps: number;
    readonly members: readonly { readonly member: string; readonly latest: readonly { readonly value: number }[] }[];
  }
  const preview = (by: Cast['owner'], engagement: string, asked: object) =>
    upload<Preview>(by, `/api/engagements/${engagement}/feeds/preview`, JSON.stringify({ feed: asked }), 'application/json'); // prettier-ignore

  it('says what would come in, and keeps nothing', async () => {
    const [engagement, server] = [await programme('Preview'), await answering(() => [hours])];
    await feedInto(cast.owner, engagement, []);
    const { body } = await preview(cast.owner, engagement, feed('draft', { server: server.url }));
    expect(body).toMatchObject({ failure: null, points: 49, steps: 49 });
    const [whole] = body.members;
    expect(whole!.latest.at(-1)!.value).toBe(Math.floor((Date.now() - 30_000) / (HOUR * 1000)));
    expect(await daysOf(cast.owner, engagement)).toEqual([]);
    expect(await feedStates(cast.owner, engagement)).toEqual([]);
  });

  it('says what is wrong with the question, the KPI or the address', async () => {
    const [engagement, server] = [await programme('Preview of errors'), await answering(() => 'no such function')];
    await feedInto(cast.owner, engagement, []);
    const wrong = await preview(cast.owner, engagement, feed('draft', { server: server.url }));
    expect(wrong.body).toMatchObject({ failure: 'QUERY_REFUSED', detail: 'no such function', points: 0 });
    const lost = await preview(cast.owner, engagement, feed('draft', { server: server.url, kpi: 'gone' }));
    expect(lost.body).toMatchObject({ failure: 'UNKNOWN_KPI' });
    const inner = await preview(cast.owner, engagement, feed('draft', { server: 'http://192.168.1.1' }));
    expect(inner.status).toBe(400);
  });

  it('is for those who may edit figures', async () => {
    const engagement = cast.clientA.engagement;
    expect((await preview(cast.clientA.viewer, engagement, feed('draft', {}))).status).toBe(403);
  });
});
