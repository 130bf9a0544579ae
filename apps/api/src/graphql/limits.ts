import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import type { RequestContext } from '../access/access.ts';
import { largestPage } from './page.ts';

/** How much one operation may ask for. The widest screen of the product needs about half of each. */
export const limits = {
  tokens: 1_500,
  depth: 10,
  aliases: 15,
  directives: 20,
  cost: 20_000,
  bodyBytes: 1_000_000,
} as const;

/** Rules of form, applied before anything runs. */
export function limitRules(): ValidationRule[] {
  const rules = [
    maxDepthRule({ n: limits.depth, ignoreIntrospection: true }),
    maxAliasesRule({ n: limits.aliases }),
    maxDirectivesRule({ n: limits.directives }),
  ];
  return rules as unknown as ValidationRule[];
}

/** Refuses an operation whose lists, taken at their asked or largest size, would cost too much. */
export function costPlugin(schema: () => GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request, operationName }) => {
        const cost = getComplexity({
          schema: schema(),
          query: document,
          variables: request.variables ?? {},
          ...(operationName ? { operationName } : {}),
          estimators: [fieldCost],
        });
        if (cost > limits.cost) {
          throw new GraphQLError(
            `This asks for too much at once (cost ${cost}, at most ${limits.cost}). Ask for smaller pages.`,
            {
              extensions: { code: 'TOO_COMPLEX' },
            },
          );
        }
      },
    }),
  };
}

function fieldCost({ field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const isPaged = field.args.some(({ name }) => name === 'first');
  const asked = typeof args['first'] === 'number' ? args['first'] : largestPage;
  return isPaged ? 1 + Math.max(1, asked) * childComplexity : 1 + childComplexity;
}
