import type { AssessHomeQuery, RoundProgressFragment, RoundSheetFragment } from '../graphql/generated/graphql.ts';
import type { Tone } from '../ui/chip.ts';
import { countWord, sentence } from './sentence-parts.ts';

type Round = Pick<RoundSheetFragment, 'state' | 'kind' | 'anonymity'>;

const states: Readonly<Record<Round['state'], readonly [word: string, tone: Tone]>> = {
  draft: ['being set up', 'plain'],
  open: ['taking answers', 'accent'],
  closed: ['closed', 'good'],
};

/** How far a round has come, as a word with its tone. */
export function stateWords({ state }: Pick<Round, 'state'>): readonly [word: string, tone: Tone] {
  return states[state];
}

/** What kind of round it is, in a line. */
export function kindWords({ kind, anonymity }: Pick<Round, 'kind' | 'anonymity'>): string {
  if (kind === 'quick') return 'Quick check by one leader';
  return anonymity === 'anonymous' ? 'Several audiences, anonymous' : 'Several audiences, with names';
}

/** The sums over all audiences; null where a part of them is kept back. */
export interface ProgressSum {
  readonly invited: number;
  readonly started: number | null;
  readonly finished: number | null;
}

export function progressSum(progress: readonly RoundProgressFragment[]): ProgressSum {
  const sum = (counts: readonly (number | null)[]): number | null =>
    counts.reduce<number | null>((total, count) => (total === null || count === null ? null : total + count), 0);
  return {
    invited: progress.reduce((total, { invited }) => total + invited, 0),
    started: sum(progress.map(({ started }) => started)),
    finished: sum(progress.map(({ finished }) => finished)),
  };
}

/** How many have answered, in a sentence without a full stop. */
export function progressWords(progress: readonly RoundProgressFragment[], hasOpenLink = false): string {
  const { invited, started, finished } = progressSum(progress);
  if (invited === 0) return hasOpenLink ? 'The open link is on; nobody has joined yet' : 'Nobody is invited yet';
  if (started === null || finished === null)
    return `${sentence(countWord(invited))} invited; started and finished are not shown for small groups`;
  if (invited === 1)
    return `The one person asked has ${finished === 1 ? 'finished' : started === 1 ? 'started' : 'not started'}`;
  if (started === 0) return `${sentence(countWord(invited))} invited, nobody has started`;
  if (finished === 0) return `${sentence(countWord(started))} of ${countWord(invited)} started, nobody has finished`;
  return `${sentence(countWord(finished))} of ${countWord(invited)} finished, ${countWord(started)} started`;
}

type LatestVerdict = NonNullable<AssessHomeQuery['engagement']['latestVerdict']>;

/** Where the verdict so far comes from, and how far it can be trusted. */
export function sourceWords({ roundName, score, scoreLow, scoreHigh, provisional, verdict }: LatestVerdict): string {
  const view = verdict.view === 'onePerson' ? ': one person’s view, not the organization’s' : '';
  const interval =
    scoreLow === null || scoreHigh === null
      ? ''
      : `, 95 % between ${Math.round(scoreLow)} and ${Math.round(scoreHigh)}`;
  const points = score === null ? '' : ` Readiness is ${Math.round(score)} of 100${interval}.`;
  return `From ${roundName}${view}.${points}${provisional ? ' Answers are still coming in.' : ''}`;
}
