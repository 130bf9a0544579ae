import { randomBytes } from 'node:crypto';
import { RequestContext as OrmContext } from '@mikro-orm/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { languageAsked } from '../language/language.ts';
import { answerProblem } from '../graphql/problem.filter.ts';
import type { PortalParts } from './portal-options.ts';
import { limitBodyTime } from './body-time.ts';
import { takeRawBodies } from './raw-body.ts';
import { requestScope } from './request-scope.ts';

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** What every request passes first: security headers, the origin check, a log line, and a scope of its own. */
export function hangHttpDoor(app: FastifyInstance, parts: PortalParts): void {
  takeRawBodies(app);
  limitBodyTime(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    for (const [name, value] of securityHeaders(parts)) reply.header(name, value);
    if (changing.has(request.method) && !isOwnOrigin(request, parts)) {
      await answerProblem(reply, foreignOrigin, request.id);
    }
  });
  app.addHook('preHandler', (request, _reply, done) => {
    const language = languageAsked(request.headers['accept-language']);
    requestScope.run({ id: request.id, language }, () => OrmContext.create(parts.orm.em, done));
  });
  app.addHook('onResponse', async (request, reply) => {
    const path = request.routeOptions.url ?? 'unknown';
    parts.log.info(
      {
        requestId: request.id,
        method: request.method,
        path,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
}

const foreignOrigin = {
  code: 'FORBIDDEN',
  message: 'This request came from another site. Open Peerway under its own address and try again.',
  details: {},
  isFault: false,
};

/** A browser says where a request comes from; programs that say nothing carry no cookies worth stealing. */
export function isOwnOrigin(
  request: Pick<FastifyRequest, 'headers' | 'protocol'>,
  parts: Pick<PortalParts, 'configuration'>,
): boolean {
  const { origin } = request.headers;
  if (request.headers['sec-fetch-site'] === 'cross-site') return false;
  if (origin === undefined) return true;
  return origin === parts.configuration.url || origin === `${request.protocol}://${request.headers.host}`;
}

function securityHeaders({ configuration }: PortalParts): [string, string][] {
  return [
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), microphone=(), geolocation=()'],
    ...(configuration.url.startsWith('https:')
      ? [['strict-transport-security', 'max-age=31536000'] as [string, string]]
      : []),
  ];
}

/** The policy for a page, with the nonce that its style elements carry. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `worker-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** A fresh nonce of 144 bits. */
export function freshNonce(): string {
  return randomBytes(18).toString('base64');
}
