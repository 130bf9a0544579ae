import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { answerProblem } from '../graphql/problem.filter.ts';
import { contentSecurityPolicy, freshNonce } from './http-door.ts';

const nonceMark = /__CSP_NONCE__/g;
const fingerprinted = /-[\w-]{8}\.(js|css|woff2|wasm)(\.br|\.gz)?$/;

/** Serves the built web: its files as they are, and its page for every address that the browser's router knows. */
export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return;
  const page = readFileSync(index, 'utf8');
  const policyOf = workerPolicies(folder);
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, file) => {
      reply.header('cache-control', fingerprinted.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
      const policy = policyOf(file);
      if (policy) reply.header('content-security-policy', policy);
    },
  });
  app.get('/', async (_request, reply) => sendPage(reply, page));
  app.get('/*', async (request, reply) => {
    const isData =
      /^\/(api|graphql|health)(\/|$)/.test(request.url) || /\.\w{2,5}$/.test(request.url.split('?')[0] ?? '');
    return isData ? answerProblem(reply, nothingHere, request.id) : sendPage(reply, page);
  });
}

/**
 * A worker has a policy of its own, which its script brings along: it talks to this portal, and loads nothing else. Only one that
 * brings WebAssembly, which the solver of portfolios is, may run it; no page may, and none of them may evaluate text.
 */
function workerPolicies(folder: string): (file: string) => string | null {
  const workers = readdirSync(folder).filter((name) => /^worker-[\w-]{8}\.js$/.test(name));
  const solvers = workers.filter((name) => readFileSync(join(folder, name), 'utf8').includes('WebAssembly'));
  const strict = `default-src 'none'; connect-src 'self'`;
  return (file) => {
    const name = basename(file).replace(/\.(br|gz)$/, '');
    if (solvers.includes(name)) return `${strict}; script-src 'wasm-unsafe-eval'`;
    return workers.includes(name) || /[\\/]r[\\/]worker\.js(\.br|\.gz)?$/.test(file) ? strict : null;
  };
}

const nothingHere = {
  code: 'NOT_FOUND',
  message: 'There is nothing here under this address.',
  details: {},
  isFault: false,
};

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = freshNonce();
  return reply
    .header('content-security-policy', contentSecurityPolicy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.replace(nonceMark, nonce));
}
