import type { FastifyRequest } from 'fastify';
import { addressHeader } from '../access/authentication.ts';

/**
 * The request's headers in the form that the auth library reads, with the caller's true address in place of any claim.
 * Fastify has already decided which proxies to believe.
 */
export function headersOf(request: Pick<FastifyRequest, 'headers' | 'ip'>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set(addressHeader, request.ip);
  return headers;
}
