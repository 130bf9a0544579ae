import type { InputOptions, OutputOptions } from 'rolldown';
import path from 'node:path';
import { root } from './command.ts';
import type { Product } from './freshness.ts';

const folder = path.join(root, 'apps', 'api');

/** How the API becomes one file: our own sources and libraries inside, everything installed outside. */
export const apiInput: InputOptions = {
  cwd: folder,
  input: { main: path.join(folder, 'src', 'main.ts') },
  platform: 'node',
  tsconfig: path.join(folder, 'tsconfig.json'),
  // The decorator helpers are no dependency of ours, so they come along inside.
  external: (id) => !/^(\.|\/|#|@peerway\/|@oxc-project\/runtime|\0)/.test(id),
};

export const apiOutput: OutputOptions = {
  dir: path.join(folder, 'dist'),
  format: 'esm',
  sourcemap: true,
  cleanDir: true,
  entryFileNames: '[name].js',
};

export const api: Product = {
  name: 'the API',
  sources: [
    'apps/api/src',
    'apps/api/package.json',
    'apps/api/tsconfig.json',
    'libs',
    'tsconfig.json',
    'package-lock.json',
    'scripts/api-build.ts',
  ],
  result: 'apps/api/dist/main.js',
  make: async () => {
    // Loaded here, so that a start that builds nothing does not load the bundler either.
    const { build } = await import('rolldown');
    await build({ ...apiInput, output: apiOutput });
  },
};
