import type { AssessHomeQuery, RoundProgressFragment, RoundSheetFragment } from '../graphql/generated/graphql.ts';
import type { Tone } from '../ui/chip.ts';
import { countWord, sentence } from './sentence-parts.ts';

type Round = Pick<RoundSheetFragment, 'state' | 'kind' | 'anonymity'>;

const states: Readonly<Record<Round['state'], readonly [word: string, tone: Tone]>> = {
  draft: [$localize`:state of a round|:being set up`, 'plain'],
  open: [$localize`:state of a round|:taking answers`, 'accent'],
  closed: [$localize`:state of a round|:closed`, 'good'],
};

/** How far a round has come, as a word with its tone. */
export function stateWords({ state }: Pick<Round, 'state'>): readonly [word: string, tone: Tone] {
  return states[state];
}

/** What kind of round it is, in a line. */
export function kindWords({ kind, anonymity }: Pick<Round, 'kind' | 'anonymity'>): string {
  if (kind === 'quick') return $localize`Quick check by one leader`;
  return anonymity === 'anonymous' ? $localize`Several audiences, anonymous` : $localize`Several audiences, with names`;
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
  return sentence(progressWithin(progress, hasOpenLink));
}

/** The same as it stands within a sentence, after a colon. */
export function progressWithin(progress: readonly RoundProgressFragment[], hasOpenLink = false): string {
  const { invited, started, finished } = progressSum(progress);
  const all = countWord(invited);
  if (invited === 0)
    return hasOpenLink ? $localize`the open link is on; nobody has joined yet` : $localize`nobody is invited yet`;
  if (started === null || finished === null)
    return $localize`${all}:count: invited; started and finished are not shown for small groups`;
  if (invited === 1) return onePersonWords(started, finished);
  if (started === 0) return $localize`${all}:count: invited, nobody has started`;
  if (finished === 0) return $localize`${countWord(started)}:started: of ${all}:count: started, nobody has finished`;
  return $localize`${countWord(finished)}:finished: of ${all}:count: finished, ${countWord(started)}:started: started`;
}

function onePersonWords(started: number, finished: number): string {
  if (finished === 1) return $localize`the one person asked has finished`;
  return started === 1 ? $localize`the one person asked has started` : $localize`the one person asked has not started`;
}

type LatestVerdict = NonNullable<AssessHomeQuery['engagement']['latestVerdict']>;

/** Where the verdict so far comes from, and how far it can be trusted. */
export function sourceWords(latest: LatestVerdict): string {
  const { roundName, score, provisional, verdict } = latest;
  const sentences = [
    verdict.view === 'onePerson'
      ? $localize`From ${roundName}:round:: one person’s view, not the organization’s.`
      : $localize`From ${roundName}:round:.`,
  ];
  if (score !== null) sentences.push(scoreWords(score, latest));
  if (provisional) sentences.push($localize`Answers are still coming in.`);
  return sentences.join(' ');
}

function scoreWords(score: number, { scoreLow, scoreHigh }: LatestVerdict): string {
  const points = Math.round(score);
  if (scoreLow === null || scoreHigh === null) return $localize`Readiness is ${points}:score: of 100.`;
  const [low, high] = [Math.round(scoreLow), Math.round(scoreHigh)];
  return $localize`Readiness is ${points}:score: of 100, 95 % between ${low}:low: and ${high}:high:.`;
}
