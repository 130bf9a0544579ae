import type { GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { GraphQLError, type GraphQLSchema, type ValidationContext, type ValidationRule } from 'graphql';
import type { RequestContext } from '../access/access.ts';
import { largestPage } from './page.ts';

/** What of an operation its cost is told by. */
type CostlyOperation = Pick<
  GraphQLRequestContextDidResolveOperation<RequestContext>,
  'document' | 'request' | 'operationName'
>;

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
    maxDepthRule({
      n: limits.depth,
      ignoreIntrospection: true,
      ...reported(`This operation nests deeper than allowed (${limits.depth}). Ask in parts.`),
    }),
    maxAliasesRule({
      n: limits.aliases,
      ...reported(`This operation has more aliases than allowed (${limits.aliases}). Ask in parts.`),
    }),
    maxDirectivesRule({
      n: limits.directives,
      ...reported(`This operation has more directives than allowed (${limits.directives}). Ask in parts.`),
    }),
  ];
  return rules as unknown as ValidationRule[];
}

/** The rules would throw, which Apollo takes for a fault of the server: reported, it is a refusal like any other. */
function reported(sentence: string) {
  const refuse = (context: unknown): void => (context as ValidationContext).reportError(tooComplex(sentence));
  return { propagateOnRejection: false, onReject: [refuse] };
}

function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TOO_COMPLEX', http: { status: 400 } } });
}

/**
 * Refuses an operation whose lists, taken at their asked or largest size, would cost too much.
 * @throws GraphQLError with code TOO_COMPLEX, or BAD_INPUT when the variables do not fit the operation.
 */
export function refuseCostly(schema: GraphQLSchema, { document, request, operationName }: CostlyOperation): void {
  const cost = costOf(schema, { document, request, operationName });
  if (cost > limits.cost)
    throw tooComplex(`This asks for too much at once (cost ${cost}, at most ${limits.cost}). Ask for smaller pages.`);
}

/** The cost can be told only of variables that fit: where they do not, the request is bad rather than the server. */
function costOf(schema: GraphQLSchema, { document, request, operationName }: CostlyOperation): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: request.variables ?? {},
      ...(operationName ? { operationName } : {}),
      estimators: [fieldCost],
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}

function fieldCost({ field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const isPaged = field.args.some(({ name }) => name === 'first');
  const asked = typeof args['first'] === 'number' ? args['first'] : largestPage;
  // A field that computes much says so itself, with Nest's `complexity`.
  const own = field.extensions['complexity'];
  const base = typeof own === 'number' ? own : 1;
  return isPaged ? base + Math.max(1, asked) * childComplexity : base + childComplexity;
}
