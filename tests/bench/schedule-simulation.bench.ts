// A plan of 1,000 tasks drawn 10,000 times, without limits and within capacity, in Node and in Chromium.
import path from 'node:path';
import { chromium as driver } from 'playwright-core';
import { build } from 'rolldown';
import { seededRandom } from '@peerway/kernel';
import { simulateSchedule, type SimulationPlan, type UnsureActivity } from '@peerway/schedule';
import { chromium } from '../../scripts/chromium.ts';
import { projectFolder } from '../support/source-files.ts';
import { printTable } from './table.ts';

const TASKS = 1000;
const ITERATIONS = 10_000;
const RUNS = 3;
const PEOPLE = 12;

/** Tasks of one to ten days, two links each to some of the sixty before, one of twelve roles, a working week, 20 risks and a cause. */
function benchPlan(): SimulationPlan {
  const random = seededRandom(3);
  const below = (limit: number): number => Math.floor(random() * limit);
  const activities = Array.from({ length: TASKS }, (_, at): UnsureActivity => {
    const likely = 1 + below(10);
    const before = new Set(at > 20 ? [at - 1 - below(Math.min(at, 60)), at - 1 - below(Math.min(at, 60))] : []);
    return {
      id: `t${at}`,
      duration: { low: Math.ceil(likely * 0.7), likely, high: likely * 2 },
      predecessors: [...before].map((one) => ({ id: `t${one}` })),
      calendar: 'week',
      demands: { [`r${below(PEOPLE)}`]: 50 + 50 * below(2) },
      cost: { perUnit: 500 },
    };
  });
  const risks = Array.from({ length: 20 }, (_, at) => ({
    id: `k${at}`,
    frequency: { low: 0, likely: 0.2, high: 0.8 },
    delay: { low: 2, likely: 5, high: 20 },
    money: { low: 0, likely: 1000, high: 5000 },
    hits: [`t${below(TASKS)}`, `t${below(TASKS)}`],
  }));
  const hanging = activities.slice(0, 200).map(({ id }) => id);
  return {
    activities,
    risks,
    causes: [{ id: 'cause', factor: { low: 0.9, likely: 1, high: 1.3 }, activities: hanging }],
    calendars: { week: Array.from({ length: 3653 }, (_, unit) => unit % 7 < 5) },
    lagCalendar: 'week',
  };
}

async function inBrowser(plans: readonly SimulationPlan[]): Promise<number[]> {
  const input = path.join(projectFolder, 'libs/schedule/src/simulate-schedule.ts');
  const output = { format: 'iife' as const, name: 'schedule', minify: true };
  const { output: chunks } = await build({ input, output, write: false, logLevel: 'silent' });
  const [{ code }] = chunks;
  const browser = await driver.launch({ executablePath: await chromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: `${code}; globalThis.schedule = schedule;` });
    return await page.evaluate(
      ({ all, iterations, runs }) => {
        const { simulateSchedule: run } = (
          globalThis as unknown as { schedule: { simulateSchedule: typeof simulateSchedule } }
        ).schedule;
        return all.map((plan) => {
          const times = Array.from({ length: runs }, () => {
            const began = performance.now();
            run(plan, { iterations, seed: 1 });
            return performance.now() - began;
          });
          return Math.min(...times);
        });
      },
      { all: [...plans], iterations: ITERATIONS, runs: RUNS },
    );
  } finally {
    await browser.close();
  }
}

const free = benchPlan();
const capacity = Object.fromEntries(Array.from({ length: PEOPLE }, (_, at) => [`r${at}`, 150]));
const cases = [
  { name: 'without limits', plan: free },
  { name: 'within capacity', plan: { ...free, resources: capacity } },
];
const browsed = await inBrowser(cases.map(({ plan }) => plan));
const rows = cases.map(({ name, plan }, at) => {
  const runs = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    const result = simulateSchedule(plan, { iterations: ITERATIONS, seed: 1 });
    return { ms: performance.now() - began, result };
  });
  const node = Math.min(...runs.map(({ ms }) => ms));
  const { finish } = runs[0]!.result;
  return [
    name,
    Math.round(node),
    Math.round(ITERATIONS / (node / 1000)),
    Math.round(browsed[at]!),
    `${finish.p50} / ${finish.p80}`,
    Math.round(finish.standardError! * 100) / 100,
  ];
});
console.log(
  `${TASKS} tasks drawn ${ITERATIONS} times: 20 risks, a shared cause, a working week; quickest of ${RUNS} runs`,
);
printTable(['limits', 'Node, ms', 'draws a second', 'Chromium, ms', 'P50 / P80, days', 'standard error'], rows);
