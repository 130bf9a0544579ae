import type { DecisionPartsFragment } from '../../graphql/generated/graphql.ts';

/** The decision on use cases that stands: the latest that nobody withdrew. Decisions come newest first. */
export function standingDecision(decisions: readonly DecisionPartsFragment[]): DecisionPartsFragment | undefined {
  return decisions.find(({ about, withdrawnAt }) => about === 'useCases' && withdrawnAt === null);
}
