import { NotFoundError, OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core';
import { unwrapResolverError } from '@apollo/server/errors';
import { APIError } from 'better-auth/api';
import { DomainError } from '@peerway/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ZodError } from 'zod';
import { sentenceIn } from '../language/sentence-in.ts';
import { languageHere } from '../operations/request-scope.ts';

/** What a client is told about something that did not work. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** Whether it is a fault of ours, to be logged whole. */
  readonly isFault: boolean;
}

/** Apollo's own codes for requests that never reach a resolver, and what ours call them. */
const requestCodes: Readonly<Record<string, { code: string; message?: string }>> = {
  GRAPHQL_PARSE_FAILED: { code: 'BAD_INPUT' },
  GRAPHQL_VALIDATION_FAILED: { code: 'BAD_INPUT' },
  BAD_USER_INPUT: { code: 'BAD_INPUT' },
  BAD_REQUEST: { code: 'BAD_INPUT' },
  PERSISTED_QUERY_NOT_FOUND: {
    code: 'BAD_INPUT',
    message: 'Persisted queries are not kept here. Send the whole operation.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    code: 'BAD_INPUT',
    message: 'Persisted queries are not kept here. Send the whole operation.',
  },
  OPERATION_RESOLUTION_FAILURE: { code: 'BAD_INPUT' },
};

const connectionTrouble =
  /ECONNREFUSED|ECONNRESET|Connection terminated|timeout exceeded when trying to connect|the database system is|terminating connection|not currently accepting connections|PGlite is closed/i;

/** PostgreSQL's codes for a wait that was cut short: lock, statement, deadlock, serialization, too many clients, shutting down. */
const passingCodes = new Set(['55P03', '57014', '40P01', '40001', '53300', '57P01', '57P02', '57P03']);

/** Tells refusals, bad input, passing trouble and faults apart. Nothing of a fault but its code leaves the process. */
export function problemOf(error: unknown): Problem {
  const cause = unwrapResolverError(error);
  if (cause instanceof DomainError)
    return { code: cause.code, message: cause.message, details: cause.details, isFault: false };
  if (cause instanceof ZodError) return badInput(cause);
  if (cause instanceof NotFoundError)
    return refusal('NOT_FOUND', 'There is nothing here under this address, or you have no part in it.');
  if (cause instanceof OptimisticLockError) {
    return refusal('CONFLICT', 'Somebody else changed this meanwhile. Look at their version and save yours again.');
  }
  if (cause instanceof UniqueConstraintViolationException) {
    return refusal('CONFLICT', 'Somebody else saved the same thing at the same moment. Reload and try again.');
  }
  if (cause instanceof GraphQLError) return requestProblem(cause);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const text = cause instanceof Error ? `${cause.message} ${code}` : '';
  // The auth library hides why it could not read a session; nothing but the database stands behind it.
  const isSessionLost = cause instanceof APIError && cause.statusCode >= 500;
  if (isSessionLost || passingCodes.has(code) || connectionTrouble.test(text))
    return {
      ...refusal('UNAVAILABLE', 'The database does not answer right now. Try again in a few seconds.'),
      isFault: true,
    };
  return {
    code: 'FAULT',
    message: 'Something broke on our side. Nothing was saved; try again, and give the request id if it happens again.',
    details: {},
    isFault: true,
  };
}

function refusal(code: string, message: string): Problem {
  return { code, message, details: {}, isFault: false };
}

function badInput(error: ZodError): Problem {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.') ?? '';
  return {
    code: 'BAD_INPUT',
    message: `${issue?.message ?? 'This is not usable.'}`,
    details: { field },
    isFault: false,
  };
}

function requestProblem(error: GraphQLError): Problem {
  const tooMuch = overLimit(error);
  if (tooMuch) return tooMuch;
  const known = requestCodes[String(error.extensions['code'] ?? '')];
  if (error.message.startsWith('GraphQL introspection'))
    return refusal('FORBIDDEN', 'The schema is not told here. It is part of the published sources.');
  if (known) return refusal(known.code, known.message ?? withoutHints(error.message));
  const code = error.extensions['code'];
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return refusal(code, error.message);
  // A value that does not fit its type reaches us without a code, from graphql-js itself.
  if (error.originalError === undefined && error.path === undefined)
    return refusal('BAD_INPUT', withoutHints(error.message));
  if (error.message.startsWith('Variable "') || error.message.startsWith('Argument "'))
    return refusal('BAD_INPUT', withoutHints(error.message));
  if (error.originalError && !(error.originalError instanceof GraphQLError)) return problemOf(error.originalError);
  return {
    code: 'FAULT',
    message: 'Something broke on our side. Nothing was saved; try again, and give the request id if it happens again.',
    details: {},
    isFault: true,
  };
}

/** Apollo renames what a rule of form reports, and the parser knows no codes. */
function overLimit(error: GraphQLError): Problem | undefined {
  const reported = error.originalError;
  if (reported instanceof GraphQLError && reported.extensions['code'] === 'TOO_COMPLEX')
    return refusal('TOO_COMPLEX', reported.message);
  if (/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(error.message))
    return refusal('TOO_COMPLEX', 'This operation is too long. Ask in parts.');
  return undefined;
}

/** graphql-js suggests names of the schema; outside development they stay inside. */
function withoutHints(message: string): string {
  return message.replace(/ ?Did you mean .*$/s, '').slice(0, 300);
}

/** The wire form of a problem, in the language of the request. */
export function formattedProblem(
  problem: Problem,
  formatted: GraphQLFormattedError,
  requestId: string,
): GraphQLFormattedError {
  return {
    message: sentenceIn(languageHere(), problem.message),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: problem.code, ...problem.details, requestId },
  };
}
