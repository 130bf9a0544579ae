import { api } from '../api-build.ts';
import { makeFresh } from '../freshness.ts';
import { sentenceOr } from '../sentence.ts';
import { web } from '../web-build.ts';

await sentenceOr(async () => {
  await makeFresh(api);
  await makeFresh(web);
});
