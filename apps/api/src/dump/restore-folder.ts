import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { StartRefusal } from '../operations/start-refusal.ts';

/**
 * Unpacks a copy of the embedded database's folder, which is what dumps were before they held rows (until November 2026).
 * @throws StartRefusal when it cannot be read and opened.
 */
export async function restoreFolder(file: string, target: string): Promise<void> {
  try {
    const copy = new Blob([gunzipSync(readFileSync(file))], { type: 'application/x-tar' });
    const pglite = await PGlite.create({ dataDir: target, loadDataDir: copy });
    await pglite.query('select count(*) from workspace');
    await pglite.close();
  } catch {
    throw new StartRefusal(`The dump ${file} is damaged and was not restored. Take an older one from the same folder.`);
  }
}
