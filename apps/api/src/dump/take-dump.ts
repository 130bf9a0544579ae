import type { EntityManager } from '@mikro-orm/postgresql';
import { IsolationLevel } from '@mikro-orm/core';
import type { Orm } from '../database/orm.ts';
import { run } from './table-rows.ts';
import { writeDump } from './write-dump.ts';

/** A dump that was written and read back. */
export interface DumpTaken {
  readonly file: string;
  readonly takenAt: string;
  readonly tables: number;
  readonly rows: number;
  readonly seconds: number;
}

/**
 * Dumps the whole store as of one moment. On a server others go on working meanwhile; the embedded database has one
 * connection, and they wait.
 * @param orm opened as the owner, or on the embedded database, where every connection can become it
 */
export async function takeDump(orm: Orm, file: string, now: Date): Promise<DumpTaken> {
  const began = performance.now();
  const em = orm.em.fork() as EntityManager;
  try {
    await em.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ });
    await run(em, 'set local role none');
    // A dump takes as long as it takes; the limits are for requests.
    await run(em, 'set local statement_timeout = 0');
    const { header, tables, rows } = await writeDump(em, file, now);
    const seconds = (performance.now() - began) / 1000;
    return { file, takenAt: header.takenAt, tables: tables.length, rows, seconds };
  } finally {
    if (em.isInTransaction()) await em.rollback();
  }
}

/** A dump in a sentence, for whoever asked for it at a terminal. */
export function dumpSentence({ file, tables, rows, seconds }: DumpTaken): string {
  return `Dumped ${rows} rows of ${tables} tables into ${file} in ${seconds.toFixed(1)} s; read back and found whole.`;
}
