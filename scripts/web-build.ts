import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root, tool } from './command.ts';
import { prepareFirstLoad } from './first-load.ts';
import type { Product } from './freshness.ts';
import { buildRespondentWorker } from './respondent-worker-build.ts';

export const webFolder = path.join(root, 'apps', 'web');
export const angularCli = '@angular/cli/bin/ng.js';
export const quietAngular: NodeJS.ProcessEnv = { ...process.env, NG_CLI_ANALYTICS: 'false' };

export const web: Product = {
  name: 'the web',
  sources: ['apps/web', 'libs', 'tsconfig.json', 'package-lock.json', 'scripts/web-build.ts', 'scripts/first-load.ts'],
  result: 'apps/web/dist/browser/index.html',
  make: async () => {
    const code = await tool(angularCli, ['build'], { cwd: webFolder, env: quietAngular });
    if (code !== 0) throw new Error('The web does not build: see the lines above.');
    const browser = path.join(webFolder, 'dist', 'browser');
    prepareFirstLoad(browser);
    await buildRespondentWorker(webFolder);
    compress(browser);
  },
};

/** Puts a compressed copy beside everything that gets smaller by it, so that the server need not compress for each visitor. */
function compress(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|svg|wasm)$/.test(name)) continue;
    const file = path.join(folder, name);
    const text = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(text));
    writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
  }
}
