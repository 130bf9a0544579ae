import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvTable } from '@peerway/table';
import { readXlsx } from '../../../apps/api/src/table/read-xlsx.ts';
import { joinEngagement } from '../../support/running-portal.ts';
import type { Visitor } from '../../support/visitor.ts';
import { close, Holder, invite, openedRound, type Stage, startStage } from './round-stage.ts';

let stage: Stage;
let viewer: Visitor;
let named: string;
beforeAll(async () => {
  stage = await startStage();
  viewer = await joinEngagement(stage.running, stage.owner, { engagement: stage.engagement, role: 'viewer' });
  named = await openedRound(stage);
  const [ada] = await invite(stage, named, [
    { audience: 'it', name: '=Ada()', email: 'ada@example.org' },
    { audience: 'team', name: '-Bo' },
  ]);
  const holder = new Holder(stage, ada?.token ?? '');
  const [first = '', second = ''] = await holder.questions();
  await holder.save(first, 4, { note: '+1 for "tests", really' });
  await holder.save(second, null);
});
afterAll(() => stage.running.close());

async function get(
  round: string,
  file: string,
  by: Visitor = stage.owner,
): Promise<{ status: number; bytes: Uint8Array; text: string }> {
  const reply = await fetch(`${by.url}/api/engagements/${stage.engagement}/rounds/${round}/${file}`, {
    headers: { cookie: by.cookie },
  });
  const bytes = new Uint8Array(await reply.arrayBuffer());
  return { status: reply.status, bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

const limits = { characters: 1e6, rows: 1_000, columns: 50 };

describe('the answers of a round with names', () => {
  it('come as CSV, defused, with a mark for spreadsheets when asked', async () => {
    const { text } = await get(named, 'answers.csv?mark=on&separator=%3B');
    expect(text.startsWith('\ufeffrespondent;name;')).toBe(true);
    const table = csvTable(text, limits);
    if ('code' in table) throw new Error(table.code);
    const column = (name: string): number => table.header.indexOf(name);
    const seen = table.rows.map(({ cells }) => [cells[column('name')], cells[column('state')], cells[column('level')]]);
    expect(seen).toHaveLength(3);
    expect(seen).toEqual(
      expect.arrayContaining([
        ["'=Ada()", 'level', '4'],
        ["'=Ada()", 'unknown', ''],
        ["'-Bo", '', ''],
      ]),
    );
    expect(text).toContain('"\'+1 for ""tests"", really"');
  });

  it('come as JSON, as they are', async () => {
    const rows = JSON.parse((await get(named, 'answers.json')).text) as { name: string; level: number | null }[];
    expect(rows.map(({ name }) => name)).toEqual(['=Ada()', '=Ada()', '-Bo']);
    expect(rows.map(({ level }) => level)).toContain(4);
  });

  it('come as a workbook', async () => {
    const read = await readXlsx((await get(named, 'answers.xlsx')).bytes, {
      bytes: 1e6,
      unpackedBytes: 1e7,
      rows: 100,
      columns: 50,
    });
    if ('code' in read) throw new Error(read.code);
    expect(read[0]?.rows).toHaveLength(4);
    expect(read[0]?.rows[1]?.cells[1]).toBe("'=Ada()");
  });

  it('are for those only who may read single answers, and taking them is written down', async () => {
    expect((await get(named, 'answers.csv', viewer)).status).toBe(403);
    expect((await get(named, 'answers.csv', stage.running.visitor())).status).toBe(401);
    expect((await get(named, 'answers.exe')).status).toBe(400);
    const { nodes } = await stage.owner.need<{ nodes: { action: string }[] }>(
      'query ($e: ID!) { auditEntries(engagement: $e) { nodes { action } } }',
      { e: stage.engagement },
    );
    expect(nodes.filter(({ action }) => action === 'downloadAnswers').length).toBeGreaterThan(0);
  });
});

describe('an anonymous round', () => {
  it('gives figures only, and those only once it is closed, without what its result hides', async () => {
    const round = await openedRound(stage, { anonymity: 'anonymous' });
    const people = await invite(stage, round, [
      ...Array.from({ length: 6 }, () => ({ audience: 'it' })),
      { audience: 'security' },
    ]);
    for (const { token } of people) await new Holder(stage, token).answerAll(() => 3);
    expect((await get(round, 'answers.csv')).text).toContain('ROUND_OPEN');
    await close(stage, round);
    const rows = JSON.parse((await get(round, 'answers.json')).text) as Record<string, unknown>[];
    expect(rows.length).toBeGreaterThan(5);
    expect(Object.keys(rows[0] ?? {})).not.toContain('respondent');
    const hidden = rows.filter(({ audience }) => audience === 'security');
    expect(hidden.length).toBeGreaterThan(0);
    for (const row of hidden) expect(row).toMatchObject({ 'mean level': null, score: null, respondents: null });
    for (const { id } of people) expect(JSON.stringify(rows)).not.toContain(id);
  });
});
