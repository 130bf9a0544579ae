import type { DynamicModule } from '@nestjs/common';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { admitRequest } from '../access/admit-request.ts';
import type { RequestContext } from '../access/access.ts';
import type { PortalParts } from '../operations/portal-options.ts';
import { languageHere, requestScope } from '../operations/request-scope.ts';
import { limitRules, limits, refuseCostly } from './limits.ts';
import { formattedProblem, problemOf } from './problem.ts';
import { transactionPlugin } from './transaction-plugin.ts';

/** GraphQL on the path of a request: context (who asks), limits of form, cost, one transaction, reply. */
export function graphqlModule(parts: PortalParts): DynamicModule {
  const held: { schema?: GraphQLSchema } = {};
  const schema = (): GraphQLSchema => {
    if (!held.schema) throw new RangeError('the schema is asked for before it was made');
    return held.schema;
  };
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: parts.configuration.development,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !parts.configuration.development,
    csrfPrevention: { requestHeaders: ['x-peerway', 'apollo-require-preflight'] },
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules() as never,
    stringifyVariableErrors: true,
    autoTransformHttpErrors: false,
    context: (request: FastifyRequest) => contextOf(parts, request),
    formatError: (formatted: GraphQLFormattedError, error: unknown) => formatError(parts, formatted, error),
    plugins: [schemaPlugin(held), transactionPlugin(parts, (operation) => refuseCostly(schema(), operation))],
    transformSchema: (made: GraphQLSchema) => (held.schema = made),
  } as ApolloDriverConfig);
}

function schemaPlugin(held: { schema?: GraphQLSchema }): ApolloServerPlugin<RequestContext> {
  return {
    serverWillStart: async () => ({ schemaDidLoadOrUpdate: ({ apiSchema }) => void (held.schema = apiSchema) }),
  };
}

async function contextOf(parts: PortalParts, request: FastifyRequest): Promise<RequestContext> {
  try {
    const access = await admitRequest(parts, request);
    return { access, requestId: request.id, address: request.ip, language: languageHere() };
  } catch (error) {
    const problem = problemOf(error);
    if (problem.isFault) parts.log.error({ requestId: request.id, err: error }, 'fault');
    throw new GraphQLError(problem.message, {
      extensions: { code: problem.code, requestId: request.id, http: { status: problem.isFault ? 503 : 200 } },
    });
  }
}

function formatError(parts: PortalParts, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const problem = problemOf(error);
  const requestId = requestScope.getStore()?.id ?? String(formatted.extensions?.['requestId'] ?? '');
  if (problem.isFault) parts.log.error({ requestId, err: error }, 'fault');
  return formattedProblem(problem, formatted, requestId);
}
