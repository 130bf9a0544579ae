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
  const who = kind === 'quick' ? 'One leader’s view' : `“${roundName}”`;
  const points = score === null ? '' : `: ${Math.round(score)} of 100 points${between(scoreLow, scoreHigh)}`;
  return `${who}${points}.${provisional ? ' The round still takes answers.' : ''}`;
}

function between(low: number | null, high: number | null): string {
  return low === null || high === null ? '' : `, 95 % between ${Math.round(low)} and ${Math.round(high)}`;
}
