import { type ArgumentsHost, Catch, HttpException, Inject } from '@nestjs/common';
import type { GqlExceptionFilter } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageAsked } from '../language/language.ts';
import { sentenceIn } from '../language/sentence-in.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { type Problem, problemOf } from './problem.ts';

const statusOf: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  LINK_INVALID: 404,
  RATE_LIMITED: 429,
  TOO_LARGE: 413,
  TOO_MANY_ROWS: 413,
  KEY_REUSED: 409,
  UNFIT_FILE: 415,
  EVIDENCE_FULL: 409,
  ROUND_CLOSED: 409,
  TIMED_OUT: 408,
  UNAVAILABLE: 503,
  FAULT: 500,
};

/** The one place where an error becomes an answer. GraphQL has its own formatter behind it; plain routes answer here. */
@Catch()
export class ProblemFilter implements GqlExceptionFilter {
  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = error instanceof HttpException ? httpProblem(error) : problemOf(error);
    if (problem.isFault) this.parts.log.error({ requestId: request.id, err: error }, 'fault');
    return answerProblem(http.getResponse<FastifyReply>(), problem, request.id);
  }
}

/** Answers a plain HTTP route with a problem, in the language of the request. */
export function answerProblem(reply: FastifyReply, problem: Problem, requestId: string): FastifyReply {
  const message = sentenceIn(languageAsked(reply.request.headers['accept-language']), problem.message);
  return reply
    .status(statusOf[problem.code] ?? 400)
    .send({ error: { code: problem.code, message, ...problem.details, requestId } });
}

/** What the door itself refuses, by HTTP status. */
const doorProblems: Readonly<Record<number, { code: string; message: string }>> = {
  404: { code: 'NOT_FOUND', message: 'There is nothing here under this address.' },
  413: { code: 'TOO_LARGE', message: 'This is more than one request may carry (1 MB). Send it in smaller parts.' },
};

function httpProblem(error: HttpException): Problem {
  const problem = doorProblems[error.getStatus()] ?? { code: 'BAD_INPUT', message: 'This request cannot be read.' };
  return { ...problem, details: {}, isFault: false };
}
