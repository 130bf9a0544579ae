import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip, type Gzip } from 'node:zlib';

const longestLine = 24_000_000;

/** A gzipped text file being written, line by line, waiting when the disk is slower than the database. */
export class LineFile {
  readonly #gzip: Gzip = createGzip({ level: 6 });
  readonly #hash: Hash = createHash('sha256');
  readonly #done: Promise<void>;

  constructor(file: string) {
    this.#done = finished(this.#gzip.pipe(createWriteStream(file, { mode: 0o600 })));
    // Whoever closes the file learns of its failure; until then it must not end the process.
    this.#done.catch(() => undefined);
  }

  async write(text: string): Promise<void> {
    this.#hash.update(text);
    if (!this.#gzip.write(text)) await once(this.#gzip, 'drain');
  }

  /** The checksum of everything written so far. */
  checksum(): string {
    return this.#hash.copy().digest('hex');
  }

  async close(): Promise<void> {
    this.#gzip.end();
    await this.#done;
  }
}

/**
 * The lines of such a file. Only a line feed ends one: a text may hold other signs that break lines.
 * @throws Error when the file is damaged, or a line is longer than any that is written.
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const zipped = createReadStream(file);
  const unzipped = zipped.pipe(createGunzip()).setEncoding('utf8');
  zipped.once('error', (error) => unzipped.destroy(error));
  // The pieces of a line that has not ended yet; joined once, for a long one comes in very many.
  let begun: string[] = [];
  let length = 0;
  try {
    for await (const text of unzipped as AsyncIterable<string>) {
      const [first = '', ...rest] = text.split('\n');
      begun.push(first);
      length += first.length;
      if (length > longestLine) throw new Error('a line is longer than any that is written');
      if (rest.length === 0) continue;
      const last = rest.pop() ?? '';
      yield begun.join('');
      yield* rest;
      begun = [last];
      length = last.length;
    }
  } finally {
    zipped.destroy();
  }
  if (length > 0) throw new Error('the file is cut off');
}
