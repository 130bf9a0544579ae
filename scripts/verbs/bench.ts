import { readdirSync } from 'node:fs';
import path from 'node:path';
import { api } from '../api-build.ts';
import { program, root } from '../command.ts';
import { makeFresh } from '../freshness.ts';
import { sentenceOr } from '../sentence.ts';
import { web } from '../web-build.ts';

// Each measurement is a program of its own that prints its table; the names given choose among them.
const wanted = process.argv.slice(2);
const folder = path.join(root, 'tests', 'bench');

await sentenceOr(async () => {
  await makeFresh(api);
  await makeFresh(web);
  const measurements = readdirSync(folder).filter((name) => name.endsWith('.bench.ts'));
  for (const name of measurements.sort()) {
    if (wanted.length > 0 && !wanted.includes(name.replace('.bench.ts', ''))) continue;
    console.log(`\n${name.replace('.bench.ts', '')}`);
    const code = await program(process.execPath, [path.join(folder, name)]);
    if (code !== 0) process.exitCode = 1;
  }
});
