import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod';

/** Each content schema: the library module that exports it, its name there, and the file an author's editor reads. */
const contentSchemas = [
  { module: '../libs/assessment/src/bank.ts', schema: 'Bank', file: '../libs/assessment/content/bank.schema.json' },
  {
    module: '../libs/organization/src/inventory-fact.ts',
    schema: 'InventoryCatalogue',
    file: '../libs/organization/content/inventory-catalogue.schema.json',
  },
  {
    module: '../libs/organization/src/industry.ts',
    schema: 'IndustryList',
    file: '../libs/organization/content/industry-list.schema.json',
  },
];

/**
 * Writes the JSON Schema of each kind of content beside it, or with `--check` says which file is stale and exits 1.
 */
async function generate(mode: 'write' | 'check'): Promise<number> {
  let stale = 0;
  for (const entry of contentSchemas) {
    const exported: unknown = (await import(entry.module))[entry.schema];
    if (!(exported instanceof z.ZodType)) throw new Error(`${entry.module} exports no schema ${entry.schema}.`);
    const path = fileURLToPath(new URL(entry.file, import.meta.url));
    const json = JSON.stringify(z.toJSONSchema(exported, { io: 'input' }));
    const text = await format(json, { ...(await resolveConfig(path)), filepath: path });
    if (mode === 'write') writeFileSync(path, text);
    else if (readFileSync(path, 'utf8') !== text) {
      console.error(`${entry.file} is stale: run npm run generate.`);
      stale += 1;
    }
  }
  return stale;
}

process.exitCode = (await generate(process.argv.includes('--check') ? 'check' : 'write')) > 0 ? 1 : 0;
