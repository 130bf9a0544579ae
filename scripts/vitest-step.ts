import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, tool } from './command.ts';
import type { Step, Tally } from './tally.ts';

/** The part of Vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** One of the projects of vitest.config.ts as a step, every test counted. */
export function vitestStep(name: string, says: string): Step {
  return {
    name,
    says,
    run: () =>
      counted(name, (file) =>
        tool('vitest/vitest.mjs', [
          'run',
          '--project',
          name,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${file}`,
        ]),
      ),
  };
}

/**
 * Runs a test program that leaves Vitest's JSON report, and sums it up. A file that could not be loaded or prepared fails
 * without a failing test and counts as one, and so does a program that ends badly although nothing failed.
 */
export async function counted(name: string, run: (reportFile: string) => Promise<number>): Promise<Tally> {
  const file = path.join(root, '.cache', 'reports', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const code = await run(file);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const unprepared = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unprepared;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
