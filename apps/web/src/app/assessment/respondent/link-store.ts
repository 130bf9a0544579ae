import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { emptyCopy, type LocalCopy } from './local-copy.ts';
import type { Questionnaire } from './question-steps.ts';

/** A questionnaire as it was loaded last, in one language. */
export interface KeptQuestionnaire {
  readonly questionnaire: Questionnaire;
  /** The token by which it was loaded: only who holds it is shown it again. */
  readonly token: string;
  readonly loadedAt: string;
}

interface Tables extends DBSchema {
  copies: { key: string; value: LocalCopy };
  questionnaires: { key: [link: string, language: string]; value: KeptQuestionnaire };
}

type Db = IDBPDatabase<Tables>;

const name = 'peerway-respondent';

/**
 * What this device keeps of links: in IndexedDB, or only as long as the page is open where the browser refuses that (private
 * windows, a full disk). Changes of one link come one after the other, also those of several tabs.
 */
export class LinkStore {
  private readonly copies = new Map<string, LocalCopy>();
  private readonly questionnaires = new Map<string, KeptQuestionnaire>();
  private readonly refused: () => void;
  private db: Promise<Db | undefined>;

  /** Calls back once if the browser refuses to keep anything. */
  constructor(refused: () => void, open: () => Promise<Db> = openStore) {
    this.refused = refused;
    this.db = open().catch(() => this.giveUp());
  }

  async read(link: string): Promise<LocalCopy> {
    return this.kept(
      async (db) => (await db.get('copies', link)) ?? emptyCopy,
      () => this.copies.get(link) ?? emptyCopy,
    );
  }

  /** Changes the copy of a link, from what it is now whoever changed it last; gives what it is then. */
  async change(link: string, by: (copy: LocalCopy) => LocalCopy): Promise<LocalCopy> {
    return this.kept(
      async (db) => {
        const change = db.transaction('copies', 'readwrite', { durability: 'strict' });
        const copy = by((await change.store.get(link)) ?? emptyCopy);
        await change.store.put(copy, link);
        await change.done;
        this.copies.set(link, copy);
        return copy;
      },
      () => {
        const copy = by(this.copies.get(link) ?? emptyCopy);
        this.copies.set(link, copy);
        return copy;
      },
    );
  }

  questionnaire(link: string, language: string): Promise<KeptQuestionnaire | undefined> {
    return this.kept(
      (db) => db.get('questionnaires', [link, language]),
      () => this.questionnaires.get(`${link} ${language}`),
    );
  }

  async keepQuestionnaire(link: string, language: string, kept: KeptQuestionnaire): Promise<void> {
    await this.kept(
      (db) => db.put('questionnaires', kept, [link, language]),
      () => void this.questionnaires.set(`${link} ${language}`, kept),
    );
  }

  /** Leaves nothing of a link on this device. */
  async forget(link: string): Promise<void> {
    this.copies.delete(link);
    for (const key of [...this.questionnaires.keys()].filter((each) => each.startsWith(`${link} `)))
      this.questionnaires.delete(key);
    await this.kept(
      async (db) => {
        await db.delete('copies', link);
        await db.delete('questionnaires', IDBKeyRange.bound([link, ''], [link, '\uffff']));
      },
      () => undefined,
    );
  }

  private async kept<T>(inDatabase: (db: Db) => Promise<T>, inMemory: () => T): Promise<T> {
    const db = await this.db;
    if (db === undefined) return inMemory();
    try {
      return await inDatabase(db);
    } catch {
      this.db = Promise.resolve(this.giveUp());
      return inMemory();
    }
  }

  /** From now on in memory: what the person does goes on, and the page says that it must stay open. */
  private giveUp(): undefined {
    this.refused();
    return undefined;
  }
}

const openLimitMs = 3000;

/** Opens the database; a browser that never answers counts as one that refuses. */
async function openStore(): Promise<Db> {
  const opening = openDB<Tables>(name, 1, {
    upgrade: (db) => {
      db.createObjectStore('copies');
      db.createObjectStore('questionnaires');
    },
  });
  const late = new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new Error('The browser does not open its storage.')), openLimitMs),
  );
  return Promise.race([opening, late]);
}
