import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { DomainError } from '@peerway/kernel';

/** How much may come, and how long it may take. */
export interface UploadPatience {
  readonly bytes: number;
  /** Without a single byte. */
  readonly idleMs: number;
  readonly wholeMs: number;
  /** How a larger one is refused. */
  readonly tooLarge: (bytes: number) => DomainError;
}

/**
 * Takes an upload into a file that has no name any more while it is written: whatever happens to the process, nothing stays.
 * The memory it takes does not depend on the size, and no transaction waits for the network.
 * @param use what is done with the whole; the file is gone when that is done
 * @throws DomainError TOO_LARGE as soon as more comes than may; TIMED_OUT; UNAVAILABLE when the disk has no room
 */
export async function spooledUpload<T>(
  body: Readable,
  patience: UploadPatience,
  use: (whole: () => Promise<Buffer>) => Promise<T>,
): Promise<T> {
  const place = path.join(os.tmpdir(), `peerway-upload-${randomUUID()}`);
  const file = await open(place, 'wx+', 0o600);
  try {
    // Where a file cannot lose its name while it is open, it goes in the end.
    await rm(place, { force: true }).catch(() => undefined);
    const size = await take(body, file, patience);
    return await use(() => readWhole(file, size));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT'))
      throw new DomainError(
        'UNAVAILABLE',
        'There is no room for this file right now. Try again later, and tell whoever runs Peerway.',
      );
    throw error;
  } finally {
    await file.close();
    await rm(place, { force: true }).catch(() => undefined);
  }
}

async function take(
  body: Readable,
  file: FileHandle,
  { bytes, idleMs, wholeMs, tooLarge }: UploadPatience,
): Promise<number> {
  // A refusal is answered on the same connection: the stream is let go of without closing it.
  const pieces = body.iterator({ destroyOnReturn: false });
  const until = Date.now() + wholeMs;
  let size = 0;
  for (;;) {
    const next = await inTime(pieces.next(), Math.min(idleMs, until - Date.now()));
    if (next.done) return size;
    const piece = next.value as Buffer;
    size += piece.length;
    if (size > bytes) throw tooLarge(bytes);
    await file.write(piece);
  }
}

/** The refusal of evidence that is larger than it may be. */
export function tooLargeFile(bytes: number): DomainError {
  return new DomainError(
    'TOO_LARGE',
    `A file may have ${Math.round(bytes / 1024 / 1024)} MB at most. Choose a smaller one, or give a link.`,
    { field: 'file' },
  );
}

async function inTime<T>(coming: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    const error = new DomainError(
      'TIMED_OUT',
      'The file came too slowly and was given up. Try again with a better connection.',
      { field: 'file' },
    );
    timer = setTimeout(() => reject(error), Math.max(0, ms));
  });
  try {
    return await Promise.race([coming, over]);
  } finally {
    clearTimeout(timer);
  }
}

async function readWhole(file: FileHandle, size: number): Promise<Buffer> {
  const whole = Buffer.allocUnsafe(size);
  for (let at = 0; at < size;) {
    const { bytesRead } = await file.read(whole, at, size - at, at);
    if (bytesRead === 0) throw new RangeError('the spooled file is shorter than what was written');
    at += bytesRead;
  }
  return whole;
}
