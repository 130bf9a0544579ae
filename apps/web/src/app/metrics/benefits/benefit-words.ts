import { formatNumber } from '@angular/common';
import type { BenefitLine, BenefitLink, Benefits, LinkObstacle, LinkReading } from '@peerway/metrics';
import { roundMoneyText } from '../../business-case/results/money.ts';
import type { Tone } from '../../ui/chip.ts';

export const confidenceNames: Readonly<Record<BenefitLink['confidence'], string>> = {
  high: $localize`:confidence|:sure`,
  medium: $localize`:confidence|:fairly sure`,
  low: $localize`:confidence|:unsure`,
};

export const confidenceTones: Readonly<Record<BenefitLink['confidence'], Tone>> = {
  high: 'good',
  medium: 'plain',
  low: 'warn',
};

export const obstacleWords: Readonly<Record<LinkObstacle, string>> = {
  NO_PARAMETER: $localize`The approved case has no value under this name any more: remove the link, or link the figure that took its place.`,
  LINKED_TWICE: $localize`Another KPI is linked to the same figure and counts: remove one of the two.`,
  NO_KPI: $localize`The KPI was removed: link another one.`,
  NO_VALUES: $localize`The KPI has no value yet.`,
  STALE: $localize`The KPI is out of date: its latest value says nothing of today.`,
};

/** What the benefits say, in a sentence. */
export function benefitsFinding({ totals, lines, currency }: Benefits, locale: string): string {
  const money = (amount: number): string => roundMoneyText(amount, currency, locale);
  if (!lines.some(({ measured }) => measured !== null)) return $localize`Nothing of the promised benefit is measured yet`; // prettier-ignore
  const { toDate, expected, promisedMeasured } = totals;
  if (toDate.promised > 0)
    return $localize`${money(toDate.realised)}:REALISED: realised of ${money(toDate.promised)}:PROMISED: that were promised until now`;
  return expected >= promisedMeasured
    ? $localize`As measured today, the promised ${money(promisedMeasured)}:PROMISED: are kept: ${money(expected)}:EXPECTED: are on their way`
    : $localize`As measured today, ${money(expected)}:EXPECTED: of the promised ${money(promisedMeasured)}:PROMISED: are on their way`;
}

/** How much of the promise is not measured; empty where all is. */
export function unmeasuredWords({ totals, currency }: Benefits, locale: string): string {
  const { promised, promisedMeasured } = totals;
  if (promised <= 0 || promisedMeasured >= promised) return '';
  const share = formatNumber((100 * (promised - promisedMeasured)) / promised, locale, '1.0-0');
  const amount = roundMoneyText(promised - promisedMeasured, currency, locale);
  return $localize`Another ${amount}:AMOUNT: of the promise, ${share}:SHARE: % of all, is not measured: nobody can say whether it is kept.`;
}

/** A sum, once or by year as the line is. */
export function sumWords(amount: number, { isYearly }: Pick<BenefitLine, 'isYearly'>, money: Money): string {
  const sum = roundMoneyText(amount, money.currency, money.locale);
  return isYearly ? $localize`${sum}:AMOUNT: a year` : $localize`${sum}:AMOUNT: once`;
}

/** How sums are written. */
export interface Money {
  readonly currency: string;
  readonly locale: string;
}

/** What a parameter was taken to be and what it is, as figures. */
export function readingFigures({ promised, measured }: LinkReading, locale: string): string {
  const figure = (value: number | null): string =>
    value === null ? '–' : formatNumber(Number(value.toPrecision(3)), locale, '1.0-6');
  return $localize`promised ${figure(promised)}:PROMISED:, measured ${figure(measured)}:MEASURED:`;
}
