import path from 'node:path';
import { api } from './api-build.ts';
import { become } from './become.ts';
import { root } from './command.ts';
import { makeFresh } from './freshness.ts';
import { sentenceOr } from './sentence.ts';

/** Builds the API if that is stale, and becomes its process for one task that ends by itself. */
export async function apiVerb(task: string): Promise<void> {
  await sentenceOr(() => makeFresh(api));
  become(path.join(root, api.result), [task, ...process.argv.slice(2)]);
}
