import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../../apps/api/src/assessment/import-respondents.ts';
import { writeXlsx } from '../../../apps/api/src/table/write-xlsx.ts';
import { joinEngagement } from '../../support/running-portal.ts';
import { statementsOf } from '../../support/statements.ts';
import { upload, type UploadReply } from '../../support/upload.ts';
import type { Visitor } from '../../support/visitor.ts';
import { close, draftRound, Holder, openedRound, respondentsOf, type Stage, startStage } from './round-stage.ts';

let stage: Stage;
let executive: Visitor;
beforeAll(async () => {
  stage = await startStage();
  executive = await joinEngagement(stage.running, stage.owner, { engagement: stage.engagement, role: 'executive' });
});
afterAll(() => stage.running.close());

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function send(
  round: string,
  file: string | Uint8Array,
  how: { take?: string; by?: Visitor; type?: string } = {},
): Promise<UploadReply<ImportReport>> {
  const { take = 'all', by = stage.owner, type = 'text/csv' } = how;
  return upload(by, `/api/engagements/${stage.engagement}/rounds/${round}/respondents?take=${take}`, file, type);
}

async function people(round: string): Promise<{ label: string; email: string | null; language: string | null }[]> {
  const { round: read } = await stage.owner.need<{
    round: { respondents: { nodes: { label: string; email: string | null; language: string | null }[] } };
  }>(
    'query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { respondents { nodes { label email language } } } } }',
    { e: stage.engagement, r: round },
  );
  return read.respondents.nodes;
}

const list = 'audience;name;email;language\nIT;Ada;ada@example.org;de\nteam;"O\'Neil ? :x \\ $1";;\n';

