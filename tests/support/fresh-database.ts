import { randomUUID } from 'node:crypto';
import pg from 'pg';

/**
 * A database of its own on a PostgreSQL server: empty, or a copy of another that nobody is connected to.
 *
 * @param server superuser's address of the server
 * @returns the superuser's address of the new database
 */
export async function freshDatabase(server: string, template?: string): Promise<string> {
  const url = new URL(server);
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const name = `peerway_${randomUUID().replaceAll('-', '')}`;
  await client.query(`create database ${name}${template ? ` template ${template}` : ''}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}
