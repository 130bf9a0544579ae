import type { EngagementCardFragment } from '../graphql/generated/graphql.ts';

/** The portfolio in a sentence: how many engagements, and how many wait for somebody. */
export function portfolioFinding(engagements: readonly EngagementCardFragment[]): string {
  const count = engagements.length;
  if (count === 0) return $localize`Nothing is under way yet`;
  const stale = engagements.filter(({ stages }) => stages.some(({ state }) => state === 'stale')).length;
  const waiting = engagements.filter(({ nextActions }) => nextActions.length > 0).length;
  return count === 1 ? findingOfOne(stale > 0, waiting > 0) : findingOfMany(count, stale, waiting);
}

function findingOfOne(isStale: boolean, isWaiting: boolean): string {
  if (isStale) return $localize`One engagement, with a stage that is out of date`;
  return isWaiting ? $localize`One engagement, with a next step` : $localize`One engagement, nothing waits for you`;
}

function findingOfMany(count: number, stale: number, waiting: number): string {
  if (stale === 1) return $localize`${count}:count: engagements, one with a stage that is out of date`;
  if (stale > 1) return $localize`${count}:count: engagements, ${stale}:stale: with a stage that is out of date`;
  if (waiting === 0) return $localize`${count}:count: engagements, nothing waits for you`;
  if (waiting === 1) return $localize`${count}:count: engagements, one has a next step`;
  return $localize`${count}:count: engagements, ${waiting}:waiting: have a next step`;
}
