import { Component, computed, inject, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import { caseModel, caseResult } from '@peerway/business-case';
import { costByMonth } from '@peerway/rollout';
import { openCaseContent } from '../../business-case/case-content.ts';
import { keptOf } from '../../business-case/edited-case.ts';
import { roundMoneyText } from '../../business-case/results/money.ts';
import type { CashPart } from '../../charts/cash-flow-data.ts';
import { ChartFrame } from '../../charts/chart-frame.ts';
import type { ChartTable } from '../../charts/chart-table.ts';
import { PeriodBars } from '../../charts/period-bars.ts';
import type { PeriodLine } from '../../charts/period-bars-data.ts';
import { ask } from '../../graphql/ask.ts';
import { BusinessCaseDocument } from '../../graphql/generated/graphql.ts';
import { PlanState } from '../plan-state.ts';
import { caseSpending } from './case-spending.ts';

/** What the plan costs in each month, beside what the business case means to spend once. */
@Component({
  selector: 'pw-cost-panel',
  imports: [ChartFrame, PeriodBars, RouterLink],
  template: `
    @if (months().length > 0) {
      <pw-chart-frame
        [finding]="finding()"
        note="Time at its rates where it is worked, other money evenly; the lines are sums since the start. The business case’s one-off costs are spread evenly over each of its years"
        i18n-note
        [table]="table()"
        fileName="cost-by-month"
      >
        <pw-period-bars [periods]="names()" [parts]="parts()" [lines]="lines()" [unit]="currency()" />
      </pw-chart-frame>
      @if (state.schedule()?.costOpen) {
        <p i18n class="muted small">Some who work on the plan have no rate yet: their time is not in these sums.</p>
      }
      @if (otherCurrency(); as other) {
        <p i18n class="muted small">
          The business case counts in {{ other }}, so the two are not compared. Choose that currency in the settings of
          the plan to see them together.
        </p>
      }
    } @else if (state.schedule()?.costOpen) {
      <div class="card">
        <h2 i18n>What the plan costs is not known yet</h2>
        <p i18n>Give people and roles a cost of a full day, or tasks their own costs.</p>
      </div>
    }
    @if (spending() === undefined) {
      <p class="muted small">
        <a [routerLink]="state.place() + '/select/business-case'" i18n>The business case</a>&ngsp;<ng-container i18n
          >has no one-off costs to compare with.</ng-container
        >
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
    }
  `,
})
export class CostPanel {
  protected readonly state = inject(PlanState);
  private readonly locale = inject(LOCALE_ID);
  private readonly content = openCaseContent();
  private readonly asked = ask(BusinessCaseDocument, () => ({ engagement: this.state.engagement() }), {
    refreshOn: ['BusinessCase'],
  });

  protected readonly currency = computed(() => this.state.settings()?.currency ?? 'EUR');
  protected readonly months = computed(() => {
    const [plan, schedule] = [this.state.plan(), this.state.schedule()];
    if (!plan || !schedule) return [];
    const months = costByMonth(plan, schedule);
    return (months.at(-1)?.cumulative ?? 0) > 0 ? months : [];
  });
  protected readonly spending = computed(() => {
    const [given, catalogue, settings] = [
      this.asked.value()?.businessCase,
      this.content.value(),
      this.state.settings(),
    ];
    if (!given || !catalogue || !settings) return undefined;
    const model = caseModel(keptOf(given).content, catalogue);
    return caseSpending(caseResult(model), model.settings.start ?? settings.start);
  });
  protected readonly otherCurrency = computed(() => {
    const currency = this.spending()?.currency;
    return currency === this.currency() ? undefined : currency;
  });
  private readonly compared = computed(() => (this.otherCurrency() === undefined ? this.spending() : undefined));

  protected readonly names = computed(() => this.months().map(({ month }) => monthName(month, this.locale)));
  protected readonly parts = computed<CashPart[]>(() =>
    [
      {
        id: 'people',
        label: $localize`People and equipment`,
        colour: 'accent' as const,
        shape: 'square' as const,
        amounts: this.months().map(({ people }) => people),
      },
      {
        id: 'fixed',
        label: $localize`Other money`,
        colour: 'target' as const,
        shape: 'diamond' as const,
        amounts: this.months().map(({ fixed }) => fixed),
      },
    ].filter(({ amounts }) => amounts.some((amount) => amount > 0)),
  );
  private readonly caseSums = computed(() => {
    const spending = this.compared();
    let last = 0;
    return this.months().map(({ month }) => (spending ? (last = spending.byMonth.get(month) ?? last) : null));
  });
  protected readonly lines = computed<PeriodLine[]>(() => [
    {
      label: $localize`Plan, running sum`,
      colour: 'ink',
      values: this.months().map(({ cumulative }) => cumulative),
      isStepped: false,
      isDashed: false,
    },
    ...(this.compared()
      ? [
          {
            label: $localize`Business case, running sum`,
            colour: 'bad' as const,
            values: this.caseSums(),
            isStepped: false,
            isDashed: true,
          },
        ]
      : []),
  ]);
  protected readonly table = computed<ChartTable>(() => ({
    columns: [
      $localize`Month`,
      $localize`People and equipment`,
      $localize`Other money`,
      $localize`Plan, running sum`,
      $localize`Business case, running sum`,
    ],
    rows: this.months().map(({ month, people, fixed, cumulative }, at) => [
      month,
      ...[people, fixed, cumulative].map((amount) => Math.round(amount * 100) / 100),
      this.caseSums()[at] ?? null,
    ]),
  }));
  protected readonly finding = computed(() => {
    const money = (amount: number): string => roundMoneyText(amount, this.currency(), this.locale);
    const cost = this.months().at(-1)?.cumulative ?? 0;
    const spending = this.compared();
    if (!spending) return $localize`The plan costs ${money(cost)}:amount:, as far as it is known`;
    const more = cost - spending.total;
    return more > 0
      ? $localize`The plan costs ${money(cost)}:amount:, ${money(more)}:more: more than the business case spends once`
      : $localize`The plan costs ${money(cost)}:amount:, within the ${money(spending.total)}:total: that the business case spends once`;
  });
}

function monthName(month: string, locale: string): string {
  const parts = { month: 'short', year: '2-digit', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, parts).format(new Date(`${month}-01`));
}
