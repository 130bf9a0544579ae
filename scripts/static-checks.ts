import { readdirSync } from 'node:fs';
import path from 'node:path';
import { quietly, root, tool } from './command.ts';
import { staleGenerated } from './generated.ts';
import { holds, type Step, type Tally } from './tally.ts';

/** What can be known without running the product: layout, lint, types, and that generated files are those of today. */
export const staticChecks: readonly Step[] = [
  {
    name: 'format',
    says: 'every file laid out by Prettier',
    run: async () => holds(await tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
  },
  { name: 'lint', says: 'the architecture and the style', run: lint },
  { name: 'types', says: 'the compiler, part by part', run: types },
  { name: 'generated', says: 'generated files are up to date', run: generated },
];

async function lint(): Promise<Tally> {
  // The boundaries are judged on Nx's project graph, which the plugin reads but does not make.
  const env = { ...process.env, NX_DAEMON: 'false' };
  const graph = await quietly(process.execPath, [nxProgram(), 'show', 'projects'], { env });
  if (graph.code !== 0) throw new Error(`Nx cannot read the workspace: ${graph.complaints || graph.printed}`);
  return holds(await tool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'], { env }));
}

function nxProgram(): string {
  return path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
}

async function types(): Promise<Tally> {
  const libs = readdirSync(path.join(root, 'libs')).map((name) => `libs/${name}`);
  const parts = [...libs, 'apps/api', 'apps/web/worker', 'scripts', 'tests'];
  let failed = 0;
  for (const part of parts) {
    if ((await tool('typescript/bin/tsc', ['-p', part])) !== 0) failed += 1;
  }
  // Angular's compiler sees into the templates as well.
  if (
    (await tool('@angular/compiler-cli/bundles/src/bin/ngc.js', ['-p', 'apps/web/tsconfig.app.json', '--noEmit'])) !== 0
  )
    failed += 1;
  return { passed: parts.length + 1 - failed, failed };
}

async function generated(): Promise<Tally> {
  const stale = await staleGenerated();
  for (const file of stale) console.error(`${file} is not what would be generated now: run "npm run generate".`);
  return holds(stale.length);
}
