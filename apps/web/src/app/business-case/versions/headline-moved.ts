import { type CaseFigure, type CaseModel, caseResult } from '@peerway/business-case';
import { moneyText } from '../results/money.ts';
import { figureReasonWords, figureText } from '../results/result-words.ts';

/** What all changes together did to the headline, a sentence for each figure. */
export function headlineMoved(before: CaseModel, after: CaseModel, locale: string): readonly string[] {
  const [was, is] = [caseResult(before), caseResult(after)];
  const told = (
    form: Parameters<typeof figureText>[1],
    [old, now]: readonly [CaseFigure, CaseFigure],
    say: (old: string, now: string) => string,
    same: (figure: string) => string,
  ): string => {
    const from = textOf(old, form, { currency: was.currency, locale });
    const to = textOf(now, form, { currency: is.currency, locale });
    return from === to ? same(from) : say(from, to);
  };
  const worth =
    was.npv.value === null || is.npv.value === null
      ? sumMoved(was.net, is.net, [was.currency, is.currency], locale)
      : [];
  return [
    told(
      'money',
      [was.npv, is.npv],
      (old, now) => $localize`Net present value: from ${old}:before: to ${now}:after:`,
      (same) => $localize`Net present value: ${same}:figure:, as before`,
    ),
    ...worth,
    told(
      'years',
      [was.payback, is.payback],
      (old, now) => $localize`Payback: from ${old}:before: to ${now}:after:`,
      (same) => $localize`Payback: ${same}:figure:, as before`,
    ),
    told(
      'rate',
      [was.irr, is.irr],
      (old, now) => $localize`Internal rate of return: from ${old}:before: to ${now}:after:`,
      (same) => $localize`Internal rate of return: ${same}:figure:, as before`,
    ),
  ];
}

function sumMoved(was: number, is: number, currencies: readonly [string, string], locale: string): readonly string[] {
  const [old, now] = [moneyText(was, currencies[0], locale), moneyText(is, currencies[1], locale)];
  return [$localize`Sum of all years, not discounted: from ${old}:before: to ${now}:after:`];
}

/** A figure, or in brackets why it is not there. */
function textOf(
  figure: CaseFigure,
  form: Parameters<typeof figureText>[1],
  around: { readonly currency: string; readonly locale: string },
): string {
  return figure.reason === null ? figureText(figure, form, around) : `– (${figureReasonWords[figure.reason]})`;
}
