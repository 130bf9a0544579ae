// How long `npm start` takes from a warm install to serving, and what the portal then holds in memory.
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ownFolder, startProduct } from '../support/product.ts';
import { printTable, quantile } from './table.ts';

const RUNS = 5;
const REST_MS = 10_000;

/** Resident memory of a process, in megabytes, where the system tells it. */
function memoryMb(pid: number | undefined): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

const firsts: number[] = [];
const seconds: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const { folder, remove } = ownFolder();
  for (const times of [firsts, seconds]) {
    const product = await startProduct({ folder, command: ['npm', 'start'] });
    times.push(Math.round(product.startedInMs));
    await product.stop();
  }
  remove();
}

const { folder, remove } = ownFolder();
const product = await startProduct({ folder });
const atStart = memoryMb(product.process.pid);
await wait(REST_MS);
const atRest = memoryMb(product.process.pid);
await product.stop();
remove();

printTable(
  ['npm start, built', 'runs', 'median ms', 'slowest ms'],
  [
    ['on an empty data folder, migrated, with the sample', RUNS, quantile(firsts, 0.5), Math.max(...firsts)],
    ['on the data folder of the start before', RUNS, quantile(seconds, 0.5), Math.max(...seconds)],
  ],
);
console.log('');
printTable(
  ['memory of the portal, embedded database included', 'MB'],
  [
    ['just started', atStart],
    [`after ${REST_MS / 1000} s at rest`, atRest],
  ],
);
