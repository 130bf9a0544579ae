import { formatNumber } from '@angular/common';
import type { ExposureFigure, RiskExposure } from '@peerway/rollout';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { ExceedanceLine } from '../../charts/exceedance-lines-data.ts';
import { moneyText, roundMoneyText } from '../../business-case/results/money.ts';

/** What the figures of an exposure are written in: money or working days, in the reader's way. */
export interface ExposureUnit {
  readonly figure: 'money' | 'days';
  readonly currency: string;
  readonly locale: string;
}

/** One figure of an exposure, in words. */
export function lossText(amount: number, { figure, currency, locale }: ExposureUnit): string {
  if (figure === 'money') return roundMoneyText(amount, currency, locale);
  const days = formatNumber(amount, locale, amount < 10 ? '1.0-1' : '1.0-0');
  return amount === 1 ? $localize`1 day` : $localize`${days}:days: days`;
}

/** What the risks of a plan come to, in one sentence. */
export function exposureFinding(exposure: RiskExposure | undefined, unit: ExposureUnit): string {
  if (exposure === undefined) return $localize`The risks of the plan`;
  const { before, after, reason, unsized } = exposure;
  if (reason === 'NO_OPEN_RISK') return $localize`No risk is written down yet`;
  if (before === undefined || after === undefined)
    return unsized.length === 1
      ? $localize`One risk, and nobody has said how large it is`
      : $localize`${unsized.length}:count: risks, and nobody has said how large they are`;
  const expected = lossText(before.money.expected, { ...unit, figure: 'money' });
  const left = lossText(after.money.expected, { ...unit, figure: 'money' });
  return before.money.expected === after.money.expected
    ? $localize`The risks may cost ${expected}:money: on average`
    : $localize`The risks may cost ${expected}:money: on average; the responses leave ${left}:left:`;
}

/** What the curves say, in one sentence. */
export function curveFinding({ before, after }: RiskExposure, unit: ExposureUnit): string {
  if (!before || !after) return $localize`Nothing is sized yet`;
  const [worse, better] = [lossText(before[unit.figure].p80, unit), lossText(after[unit.figure].p80, unit)];
  if (unit.figure === 'days')
    return worse === better
      ? $localize`In four of five cases the delays come to no more than ${better}:days:`
      : $localize`In four of five cases the delays come to no more than ${better}:days:; without responses ${worse}:worse:`;
  return worse === better
    ? $localize`In four of five cases no more than ${better}:amount: is lost`
    : $localize`In four of five cases no more than ${better}:amount: is lost; without responses ${worse}:worse:`;
}

/** A curve with its P80. */
export function exceedanceLine(label: string, figure: ExposureFigure, unit: ExposureUnit): ExceedanceLine {
  const text = lossText(figure.p80, unit);
  return {
    label,
    curve: figure.curve,
    mark: { amount: figure.p80, probability: 0.2, label: $localize`P80 ${text}:amount:` },
  };
}

/** The figures behind the curves. */
export function exposureTable({ before, after }: RiskExposure, unit: ExposureUnit): ChartTable {
  const [was, is] = [before?.[unit.figure], after?.[unit.figure]];
  const columns = [$localize`Figure`, $localize`Without responses`, $localize`With responses`];
  if (!was || !is) return { columns, rows: [] };
  const text = (amount: number): string =>
    unit.figure === 'money' ? moneyText(amount, unit.currency, unit.locale) : lossText(amount, unit);
  const chance = (probability: number): string => `${formatNumber(probability * 100, unit.locale, '1.0-1')} %`;
  return {
    columns,
    rows: [
      [$localize`Expected, exactly`, text(was.expected), text(is.expected)],
      [$localize`Mean of the draws`, text(was.mean), text(is.mean)],
      [$localize`Its standard error`, text(was.standardError), text(is.standardError)],
      [$localize`P50`, text(was.p50), text(is.p50)],
      [$localize`P80`, text(was.p80), text(is.p80)],
      [$localize`P95`, text(was.p95), text(is.p95)],
      ...was.curve.flatMap((point, at) =>
        at % 10 === 0 && at < was.curve.length - 1
          ? [
              [
                $localize`Chance of more than ${text(point.amount)}:amount:`,
                chance(point.probability),
                chance(is.curve[at]?.probability ?? 0),
              ],
            ]
          : [],
      ),
    ],
  };
}
