import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './command.ts';

const NOT_SOURCES = /^(node_modules|dist(-.+)?|\.angular|\.cache|data)$/;

/** What a build makes: its name for people, the sources it is made from, where the result lies. */
export interface Product {
  readonly name: string;
  readonly sources: readonly string[];
  /** The file whose presence says that the result is there. */
  readonly result: string;
  readonly make: () => Promise<void>;
}

/** Builds a product when its result is missing or its sources have changed since; says so in words. */
export async function makeFresh(product: Product): Promise<void> {
  const now = fingerprint(product.sources);
  if (existsSync(path.join(root, product.result)) && read(stamp(product)) === now) return;
  console.log(`Building ${product.name} …`);
  const began = Date.now();
  forget(product);
  await product.make();
  mkdirSync(path.dirname(stamp(product)), { recursive: true });
  writeFileSync(stamp(product), now);
  console.log(`Built ${product.name} (${((Date.now() - began) / 1000).toFixed(1)} s).`);
}

/** Makes the next start build the product again, whatever lies there. */
export function forget(product: Product): void {
  rmSync(stamp(product), { force: true });
}

/** One hash over the names and contents of all files under the given paths. */
export function fingerprint(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => files(path.join(root, place)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function files(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => !NOT_SOURCES.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => files(path.join(place, entry.name)));
}

function stamp(product: Product): string {
  return path.join(root, '.cache', 'built', `${path.dirname(product.result).replaceAll(path.sep, '-')}.stamp`);
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
