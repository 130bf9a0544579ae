import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { openEmbedded } from '../database/orm.ts';
import type { Configuration } from '../operations/configuration.ts';
import { holdFolder } from '../operations/data-folder.ts';
import { StartRefusal } from '../operations/start-refusal.ts';
import { type ReadableDump, readableDump, restoreDump } from './restore-dump.ts';
import { restoreFolder } from './restore-folder.ts';

/**
 * Restores a dump into the empty database that the configuration names, on either engine, and says how it went.
 * @throws StartRefusal when there is no such dump, it is damaged, or the database is not empty.
 */
export async function restore(file: string | undefined, settings: Configuration): Promise<string> {
  if (file === undefined || !existsSync(file))
    throw new StartRefusal(
      `There is no dump at ${file ?? 'no place'}. Name one: npm run restore -- backups/peerway-….dump.gz`,
    );
  const began = performance.now();
  const dump = isFolderCopy(file) ? undefined : await readableDump(file);
  const said = settings.databaseUrl
    ? await intoServer(dump, settings.databaseUrl)
    : await intoFolder(file, dump, settings.dataFolder);
  return `${said} It took ${((performance.now() - began) / 1000).toFixed(1)} s. Start Peerway with npm start.`;
}

async function intoServer(dump: ReadableDump | undefined, url: string): Promise<string> {
  if (!dump)
    throw new StartRefusal(
      'This dump is a copy of an embedded database. Restore it without DATABASE_URL, then move it over with npm run dump.',
    );
  await restoreDump(dump, { kind: 'server', url, pool: 2 });
  return sentenceOf(dump);
}

async function intoFolder(file: string, dump: ReadableDump | undefined, dataFolder: string): Promise<string> {
  const target = resolve(dataFolder, 'pglite');
  const folder = holdFolder(dataFolder);
  try {
    if (existsSync(target))
      throw new StartRefusal(
        `The data folder ${dataFolder} holds a database already. Move it away first, or set PEERWAY_DATA to an empty folder.`,
      );
    const making = `${target}.restoring`;
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making, { recursive: true, mode: 0o700 });
    try {
      const said = await (dump ? fillFolder(dump, making) : unpacked(file, making));
      renameSync(making, target);
      return said;
    } finally {
      rmSync(making, { recursive: true, force: true });
    }
  } finally {
    folder.release();
  }
}

async function fillFolder(dump: ReadableDump, folder: string): Promise<string> {
  const pglite = await openEmbedded(folder);
  try {
    await restoreDump(dump, { kind: 'embedded', pglite });
    return sentenceOf(dump);
  } finally {
    if (!pglite.closed) await pglite.close();
  }
}

async function unpacked(file: string, folder: string): Promise<string> {
  await restoreFolder(file, folder);
  return `Restored ${file}.`;
}

function isFolderCopy(file: string): boolean {
  return file.endsWith('.tar.gz');
}

function sentenceOf({ file, content: { header, tables, rows } }: ReadableDump): string {
  return `Restored ${rows} rows of ${tables.length} tables from ${file}, taken ${header.takenAt}; every table was read back and compared.`;
}
