import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { editMetrics, kpi, one } from './metrics-fields.ts';

let cast: Cast;
let engagement: string;
beforeAll(async () => {
  cast = await startCast();
  engagement = await addEngagement(cast.owner, cast.clientA.organization, 'A measured programme');
  await cast.owner.need(editMetrics, { e: engagement, edits: { kpi: [one('ready', 0, kpi('ready'))] } });
});
afterAll(() => cast.running.close());

const key = (input: object): Promise<{ token: string; key: { id: string } }> =>
  cast.owner.need('mutation ($i: ApiKeyInput!) { createApiKey(input: $i) { token key { id } } }', { i: input });
const post = (token: string, lines: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${cast.owner.url}/api/engagements/${engagement}/measurements?name=exporter`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson', ...headers },
    body: lines,
  });
const line = (minute: number, value: number): string =>
  JSON.stringify({ kpi: 'ready', at: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(), value });

describe('values that programs send with an API key', () => {
  it('are taken line by line, and a line that is no JSON is refused by itself', async () => {
    const { token } = await key({ name: 'Exporter', scope: 'write', days: 1, engagement });
    const reply = await post(token, [line(1, 5), '{"kpi": "ready", ', line(2, 6), ''].join('\n'));
    expect(reply.status).toBe(200);
    expect(await reply.json()).toMatchObject({ added: 2, rejected: 1, rejections: [{ row: 1, code: 'NO_ROW' }] });
  });

  it('come once under an Idempotency-Key', async () => {
    const { token } = await key({ name: 'Exporter', scope: 'write', days: 1, engagement });
    const headers = { 'idempotency-key': 'monday' };
    const [first, again] = [await post(token, line(10, 1), headers), await post(token, line(10, 1), headers)];
    expect(await first.json()).toEqual(await again.json());
    expect((await post(token, line(10, 2), headers)).status).toBe(409);
  });

  it('may be ten thousand at once and no more', async () => {
    const { token } = await key({ name: 'Exporter', scope: 'write', days: 1, engagement });
    const many = Array.from({ length: 10_000 }, (_, minute) => line(minute + 100, minute));
    expect(await (await post(token, many.join('\n'))).json()).toMatchObject({ added: 10_000, rejected: 0 });
    const more = await post(token, [...many, line(1, 1)].join('\n'));
    expect([more.status, await more.json()]).toMatchObject([413, { error: { code: 'TOO_MANY_ROWS' } }]);
  });

  it('are refused from a key that only reads, that was revoked, or that is of another engagement', async () => {
    const reader = await key({ name: 'Reader', scope: 'read', days: 1, engagement });
    expect((await post(reader.token, line(1, 1))).status).toBe(403);
    const other = await key({ name: 'Other', scope: 'write', days: 1, engagement: cast.clientA.engagement });
    expect((await post(other.token, line(1, 1))).status).toBe(404);
    const gone = await key({ name: 'Gone', scope: 'write', days: 1, engagement });
    await cast.owner.need('mutation ($id: ID!) { revokeApiKey(key: $id) }', { id: gone.key.id });
    expect((await post(gone.token, line(1, 1))).status).toBe(401);
  });

  it('are refused as a whole where they are no lines of JSON, or far too much', async () => {
    const { token } = await key({ name: 'Exporter', scope: 'write', days: 1, engagement });
    expect((await post(token, line(1, 1), { 'content-type': 'application/json' })).status).toBe(400);
    expect((await post(token, 'x'.repeat(5_000_001))).status).toBe(413);
  });
});
