import { Readable } from 'node:stream';
import { DomainError } from '@peerway/kernel';
import type { FastifyInstance } from 'fastify';
import { mostRows } from '@peerway/metrics';

/** The content type of one JSON object a line. */
const linesType = 'application/x-ndjson';
const mostBytes = 5_000_000;

/** Lets routes take lines of JSON as a stream: nothing of them is read before the route asks for it. */
export function takeJsonLines(app: Pick<FastifyInstance, 'addContentTypeParser'>): void {
  app.addContentTypeParser(linesType, (_request, payload, done) => done(null, payload));
}

/**
 * The rows that a request carries, one JSON object a line. A line that is no JSON becomes a row that is refused by itself.
 * @throws DomainError BAD_INPUT when it carries something else; TOO_LARGE; TOO_MANY_ROWS.
 */
export async function sentRows(body: unknown): Promise<unknown[]> {
  if (!(body instanceof Readable))
    throw new DomainError('BAD_INPUT', `Send the values as ${linesType}: one JSON object a line.`);
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > mostBytes)
      throw new DomainError(
        'TOO_LARGE',
        `At most ${mostBytes / 1_000_000} MB of values are taken at once. Send them in pieces.`,
      );
    pieces.push(piece);
  }
  const lines = Buffer.concat(pieces)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length > mostRows)
    throw new DomainError(
      'TOO_MANY_ROWS',
      `At most ${mostRows} values are taken at once; these are ${lines.length}. Send them in pieces.`,
    );
  return lines.map(rowIn);
}

function rowIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line.slice(0, 80);
  }
}
