// What pulses of 20,000 answers came to: over HTTP on either engine, and the library alone on one answer after the other.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type CountedAnswer, type Pulse, pulseResult, pulseTrend } from '@peerway/change';
import { seededRandom } from '@peerway/kernel';
import { parse, print, separateOperations } from 'graphql';
import { editChange, group } from '../api/change/change-fields.ts';
import { startPostgres } from '../support/postgres.ts';
import { freePort, ownFolder } from '../support/product.ts';
import { pulseNow } from '../support/pulse-stage.ts';
import { projectFolder } from '../support/source-files.ts';
import { statementsOf } from '../support/statements.ts';
import { Visitor } from '../support/visitor.ts';
import { embedded, type Engine, engagementOf, running, type Sent, sent, server, settingsOf } from './engines.ts';
import { printTable, quantile } from './table.ts';

const ANSWERS = 20_000;
const GROUPS = 12;
const MOST_PULSES = 8;
const REPEATS = 15;
const SETTLED_MS = 1_500;

const screen = path.join(projectFolder, 'apps/web/src/app/change/pulses/pulses.graphql');
const query = print(separateOperations(parse(readFileSync(screen, 'utf8')))['PulseResults']!);
const groups = Array.from({ length: GROUPS }, (_none, place) => `group-${place}`);
const pulseOf = (place: number): Pulse => pulseNow({ id: `pulse-${place}`, groups, isClosed: true });

/** Answers of people in groups of unequal size, one in ten levels left out; another seed for each pulse. */
function filling(engagement: string, place: number): string {
  const level = `case when random() < 0.1 then null else 1 + floor(5 * random())::int end`;
  return `insert into pulse_answer (id, workspace_id, engagement_id, pulse, content)
    select gen_random_uuid(), (select workspace_id from engagement where id = '${engagement}'), '${engagement}', 'pulse-${place}',
      jsonb_build_object('group', 'group-' || floor(${GROUPS} * random() * random())::int, 'know', ${level}, 'want', ${level},
        'can', ${level}, 'do', ${level}, 'keep', ${level}, 'words', null)
    from generate_series(1, ${ANSWERS}) n`;
}

async function stage(owner: Visitor, engagement: string): Promise<void> {
  const pulses = Array.from({ length: MOST_PULSES }, (_none, place) => pulseOf(place));
  const edits = {
    group: groups.map((id) => ({ id, version: 0, part: group(id) })),
    pulse: pulses.map((part) => ({ id: part.id, version: 0, part })),
  };
  await owner.need(editChange, { e: engagement, edits });
}

async function measure(engine: Engine, folder: string): Promise<(string | number)[][]> {
  const settings = settingsOf(engine, folder, await freePort());
  const owner = new Visitor(settings.url);
  const engagement = await running(settings, async (portal) => {
    const id = await engagementOf(owner, portal);
    await stage(owner, id);
    return id;
  });
  const rows: (string | number)[][] = [];
  let filled = 0;
  for (const pulses of [1, MOST_PULSES]) {
    const places = Array.from({ length: pulses - filled }, (_none, place) => filled + place);
    await engine.send([...places.map((place) => filling(engagement, place)), 'analyze']);
    filled = pulses;
    rows.push([engine.name, pulses * ANSWERS, ...(await overHttp(settings, owner, engagement))]);
  }
  return rows;
}

async function overHttp(
  settings: ReturnType<typeof settingsOf>,
  owner: Visitor,
  engagement: string,
): Promise<(string | number)[]> {
  return running(settings, async (portal) => {
    const ask = (): Promise<Sent> => sent(owner, query, { engagement });
    await owner.need('{ engagements { nodes { id } } }');
    await wait(SETTLED_MS);
    let first: Sent = { ms: 0, bytes: 0 };
    const statements = await statementsOf(portal, async () => void (first = await ask()));
    const took: number[] = [];
    for (let at = 0; at < REPEATS; at += 1) took.push((await ask()).ms);
    const worst = Math.round(Math.max(...took));
    return [Math.round(first.ms), Math.round(quantile(took, 0.5)), worst, statements.length, first.bytes];
  });
}

/** The library alone, on the answers as they are kept: nothing is counted for it beforehand. */
function alone(): (string | number)[] {
  const random = seededRandom(1);
  const level = (): number | null => (random() < 0.1 ? null : 1 + Math.floor(5 * random()));
  const answers = Array.from({ length: ANSWERS }, (): CountedAnswer => {
    const of = groups[Math.floor(GROUPS * random() * random())]!;
    return { group: of, know: level(), want: level(), can: level(), do: level(), keep: level() };
  });
  const took = Array.from({ length: REPEATS }, (_none, place) => {
    const began = performance.now();
    pulseTrend([pulseResult({ pulse: pulseOf(place), answers, groups })]);
    return performance.now() - began;
  });
  const tenth = (ms: number): number => Math.round(10 * ms) / 10;
  return [ANSWERS, tenth(took[0]!), tenth(quantile(took, 0.5)), tenth(Math.max(...took))];
}

const load = (): string =>
  os
    .loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
console.log(`Pulses of ${ANSWERS} answers from ${GROUPS} groups; load at the start: ${load()}`);
const postgres = await startPostgres({ durable: true });
const folders = [ownFolder(), ownFolder()] as const;
try {
  const rows = [
    ...(await measure(embedded(folders[0].folder), folders[0].folder)),
    ...(await measure(server(postgres.url), folders[1].folder)),
  ];
  printTable(['engine', 'answers', 'first ms', 'p50 ms', 'slowest ms', 'statements', 'bytes'], rows);
  printTable(['library alone, answers', 'first ms', 'p50 ms', 'slowest ms'], [alone()]);
  console.log(`load at the end: ${load()}`);
} finally {
  await postgres.stop();
  for (const { remove } of folders) remove();
}