describe('a list of people for a round', () => {
  it('is judged first, and adds nobody by that', async () => {
    const round = await draftRound(stage);
    const { status, body } = await send(round, list, { take: 'check' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ taken: false, rows: 2, added: 2, refused: 0, encoding: 'utf-8' });
    expect(body.preview[0]).toMatchObject({ row: 2, audience: 'it', name: 'Ada', language: 'de' });
    expect(await people(round)).toEqual([]);
  });

  it('is taken, with languages; the links work', async () => {
    const round = await openedRound(stage);
    expect((await send(round, list)).body).toMatchObject({ taken: true, added: 2 });
    expect(await people(round)).toEqual([
      { label: 'Ada', email: 'ada@example.org', language: 'de' },
      { label: "O'Neil ? :x \\ $1", email: null, language: null },
    ]);
    const [ada] = await respondentsOf(stage, round);
    expect(await new Holder(stage, ada?.token ?? '').questions()).not.toEqual([]);
  });

  it('that comes slowly keeps nobody else’s from being taken', async () => {
    const round = await draftRound(stage);
    const { owner, engagement } = stage;
    const stop = new AbortController();
    const slow = new ReadableStream({ start: (out) => out.enqueue(new TextEncoder().encode('audience')) });
    const held = fetch(`${owner.url}/api/engagements/${engagement}/rounds/${round}/respondents?take=all`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', origin: owner.url, cookie: owner.cookie },
      body: slow,
      duplex: 'half',
      signal: stop.signal,
    } as RequestInit).catch(() => 'given up');
    const inTime = Promise.race([wait(500).then(() => send(round, list)), wait(8_000, 'waited')]);
    expect(await inTime).toMatchObject({ body: { added: 2 } });
    stop.abort();
    expect(await held).toBe('given up');
  });

  it('adds nobody twice when it is sent again, and those who are new when it has grown', async () => {
    const round = await draftRound(stage);
    await send(round, list);
    expect((await send(round, list)).body).toMatchObject({ taken: false, added: 0, present: 2, findings: [] });
    expect((await send(round, `${list}executive;Eve;eve@example.org;\n`)).body).toMatchObject({
      taken: true,
      added: 1,
      present: 2,
    });
    expect(await people(round)).toHaveLength(3);
  });

  it('adds nobody twice when it is sent many times at once', async () => {
    const round = await draftRound(stage);
    const replies = await Promise.all(Array.from({ length: 5 }, () => send(round, list)));
    expect(replies.filter(({ body }) => body.taken)).toHaveLength(1);
    expect(await people(round)).toHaveLength(2);
  });

  it('is taken whole or not at all, unless the good rows are asked for', async () => {
    const round = await draftRound(stage);
    const mixed = `${list}chefs;Bo;bo@example.org;\n`;
    const whole = (await send(round, mixed)).body;
    expect(whole).toMatchObject({ taken: false, refused: 1 });
    expect(whole.findings).toMatchObject([{ row: 4, column: 'audience', code: 'AUDIENCE_UNKNOWN', value: 'chefs' }]);
    expect(await people(round)).toEqual([]);
    expect((await send(round, mixed, { take: 'good' })).body).toMatchObject({ taken: true, added: 2, refused: 1 });
    expect(await people(round)).toHaveLength(2);
  });

  it('may be UTF-16, Windows-1252 or a workbook', async () => {
    const text = 'Personenkreis;Name\r\nTeam;Jürgen Weiß\r\n';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const workbook = await writeXlsx([
      {
        name: 'A',
        rows: [
          ['Personenkreis', 'Name'],
          ['Team', 'Jürgen Weiß'],
        ],
      },
    ]);
    for (const [file, type, encoding] of [
      [utf16, 'text/csv', 'utf-16le'],
      [Buffer.from(text, 'latin1'), 'text/csv', 'windows-1252'],
      [workbook, xlsx, null],
    ] as const) {
      const round = await draftRound(stage);
      expect((await send(round, file, { type })).body).toMatchObject({ taken: true, added: 1, encoding });
      expect(await people(round)).toMatchObject([{ label: 'Jürgen Weiß' }]);
    }
  });

  it('leaves no name and no address behind in an anonymous round, not even in the log of changes', async () => {
    const round = await openedRound(stage, { anonymity: 'anonymous' });
    const secret = 'audience,name,email\nit,Secret Sue,sue@example.org\nit,Secret Sam,sam@example.org\n';
    expect((await send(round, secret)).body).toMatchObject({ taken: true, added: 2, preview: [{ name: null }, {}] });
    expect((await send(round, secret)).body).toMatchObject({ taken: false, repeated: true, added: 0 });
    expect(await people(round)).toMatchObject([{ email: null }, { email: null }]);
    const { nodes } = await stage.owner.need<{ nodes: object[] }>(
      'query ($e: ID!) { auditEntries(engagement: $e) { nodes { action changes { field before after } }  } }',
      { e: stage.engagement },
    );
    expect(JSON.stringify(nodes)).toContain('importRespondents');
    expect(JSON.stringify(nodes)).not.toMatch(/Sue|sue@|Sam|sam@/);
  });

  it('is refused from those who do not run rounds, for closed rounds, and without a word what to do', async () => {
    const round = await openedRound(stage);
    expect((await send(round, list, { by: executive })).body.error?.code).toBe('FORBIDDEN');
    expect((await send(round, list, { by: stage.running.visitor() })).body.error?.code).toBe('UNAUTHENTICATED');
    expect((await send(round, list, { take: 'perhaps' })).body.error?.code).toBe('BAD_INPUT');
    expect((await send(round, '{}', { type: 'application/json' })).body.error?.code).toBe('BAD_INPUT');
    expect((await send('0190a0e0-0000-7000-8000-000000000000', list)).body.error?.code).toBe('NOT_FOUND');
    await close(stage, round);
    expect((await send(round, list)).body.error?.code).toBe('ROUND_CLOSED');
  });

  it('is refused when it is no table, or is too large', async () => {
    const round = await draftRound(stage);
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    expect((await send(round, png)).body).toMatchObject({ taken: false, findings: [{ code: 'ENCODING_BROKEN' }] });
    expect((await send(round, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).body.findings).toMatchObject([
      { code: 'NOT_XLSX' },
    ]);
    expect((await send(round, new Uint8Array(20_000_001))).status).toBe(413);
  });

  it('of 100,000 rows with half of them wrong gives a short report, and others are served meanwhile', async () => {
    const round = await draftRound(stage);
    const rows = Array.from({ length: 50_000 }, (_, at) => `it;Person ${at};p${at}@example.org\nchefs;Bo;nowhere\n`);
    let longest = 0;
    let before = performance.now();
    const pulse = setInterval(() => {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }, 5);
    const { body } = await send(round, `audience;name;email\n${rows.join('')}`, { take: 'check' });
    clearInterval(pulse);
    expect(body).toMatchObject({ rows: 100_000, added: 20_000, refused: 80_000, preview: { length: 20 } });
    expect(body.findings).toHaveLength(200);
    expect(body.counts).toEqual(expect.arrayContaining([{ code: 'AUDIENCE_UNKNOWN', count: 50_000 }]));
    expect(longest).toBeLessThan(1_000);
  }, 60_000);

  it('takes a statement for a thousand people', async () => {
    const lists = [1, 3].map((thousands) =>
      Array.from({ length: thousands * 1_000 }, (_, at) => `it,Person ${at},p${at}@example.org\n`).join(''),
    );
    const counts: number[] = [];
    for (const rows of lists) {
      const round = await draftRound(stage);
      const statements = await statementsOf(stage.running.portal, () => send(round, `audience,name,email\n${rows}`));
      counts.push(statements.length);
    }
    expect((counts[1] ?? 0) - (counts[0] ?? 0)).toBeLessThanOrEqual(6);
  });
});
