// What follows a change of one value of a business case of ten use cases: everything that the page shows, in Node and in Chromium.
import path from 'node:path';
import { chromium as driver } from 'playwright-core';
import { build } from 'rolldown';
import { type CaseContent } from '@peerway/business-case';
import { standardCosts, useCaseDrivers } from '@peerway/business-case/content';
import { useCaseAlternatives, useCases } from '@peerway/use-cases/content';
import { chromium } from '../../scripts/chromium.ts';
import { projectFolder } from '../support/source-files.ts';
import { recomputed } from './recompute-case.ts';
import { printTable } from './table.ts';

const USE_CASES = 10;
const CHANGES = 60;

const content: CaseContent = {
  drivers: useCaseDrivers,
  costs: standardCosts,
  useCases,
  alternatives: useCaseAlternatives,
};

async function inBrowser(): Promise<Record<string, number>[]> {
  const input = path.join(projectFolder, 'tests/bench/recompute-case.ts');
  const { output } = await build({
    input,
    output: { format: 'iife', name: 'cases', minify: true },
    write: false,
    logLevel: 'silent',
  });
  const browser = await driver.launch({ executablePath: await chromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: `${output[0].code}; globalThis.cases = cases;` });
    return await page.evaluate(
      ({ given, count, changes }) => {
        const { cases } = globalThis as unknown as { cases: { recomputed: typeof recomputed } };
        return cases.recomputed(given, count, changes);
      },
      { given: structuredClone(content), count: USE_CASES, changes: CHANGES },
    );
  } finally {
    await browser.close();
  }
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const [node, browser] = [recomputed(content, USE_CASES, CHANGES), await inBrowser()];
const rows = Object.keys(node[0]!).map((part) => {
  const of = (times: readonly Record<string, number>[]) => times.map((one) => one[part]!);
  return [part, ...[of(node), of(browser)].flatMap((times) => [times[0]!, median(times)].map(tenth))];
});
console.log(
  `One value changed in a case of ${USE_CASES} use cases, every value filled; ms, the first time and the median of ${CHANGES}`,
);
printTable(['part', 'Node, first', 'Node', 'Chromium, first', 'Chromium'], rows);
