import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import os from 'node:os';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spooledUpload, tooLargeFile } from '../../../apps/api/src/assessment/evidence/spooled-upload.ts';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { pdf, png } from '../../support/evidence-files.ts';
import { type Giver, giver, question, upload } from './evidence-stage.ts';
import { type Stage, startStage } from './round-stage.ts';

const megabyte = 1024 * 1024;

let stage: Stage;
let ida: Giver;
beforeAll(async () => {
  stage = await startStage();
  ida = await giver(stage);
});
afterAll(() => stage.running.close());

async function kept(): Promise<unknown> {
  const sql =
    'select (select count(*)::int from evidence) as pieces, (select count(*)::int from evidence_part) as parts';
  return (await sqlAsDatabaseOwner(stage.running.portal, sql))[0];
}

function address(): string {
  return `/api/evidence?${new URLSearchParams({ name: 'a.pdf', question, sentAs: randomUUID() })}`;
}

interface Cut {
  readonly status: number;
  readonly sent: number;
  readonly isClosed: boolean;
}

/** Sends bytes without end, until the server has had enough; tells how many it took. */
function sendWithoutEnd(headers: Record<string, string>): Promise<Cut> {
  const { hostname, port } = new URL(stage.running.url);
  const chunk = Buffer.alloc(64 * 1024, 1);
  return new Promise((resolve) => {
    let sent = 0;
    let status = 0;
    const outgoing = request({
      hostname,
      port,
      path: address(),
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/octet-stream', 'x-respondent': ida.token, ...headers },
    });
    const body = new Readable({
      read() {
        sent += chunk.length;
        this.push(sent > 2048 * megabyte ? null : chunk);
      },
    });
    outgoing.on('response', (reply) => {
      status = reply.statusCode ?? 0;
      reply.resume();
    });
    outgoing.on('error', () => undefined);
    outgoing.on('close', () => {
      body.destroy();
      resolve({ status, sent, isClosed: outgoing.socket?.destroyed ?? true });
    });
    body.pipe(outgoing);
  });
}

describe('an upload of two gigabytes', () => {
  it('is refused unread when it says how large it is', async () => {
    const { status, sent, isClosed } = await sendWithoutEnd({ 'content-length': String(2048 * megabyte) });
    expect({ status, isClosed }).toEqual({ status: 413, isClosed: true });
    expect(sent).toBeLessThan(16 * megabyte);
  });

  it('is cut after ten megabytes when it does not say, with memory that stays', async () => {
    const before = process.memoryUsage().rss;
    const { status, sent, isClosed } = await sendWithoutEnd({ 'transfer-encoding': 'chunked' });
    expect({ status, isClosed }).toEqual({ status: 413, isClosed: true });
    expect(sent).toBeLessThan(32 * megabyte);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * megabyte);
    expect(await kept()).toEqual({ pieces: 0, parts: 0 });
  });
});

