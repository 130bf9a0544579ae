import type { Readable } from 'node:stream';
import { DomainError } from '@peerway/kernel';
import type { FastifyInstance } from 'fastify';

/** What a spreadsheet calls its files. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const tables = ['text/csv', 'text/tab-separated-values', xlsxType];

/** Lets routes take tables as streams: nothing of them is read before the route asks for it. */
export function takeTables(app: Pick<FastifyInstance, 'addContentTypeParser'>): void {
  app.addContentTypeParser(tables, (_request, payload, done) => done(null, payload));
}

/**
 * Reads a body that is a stream, up to a number of bytes.
 * @throws DomainError TOO_LARGE as soon as there are more, BAD_INPUT when it is no stream.
 */
export async function bytesOf(body: unknown, most: number): Promise<Uint8Array> {
  if (!isStream(body))
    throw new DomainError('BAD_INPUT', 'A table is needed here: send it as text/csv or as an XLSX file.');
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most)
      throw new DomainError(
        'TOO_LARGE',
        `This file is larger than ${Math.floor(most / 1_000_000)} MB. Send it in smaller parts.`,
      );
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function isStream(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
