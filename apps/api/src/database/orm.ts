import { PGlite } from '@electric-sql/pglite';
import { DataloaderType } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig as defineEmbedded, MikroORM as EmbeddedOrm } from '@mikro-orm/pglite';
import { defineConfig as defineServer, MikroORM as ServerOrm } from '@mikro-orm/postgresql';
import { CompiledQuery, type DatabaseConnection } from 'kysely';
import { answerStatements } from '../assessment/answer-statements.ts';
import { AuditTrail } from '../operations/audit-trail.ts';
import { StartRefusal } from '../operations/start-refusal.ts';
import { takeRiders } from './begin-with.ts';
import { entities } from './entities.ts';
import { preparing } from './prepared.ts';
import { Alignment } from './migrations/migration-2026-11-alignment.ts';
import { Rollout } from './migrations/migration-2026-11-rollout.ts';
import { Change } from './migrations/migration-2026-11-change.ts';
import { Metrics } from './migrations/migration-2026-11-metrics.ts';
import { BusinessCases } from './migrations/migration-2026-11-business-case.ts';
import { CaseStudies } from './migrations/migration-2026-11-case-studies.ts';
import { Erasure } from './migrations/migration-2026-11-erasure.ts';
import { QuestionBanks } from './migrations/migration-2026-11-banks.ts';
import { EngagementFiles } from './migrations/migration-2026-11-engagement-files.ts';
import { EvidenceTables } from './migrations/migration-2026-11-evidence.ts';
import { FollowingRounds } from './migrations/migration-2026-11-following-rounds.ts';
import { ApiKeys } from './migrations/migration-2026-11-keys.ts';
import { Brands } from './migrations/migration-2026-11-brand.ts';
import { FirstTables } from './migrations/migration-2026-11-first.ts';
import { Letters } from './migrations/migration-2026-11-letters.ts';
import { RespondentLanguage } from './migrations/migration-2026-11-people.ts';
import { UseCases } from './migrations/migration-2026-11-use-cases.ts';
import { LateAnswers } from './migrations/migration-2026-11-late-answers.ts';
import { Webhooks } from './migrations/migration-2026-11-webhooks.ts';
import { LiveChanges } from './migrations/migration-2026-11-live.ts';

const oldestServer = 16;
const migrationsList = [
  { name: '2026-11-first', class: FirstTables },
  { name: '2026-11-banks', class: QuestionBanks },
  { name: '2026-11-late-answers', class: LateAnswers },
  { name: '2026-11-live', class: LiveChanges },
  { name: '2026-11-people', class: RespondentLanguage },
  { name: '2026-11-keys', class: ApiKeys },
  { name: '2026-11-engagement-files', class: EngagementFiles },
  { name: '2026-11-evidence', class: EvidenceTables },
  { name: '2026-11-following-rounds', class: FollowingRounds },
  { name: '2026-11-letters', class: Letters },
  { name: '2026-11-brand', class: Brands },
  { name: '2026-11-erasure', class: Erasure },
  { name: '2026-11-case-studies', class: CaseStudies },
  { name: '2026-11-use-cases', class: UseCases },
  { name: '2026-11-alignment', class: Alignment },
  { name: '2026-11-business-case', class: BusinessCases },
  { name: '2026-11-rollout', class: Rollout },
  { name: '2026-11-change', class: Change },
  { name: '2026-11-metrics', class: Metrics },
  { name: '2026-11-webhooks', class: Webhooks },
];

/** The object-relational mapper on either engine. */
export type Orm = EmbeddedOrm | ServerOrm;

/** Where the data is kept. */
export type Store =
  | { readonly kind: 'embedded'; readonly pglite: PGlite }
  | { readonly kind: 'server'; readonly url: string; readonly pool: number };

const sharedOptions = {
  entities,
  metadataProvider: ReflectMetadataProvider,
  metadataCache: { enabled: false },
  dataloader: DataloaderType.ALL,
  forceUtcTimezone: true,
  ignoreUndefinedInQuery: false,
  validate: true,
  debug: false,
  logger: () => undefined,
};

/** Every connection is the application's from its first moment: policies do not bind a superuser. */
async function becomeApplication(connection: unknown): Promise<void> {
  const own = connection as DatabaseConnection;
  await own.executeQuery(CompiledQuery.raw(`set role peerway_app`));
  for (const statement of preparing(answerStatements)) await own.executeQuery(CompiledQuery.raw(statement));
}

async function limitServerConnection(connection: unknown): Promise<void> {
  const own = connection as DatabaseConnection;
  await becomeApplication(own);
  await own.executeQuery(
    CompiledQuery.raw(
      `set statement_timeout = '15s'; set lock_timeout = '5s'; set idle_in_transaction_session_timeout = '20s'`,
    ),
  );
  takeRiders(own);
}

