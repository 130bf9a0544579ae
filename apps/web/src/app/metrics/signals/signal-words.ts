import { formatDate } from '@angular/common';
import type { Kpi, SignalCause, SignalNote } from '@peerway/metrics';
import { wayOf } from '../kpi-chart.ts';

export const noteStateNames: Readonly<Record<SignalNote['state'], string>> = {
  open: $localize`:signal|:To be looked into`,
  done: $localize`:signal|:Dealt with`,
  explained: $localize`:signal|:Explained`,
};

const shortTests: Readonly<Record<number, string>> = {
  1: $localize`outside the limits`,
  2: $localize`nine in a row on one side`,
  3: $localize`six in a row going one way`,
  4: $localize`fourteen up and down by turns`,
  5: $localize`two of three far out`,
  6: $localize`four of five well out`,
  7: $localize`fifteen close to the centre`,
  8: $localize`eight with none close to the centre`,
};

/** By what a cause was found, in words. */
export function testWords({ tests }: SignalCause): string {
  return tests.map((test) => shortTests[test] ?? String(test)).join('; ');
}

/** A cause in a sentence: since when a figure moves, and whether for the better. */
export function causeWords({ name }: Kpi, cause: SignalCause, locale: string): string {
  const day = formatDate(cause.since, 'mediumDate', locale, 'UTC');
  const words = {
    better: $localize`“${name}:KPI:” is better than chance explains since ${day}:DAY:`,
    worse: $localize`“${name}:KPI:” is worse than chance explains since ${day}:DAY:`,
    unclear: $localize`“${name}:KPI:” moves as chance would not since ${day}:DAY:`,
  };
  return words[wayOf(cause)];
}
