import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Store } from '../database/orm.ts';
import type { Logger } from '../operations/logging.ts';
import { type Note, noteIn } from './note.ts';

/** The one channel on which all processes on one database hear of changes. */
const name = 'peerway';

/** Hands in what comes over the channel. */
export interface Hearing {
  readonly heard: (note: Note) => void;
  /** The channel was interrupted: what happened meanwhile nobody knows. */
  readonly resumed: () => void;
}

/** Where notes are sent and heard. */
export interface NoteChannel {
  /** Sends notes to all processes, this one included; false when they did not leave. */
  readonly send: (notes: readonly Note[]) => Promise<boolean>;
  /** Cuts the channel as a broken network would; it mends itself. */
  readonly interrupt: () => void;
  readonly close: () => Promise<void>;
}

/** Opens the channel on either engine. */
export function openChannel(store: Store, log: Logger, hearing: Hearing): Promise<NoteChannel> {
  return store.kind === 'embedded' ? embeddedChannel(store.pglite, hearing) : serverChannel(store.url, log, hearing);
}

/** The embedded database belongs to one process: what that says to all, it says to itself. */
async function embeddedChannel(pglite: PGlite, { heard }: Hearing): Promise<NoteChannel> {
  const hear = (payload: string): void => {
    const note = noteIn(payload);
    if (note) heard(note);
  };
  const end = await pglite.listen(name, hear);
  return {
    send: async (notes) => {
      for (const note of notes) heard(note);
      return true;
    },
    interrupt: () => undefined,
    close: () => end(),
  };
}

const firstPauseMs = 250;
const longestPauseMs = 10_000;

async function serverChannel(url: string, log: Logger, hearing: Hearing): Promise<NoteChannel> {
  const line = new ServerLine(url, log, hearing);
  await line.connect();
  return {
    send: (notes) => line.send(notes),
    interrupt: () => line.lose(new Error('The channel was interrupted.')),
    close: () => line.close(),
  };
}

/** One connection of its own that listens; it comes back with growing pauses after it was lost. */
class ServerLine {
  #client: pg.Client | undefined;
  #pauseMs = firstPauseMs;
  #retry: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(
    private readonly url: string,
    private readonly log: Logger,
    private readonly hearing: Hearing,
  ) {}

  async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'peerway-live',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
    });
    client.on('notification', ({ payload }) => {
      const note = noteIn(payload ?? '');
      if (note) this.hearing.heard(note);
    });
    client.on('error', (error) => this.lose(error, client));
    client.on('end', () => this.lose(new Error('The connection ended.'), client));
    try {
      await client.connect();
      // What is said here is lost anyway with the server: nobody waits for its disk.
      await client.query(`set role peerway_app; set synchronous_commit = off; listen ${name}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    if (this.#isClosed) return void client.end().catch(() => undefined);
    this.#client = client;
    this.#pauseMs = firstPauseMs;
  }

  async send(notes: readonly Note[]): Promise<boolean> {
    const client = this.#client;
    if (!client || notes.length === 0) return notes.length === 0;
    try {
      const payloads = notes.map((note) => JSON.stringify(note));
      await client.query(`select pg_notify('${name}', payload) from unnest($1::text[]) payload`, [payloads]);
      return true;
    } catch (error) {
      this.lose(error, client);
      return false;
    }
  }

  lose(error: unknown, client: pg.Client | undefined = this.#client): void {
    if (this.#isClosed || !client || client !== this.#client) return;
    this.#client = undefined;
    this.log.warn({ err: error }, 'the channel for live updates was lost');
    client.end().catch(() => undefined);
    this.#connectLater();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  #connectLater(): void {
    const pause = this.#pauseMs * (0.5 + Math.random());
    this.#pauseMs = Math.min(longestPauseMs, this.#pauseMs * 2);
    this.#retry = setTimeout(() => void this.#connectAgain(), pause);
  }

  async #connectAgain(): Promise<void> {
    try {
      await this.connect();
    } catch (error) {
      this.log.warn({ err: error }, 'the channel for live updates is still lost');
      if (!this.#isClosed) this.#connectLater();
      return;
    }
    if (!this.#isClosed) this.hearing.resumed();
  }
}
