import type { BaseRate, BaseRateBy } from '@peerway/case-studies';
import type { ChartTable } from '../charts/chart-table.ts';
import type { IntervalBar } from '../charts/interval-bars-data.ts';
import { constraintWords, industryLabel, leverWords, patternLabel, regionWords, sizeWords } from './case-words.ts';

/** By what shares are counted on screen. */
export const countedBy = ['pattern', 'lever', 'industry', 'size', 'region', 'constraint'] as const;
export type CountedBy = (typeof countedBy)[number];

/** The same, as a choice names it. */
export const countedByWords: Readonly<Record<CountedBy, string>> = {
  pattern: $localize`:cases counted by|:by pattern`,
  lever: $localize`:cases counted by|:by lever`,
  industry: $localize`:cases counted by|:by industry`,
  size: $localize`:cases counted by|:by size`,
  region: $localize`:cases counted by|:by region`,
  constraint: $localize`:cases counted by|:by what made it hard`,
};

/** What a share is worth: the library was collected, and nobody drew its cases at random. */
export const collectionNote = $localize`The library is a collection and not a random sample: the interval says how far chance alone could move the share.`;

/** The name of a group of cases. */
export function groupLabel(by: BaseRateBy, value: string): string {
  switch (by) {
    case 'pattern':
      return patternLabel(value);
    case 'industry':
      return industryLabel(value);
    case 'lever':
      return wordIn(leverWords, value);
    case 'size':
      return wordIn(sizeWords, value);
    case 'region':
      return wordIn(regionWords, value);
    case 'constraint':
      return wordIn(constraintWords, value);
    case 'all':
      return $localize`All cases`;
  }
}

/** Shares as bars, in percent; groups without a case have none. */
export function shareBars(rates: readonly BaseRate[]): IntervalBar[] {
  return rates
    .filter(({ cases }) => cases > 0)
    .map(({ by, value, cases, rate, interval }) => ({
      id: value,
      label: `${groupLabel(by, value)}\u00A0(${cases})`,
      value: percent(rate),
      low: percent(interval?.low),
      high: percent(interval?.high),
      tone: 'plain',
    }));
}

/** The same as a table. */
export function shareTable(rates: readonly BaseRate[]): ChartTable {
  return {
    columns: [
      $localize`Group`,
      $localize`:column of a table|:Cases`,
      $localize`Running when last documented`,
      $localize`Share, %`,
      $localize`95 % interval from, %`,
      $localize`95 % interval to, %`,
    ],
    rows: rates.map(({ by, value, cases, running, rate, interval }) => [
      groupLabel(by, value),
      cases,
      running,
      rounded(rate),
      rounded(interval?.low),
      rounded(interval?.high),
    ]),
  };
}

/** One share as a sentence that says what it rests on. */
export function shareSentence({ by, value, cases, running, interval }: BaseRate): string {
  if (interval === null) return $localize`There is no case to count`;
  const [low, high] = [rounded(interval.low) ?? 0, rounded(interval.high) ?? 0];
  if (by === 'all')
    return $localize`Of ${cases}:cases: cases here, ${running}:running: were running when last documented; 95 % interval ${low}:low: to ${high}:high: %`;
  const name = groupLabel(by, value);
  return cases === 1
    ? $localize`${name}:group:: one case here. One case says nothing about others.`
    : $localize`${name}:group:: of ${cases}:cases: cases here, ${running}:running: were running when last documented; 95 % interval ${low}:low: to ${high}:high: %`;
}

/** What the shares show: two groups that differ beyond chance, or that none do. */
export function shareFinding(rates: readonly BaseRate[]): string {
  const shown = rates.flatMap((each) => (each.interval === null ? [] : [{ ...each, interval: each.interval }]));
  const [first] = shown;
  if (first === undefined) return $localize`There is no case to count`;
  const best = shown.reduce((a, b) => (b.interval.low > a.interval.low ? b : a), first);
  const worst = shown.reduce((a, b) => (b.interval.high < a.interval.high ? b : a), first);
  if (best.interval.low <= worst.interval.high)
    return $localize`No group clearly lasts longer than another: their intervals overlap`;
  return $localize`${groupLabel(best.by, best.value)}:best: kept running more often than ${groupLabel(worst.by, worst.value)}:worst:, beyond chance`;
}

function percent(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : share * 100;
}

function rounded(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : Math.round(share * 100);
}

function wordIn(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
