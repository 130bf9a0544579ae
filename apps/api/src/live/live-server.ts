import type { IncomingHttpHeaders } from 'node:http';
import { RequestContext as OrmContext } from '@mikro-orm/core';
import { DomainError } from '@peerway/kernel';
import { GraphQLError, type GraphQLSchema, subscribe } from 'graphql';
import { type Context, type Server, makeServer } from 'graphql-ws';
import { v7 } from 'uuid';
import * as z from 'zod';
import type { RequestContext } from '../access/access.ts';
import { formattedProblem, problemOf } from '../graphql/problem.ts';
import { headersOf } from '../operations/headers-of.ts';
import type { PortalParts } from '../operations/portal-options.ts';
import { type Admitted, admitSocket } from './admit-socket.ts';
import { closing, type Closing, type LiveConnection, type LiveConnections } from './live-connections.ts';
import { watchedOperation } from './watched-operation.ts';

/** What belongs to one open socket. */
export interface SocketOwner {
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
  readonly end: (why: Closing) => void;
  /** Says that its owner is known, or that it is gone. */
  readonly settled: () => void;
  connection?: LiveConnection;
}

type Socket = Context<Record<string, unknown> | undefined, SocketOwner>;

/** What a client's first message may carry. */
const FirstMessage = z.object({
  workspace: z.string().max(100).optional(),
  respondent: z.string().max(200).optional(),
});

/** A screen watches a handful of things. */
export const mostSubscriptions = 20;
const firstMessageWithinMs = 5_000;

/** The conversation over a socket, in graphql-ws's protocol: who is there, what may be subscribed to, how errors are told. */
export function liveServer(
  parts: PortalParts,
  connections: LiveConnections,
  schema: () => GraphQLSchema,
): Server<SocketOwner> {
  return makeServer<Record<string, unknown> | undefined, SocketOwner>({
    connectionInitWaitTimeout: firstMessageWithinMs,
    onConnect: (socket) => connect(parts, connections, socket),
    onSubscribe: (socket, _id, payload) => {
      if (Object.keys(socket.subscriptions).length > mostSubscriptions) return [tooManySubscriptions()];
      const operation = watchedOperation(schema(), payload);
      if (!('document' in operation)) return operation;
      return { ...operation, contextValue: contextOf(socket) };
    },
    // The guard and the resolvers work in an entity manager of this subscription's own.
    subscribe: (args) => OrmContext.create(parts.orm.em, () => subscribe(args)),
    onNext: (...[, , , , result]) =>
      result.errors ? { ...result, errors: result.errors.map((error) => told(parts, error)) } : undefined,
    onError: (_socket, _id, _payload, errors) => errors.map((error) => told(parts, error)),
    onClose: ({ extra }) => {
      if (extra.connection) connections.remove(extra.connection);
    },
  });
}

async function connect(parts: PortalParts, connections: LiveConnections, socket: Socket): Promise<boolean> {
  const { address, headers, end, settled } = socket.extra;
  const admitted = await admittedBy(parts, socket, headersOf({ headers, ip: address }));
  if (!('access' in admitted)) {
    end(admitted);
    return false;
  }
  const connection = { admitted, close: end };
  if (!connections.add(connection)) {
    end(closing.tooMany);
    return false;
  }
  socket.extra.connection = connection;
  settled();
  return true;
}

async function admittedBy(parts: PortalParts, socket: Socket, headers: Headers): Promise<Admitted | Closing> {
  const { data: first } = FirstMessage.safeParse(socket.connectionParams ?? {});
  if (!first) return closing.forbidden;
  try {
    return await admitSocket(parts, { headers, respondentToken: first.respondent, workspaceId: first.workspace });
  } catch (error) {
    if (error instanceof DomainError) return error.code === 'UNAUTHENTICATED' ? closing.signedOut : closing.forbidden;
    parts.log.warn({ err: error }, 'the owner of a socket could not be looked up');
    return closing.goingAway;
  }
}

function contextOf({ extra }: Socket): RequestContext {
  if (!extra.connection) throw new RangeError('a socket without an owner subscribes to nothing');
  // Nothing but ids goes over a socket; what it refuses is read by programs.
  return { access: extra.connection.admitted.access, requestId: v7(), address: extra.address, language: 'en' };
}

function tooManySubscriptions(): GraphQLError {
  const message = `One connection watches at most ${mostSubscriptions} things. Close some first.`;
  return new GraphQLError(message, { extensions: { code: 'RATE_LIMITED' } });
}

/** The same words over a socket as over HTTP. */
function told({ log }: PortalParts, error: GraphQLError): GraphQLError {
  const problem = problemOf(error);
  const requestId = v7();
  if (problem.isFault) log.error({ requestId, err: error }, 'fault');
  const { message, path, extensions } = formattedProblem(problem, error.toJSON(), requestId);
  return new GraphQLError(message, { path, extensions });
}
