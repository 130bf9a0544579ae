import { DomainError } from '@peerway/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The content type of files that are sent as they are: their bytes are handed on as they arrive. */
export const rawType = 'application/octet-stream';

/** Lets routes read a file while it arrives, instead of having it whole in memory. */
export function takeRawBodies(app: FastifyInstance): void {
  app.addContentTypeParser(
    rawType,
    (_request: FastifyRequest, payload: unknown, done: (error: null, body: unknown) => void) => done(null, payload),
  );
}

/**
 * The bytes of a file that is sent to a route, as they arrive, and no more than a limit.
 * @throws DomainError BAD_INPUT when something else than a file was sent; TOO_LARGE as soon as it is known.
 */
export async function* rawBody(request: FastifyRequest, limit: number): AsyncGenerator<Buffer> {
  const said = Number(request.headers['content-length'] ?? 0);
  if (said > limit) throw tooLarge(limit);
  const body = request.body as AsyncIterable<Buffer> | null | undefined;
  if (!body || typeof body !== 'object' || !(Symbol.asyncIterator in body))
    throw new DomainError('BAD_INPUT', `Send the file itself, with the content type ${rawType}.`);
  let taken = 0;
  for await (const bytes of body) {
    taken += bytes.length;
    if (taken > limit) throw tooLarge(limit);
    yield bytes;
  }
}

function tooLarge(limit: number): DomainError {
  const size = limit >= 1_000_000 ? `${Math.floor(limit / 1_000_000)} MB` : `${Math.floor(limit / 1_000)} kB`;
  return new DomainError('TOO_LARGE', `This file is too large: at most ${size} are taken. Send a smaller one.`);
}
