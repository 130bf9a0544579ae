import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import type { RiskExposure } from '@peerway/rollout';
import { ChartFrame } from '../../charts/chart-frame.ts';
import type { ChartTable } from '../../charts/chart-table.ts';
import { ExceedanceLines } from '../../charts/exceedance-lines.ts';
import { ContributionBars } from './contribution-bars.ts';
import { curveFinding, exceedanceLine, exposureTable, type ExposureUnit, lossText } from './exposure-view.ts';

/** What the risks of a plan may cost together, and what each brings to it. */
@Component({
  selector: 'pw-exposure-charts',
  imports: [ChartFrame, ContributionBars, ExceedanceLines],
  template: `
    @if (lines(); as lines) {
      <div class="grid-2">
        <pw-chart-frame [finding]="curve()" [note]="note()" [table]="table()" fileName="risk-exposure">
          <pw-exceedance-lines
            [before]="lines.before"
            [after]="lines.after"
            [amountAxis]="amountAxis()"
            chanceAxis="Chance of losing more"
            i18n-chanceAxis
            [ticks]="ticks"
          />
        </pw-chart-frame>
        <pw-chart-frame
          [finding]="largest()"
          [note]="byRiskNote"
          [table]="byRisk()"
          fileName="risks"
          [isReadable]="true"
        >
          <pw-contribution-bars
            [contributions]="exposure().byRisk"
            [risks]="risks()"
            [figure]="figure()"
            [currency]="currency()"
            (pick)="pick.emit($event)"
          />
        </pw-chart-frame>
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class ExposureCharts {
  readonly exposure = input.required<RiskExposure>();
  readonly risks = input.required<ReadonlyMap<string, { readonly event: string; readonly language: string | null }>>();
  readonly figure = input.required<'money' | 'days'>();
  readonly currency = input.required<string>();
  readonly pick = output<string>();

  private readonly locale = inject(LOCALE_ID);
  private readonly unit = computed<ExposureUnit>(() => ({
    figure: this.figure(),
    currency: this.currency(),
    locale: this.locale,
  }));
  protected readonly byRiskNote = $localize`Expected over the course of the plan, largest first`;
  protected readonly lines = computed(() => {
    const { before, after } = this.exposure();
    if (!before || !after) return undefined;
    const unit = this.unit();
    return {
      before: exceedanceLine($localize`without responses`, before[unit.figure], unit),
      after: exceedanceLine($localize`with responses`, after[unit.figure], unit),
    };
  });
  protected readonly curve = computed(() => curveFinding(this.exposure(), this.unit()));
  protected readonly table = computed(() => exposureTable(this.exposure(), this.unit()));
  protected readonly note = computed(() => {
    const { iterations, seed } = this.exposure();
    const draws = new Intl.NumberFormat(this.locale).format(iterations);
    return $localize`How likely more than an amount is lost. ${draws}:draws: draws, seed ${seed}:seed:`;
  });
  protected readonly amountAxis = computed(() =>
    this.figure() === 'money'
      ? $localize`Lost over the course of the plan, in ${this.currency()}:currency:`
      : $localize`Days of delay, added up`,
  );
  protected readonly ticks = (amount: number): string => {
    const form = { notation: 'compact', maximumFractionDigits: 1 } as const;
    return new Intl.NumberFormat(this.locale, form).format(amount);
  };
  protected readonly largest = computed(() => {
    const of = this.figure();
    const [first] = [...this.exposure().byRisk].sort((a, b) => b.before[of] - a.before[of]);
    if (!first || first.before[of] === 0) return $localize`No risk brings a loss of this kind`;
    const name = this.risks().get(first.id)?.event ?? first.id;
    return $localize`“${name}:risk:” brings the most`;
  });
  protected readonly byRisk = computed<ChartTable>(() => {
    const [unit, of] = [this.unit(), this.figure()];
    const text = (amount: number | undefined): string => (amount === undefined ? '–' : lossText(amount, unit));
    const share = (part: number | undefined): string => (part === undefined ? '–' : `${Math.round(part * 100)} %`);
    return {
      columns: [
        $localize`Risk`,
        $localize`Without its response`,
        $localize`With it`,
        $localize`Part of what is expected`,
        $localize`Part of the spread`,
        $localize`What the response costs`,
        $localize`What it is worth`,
      ],
      rows: this.exposure().byRisk.map((each) => [
        this.risks().get(each.id)?.event ?? each.id,
        text(each.before[of]),
        text(each.after[of]),
        share(each.share),
        share(each.shareOfSpread),
        each.responseCost === undefined ? '–' : lossText(each.responseCost, { ...unit, figure: 'money' }),
        each.worth === undefined ? '–' : lossText(each.worth, { ...unit, figure: 'money' }),
      ]),
    };
  });
}
