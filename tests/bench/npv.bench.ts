// 100,000 draws of the NPV of 60 correlated drivers over ten years: in Node, and in a worker of Chromium, beside NumPy.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromium as driver } from 'playwright-core';
import { build } from 'rolldown';
import { type CaseModel, simulateCase } from '@peerway/business-case';
import { chromium } from '../../scripts/chromium.ts';
import { projectFolder } from '../support/source-files.ts';
import { npvCase, npvTask, type Tie } from './npv-task.ts';
import { printTable } from './table.ts';

const RUNS = 9;
const ITERATIONS = 100_000;

function inNode(model: CaseModel): number[] {
  return Array.from({ length: RUNS }, (_, seed) => {
    const began = performance.now();
    simulateCase(model, { iterations: ITERATIONS, seed });
    return performance.now() - began;
  });
}

type Rival = { version: string; times: number[]; mean: number; deviation: number; loss: number };

function inNumpy(model: CaseModel): Rival | undefined {
  const script = path.join(projectFolder, 'tests/bench/npv-numpy.py');
  const input = JSON.stringify({ ...npvTask(model), iterations: ITERATIONS, runs: RUNS });
  const { status, stdout, stderr } = spawnSync('python3', [script], { input, encoding: 'utf8' });
  if (status !== 0) console.error(stderr);
  return status === 0 ? (JSON.parse(stdout) as Rival) : undefined;
}

/** The same code in a worker of a browser. */
async function inBrowser(models: readonly CaseModel[]): Promise<number[][]> {
  const input = path.join(projectFolder, 'libs/business-case/src/simulate-case.ts');
  const { output } = await build({
    input,
    output: { format: 'iife', name: 'cases', minify: true },
    write: false,
    logLevel: 'silent',
  });
  const worker = `${output[0].code}
    onmessage = ({ data: { model, runs, iterations } }) => postMessage(Array.from({ length: runs }, (_, seed) => {
      const began = performance.now();
      cases.simulateCase(model, { iterations, seed });
      return performance.now() - began;
    }));`;
  const browser = await driver.launch({ executablePath: await chromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    return await page.evaluate(
      async ({ code, tasks, runs, iterations }) => {
        const times: number[][] = [];
        for (const model of tasks) {
          const thread = new Worker(URL.createObjectURL(new Blob([code])));
          const heard = new Promise<number[]>((resolve) => (thread.onmessage = ({ data }) => resolve(data)));
          thread.postMessage({ model, runs, iterations });
          times.push(await heard);
          thread.terminate();
        }
        return times;
      },
      { code: worker, tasks: [...models], runs: RUNS, iterations: ITERATIONS },
    );
  } finally {
    await browser.close();
  }
}

const ties: readonly Tie[] = ['pairs', 'causes'];
const models = ties.map(npvCase);
const browsed = await inBrowser(models);
const tenth = (value: number): number => Math.round(value * 10) / 10;
/** The quickest run: whatever else the machine does is no part of it. */
const quickest = (times: readonly number[]): number => Math.min(...times);
const versions = new Set<string>();
const rows = ties.map((tie, at) => {
  const model = models[at]!;
  const node = quickest(inNode(model));
  const browser = quickest(browsed[at]!);
  const rival = inNumpy(model);
  const numpy = rival === undefined ? Number.NaN : quickest(rival.times);
  versions.add(rival?.version ?? 'not there');
  const { value, probabilityOfLoss } = simulateCase(model, { iterations: ITERATIONS, seed: 1 });
  const apart = rival === undefined ? '' : tenth(Math.abs(rival.mean - value!.mean) / value!.standardError);
  const loss = rival === undefined ? '' : `${probabilityOfLoss!.value} / ${rival.loss}`;
  return [
    tie === 'pairs' ? '60 × 60 pairs' : 'three shared causes',
    ...[node, browser, numpy, numpy / node, numpy / browser].map(tenth),
    apart,
    loss,
  ];
});
console.log(
  `NPV of 60 correlated drivers, 10 years, ${ITERATIONS} draws, quickest of ${RUNS} in ms; NumPy ${[...versions].join()}`,
);
printTable(
  [
    'ties',
    'Node',
    'worker in Chromium',
    'NumPy',
    'NumPy / Node',
    'NumPy / worker',
    'means apart, standard errors',
    'loss, ours / NumPy',
  ],
  rows,
);
