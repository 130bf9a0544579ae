import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../apps/api/src/database/orm.ts';
import { dump, restoreDump } from '../../apps/api/src/operations/daily-dump.ts';

describe('the dump of the embedded database', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'peerway-dump-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function database(): Promise<PGlite> {
    mkdirSync(join(folder, 'data'), { recursive: true });
    const pglite = await PGlite.create({ dataDir: join(folder, 'data', 'pglite') });
    await migrate({ kind: 'embedded', pglite });
    return pglite;
  }

  async function addUsers(pglite: PGlite, from: number, to: number): Promise<void> {
    for (let n = from; n < to; n++) {
      await pglite.query(`insert into "user" ("id", "name", "email") values ($1, 'N', $1)`, [`u${n}`]);
    }
  }

  it('taken while rows are written, restores to a whole database with every row acknowledged before it', async () => {
    const pglite = await database();
    await addUsers(pglite, 0, 200);
    const writing = addUsers(pglite, 200, 400);
    const file = await dump(pglite, join(folder, 'backups'), new Date('2026-11-22T10:00:00Z'));
    await writing;
    await pglite.close();

    await restoreDump(file, join(folder, 'elsewhere'));
    const restored = await PGlite.create({ dataDir: join(folder, 'elsewhere', 'pglite') });
    const { rows } = await restored.query<{ n: number }>(`select count(*)::int as n from "user"`);
    await restored.close();
    expect(rows[0]?.n).toBeGreaterThanOrEqual(200);
  });

  it('refuses a damaged file in one sentence and leaves nothing behind', async () => {
    const pglite = await database();
    const file = await dump(pglite, join(folder, 'backups'), new Date('2026-11-22T10:00:00Z'));
    await pglite.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));

    await expect(restoreDump(file, join(folder, 'elsewhere'))).rejects.toThrow('is damaged and was not restored');
    expect(() => readdirSync(join(folder, 'elsewhere', 'pglite'))).toThrow('ENOENT');
  });

  it('refuses to overwrite a database that is there', async () => {
    const pglite = await database();
    const file = await dump(pglite, join(folder, 'backups'), new Date('2026-11-22T10:00:00Z'));
    await pglite.close();

    await expect(restoreDump(file, join(folder, 'data'))).rejects.toThrow('holds a database already');
  });

  it('keeps the seven newest', async () => {
    const pglite = await database();
    for (let day = 10; day < 19; day++)
      await dump(pglite, join(folder, 'backups'), new Date(`2026-11-${day}T10:00:00Z`));
    await pglite.close();

    const names = readdirSync(join(folder, 'backups')).sort();
    expect(names).toHaveLength(7);
    expect(names[0]).toContain('2026-11-12');
  });
});
