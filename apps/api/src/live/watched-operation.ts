import {
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { limitRules, limits, refuseCostly } from '../graphql/limits.ts';

/** What may be subscribed to: one field of the schema's subscriptions, under the limits of any operation. */
export function watchedOperation(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
): Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'> | readonly GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: limits.tokens });
    const errors = validate(schema, document, [...specifiedRules, NoSchemaIntrospectionCustomRule, ...limitRules()]);
    if (errors.length > 0) return errors;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [refusal('Only subscriptions go over this connection. Send everything else over HTTP.')];
    const request = { query, ...(variables ? { variables } : {}) };
    refuseCostly(schema, { document, request, operationName: operationName ?? null });
    return { schema, document, operationName, variableValues: variables };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } });
}
