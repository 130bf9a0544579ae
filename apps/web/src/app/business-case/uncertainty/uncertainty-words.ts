import { formatNumber, formatPercent } from '@angular/common';
import type { DrawnShare, SimulatedCase, SimulatedComparison } from '@peerway/business-case';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { HistogramMark } from '../../charts/histogram-data.ts';
import type { RankedBar } from '../../charts/ranked-bars.ts';
import { moneyText, roundMoneyText } from '../results/money.ts';

/** How money, counts and use cases are written on the page. */
export interface CaseWords {
  readonly currency: string;
  readonly locale: string;
  readonly useCase: (id: string) => string;
}

type Drawn = SimulatedCase & { readonly value: NonNullable<SimulatedCase['value']> };

/** So many contributions are drawn; the table has them all. */
const shownBars = 8;

/** Whether anything in the case is unsure, so that its draws differ. */
export function isSpread(result: SimulatedCase | undefined): result is Drawn {
  return result !== undefined && result.value !== null && result.value.min < result.value.max;
}

/** How likely a loss is, in a sentence. */
export function lossFinding(result: Drawn, { locale }: CaseWords): string {
  const { iterations } = result;
  const draws = formatNumber(iterations, locale);
  const share = result.probabilityOfLoss?.value ?? 0;
  if (share === 0) return $localize`None of ${draws}:count: draws ends with a loss`;
  if (share === 1) return $localize`Every one of ${draws}:count: draws ends with a loss`;
  return $localize`${shareText(share, locale)}:share: of all draws end with a loss`;
}

/** The same with its interval, as it would be said aloud. */
export function lossSentence(result: Drawn, { locale }: CaseWords): string {
  const loss = result.probabilityOfLoss;
  if (loss === null) return '';
  const { low, high } = intervalText(loss, locale);
  return $localize`The probability of a loss is ${shareText(loss.value, locale)}:share: (95 % interval of the draws: ${low}:low: to ${high}:high:).`;
}

/** Where eight of ten futures lie. */
export function spreadSentence({ value }: Drawn, { currency, locale }: CaseWords): string {
  const money = (amount: number): string => roundMoneyText(amount, currency, locale);
  return $localize`Eight of ten draws lie between ${money(value.p10)}:low: (P10) and ${money(value.p90)}:high: (P90); half lie above ${money(value.p50)}:middle: (P50).`;
}

/** Whether there were enough draws. */
export function convergenceSentence({ value, convergence, iterations }: Drawn, words: CaseWords): string {
  const money = (amount: number): string => roundMoneyText(Math.abs(amount), words.currency, words.locale);
  const reach = money(1.96 * value.standardError);
  const earlier = [...convergence].reverse().find(({ draws }) => draws <= iterations / 2);
  const isEnough = 1.96 * value.standardError <= 0.05 * value.deviation;
  const moved = money(value.mean - (earlier?.mean ?? value.mean));
  if (earlier === undefined || !isEnough) {
    return $localize`The mean is known to ± ${reach}:amount: only: more draws would still move it.`;
  }
  const draws = formatNumber(earlier.draws, words.locale);
  return $localize`The mean is known to ± ${reach}:amount: and has moved by ${moved}:moved: since draw ${draws}:count:: more draws would change little.`;
}

/** How often the way with peers wins, draw by draw. */
export function betterSentence(
  { probabilityBetter, difference, useCases }: SimulatedComparison,
  { currency, locale }: CaseWords,
): string {
  const share = shareText(probabilityBetter.value, locale);
  const money = (amount: number): string => roundMoneyText(amount, currency, locale);
  const [low, high] = [money(difference.p10), money(difference.p90)];
  const count = useCases.length;
  return count === 1
    ? $localize`With the same values on both sides, the way with peers comes to more in ${share}:share: of all draws of the one use case compared; the difference lies between ${low}:low: (P10) and ${high}:high: (P90).`
    : $localize`With the same values on both sides, the way with peers comes to more in ${share}:share: of all draws of the ${count}:count: use cases compared; the difference lies between ${low}:low: (P10) and ${high}:high: (P90).`;
}

/** Draws that came to nothing. */
export function undefinedSentence({ drawsUndefined }: SimulatedCase, { locale }: CaseWords): string {
  const draws = formatNumber(drawsUndefined, locale);
  return drawsUndefined === 1
    ? $localize`One draw divided by zero and is left out of everything here.`
    : $localize`${draws}:count: draws divided by zero and are left out of everything here.`;
}

/** The values that stand out in the picture. */
export function histogramMarks({ value }: Drawn): readonly HistogramMark[] {
  return [
    { name: 'P10', value: value.p10 },
    { name: 'P50', value: value.p50 },
    { name: 'P90', value: value.p90 },
  ];
}

/** The figures behind the picture. */
export function histogramTable({ value, iterations, drawsUndefined }: Drawn, { currency }: CaseWords): ChartTable {
  return {
    columns: [
      $localize`From, ${currency}:currency:`,
      $localize`To, ${currency}:currency:`,
      $localize`Draws`,
      $localize`Share, %`,
    ],
    rows: value.bins.map(({ from, to, count }) => [
      from,
      to,
      count,
      Math.round((10_000 * count) / (iterations - drawsUndefined)) / 100,
    ]),
  };
}

/** What makes the result unsure, the most first. */
export function contributionBars({ contributions }: SimulatedCase, { locale }: CaseWords): readonly RankedBar[] {
  return contributions.slice(0, shownBars).map(({ useCase, name, label, share, rankCorrelation }) => ({
    id: `${useCase ?? ''}/${name}`,
    label,
    value: share,
    figure: shareText(share, locale),
    isOpposite: rankCorrelation < 0,
  }));
}

/** What makes most of the spread, in a sentence. */
export function contributionFinding({ contributions }: SimulatedCase, { locale }: CaseWords): string {
  const [first] = contributions;
  if (first === undefined) return $localize`Nothing moves the result`;
  return $localize`${first.label}:parameter: makes ${shareText(first.share, locale)}:share: of the spread`;
}

/** All contributions. */
export function contributionTable({ contributions }: SimulatedCase, { useCase }: CaseWords): ChartTable {
  return {
    columns: [
      $localize`Parameter`,
      $localize`Use case`,
      $localize`Share of the spread, %`,
      $localize`Rank correlation`,
    ],
    rows: contributions.map((one) => [
      one.label,
      one.useCase === null ? $localize`Whole case` : useCase(one.useCase),
      Math.round(1000 * one.share) / 10,
      Math.round(100 * one.rankCorrelation) / 100,
    ]),
  };
}

/** A value on an axis, as short as can be: EUR 1.2M. */
export function axisMoney({ currency, locale }: CaseWords): (value: number) => string {
  const form = { style: 'currency', currency, currencyDisplay: 'code', notation: 'compact' } as const;
  const format = new Intl.NumberFormat(locale, { ...form, maximumFractionDigits: 1 });
  return (value) => format.format(value + 0).replace('-', '\u2212');
}

/** The mean with how far it is off by chance. */
export function meanText({ value }: Drawn, { currency, locale }: CaseWords): string {
  return `${moneyText(value.mean, currency, locale)} ± ${moneyText(value.standardError, currency, locale)}`;
}

function shareText(share: number, locale: string): string {
  return formatPercent(share, locale, share > 0.1 && share < 0.9 ? '1.0-0' : '1.0-1');
}

function intervalText({ low, high }: DrawnShare, locale: string): { low: string; high: string } {
  return { low: formatPercent(low, locale, '1.0-1'), high: formatPercent(high, locale, '1.0-1') };
}
