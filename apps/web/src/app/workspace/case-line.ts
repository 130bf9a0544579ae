import { formatCurrency, formatNumber, getCurrencySymbol } from '@angular/common';
import type { OverviewQuery } from '../graphql/generated/graphql.ts';

/** What an overview tells of the business case. */
export type CaseStanding = NonNullable<OverviewQuery['engagement']['stages'][number]['businessCase']>;

/** What the business case has come to, in a few words: value and payback, or how much of it is still open. */
export function caseLine({ headline }: CaseStanding, locale: string): string {
  const { npv, payback, currency, countedCount, driverCount } = headline;
  if (npv.value === null)
    return $localize`Business case: ${countedCount}:counted: of ${driverCount}:all: lines have values`;
  const value = formatCurrency(npv.value, locale, getCurrencySymbol(currency, 'narrow', locale), currency, '1.0-0');
  if (payback.value === null) return $localize`Business case: net present value ${value}:value:`;
  const years = formatNumber(payback.value, locale, '1.0-1');
  return $localize`Business case: net present value ${value}:value:, paid back after ${years}:years: years`;
}

/** What stands in its way, or that it was approved; null as long as there is nothing to say. */
export function caseNote({ approved, isChanged, staleSince }: CaseStanding): string | null {
  if (staleSince !== null) return $localize`The decision on use cases is another one since`;
  if (approved === null) return null;
  return isChanged ? $localize`Changed since it was approved` : $localize`As it was approved`;
}
