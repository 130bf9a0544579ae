import type { PlatformChoice } from './platform-choice.ts';
import type { PlatformCell, PlatformNeedStanding } from './platform-standing.ts';
import { platformCriteria, type Platform, type PlatformCriterion } from './platform.ts';

/** How far the truth may lie from a score of the catalogue that nobody has confirmed, in scores of 1 to 5. */
const doubt = 0.5;

/** How a platform does on each of the seven sides, as people say, else as the catalogue says. */
export function platformCells(
  platform: Platform,
  choice: PlatformChoice,
  needs: readonly PlatformNeedStanding[],
): PlatformCell[] {
  return platformCriteria.map((criterion) => {
    const cell = cellOf(platform, criterion, choice);
    return criterion === 'compatibility' && needs.length > 0 && cell.origin !== 'stated'
      ? withNeeds(cell, needs)
      : cell;
  });
}

function cellOf(platform: Platform, criterion: PlatformCriterion, choice: PlatformChoice): PlatformCell {
  const expert = platform.scores.find((score) => score.criterion === criterion);
  const said = choice.scores.findLast((score) => score.platform === platform.id && score.criterion === criterion);
  const score = said?.score ?? expert?.score ?? null;
  const own = said ? said.score !== null : false;
  if (score === null) {
    return { criterion, score, points: 50, low: 0, high: 100, origin: 'assumed', confirmed: false, reason: null };
  }
  return {
    criterion,
    score,
    points: pointsOf(score),
    low: pointsOf(score - (said ? 0 : doubt)),
    high: pointsOf(score + (said ? 0 : doubt)),
    origin: own ? 'stated' : 'catalogue',
    confirmed: said !== undefined,
    reason: said?.reason ?? (own ? null : (expert?.reason ?? null)),
  };
}

/** Half of compatibility is the catalogue's general score, half the share of its needs that this organization meets. */
function withNeeds(cell: PlatformCell, needs: readonly PlatformNeedStanding[]): PlatformCell {
  const share = (states: readonly string[]): number =>
    (100 * needs.filter(({ state }) => states.includes(state)).length) / needs.length;
  const [low, high] = [share(['met']), share(['met', 'unknown'])];
  return {
    ...cell,
    points: (cell.points + (low + high) / 2) / 2,
    low: (cell.low + low) / 2,
    high: (cell.high + high) / 2,
    origin: 'inventory',
  };
}

function pointsOf(score: number): number {
  return Math.min(100, Math.max(0, (score - 1) * 25));
}
