import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Peerway API explorer</title>
<link rel="stylesheet" href="/graphiql/explorer.css"><style>html,body,#explorer{height:100%;margin:0}</style></head>
<body><div id="explorer"></div><script type="module" src="/graphiql/explorer.js"></script></body></html>`;

/** The bundled GraphQL explorer, in development only. It styles itself inline, so its page has a policy of its own. */
export async function serveExplorer(app: FastifyInstance): Promise<void> {
  const folder = fileURLToPath(new URL('../dist-explorer', import.meta.url));
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, { root: folder, prefix: '/graphiql/', index: false, decorateReply: false });
  app.get('/graphiql', async (_request, reply) =>
    reply
      .header(
        'content-security-policy',
        `default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; frame-ancestors 'none'`,
      )
      .type('text/html; charset=utf-8')
      .send(page),
  );
}
