import type { FastifyInstance, FastifyRequest } from 'fastify';
import { rawType } from './raw-body.ts';

/** How long a file may take to arrive; the server gives up every request by then. */
export const fileTimeMs = 300_000;
/** How long everything else may take: it is small. */
const bodyTimeMs = 30_000;

/** Gives up requests whose body trickles in: a connection held open costs the one who holds it next to nothing. */
export function limitBodyTime(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (hasBody(request) && request.headers['content-type'] !== rawType) giveUpAfter(bodyTimeMs, request);
    done();
  });
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function giveUpAfter(ms: number, { raw }: FastifyRequest): void {
  const { socket } = raw;
  const timer = setTimeout(() => {
    if (raw.complete) return;
    socket.end('HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n', () =>
      socket.destroy(),
    );
  }, ms);
  raw.once('end', () => clearTimeout(timer));
  raw.once('close', () => clearTimeout(timer));
}
