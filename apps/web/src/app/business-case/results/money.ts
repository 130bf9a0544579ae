import { formatNumber, formatPercent } from '@angular/common';

/** An amount with its currency, in whole units: EUR 412,000. */
export function moneyText(amount: number, currency: string, locale: string): string {
  const form = { style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: 0 } as const;
  // A hyphen in front of a currency would let the line break after it.
  return new Intl.NumberFormat(locale, form).format(Math.round(amount) + 0).replace('-', '\u2212');
}

/** The same as it is said in a sentence: three digits that count, no more. */
export function roundMoneyText(amount: number, currency: string, locale: string): string {
  return moneyText(amount === 0 ? 0 : Number(amount.toPrecision(3)), currency, locale);
}

/** A rate by year. */
export function rateText(rate: number, locale: string): string {
  return formatPercent(rate, locale, '1.0-1');
}

/** A number of years: 2.3 years. */
export function yearsText(years: number, locale: string): string {
  const figure = formatNumber(years, locale, '1.0-1');
  return years === 1 ? $localize`1 year` : $localize`${figure}:number: years`;
}
