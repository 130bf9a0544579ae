import { formatDate } from '@angular/common';
import type { Phasing } from '@peerway/business-case';
import { monthsAfter } from '@peerway/schedule';

/** A month of the case as people say it: its number, and the calendar month where the start is known. */
export function monthWords(month: number, start: string | null, locale: string): string {
  if (start === null) return $localize`month ${month}:month:`;
  const day = monthsAfter(`${start.slice(0, 7)}-01`, month);
  return $localize`month ${month}:month: (${formatDate(day, 'MMM y', locale, 'UTC')}:calendar month:)`;
}

/** When the money of a use case moves, in a sentence. */
export function phaseSentence(
  { spendFrom, spendMonths, effectFrom, rampMonths }: Phasing,
  start: string | null,
  locale: string,
): string {
  const said = (month: number): string => monthWords(month, start, locale);
  const [from, to] = [said(spendFrom), said(spendFrom + spendMonths - 1)];
  const [effect, full] = [said(effectFrom), said(effectFrom + rampMonths)];
  if (spendMonths === 1)
    return rampMonths === 0
      ? $localize`One-off money is spent in ${from}:month:; the effect is there in full after ${effect}:effect:.`
      : $localize`One-off money is spent in ${from}:month:; the effect begins after ${effect}:effect: and is there in full after ${full}:full:.`;
  return rampMonths === 0
    ? $localize`One-off money is spent from ${from}:month: to ${to}:last month:; the effect is there in full after ${effect}:effect:.`
    : $localize`One-off money is spent from ${from}:month: to ${to}:last month:; the effect begins after ${effect}:effect: and is there in full after ${full}:full:.`;
}
