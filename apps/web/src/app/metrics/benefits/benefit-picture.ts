import { formatDate } from '@angular/common';
import type { BenefitLine, Benefits } from '@peerway/metrics';
import type { CashPart } from '../../charts/cash-flow-data.ts';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { IntervalBar } from '../../charts/interval-bars-data.ts';
import type { PeriodLine } from '../../charts/period-bars-data.ts';

const whole = (value: number | null): number | null => (value === null ? null : Math.round(value));

/** The counted benefits month by month: what came in as piles, what was promised as a line. */
export interface MonthsPicture {
  readonly periods: readonly string[];
  readonly parts: readonly CashPart[];
  readonly lines: readonly PeriodLine[];
  readonly table: ChartTable;
}

/** The months that are over, over all counted lines; undefined while there are none. */
export function monthsPicture({ lines }: Benefits, locale: string): MonthsPicture | undefined {
  const counted = lines.filter(({ isCounted, months }) => isCounted && months.length > 0);
  const days = [...new Set(counted.flatMap(({ months }) => months.map(({ from }) => from)))].sort();
  if (days.length === 0) return undefined;
  const sum = (day: string, of: 'promised' | 'realised'): number =>
    counted.reduce((all, { months }) => all + (months.find(({ from }) => from === day)?.[of] ?? 0), 0);
  const [promised, realised] = [days.map((day) => sum(day, 'promised')), days.map((day) => sum(day, 'realised'))];
  const names = days.map((day) => formatDate(day, 'MMM y', locale, 'UTC'));
  return {
    periods: names,
    parts: [{ id: 'realised', label: $localize`Realised`, colour: 'accent', shape: 'square', amounts: realised }],
    lines: [{ label: $localize`Promised`, colour: 'target', values: promised, isStepped: true, isDashed: true }],
    table: {
      columns: [$localize`Month`, $localize`Promised`, $localize`Realised`],
      rows: names.map((name, at) => [name, whole(promised[at] ?? null), whole(realised[at] ?? null)]),
    },
  };
}

/** Each measured line as a share of its promise, with the range that is left by what is not measured. */
export function shareBars(lines: readonly BenefitLine[], nameOf: (line: BenefitLine) => string): IntervalBar[] {
  return lines
    .filter(({ promised, measured }) => measured !== null && promised > 0)
    .map((line) => {
      const share = (amount: number | undefined): number | null =>
        amount === undefined ? null : (100 * amount) / line.promised;
      const value = share(line.measured ?? undefined);
      return {
        id: line.key,
        label: nameOf(line),
        ...{ value, low: share(line.range?.low), high: share(line.range?.high) },
        tone: value === null ? 'plain' : value >= 100 ? 'good' : value >= 80 ? 'warn' : 'bad',
        figure: value === null ? '–' : `${Math.round(value)} %`,
      };
    });
}

/** The lines as a table, measured or not. */
export function linesTable(lines: readonly BenefitLine[], nameOf: (line: BenefitLine) => string): ChartTable {
  return {
    columns: [
      ...[$localize`Benefit`, $localize`Promised at full effect`, $localize`As measured today`],
      ...[$localize`Low end`, $localize`High end`],
    ],
    rows: lines.map((line) => [
      nameOf(line),
      whole(line.promised),
      whole(line.measured),
      whole(line.range?.low ?? null),
      whole(line.range?.high ?? null),
    ]),
  };
}