describe('an upload that breaks off', () => {
  it('leaves nothing, neither in the database nor on the disk', async () => {
    const { hostname, port } = new URL(stage.running.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST ${address()} HTTP/1.1\r\nhost: x\r\ncontent-type: application/octet-stream\r\nx-respondent: ${ida.token}\r\ncontent-length: 5000000\r\n\r\n`,
    );
    socket.write(Buffer.alloc(1_000_000));
    await pause(300);
    socket.destroy();
    await pause(300);
    expect(await kept()).toEqual({ pieces: 0, parts: 0 });
    expect(readdirSync(os.tmpdir()).filter((name) => name.startsWith('peerway-upload-'))).toEqual([]);
  });

  it('holds no transaction while it waits: others are answered meanwhile', async () => {
    const { hostname, port } = new URL(stage.running.url);
    const sockets = [1, 2, 3].map(() => {
      const socket = connect(Number(port), hostname);
      socket.write(
        `POST ${address()} HTTP/1.1\r\nhost: x\r\ncontent-type: application/octet-stream\r\nx-respondent: ${ida.token}\r\ncontent-length: 5000000\r\n\r\nabc`,
      );
      return socket;
    });
    await pause(200);
    const began = performance.now();
    await stage.owner.need('{ workspace { id } }');
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(await upload(stage, { token: ida.token, name: 'a.pdf', content: pdf })).toMatchObject({
      status: 429,
      code: 'RATE_LIMITED',
    });
    for (const socket of sockets) socket.destroy();
    await pause(200);
  });

  it('is given up when nothing comes for a while, and when it takes too long altogether', async () => {
    const silent = new Readable({ read: () => undefined });
    silent.push(Buffer.from('abc'));
    const patience = { bytes: 100, idleMs: 50, wholeMs: 10_000, tooLarge: tooLargeFile };
    await expect(spooledUpload(silent, patience, (whole) => whole())).rejects.toMatchObject({ code: 'TIMED_OUT' });
    const trickle = Readable.from(
      (async function* () {
        for (let at = 0; at < 50; at += 1) {
          await pause(20);
          yield Buffer.from('a');
        }
      })(),
    );
    await expect(
      spooledUpload(trickle, { ...patience, idleMs: 1_000, wholeMs: 120 }, (whole) => whole()),
    ).rejects.toMatchObject({ code: 'TIMED_OUT' });
    expect(silent.destroyed).toBe(false);
  });
});

describe('many uploads at once', () => {
  it('all arrive whole', async () => {
    const people: Giver[] = [];
    for (let place = 0; place < 6; place += 1) people.push(await giver(stage, `P${place}`, ida.round));
    const content = png(8 * megabyte);
    const replies = await Promise.all(people.map(({ token }) => upload(stage, { token, name: 'big.png', content })));
    expect(replies.map(({ status }) => status)).toEqual(people.map(() => 201));
    expect(replies.every(({ body }) => body['bytes'] === content.length)).toBe(true);
    const [whole] = await sqlAsDatabaseOwner(
      stage.running.portal,
      'select count(*)::int as parts, sum(length(content))::int as bytes from evidence_part',
    );
    expect(whole).toEqual({ parts: 6 * 33, bytes: 6 * content.length });
  }, 60_000);

  it('a file of just ten megabytes is taken, and one byte more is not', async () => {
    const largest = Buffer.concat([pdf.subarray(0, 9), randomBytes(10 * megabyte - pdf.length), pdf.subarray(9)]);
    expect((await upload(stage, { token: ida.token, name: 'a.pdf', content: largest })).status).toBe(201);
    const tooMuch = Readable.from([largest, Buffer.from('\n')]);
    expect(await upload(stage, { token: ida.token, name: 'a.pdf', content: tooMuch })).toMatchObject({
      status: 413,
      code: 'TOO_LARGE',
    });
  });
});

it.each([
  ['no name', `question=${question}&sentAs=${randomUUID()}`],
  ['no id', `question=${question}&name=a.pdf`],
  ['an id that is none', `question=${question}&name=a.pdf&sentAs=1`],
  ['two names', `question=${question}&name=a.pdf&name=b.pdf&sentAs=${randomUUID()}`],
  ['a name with a NUL', `question=${question}&name=a%00.pdf&sentAs=${randomUUID()}`],
])('an upload with %s is refused in a sentence', async (_, query) => {
  const reply = await fetch(`${stage.running.url}/api/evidence?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-respondent': ida.token },
    body: new Uint8Array(pdf),
  });
  const { error } = (await reply.json()) as { error: { code: string; message: string } };
  expect(['BAD_INPUT', 'UNFIT_FILE']).toContain(error.code);
  expect(error.message).toMatch(/[.!]$/);
});

it('something else than a file is refused', async () => {
  for (const type of ['application/json', 'text/html', 'multipart/form-data; boundary=x']) {
    const reply = await fetch(stage.running.url + address(), {
      method: 'POST',
      headers: { 'content-type': type, 'x-respondent': ida.token },
      body: '{}',
    });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
  }
});
