import type { EngagementCardFragment } from '../graphql/generated/graphql.ts';

/** The portfolio in a sentence: how many engagements, and how many wait for somebody. */
export function portfolioFinding(engagements: readonly EngagementCardFragment[]): string {
  if (engagements.length === 0) return 'Nothing is under way yet';
  const stale = engagements.filter(({ stages }) => stages.some(({ state }) => state === 'stale')).length;
  const waiting = engagements.filter(({ nextActions }) => nextActions.length > 0).length;
  const count = engagements.length === 1 ? 'One engagement' : `${engagements.length} engagements`;
  if (stale > 0)
    return `${count}, ${engagements.length === 1 ? '' : `${stale === 1 ? 'one' : stale} `}with a stage that is out of date`;
  if (waiting === 0) return `${count}, nothing waits for you`;
  if (engagements.length === 1) return `${count}, with a next step`;
  return `${count}, ${waiting === 1 ? 'one has' : `${waiting} have`} a next step`;
}
