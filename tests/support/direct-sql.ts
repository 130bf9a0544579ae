import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { type PolicySettings, tellPolicies } from '../../apps/api/src/access/settings-in-transaction.ts';
import type { Portal } from '../../apps/api/src/portal.ts';

type Row = Record<string, unknown>;

/** Runs one statement as the application's role does, in a transaction that was told these settings. */
export function sqlAsApplication(
  { parts }: Portal,
  settings: PolicySettings,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return (parts.orm.em.fork() as EntityManager).transactional(async (em) => {
    await tellPolicies(em, settings);
    return em.execute<Row[]>(sql, [...values]);
  });
}

/** Runs one statement as the database's owner, whom no policy binds: to look behind the application's back. */
export async function sqlAsDatabaseOwner(
  { parts, pglite }: Portal,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  if (pglite) {
    return pglite.transaction(async (transaction) => {
      await transaction.exec('set local role postgres');
      return (await transaction.query<Row>(sql, [...values])).rows;
    });
  }
  const client = new pg.Client({ connectionString: parts.configuration.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
