import { verdictWords } from '../assessment/verdict-words.ts';
import type { OverviewQuery } from '../graphql/generated/graphql.ts';

export type Latest = NonNullable<OverviewQuery['engagement']['latestVerdict']>;

/** A whole that may be shown: the API gives no latest verdict otherwise. */
const shown = {
  status: 'ok' as const,
  mean: null,
  meanLow: null,
  meanHigh: null,
  score: null,
  scoreLow: null,
  scoreHigh: null,
  median: null,
  distribution: [],
  coverage: null,
  agreement: null,
  respondents: null,
};

/** The verdict of the latest round in a sentence. */
export function latestFinding({ verdict }: Pick<Latest, 'verdict'>): string {
  const judged = { verdict, patterns: [], dimensions: [], gaps: [], whole: shown };
  return verdictWords(judged);
}

/** Which round says so, how sure it is, and whether it may still change. */
export function latestLead({ roundName, kind, provisional, score, scoreLow, scoreHigh }: Latest): string {
  const who = kind === 'quick' ? $localize`One leader’s view` : $localize`“${roundName}:round:”`;
  const points = pointsOf(who, score === null ? null : Math.round(score), [scoreLow, scoreHigh]);
  return provisional ? $localize`${points}:finding: The round still takes answers.` : points;
}

function pointsOf(
  who: string,
  score: number | null,
  [low, high]: readonly [low: number | null, high: number | null],
): string {
  if (score === null) return $localize`By ${who}:who:, without a score.`;
  if (low === null || high === null) return $localize`${who}:who:: ${score}:score: of 100 points.`;
  return $localize`${who}:who:: ${score}:score: of 100 points, 95 % between ${Math.round(low)}:low: and ${Math.round(high)}:high:.`;
}
