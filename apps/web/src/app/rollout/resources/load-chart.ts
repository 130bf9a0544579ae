import { formatDate, formatNumber } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import type { ResourceLoad } from '@peerway/rollout';
import type { CashPart } from '../../charts/cash-flow-data.ts';
import { ChartFrame } from '../../charts/chart-frame.ts';
import type { ChartTable } from '../../charts/chart-table.ts';
import { PeriodBars } from '../../charts/period-bars.ts';
import type { PeriodLine } from '../../charts/period-bars-data.ts';
import { loadPeriods } from './load-periods.ts';

/** How full the days of one resource are, week by week, with what there is as a line. */
@Component({
  selector: 'pw-load-chart',
  imports: [ChartFrame, PeriodBars],
  template: `
    <pw-chart-frame
      [finding]="finding()"
      note="Person-days asked for in each week, or month in a long plan; the line is what there is, less days off and leave"
      i18n-note
      [table]="table()"
      fileName="load"
    >
      <pw-period-bars [periods]="names()" [parts]="parts()" [lines]="lines()" unit="Person-days" i18n-unit />
    </pw-chart-frame>
  `,
})
export class LoadChart {
  readonly load = input.required<ResourceLoad>();

  private readonly locale = inject(LOCALE_ID);
  private readonly periods = computed(() => loadPeriods(this.load()));
  protected readonly names = computed(() => this.periods().map(({ from }) => periodName(from, this.locale)));
  protected readonly parts = computed<CashPart[]>(() => [
    {
      id: 'within',
      label: $localize`Asked for`,
      colour: 'accent',
      shape: 'square',
      amounts: this.periods().map(({ demandDays, excessDays }) => demandDays - excessDays),
    },
    {
      id: 'beyond',
      label: $localize`More than there is`,
      colour: 'bad',
      shape: 'triangle',
      amounts: this.periods().map(({ excessDays }) => excessDays),
    },
  ]);
  protected readonly lines = computed<PeriodLine[]>(() => [
    {
      label: $localize`What there is`,
      colour: 'ink',
      values: this.periods().map(({ capacityDays }) => capacityDays),
      isStepped: true,
      isDashed: false,
    },
  ]);
  protected readonly table = computed<ChartTable>(() => ({
    columns: [$localize`From`, $localize`Asked for`, $localize`What there is`, $localize`More than there is`],
    rows: this.periods().map(({ from, demandDays, capacityDays, excessDays }) => [
      from,
      demandDays,
      capacityDays,
      excessDays,
    ]),
  }));
  protected readonly finding = computed(() => {
    const { resource, demandDays } = this.load();
    const worst = this.periods().reduce((most, one) => (one.excessDays > most.excessDays ? one : most), {
      from: '',
      excessDays: 0,
    });
    if (demandDays === 0) return $localize`${resource.name}:who: is asked for nothing yet`;
    if (worst.excessDays === 0) return $localize`${resource.name}:who: has time for everything`;
    const days = formatNumber(worst.excessDays, this.locale, '1.0-1');
    const from = formatDate(worst.from, 'longDate', this.locale);
    return $localize`${resource.name}:who: lacks most in the time from ${from}:day:: ${days}:days: person-days`;
  });
}

/** A week or month under the axis: short, since there are many. */
function periodName(from: string, locale: string): string {
  const parts = { day: 'numeric', month: 'short', year: '2-digit', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, parts).format(new Date(from));
}
