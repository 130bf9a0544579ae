import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate, openEmbedded } from '../../apps/api/src/database/orm.ts';
import { freshDatabase } from './fresh-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The embedded database with this version's tables and no rows: a folder to copy. Empty where the run has a server. */
    embeddedTemplate: string;
    /** The same on the PostgreSQL of the run: the name of a database to copy. Empty where there is none. */
    serverTemplate: string;
  }
}

/**
 * Makes the tables once for all test files: making a database and migrating it takes longer than most of them run. That a
 * portal makes its own tables at its first start is shown by the tests of the database, the journeys and the faults.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  if (project.config.env['PEERWAY_TEST_ENGINE'] === 'postgresql') {
    const url = await freshDatabase(project.getProvidedContext().postgresUrl);
    await migrate({ kind: 'server', url, pool: 1 });
    project.provide('serverTemplate', new URL(url).pathname.slice(1));
    project.provide('embeddedTemplate', '');
    return () => undefined;
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'peerway-template-'));
  const pglite = await openEmbedded(path.join(folder, 'pglite'));
  await migrate({ kind: 'embedded', pglite });
  await pglite.close();
  project.provide('embeddedTemplate', path.join(folder, 'pglite'));
  project.provide('serverTemplate', '');
  return () => rmSync(folder, { recursive: true, force: true });
}
