import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import type { Logger } from './logging.ts';
import { StartRefusal } from './start-refusal.ts';

const dayMs = 86_400_000;
const kept = 7;
const dumpName = /^peerway-.*\.tar\.gz$/;

/**
 * Writes one whole copy of the embedded database; it appears under its name only when it is complete.
 * @returns the file.
 */
export async function dump(pglite: PGlite, folder: string, now: Date): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const copy = await pglite.dumpDataDir('gzip');
  const file = join(folder, `peerway-${now.toISOString().slice(0, 19).replaceAll(':', '')}.tar.gz`);
  writeFileSync(`${file}.part`, Buffer.from(await copy.arrayBuffer()), { mode: 0o600 });
  renameSync(`${file}.part`, file);
  for (const old of dumpsIn(folder).slice(kept)) rmSync(join(folder, old));
  return file;
}

/** Dumps once a day into another folder, first when the newest dump is older than that. Returns how to stop. */
export function dumpDaily(pglite: PGlite, folder: string, log: Logger): () => void {
  const run = async (): Promise<void> => {
    try {
      await dump(pglite, folder, new Date());
      log.info('the daily dump was written');
    } catch (error) {
      log.error({ err: error }, 'the daily dump could not be written');
    }
  };
  const newest = dumpsIn(folder)[0];
  const age = newest ? Date.now() - statSync(join(folder, newest)).mtimeMs : dayMs;
  const first = setTimeout(() => void run(), Math.max(60_000, dayMs - age));
  const daily = setInterval(() => void run(), dayMs);
  first.unref();
  daily.unref();
  return () => {
    clearTimeout(first);
    clearInterval(daily);
  };
}

/**
 * Fills an empty data folder from a dump.
 * @throws StartRefusal when the folder holds a database, or the dump cannot be read and opened.
 */
export async function restoreDump(file: string, dataFolder: string): Promise<void> {
  const target = resolve(dataFolder, 'pglite');
  if (existsSync(target)) {
    throw new StartRefusal(
      `The data folder ${dataFolder} holds a database already. Move it away first, or set PEERWAY_DATA to an empty folder.`,
    );
  }
  if (!existsSync(file)) throw new StartRefusal(`There is no dump at ${file}. The dumps are in the backups folder.`);
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  try {
    const pglite = await PGlite.create({
      dataDir: target,
      loadDataDir: new Blob([gunzipSync(readFileSync(file))], { type: 'application/x-tar' }),
    });
    await pglite.query('select count(*) from workspace');
    await pglite.close();
  } catch {
    rmSync(target, { recursive: true, force: true });
    throw new StartRefusal(`The dump ${file} is damaged and was not restored. Take an older one from the same folder.`);
  }
}

/** The dumps in a folder, newest first. */
function dumpsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => dumpName.test(name))
    .sort()
    .reverse();
}
