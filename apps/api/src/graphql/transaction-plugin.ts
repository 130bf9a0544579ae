import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { RequestContext } from '../access/access.ts';
import { actorNamed } from '../access/on-behalf-of.ts';
import { beginTold, policySettings } from '../access/settings-in-transaction.ts';
import { sentenceIn } from '../language/sentence-in.ts';
import type { Orm } from '../database/orm.ts';
import { actAs } from '../operations/actor.ts';
import type { Logger } from '../operations/logging.ts';
import type { PortalParts } from '../operations/portal-options.ts';

type Replying = GraphQLRequestContextWillSendResponse<RequestContext>;
type ResolvedOperation = GraphQLRequestContextDidResolveOperation<RequestContext>;

/**
 * One transaction per operation: begun when the operation has passed every check of its form, told who asks,
 * committed before the reply goes out, rolled back when anything in it failed.
 *
 * The last check is handed in rather than a plugin of its own: Apollo runs plugins side by side, and a refusal by one would
 * answer the request while another still begins a transaction that nobody then ends.
 */
export function transactionPlugin(
  { orm, log }: Pick<PortalParts, 'orm' | 'log'>,
  lastCheck: (request: ResolvedOperation) => void,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async (): Promise<GraphQLRequestListener<RequestContext>> => ({
      didResolveOperation: async (request) => {
        lastCheck(request);
        await begin(orm, request);
      },
      willSendResponse: async (request) => {
        await end(orm, request).catch((error: unknown) => loseChange(request, error, log));
        showUnavailable(request);
      },
    }),
    unexpectedErrorProcessingRequest: async ({ requestContext }) => {
      const em = orm.em.getContext();
      if (begun.delete(requestContext.contextValue) && em.isInTransaction()) await em.rollback();
    },
  };
}

const begun = new WeakSet<RequestContext>();

async function begin(orm: Orm, request: ResolvedOperation): Promise<void> {
  const em = orm.em.getContext();
  const { access } = request.contextValue;
  begun.add(request.contextValue);
  try {
    await beginTold(em, policySettings(access));
    actAs(em, { ...actorNamed(access), action: operationName(request) });
  } catch (error) {
    throw new GraphQLError('The transaction of the request could not begin.', {
      originalError: error instanceof Error ? error : new Error(String(error)),
      extensions: { http: { status: 503 } },
    });
  }
}

async function end(orm: Orm, request: Replying): Promise<void> {
  const em = orm.em.getContext();
  if (!begun.delete(request.contextValue) || !em.isInTransaction()) return;
  const body = request.response.body;
  const failed =
    (request.errors?.length ?? 0) > 0 || (body?.kind === 'single' && (body.singleResult.errors?.length ?? 0) > 0);
  if (failed || request.operation?.operation !== OperationTypeNode.MUTATION) await em.rollback();
  else await commit(em);
}

async function commit(em: Orm['em']): Promise<void> {
  try {
    await em.commit();
  } finally {
    if (em.isInTransaction()) await em.rollback();
  }
}

/** What cannot be committed was not done: the reply that was ready must not say otherwise. */
function loseChange({ response, contextValue }: Replying, error: unknown, log: Logger): void {
  const { requestId, language } = contextValue;
  log.error({ requestId, err: error }, 'fault');
  const sentence = 'The change could not be saved, and nothing of it was kept. Try again.';
  const lost = new GraphQLError(sentenceIn(language, sentence), { extensions: { code: 'UNAVAILABLE', requestId } });
  if (response.body.kind === 'single') response.body.singleResult = { data: null, errors: [lost.toJSON()] };
}

/** Lets load balancers and monitors see what the body says. */
function showUnavailable({ response }: Replying): void {
  const { body } = response;
  if (
    body.kind === 'single' &&
    body.singleResult.errors?.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE')
  )
    response.http.status = 503;
}

/** The mutation's own name rather than what the client called its operation. */
function operationName(request: GraphQLRequestContext<RequestContext>): string {
  const first = request.operation?.selectionSet.selections[0];
  return first?.kind === 'Field' ? first.name.value : (request.operationName ?? 'unnamed');
}
