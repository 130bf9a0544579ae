import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { freshSecret } from './configuration.ts';
import { StartRefusal } from './start-refusal.ts';

/** A folder of ours that no other process may open until it is released. */
export interface HeldFolder {
  readonly path: string;
  readonly release: () => void;
}

/**
 * Takes the data folder for this process alone.
 *
 * PGlite does not lock its folder, and a second process would silently lose rows. The lock is SQLite's own file lock on
 * `peerway.lock`: the operating system lets go of it however the process ends, kill -9 included, and it holds
 * between containers that share the folder.
 * @throws StartRefusal when the folder cannot be written or is taken.
 */
export function holdFolder(folder: string): HeldFolder {
  const path = resolve(folder);
  const database = openLock(path);
  try {
    database.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch {
    database.close();
    throw new StartRefusal(
      `Another Peerway process already uses the data folder ${path}. Stop it first, or set PEERWAY_DATA to another folder.`,
    );
  }
  return { path, release: () => database.close() };
}

function openLock(path: string): DatabaseSync {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return new DatabaseSync(join(path, 'peerway.lock'));
  } catch {
    throw new StartRefusal(
      `The data folder ${path} cannot be written. Give this user the right to write there, or set PEERWAY_DATA to another folder.`,
    );
  }
}

/** The secret kept in the data folder; made on first use, readable by this user only. */
export function keptSecret(folder: string): string {
  const file = join(folder, 'secret');
  if (existsSync(file)) {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length >= 32) return secret;
    throw new StartRefusal(
      `The file ${file} does not hold a usable secret. Restore it from a copy, or remove it to make every session and link invalid.`,
    );
  }
  const secret = freshSecret();
  writeFileSync(`${file}.new`, `${secret}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secret;
}
