import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { ControlChartPicture } from '../../charts/control-chart.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { textIn } from '../../ui/typed.ts';
import { EventList } from '../events/event-list.ts';
import { chartedSeries, kpiChart } from '../kpi-chart.ts';
import { measuredPoints } from '../measured-points.ts';
import { MetricsState } from '../metrics-state.ts';
import { CauseCard } from '../signals/cause-card.ts';
import { chartFinding, chartTable, stretchWords } from './chart-words.ts';
import { KpiPanel } from './kpi-panel.ts';
import { KpiValues } from './kpi-values.ts';

/** One KPI: its figures between the limits of chance, what is more than chance, the values behind them, and what it means. */
@Component({
  selector: 'pw-kpi-page',
  imports: [
    ...[CauseCard, ChartFrame, ControlChartPicture, EmptyState, EventList, KpiPanel, KpiValues, PageHeader],
    ...[ProblemPanel, RouterLink, Skeleton],
  ],
  templateUrl: './kpi-page.html',
  styleUrl: './kpi-page.scss',
})
export class KpiPage {
  /** From the address: which KPI, and of which site, wave or group. */
  readonly kpi = input.required<string>();
  readonly member = input<string>();

  protected readonly state = inject(MetricsState);
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  protected readonly found = computed(() => this.state.kpis().find(({ id }) => id === this.kpi()));
  protected readonly measured = measuredPoints(() => {
    const [only, today] = [this.found(), this.state.today()];
    return only && { engagement: this.state.engagement(), kpis: this.state.kpis(), only, today };
  });
  protected readonly members = computed(() => this.measured.membersOf(this.kpi()));
  protected readonly hasValues = computed(() => this.measured.daysOf(this.kpi()).length > 0);
  protected readonly points = computed(() => {
    const kpi = this.found();
    return kpi ? this.measured.pointsOf(kpi, this.member() ?? '') : [];
  });
  protected readonly chart = computed(() => {
    const kpi = this.found();
    return kpi && kpiChart(kpi, { points: this.points(), events: this.state.events() });
  });
  protected readonly drawn = computed(() => {
    const [kpi, chart] = [this.found(), this.chart()];
    return kpi && chart ? chartedSeries(kpi, chart, this.state.events()) : undefined;
  });
  protected readonly finding = computed(() => {
    const [kpi, chart] = [this.found(), this.chart()];
    return kpi && chart ? chartFinding(kpi, chart, this.locale) : $localize`KPI`;
  });
  protected readonly stretches = computed(() => stretchWords(this.chart()?.segments ?? [], this.locale));
  protected readonly table = computed(() => {
    const [kpi, chart] = [this.found(), this.chart()];
    return kpi && chart ? chartTable(kpi, chart) : { columns: [], rows: [] };
  });

  protected show(event: Event): void {
    const member = textIn(event) || null;
    void this.router.navigate([], { queryParams: { member }, queryParamsHandling: 'merge' });
  }

  protected leave(): void {
    void this.router.navigate([this.state.home(), 'kpis']);
  }
}
