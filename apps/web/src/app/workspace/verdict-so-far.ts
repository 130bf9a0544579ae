import type { EngagementCardFragment } from '../graphql/generated/graphql.ts';

/** The furthest finding of an engagement's stages; says so when there is none. */
export function verdictSoFar(stages: EngagementCardFragment['stages']): string {
  const found = stages.filter(({ finding }) => finding !== null && finding !== '');
  return found.at(-1)?.finding ?? 'No verdict yet: the readiness check comes first.';
}
