import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './command.ts';
import type { Product } from './freshness.ts';

const result = path.join(root, 'apps', 'api', 'dist-explorer');

/** The in-browser GraphQL explorer, bundled from its npm package; only `npm run dev` makes and serves it. */
export const explorer: Product = {
  name: 'the GraphQL explorer',
  sources: ['apps/api/explorer', 'scripts/explorer-build.ts', 'package-lock.json'],
  result: 'apps/api/dist-explorer/explorer.js',
  make: async () => {
    const { build } = await import('rolldown');
    mkdirSync(result, { recursive: true });
    await build({
      cwd: root,
      input: { explorer: path.join(root, 'apps', 'api', 'explorer', 'explorer.ts') },
      platform: 'browser',
      // Its packages carry hundreds of directives for another framework, each worth a warning.
      logLevel: 'silent',
      transform: { define: { 'process.env.NODE_ENV': '"production"' } },
      output: { dir: result, format: 'esm', entryFileNames: '[name].js', minify: true },
    });
    copyFileSync(path.join(root, 'node_modules', 'graphiql', 'dist', 'style.css'), path.join(result, 'explorer.css'));
  },
};
