import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

interface Output {
  readonly entryPoint?: string;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

/** Where the page of a respondent begins, and what it loads by itself later: its languages, and the parts behind `@defer`. */
const entries = [
  /^src\/main\.ts$/,
  /^src\/app\/start\.ts$/,
  /^src\/app\/assessment\/respondent-page\.ts$/,
  /^src\/language\//,
  /^src\/app\/assessment\/respondent\/join-form\.ts$/,
  /^src\/app\/assessment\/respondent\/answers-overview\.ts$/,
  /^src\/app\/assessment\/respondent\/respondent-thanks\.ts$/,
  /^src\/app\/assessment\/respondent\/answer-before\.ts$/,
  /^src\/app\/assessment\/respondent\/kept-about-me\.ts$/,
  /^src\/app\/assessment\/evidence\/answer-evidence\.ts$/,
];

/** Puts the worker of the respondents' pages beside the built web, with the list of exactly the files that these need. */
export async function buildRespondentWorker(webFolder: string): Promise<void> {
  const built = path.join(webFolder, 'dist', 'browser');
  const stats = path.join(webFolder, 'dist', 'browser-stats.json');
  const { outputs } = JSON.parse(readFileSync(stats, 'utf8')) as { outputs: Readonly<Record<string, Output>> };
  const index = readFileSync(path.join(built, 'index.html'), 'utf8');
  const files = [...new Set([...namedIn(index), ...neededOf(outputs)])].sort();
  const version = createHash('sha256').update(index).update(files.join('\n')).digest('hex').slice(0, 16);
  // Loaded here, so that a start that builds nothing does not load the bundler either.
  const { build } = await import('rolldown');
  mkdirSync(path.join(built, 'r'), { recursive: true });
  await build({
    input: path.join(webFolder, 'worker', 'respondent-worker.ts'),
    transform: { define: { SHELL: JSON.stringify({ version, files: files.map((name) => `/${name}`) }) } },
    output: { file: path.join(built, 'r', 'worker.js'), format: 'iife', minify: true },
  });
  rmSync(stats);
}

/** The files that the page itself names. */
function namedIn(index: string): string[] {
  return [...index.matchAll(/(?:src|href)="([\w-]+\.(?:js|css|svg))"/g)].map(([, name]) => name ?? '');
}

/** The chunks of the entries, with all that they import at once. */
function neededOf(outputs: Readonly<Record<string, Output>>): Set<string> {
  const needed = new Set<string>();
  const add = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const { path: imported, kind } of outputs[name]?.imports ?? []) if (kind === 'import-statement') add(imported);
  };
  for (const entry of entries) {
    const found = Object.keys(outputs).filter((name) => entry.test(outputs[name]?.entryPoint ?? ''));
    if (found.length === 0) throw new Error(`The build has nothing for ${entry.source}: the worker would miss it.`);
    found.forEach(add);
  }
  return needed;
}
