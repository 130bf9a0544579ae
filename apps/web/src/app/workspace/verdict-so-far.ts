import { stageEntries } from '../shell/stages.ts';
import type { EngagementCardFragment } from '../graphql/generated/graphql.ts';

/** The finding of the furthest stage that has one; says so when none has. */
export function verdictSoFar(stages: EngagementCardFragment['stages']): string {
  const found = stageEntries(stages).filter(({ finding }) => finding !== null);
  return found.at(-1)?.finding ?? $localize`No verdict yet: the readiness check comes first.`;
}
