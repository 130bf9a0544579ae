import path from 'node:path';
import { api } from '../api-build.ts';
import { become } from '../become.ts';
import { root } from '../command.ts';
import { makeFresh } from '../freshness.ts';
import { sentenceOr } from '../sentence.ts';

await sentenceOr(() => makeFresh(api));
become(path.join(root, api.result), ['dump', ...process.argv.slice(2)]);
