import { formatNumber } from '@angular/common';
import type { CaseFigure, CaseRate, CaseResult, FigureReason } from '@peerway/business-case';
import { moneyText, rateText, roundMoneyText, yearsText } from './money.ts';

/** Why a figure is not there, and how to get on. */
export const figureReasonWords: Readonly<Record<FigureReason, string>> = {
  NOTHING_COUNTED: $localize`No line has a value yet.`,
  DISCOUNT_RATE_MISSING: $localize`Nobody has said at which rate later money counts less.`,
  NO_RATE: $localize`There is none: at no rate is the flow worth nothing.`,
  SEVERAL_RATES: $localize`There are several, so none may be used alone. The present value decides.`,
  NO_OUTLAY: $localize`Nothing is paid in advance, so nothing has to come back.`,
  NEVER: $localize`Not within these years.`,
  AGAIN_NEGATIVE: $localize`It comes back, and is lost again by the end.`,
  NO_COSTS: $localize`Nothing is spent, so there is nothing to divide by.`,
  TOO_LARGE: $localize`It is more than can be computed. Check the largest values.`,
};

/** What scenarios are called that the product names. */
export function scenarioName({ id, name }: { readonly id: string; readonly name: string | null }): string {
  if (name !== null) return name;
  if (id === 'cautious') return $localize`:scenario|:Cautious`;
  return id === 'bold' ? $localize`:scenario|:Bold` : $localize`:scenario|:Base`;
}

/** The result of a case in one sentence. */
export function resultFinding(result: CaseResult, locale: string): string {
  if (result.countedCount === 0) return $localize`Nothing can be counted yet`;
  const years = String(result.horizonYears);
  const back = result.payback.value;
  const worth = worthSentence(result, locale);
  if (back === 1) return $localize`Pays back in one year; ${worth}:worth:`;
  if (back !== null) {
    return $localize`Pays back in ${formatNumber(back, locale, '1.0-1')}:number: years; ${worth}:worth:`;
  }
  if (result.payback.reason === 'NO_OUTLAY') return $localize`Nothing is paid in advance; ${worth}:worth:`;
  if (result.payback.reason === 'AGAIN_NEGATIVE') return $localize`Pays back and is lost again; ${worth}:worth:`;
  return $localize`Does not pay back within ${years}:years: years; ${worth}:worth:`;
}

/** Half a sentence: what is counted, what it comes to, over how many years and at which rate. */
function worthSentence({ npv, net, discountRate, currency, horizonYears, kinds }: CaseResult, locale: string): string {
  const years = String(horizonYears);
  const isCashAlone = kinds.every(({ kind, isCounted }) => isCounted === (kind === 'cash'));
  const amount = roundMoneyText(Math.abs(npv.value ?? net), currency, locale);
  const isLoss = (npv.value ?? net) < 0;
  if (npv.value === null || discountRate === null) {
    if (isLoss) return $localize`${years}:years: years cost ${amount}:amount: more than they return, not discounted`;
    return isCashAlone
      ? $localize`cash alone returns ${amount}:amount: more than it costs over ${years}:years: years, not discounted`
      : $localize`what is counted returns ${amount}:amount: more than it costs over ${years}:years: years, not discounted`;
  }
  const rate = rateText(discountRate, locale);
  if (isLoss) return $localize`${years}:years: years at ${rate}:rate: lose ${amount}:amount:`;
  return isCashAlone
    ? $localize`cash alone returns ${amount}:amount: over ${years}:years: years at ${rate}:rate:`
    : $localize`what is counted returns ${amount}:amount: over ${years}:years: years at ${rate}:rate:`;
}

/** How much of the case the sentence above rests on. */
export function countedSentence({ countedCount, driverCount }: CaseResult): string {
  const [counted, all] = [String(countedCount), String(driverCount)];
  return countedCount === driverCount
    ? $localize`All ${all}:all: lines of money that the headline asks for have a value.`
    : $localize`${counted}:counted: of ${all}:all: lines of money have a value; the others are left out, not taken for 0.`;
}

/** A figure as text: money, a share, years or a plain number; a dash where there is none. */
export function figureText(
  { value }: CaseFigure,
  form: 'money' | 'rate' | 'years' | 'ratio',
  { currency, locale }: { readonly currency: string; readonly locale: string },
): string {
  if (value === null) return '–';
  if (form === 'money') return moneyText(value, currency, locale);
  if (form === 'rate') return rateText(value, locale);
  return form === 'years' ? yearsText(value, locale) : formatNumber(value, locale, '1.2-2');
}

/** The rates of return of a case, with what limits them. */
export function rateSentence({ reason, roots }: CaseRate, locale: string): string {
  if (reason !== 'SEVERAL_RATES') return reason === null ? '' : figureReasonWords[reason];
  const all = roots.map((rate) => rateText(rate, locale)).join(', ');
  return $localize`There are several: ${all}:rates:. None may be used alone; the present value decides.`;
}
