import { Readable } from 'node:stream';
import { DomainError } from '@peerway/kernel';
import type { FastifyRequest } from 'fastify';
import { rawType } from './raw-body.ts';

/**
 * The file in the body of a request, as it comes in.
 * @throws DomainError BAD_INPUT where something else was sent.
 */
export function fileIn({ body }: FastifyRequest): Readable {
  if (body instanceof Readable) return body;
  throw new DomainError('BAD_INPUT', `Send the file itself, with the content type ${rawType}.`, { field: 'file' });
}

/** A file that is kept in parts, as it goes out: each part is read when the one before is on its way. */
export function streamOf(parts: number, read: (place: number) => Promise<Buffer | undefined>): Readable {
  return Readable.from(contentOf(parts, read), { objectMode: false });
}

async function* contentOf(parts: number, read: (place: number) => Promise<Buffer | undefined>): AsyncGenerator<Buffer> {
  for (let place = 0; place < parts; place += 1) {
    const part = await read(place);
    // Removed meanwhile: the download breaks off, and whoever reads it sees that it is not whole.
    if (!part) throw new RangeError('the file was removed while it was read');
    yield part;
  }
}
