import { Readable } from 'node:stream';
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
 * The table that a request carries, as it arrives.
 * @throws DomainError BAD_INPUT when it carries something else.
 */
export function tableIn(body: unknown): Readable {
  if (body instanceof Readable) return body;
  throw new DomainError('BAD_INPUT', 'A table is needed here: send it as text/csv or as an XLSX file.');
}

/** The refusal of a table that is larger than it may be. */
export function tooLargeTable(bytes: number): DomainError {
  return new DomainError(
    'TOO_LARGE',
    `This file is larger than ${Math.floor(bytes / 1_000_000)} MB. Send it in smaller parts.`,
  );
}
