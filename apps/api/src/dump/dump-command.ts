import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { migrate, openAsOwner, openEmbedded, type Store } from '../database/orm.ts';
import type { Configuration } from '../operations/configuration.ts';
import { type HeldFolder, holdFolder } from '../operations/data-folder.ts';
import { StartRefusal } from '../operations/start-refusal.ts';
import { dumpNameAt } from './daily-dump.ts';
import { askForDump } from './dump-on-request.ts';
import { dumpSentence, takeDump } from './take-dump.ts';

/**
 * Dumps the database that the configuration names, on either engine, running or not.
 * @param named where to; into the folder of the daily dumps without it
 * @throws StartRefusal when there is nothing to dump or the file exists.
 */
export async function dumpCommand(named: string | undefined, settings: Configuration): Promise<string> {
  const file = resolve(named ?? `${settings.backupFolder ?? './backups'}/${dumpNameAt(new Date())}`);
  if (existsSync(file)) throw new StartRefusal(`There is a file at ${file} already. Name another one.`);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (settings.databaseUrl) return dumpOf({ kind: 'server', url: settings.databaseUrl, pool: 2 }, file);
  if (!existsSync(resolve(settings.dataFolder, 'pglite')))
    throw new StartRefusal(
      `There is no database in ${settings.dataFolder}. Set PEERWAY_DATA to the folder that holds it.`,
    );
  const folder = heldOrTaken(settings.dataFolder);
  if (!folder) return askForDump(settings.dataFolder, file);
  const pglite = await openEmbedded(resolve(folder.path, 'pglite'));
  try {
    return await dumpOf({ kind: 'embedded', pglite }, file);
  } finally {
    if (!pglite.closed) await pglite.close();
    folder.release();
  }
}

async function dumpOf(store: Store, file: string): Promise<string> {
  // A dump holds this version's tables, so that this version can restore it.
  await migrate(store);
  const orm = await openAsOwner(store);
  try {
    return dumpSentence(await takeDump(orm, file, new Date()));
  } finally {
    await orm.close(true);
  }
}

/** The folder for us alone; undefined when a running portal holds it. */
function heldOrTaken(path: string): HeldFolder | undefined {
  try {
    return holdFolder(path);
  } catch (error) {
    if (error instanceof StartRefusal && error.message.startsWith('Another Peerway process')) return undefined;
    throw error;
  }
}
