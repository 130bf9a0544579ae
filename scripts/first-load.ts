import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const MOST_BYTES = 460_000;

/**
 * Names the application's own files in the page, so that the browser fetches them while the language is found out: main
 * asks for them only then. Refuses a first load that is too heavy, and texts that would be read before they are translated.
 */
export function prepareFirstLoad(folder: string): void {
  const place = path.join(folder, 'index.html');
  const page = readFileSync(place, 'utf8');
  const scripts = [...page.matchAll(/<script src="([\w-]+\.js)"/g)].map(([, file = '']) => file);
  const before = withStaticImports(folder, scripts);
  refuseTexts(folder, before);
  const all = withStaticImports(folder, [...before, startOf(folder, scripts)]);
  refuseWeight(folder, all);
  const links = all
    .filter((file) => !page.includes(`"${file}"`))
    .map((file) => `<link rel="modulepreload" href="${file}" nonce="__CSP_NONCE__">`);
  writeFileSync(place, page.replace('<script src=', `${links.join('')}<script src=`));
}

/** The file that main asks for when it knows the language. */
function startOf(folder: string, scripts: readonly string[]): string {
  const main = scripts.find((file) => file.startsWith('main')) ?? 'main.js';
  const found = /\{start:\w+\}=await import\([`'"]\.\/([\w-]+\.js)/.exec(read(folder, main))?.[1];
  if (found === undefined) throw new Error(`${main} does not start the application as scripts/first-load.ts expects.`);
  return found;
}

/** The files with all that they import, each once. */
function withStaticImports(folder: string, files: readonly string[]): string[] {
  const found = new Set(files);
  for (const file of found) {
    const imports = read(folder, file).matchAll(
      /(?:^|[;}\s])(?:import|export)(?:[\w\s{},*$]+from)?\s*[`'"]\.\/([\w-]+\.js)/g,
    );
    for (const [, imported = ''] of imports) found.add(imported);
  }
  return [...found];
}

function refuseTexts(folder: string, files: readonly string[]): void {
  const early = files.filter((file) => /\$localize\s*`/.test(read(folder, file)));
  if (early.length > 0) throw new Error(`Texts are read before their translations are there: ${early.join(', ')}.`);
}

function refuseWeight(folder: string, files: readonly string[]): void {
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  if (bytes > MOST_BYTES) throw new Error(`The first load is ${bytes} bytes, more than ${MOST_BYTES}.`);
}

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}
