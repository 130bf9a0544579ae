import { formatNumber } from '@angular/common';
import { parameterKey, type Sensitivity, type SensitivityBar } from '@peerway/business-case';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { TornadoBar } from '../../charts/tornado-data.ts';
import { unitText } from './shown-derivation.ts';

/** How a page says what belongs to which use case, in which currency and language. */
export interface Told {
  readonly useCase: (id: string | null) => string;
  readonly currency: string;
  readonly locale: string;
}

/** The widest bars, with the ends of each value in words. */
export function tornadoBars({ bars }: Sensitivity, count: number, told: Told): TornadoBar[] {
  const isAmbiguous = ({ label }: SensitivityBar): boolean => bars.filter((bar) => bar.label === label).length > 1;
  return bars.slice(0, count).map((bar) => ({
    id: parameterKey(bar),
    label: isAmbiguous(bar) ? `${bar.label} (${told.useCase(bar.useCase)})` : bar.label,
    atLow: bar.atLow,
    atHigh: bar.atHigh,
    low: formatNumber(bar.low, told.locale, '1.0-2'),
    high: formatNumber(bar.high, told.locale, '1.0-2'),
  }));
}

/** All bars as a table. */
export function tornadoTable({ bars }: Sensitivity, told: Told): ChartTable {
  return {
    columns: [
      $localize`Value`,
      $localize`Use case`,
      $localize`Unit`,
      $localize`Low`,
      $localize`Likely`,
      $localize`High`,
      $localize`Case at low`,
      $localize`Case at high`,
      $localize`Difference`,
    ],
    rows: bars.map((bar) => [
      bar.label,
      told.useCase(bar.useCase),
      unitText(bar.unit, told.currency) ?? '',
      bar.low,
      bar.likely,
      bar.high,
      whole(bar.atLow),
      whole(bar.atHigh),
      whole(bar.swing),
    ]),
  };
}

function whole(amount: number | null): number | null {
  return amount === null ? null : Math.round(amount) + 0;
}