/** Opens the store for the application, under its own role. */
export async function openOrm(store: Store): Promise<Orm> {
  const subscribers = [new AuditTrail()];
  if (store.kind === 'embedded') {
    return EmbeddedOrm.init(
      defineEmbedded({
        ...sharedOptions,
        subscribers,
        dbName: 'peerway',
        driverOptions: { pglite: store.pglite },
        onCreateConnection: becomeApplication,
      }),
    );
  }
  return ServerOrm.init(
    defineServer({
      ...sharedOptions,
      subscribers,
      clientUrl: store.url,
      pool: { max: store.pool },
      driverOptions: { connectionTimeoutMillis: 5_000, application_name: 'peerway' },
      onCreateConnection: limitServerConnection,
    }),
  );
}

/**
 * Brings the store up to this version's tables, on a connection of its own; several processes wait for each other.
 * @throws StartRefusal when the server cannot be reached, is too old, or holds a newer version's tables.
 */
export async function migrate(store: Store): Promise<void> {
  const orm = await openAsOwner(store);
  try {
    await refuseUnknownMigrations(orm);
    if (store.kind === 'embedded') await orm.migrator.up();
    else await migrateAlone(orm, store.url);
    await orm.em.getConnection().execute(wholeForOwner);
  } finally {
    await orm.close(true);
  }
}

/**
 * Brings an empty store to the tables of an earlier day: exactly the migrations named.
 * @throws StartRefusal when one of them is not known here.
 */
export async function migrateTo(orm: Orm, names: readonly string[]): Promise<void> {
  refuseUnknown(names);
  await orm.migrator.up({ migrations: [...names] });
  await orm.em.getConnection().execute(wholeForOwner);
}

/**
 * Whoever owns the tables sees every row, for dumps: forced policies bind an owner too unless it is a superuser. The
 * application never works as the owner.
 */
const wholeForOwner = `do $$ declare it record; begin
  for it in select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity
      and pg_get_userbyid(relowner) = current_user
      and not exists (select from pg_policy where polrelid = c.oid and polname = 'whole for its owner')
    loop execute format('create policy "whole for its owner" on %I for all to %I using (true) with check (true)', it.relname, current_user); end loop;
end $$`;

/** Opens the store as the owner of its tables, for migrations and dumps; the application itself never does. */
export async function openAsOwner(store: Store): Promise<Orm> {
  const extensions = [Migrator];
  const migrations = { migrationsList, snapshot: false, allOrNothing: true };
  if (store.kind === 'embedded') {
    return EmbeddedOrm.init(
      defineEmbedded({
        ...sharedOptions,
        dbName: 'peerway',
        driverOptions: { pglite: store.pglite },
        extensions,
        migrations,
      }),
    );
  }
  const orm = await ServerOrm.init(
    defineServer({
      ...sharedOptions,
      clientUrl: store.url,
      pool: { max: 2 },
      driverOptions: { connectionTimeoutMillis: 5_000 },
      extensions,
      migrations,
    }),
  );
  await refuseUnfitServer(orm, store.url);
  return orm;
}

async function refuseUnfitServer(orm: Orm, url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const where = `${hostname}:${port || '5432'}`;
  let version: number;
  try {
    const rows = await orm.em.getConnection().execute<{ server_version_num: string }[]>('show server_version_num');
    version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  } catch (cause) {
    await orm.close(true);
    const reason = cause instanceof Error ? cause.message : 'no answer';
    throw new StartRefusal(
      `The database at ${where} cannot be used (${reason}). Check DATABASE_URL and that the server runs.`,
    );
  }
  if (version < oldestServer) {
    await orm.close(true);
    throw new StartRefusal(
      `The database at ${where} is PostgreSQL ${version}; Peerway needs ${oldestServer} or newer. Upgrade it, or point DATABASE_URL at a newer one.`,
    );
  }
}

async function refuseUnknownMigrations(orm: Orm): Promise<void> {
  refuseUnknown((await orm.migrator.getExecuted()).map(({ name }) => name));
}

function refuseUnknown(names: readonly string[]): void {
  const known = new Set(migrationsList.map(({ name }) => name));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new StartRefusal(
      `The database was used by a newer Peerway (step ${unknown}). Start that version, or restore an older copy.`,
    );
}

/** Two processes that start at once: one migrates, the other waits and finds nothing to do. */
async function migrateAlone(orm: Orm, url: string): Promise<void> {
  const lock = await ServerOrm.init(defineServer({ ...sharedOptions, clientUrl: url, pool: { max: 1 } }));
  try {
    await lock.em.transactional(async (em) => {
      await em.execute(`select pg_advisory_xact_lock(hashtext('peerway-migration'))`);
      await orm.migrator.up();
    });
  } finally {
    await lock.close(true);
  }
}

/** Opens the embedded database in a folder held by this process; in memory without one. */
export async function openEmbedded(folder: string | undefined): Promise<PGlite> {
  try {
    return await PGlite.create(folder ? { dataDir: folder } : {});
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartRefusal(
      `The embedded database in ${folder} does not open (${reason}). Restore the latest dump from the backups folder; docs/operating.md says how.`,
    );
  }
}
