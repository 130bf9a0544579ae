import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Orm } from '../database/orm.ts';
import type { Logger } from '../operations/logging.ts';
import { type DumpTaken, takeDump } from './take-dump.ts';

const dayMs = 86_400_000;
const kept = 7;
const dumpName = /^peerway-.*\.(tar|dump)\.gz$/;

/** Writes a dump into a folder of dumps, and lets go of those beyond the newest seven. */
export async function dump(orm: Orm, folder: string, now: Date): Promise<DumpTaken> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const taken = await takeDump(orm, join(folder, dumpNameAt(now)), now);
  for (const old of dumpsIn(folder).slice(kept)) rmSync(join(folder, old));
  return taken;
}

/** What a dump of a moment is called, so that names sort by time. */
export function dumpNameAt(now: Date): string {
  return `peerway-${now.toISOString().slice(0, 19).replaceAll(':', '')}.dump.gz`;
}

/** Dumps once a day into another folder, first when the newest dump is older than that. Returns how to stop. */
export function dumpDaily(orm: Orm, folder: string, log: Logger): () => void {
  const run = async (): Promise<void> => {
    try {
      await dump(orm, folder, new Date());
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

/** The dumps in a folder, newest first. */
function dumpsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => dumpName.test(name))
    .sort()
    .reverse();
}
