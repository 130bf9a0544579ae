import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { type Access, type RequestContext } from '../access/access.ts';
import { policySettings, tellPolicies } from '../access/settings-in-transaction.ts';
import type { Orm } from '../database/orm.ts';
import { actAs } from '../operations/actor.ts';

/**
 * One transaction per operation: begun when the operation has passed every check of its form, told who asks,
 * committed before the reply goes out, rolled back when anything in it failed.
 */
export function transactionPlugin(orm: Orm): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async (): Promise<GraphQLRequestListener<RequestContext>> => ({
      didResolveOperation: (request) => begin(orm, request),
      willSendResponse: (request) => end(orm, request),
    }),
  };
}

const begun = new WeakSet<RequestContext>();

async function begin(orm: Orm, request: GraphQLRequestContext<RequestContext>): Promise<void> {
  const em = orm.em.getContext();
  const { access } = request.contextValue;
  await em.begin();
  begun.add(request.contextValue);
  actAs(em, { ...named(access), action: operationName(request) });
  await tellPolicies(em, policySettings(access));
}

async function end(orm: Orm, request: GraphQLRequestContext<RequestContext>): Promise<void> {
  if (!begun.delete(request.contextValue)) return;
  const em = orm.em.getContext();
  const body = request.response.body;
  const failed =
    (request.errors?.length ?? 0) > 0 || (body?.kind === 'single' && (body.singleResult.errors?.length ?? 0) > 0);
  if (failed || request.operation?.operation !== OperationTypeNode.MUTATION) {
    await em.rollback();
    return;
  }
  try {
    await em.commit();
  } catch {
    if (em.isInTransaction()) await em.rollback();
    const lost = new GraphQLError('The change could not be saved, and nothing of it was kept. Try again.', {
      extensions: { code: 'UNAVAILABLE' },
    });
    if (body?.kind === 'single') body.singleResult = { data: null, errors: [lost.toJSON()] };
  }
}

function named(access: Access): { name: string; userId: string | null } {
  if (access.kind === 'member') return { name: access.name, userId: access.userId };
  return { name: access.kind === 'stranger' ? 'Somebody who is not signed in' : 'A respondent', userId: null };
}

/** The mutation's own name rather than what the client called its operation. */
function operationName(request: GraphQLRequestContext<RequestContext>): string {
  const first = request.operation?.selectionSet.selections[0];
  return first?.kind === 'Field' ? first.name.value : (request.operationName ?? 'unnamed');
}
