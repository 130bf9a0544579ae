import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Kysely } from 'kysely';
import { v7 } from 'uuid';
import { authentication } from './access/authentication.ts';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Links } from './access/links.ts';
import { AppModule } from './app.module.ts';
import { migrate, openEmbedded, openOrm, type Orm, type Store } from './database/orm.ts';
import { limits } from './graphql/limits.ts';
import { Live } from './live/live.ts';
import { fileTimeMs } from './operations/body-time.ts';
import { keepRetention } from './assessment/erasure/retention-sweep.ts';
import { MailWorker } from './mail/mail-worker.ts';
import type { Configuration } from './operations/configuration.ts';
import { dumpDaily } from './dump/daily-dump.ts';
import { dumpOnRequest } from './dump/dump-on-request.ts';
import { type HeldFolder, holdFolder, keptSecret } from './operations/data-folder.ts';
import { serveExplorer } from './operations/explorer-page.ts';
import { hangHttpDoor } from './operations/http-door.ts';
import { type Logger, nestLogger } from './operations/logging.ts';
import type { PortalParts } from './operations/portal-options.ts';
import { Outbound } from './operations/outbound.ts';
import { StartRefusal } from './operations/start-refusal.ts';
import { takeTables } from './operations/taken-files.ts';
import { takeJsonLines } from './metrics/sent-rows.ts';
import { FeedWorker } from './metrics/feed-worker.ts';
import { WebhookWorker } from './metrics/webhook-worker.ts';
import { serveWeb } from './operations/web-pages.ts';

/** The running portal. */
export interface Portal {
  readonly app: NestFastifyApplication;
  readonly parts: PortalParts;
  /** The embedded database, when that is the store. */
  readonly pglite: PGlite | undefined;
  /** Stops taking requests, finishes those under way, closes the store, lets go of the folder. */
  readonly close: () => Promise<void>;
}

/** The store with what must be let go of when it is closed. */
export interface OpenStore {
  readonly store: Store;
  readonly orm: Orm;
  readonly folder: HeldFolder;
  readonly secret: string;
  readonly close: () => Promise<void>;
}

/**
 * Opens and migrates the store that the configuration names.
 * @throws StartRefusal saying in one sentence what is in the way.
 */
export async function openStore(configuration: Configuration): Promise<OpenStore> {
  const folder = configuration.databaseUrl ? sharedFolder(configuration) : holdFolder(configuration.dataFolder);
  try {
    const secret = configuration.secret ?? keptSecret(folder.path);
    const store: Store = configuration.databaseUrl
      ? { kind: 'server', url: configuration.databaseUrl, pool: configuration.pool }
      : { kind: 'embedded', pglite: await openEmbedded(resolve(folder.path, 'pglite')) };
    await migrate(store);
    const orm = await openOrm(store);
    const close = async (): Promise<void> => {
      await orm.close(true);
      if (store.kind === 'embedded') await store.pglite.close();
      folder.release();
    };
    return { store, orm, folder, secret, close };
  } catch (error) {
    folder.release();
    throw error;
  }
}

/** With a database server the folder holds only the secret, and several processes may share it. */
function sharedFolder(configuration: Configuration): HeldFolder {
  if (configuration.secret) return { path: configuration.dataFolder, release: () => undefined };
  const held = holdFolder(configuration.dataFolder);
  // Made while the folder is held: two processes at their first start must not make a secret each.
  keptSecret(held.path);
  held.release();
  return { path: held.path, release: () => undefined };
}

/** Builds the portal on an open store and listens. */
export async function startPortal(configuration: Configuration, log: Logger, webFolder?: string): Promise<Portal> {
  const opened = await openStore(configuration);
  try {
    const database = opened.orm.em.getConnection().getClient() as Kysely<unknown>;
    const auth = authentication({ database, url: configuration.url, secret: opened.secret });
    const web = webFolder && existsSync(webFolder) ? webFolder : undefined;
    const own = {
      configuration,
      orm: opened.orm,
      auth,
      links: new Links(opened.secret),
      secret: opened.secret,
      log,
      webFolder: web,
    };
    const parts: PortalParts = { ...own, live: await Live.on(opened.store, own) };
    const app = await createApp(parts);
    await listen(app, configuration);
    const postman = configuration.mail ? new MailWorker(parts, configuration.mail) : undefined;
    postman?.start();
    const outbound = new Outbound(configuration.outbound);
    const courier = outbound.isOn ? new WebhookWorker(parts, outbound) : undefined;
    courier?.start();
    const poller = outbound.isOn ? new FeedWorker(parts, outbound) : undefined;
    poller?.start();
    const endRetention = keepRetention(parts.orm, log);
    const endDumps = opened.store.kind === 'embedded' ? keepDumps(parts, opened.folder.path) : undefined;
    const close = async (): Promise<void> => {
      endDumps?.();
      // The server waits for whoever is connected: sockets are told at the same time, and let go of.
      const workers = [postman, courier, poller].map((worker) => worker?.stop());
      await Promise.all([drain(app), parts.live.endSockets(), ...workers, endRetention()]);
      await parts.live.close();
      await opened.close();
    };
    return { app, parts, pglite: opened.store.kind === 'embedded' ? opened.store.pglite : undefined, close };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** The embedded database is nobody's but this process's: it dumps daily, and when the command asks. */
function keepDumps({ orm, configuration, log }: PortalParts, folder: string): () => void {
  const ends = [
    dumpOnRequest(orm, folder, log),
    ...(configuration.backupFolder ? [dumpDaily(orm, configuration.backupFolder, log)] : []),
  ];
  return () => ends.forEach((end) => end());
}

async function createApp(parts: PortalParts): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: limits.bodyBytes,
    requestTimeout: fileTimeMs,
    connectionTimeout: 60_000,
    routerOptions: { maxParamLength: 200 },
    genReqId: () => v7(),
    trustProxy: parts.configuration.trustedProxies.length > 0 ? [...parts.configuration.trustedProxies] : false,
    logger: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(parts), adapter, {
    logger: nestLogger(parts.log),
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  hangHttpDoor(fastify as never, parts);
  takeTables(fastify as never);
  takeJsonLines(fastify as never);
  if (parts.configuration.development) await serveExplorer(fastify as never);
  if (parts.webFolder) await serveWeb(fastify as never, parts.webFolder);
  await app.init();
  parts.live.hang(app.getHttpServer(), parts, () => app.get(GraphQLSchemaHost).schema);
  return app;
}

/** Browsers keep their connections: those that fall idle after the last reply are let go of too, else closing waits for them. */
async function drain(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpServer();
  const letGo = setInterval(() => server.closeIdleConnections(), 50);
  try {
    await app.close();
  } finally {
    clearInterval(letGo);
  }
}

async function listen(app: NestFastifyApplication, { port, host }: Configuration): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new StartRefusal(`Port ${port} is in use. Stop the program that uses it, or set PORT to another number.`);
    if (code === 'EACCES')
      throw new StartRefusal(`Port ${port} may not be used by this user. Set PORT to a number above 1023.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new StartRefusal(`HOST ${host} is not an address of this machine. Set it to 127.0.0.1 or 0.0.0.0.`);
    throw error;
  }
}
