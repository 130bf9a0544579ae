import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { runPortal, setUpOwner } from '../../support/running-portal.ts';

const isServer = process.env['PEERWAY_TEST_ENGINE'] === 'postgresql';

/** A database whose owner may neither create roles nor pass policies by, with the application's role handed to it. */
async function ordinaryDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const name = `ordinary_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client
    .query('create role peerway_app nologin nosuperuser nobypassrls')
    .catch((error: { code?: string }) => expect(['42710', '23505']).toContain(error.code));
  await client.query(`create role ${name} login password 'peerway' nosuperuser nocreaterole nobypassrls`);
  await client.query(`grant peerway_app to ${name}`);
  await client.query(`create database ${name} owner ${name}`);
  await client.end();
  return Object.assign(url, { username: name, password: 'peerway', pathname: `/${name}` }).href;
}

describe.runIf(isServer)('a database user without any special right', () => {
  it('runs Peerway once it was handed the role of the application', async () => {
    const running = await runPortal({ DATABASE_URL: await ordinaryDatabase(), PEERWAY_SAMPLE: 'on' });
    try {
      const owner = await setUpOwner(running);
      expect(await owner.need('{ organizations { totalCount } }')).toMatchObject({ totalCount: 1 });
      await owner.need('mutation { removeSample }');
      expect(await owner.need('{ organizations { totalCount } }')).toMatchObject({ totalCount: 0 });
    } finally {
      await running.close();
    }
  });
});
