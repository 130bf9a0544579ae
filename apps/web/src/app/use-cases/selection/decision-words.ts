import type { DecisionPartsFragment } from '../../graphql/generated/graphql.ts';
import { rankingVerdictWords } from './ranking-words.ts';

/** What stands, in a sentence. */
export function decisionFinding(
  decision: DecisionPartsFragment | undefined,
  isStale: boolean,
  nameOf: (id: string) => string,
): string {
  const [first] = decision?.chosen ?? [];
  if (decision === undefined || first === undefined) return $localize`Nothing is decided yet`;
  const name = nameOf(first);
  const more = decision.chosen.length - 1;
  if (isStale) return $localize`Decided for ${name}:use case:, and something changed since`;
  if (more === 0) return $localize`Decided: ${name}:use case:`;
  return more === 1
    ? $localize`Decided: ${name}:use case: and one more`
    : $localize`Decided: ${name}:use case: and ${more}:count: more`;
}

/** How sure the order was on the day of a decision, in a word; nothing for one that this version does not know. */
export function rankingVerdictWord(verdict: string | null): string {
  return Object.entries(rankingVerdictWords).find(([known]) => known === verdict)?.[1] ?? '';
}
