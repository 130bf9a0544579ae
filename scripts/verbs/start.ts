import path from 'node:path';
import { api } from '../api-build.ts';
import { become } from '../become.ts';
import { root } from '../command.ts';
import { makeFresh } from '../freshness.ts';
import { sentenceOr } from '../sentence.ts';
import { web } from '../web-build.ts';

await sentenceOr(async () => {
  await makeFresh(api);
  await makeFresh(web);
});
become(path.join(root, api.result), process.argv.slice(2));
