// SMAA with 10,000 draws in Node and in Chromium, beside the same method in NumPy (Debian: python3-numpy).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromium as driver } from 'playwright-core';
import { build } from 'rolldown';
import { type Measurement, smaa, type SmaaInput } from '@peerway/decision';
import { seededRandom } from '@peerway/kernel';
import { chromium } from '../../scripts/chromium.ts';
import { projectFolder } from '../support/source-files.ts';
import { printTable } from './table.ts';

const RUNS = 15;
const ITERATIONS = 10_000;

type Case = {
  readonly name: string;
  readonly alternatives: number;
  readonly criteria: number;
  readonly isNormal: boolean;
};

/** A table in which every cell is unsure, as the middle of each cell and its reach either way. */
function tableOf({ alternatives, criteria }: Case): { middle: number[][]; spread: number[][] } {
  const random = seededRandom(8);
  const rows = (of: () => number): number[][] =>
    Array.from({ length: alternatives }, () => Array.from({ length: criteria }, of));
  return { middle: rows(() => 100 * random()), spread: rows(() => 5 + 15 * random()) };
}

function inputOf(one: Case): SmaaInput {
  const { middle, spread } = tableOf(one);
  const cell = (mean: number, reach: number): Measurement =>
    one.isNormal ? { mean, sd: reach } : { low: mean - reach, high: mean + reach };
  return {
    alternatives: middle.map((_row, i) => `a${i}`),
    criteria: middle[0]!.map((_cell, j) => ({ id: `c${j}`, direction: j % 3 === 0 ? 'min' : 'max' })),
    measurements: middle.map((row, i) => row.map((mean, j) => cell(mean, spread[i]![j]!))),
    weights: 'uniform',
    iterations: ITERATIONS,
    seed: 1,
  };
}

function inNode(input: SmaaInput): number[] {
  return Array.from({ length: RUNS }, () => {
    const began = performance.now();
    smaa(input);
    return performance.now() - began;
  });
}

type Rival = { version: string; times: number[]; acceptability: number[][]; confidence: number[] };

function inNumpy(one: Case, input: SmaaInput): Rival | undefined {
  const signs = input.criteria.map(({ direction }) => (direction === 'max' ? 1 : -1));
  const task = { ...tableOf(one), isNormal: one.isNormal, signs, iterations: ITERATIONS, runs: RUNS };
  const script = path.join(projectFolder, 'tests/bench/smaa-numpy.py');
  const { status, stdout } = spawnSync('python3', [script], { input: JSON.stringify(task), encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as Rival) : undefined;
}

/** The same code in a browser, as a script of its own. */
async function inBrowser(inputs: readonly SmaaInput[]): Promise<number[][]> {
  const input = path.join(projectFolder, 'libs/decision/src/smaa.ts');
  const output = { format: 'iife' as const, name: 'decision', minify: true };
  const { output: chunks } = await build({ input, output, write: false, logLevel: 'silent' });
  const [{ code }] = chunks;
  const browser = await driver.launch({ executablePath: await chromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: `${code}; globalThis.decision = decision;` });
    return await page.evaluate(
      ({ tasks, runs }) => {
        const { smaa: run } = (globalThis as unknown as { decision: { smaa: typeof smaa } }).decision;
        return tasks.map((task) =>
          Array.from({ length: runs }, () => {
            const began = performance.now();
            run(task);
            return performance.now() - began;
          }),
        );
      },
      { tasks: [...inputs], runs: RUNS },
    );
  } finally {
    await browser.close();
  }
}

const cases: readonly Case[] = [
  { name: 'uniform cells', alternatives: 30, criteria: 8, isNormal: false },
  { name: 'normal cells', alternatives: 30, criteria: 8, isNormal: true },
  { name: 'normal cells', alternatives: 30, criteria: 12, isNormal: true },
];
const inputs = cases.map(inputOf);
const browsed = await inBrowser(inputs);
const tenth = (value: number): number => Math.round(value * 10) / 10;
/** The quickest run: whatever else the machine does is no part of it. */
const quickest = (times: readonly number[]): number => Math.min(...times);
const versions = new Set<string>();
const rows = cases.map((one, at) => {
  const input = inputs[at]!;
  const node = quickest(inNode(input));
  const rival = inNumpy(one, input);
  const numpy = rival === undefined ? Number.NaN : quickest(rival.times);
  versions.add(rival?.version ?? 'not there');
  const ours = smaa(input);
  const apart = rival?.acceptability.flatMap((row, i) =>
    row.map((share, rank) => Math.abs(share - ours.rankAcceptability[i]![rank]!)),
  );
  return [
    `${one.name}, ${one.alternatives} × ${one.criteria}`,
    tenth(node),
    tenth(quickest(browsed[at]!)),
    rival === undefined ? 'no python3-numpy' : tenth(numpy),
    tenth(numpy / node),
    tenth(numpy / quickest(browsed[at]!)),
    // Two results of as many draws differ by some 1.4 standard errors; the largest of all cells by some 4 times that.
    apart === undefined ? '' : tenth(Math.max(...apart) / ours.standardError),
  ];
});
console.log(
  `SMAA, ${ITERATIONS} draws, quickest of ${RUNS} runs in ms; ranks, central weights and confidence; NumPy ${[...versions].join()}`,
);
printTable(['table', 'Node', 'Chromium', 'NumPy', 'NumPy / Node', 'NumPy / Chromium', 'apart, standard errors'], rows);
