import { DatePipe } from '@angular/common';
import { Component, computed, inject, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import { openReasonSentence } from '../../business-case/case-words.ts';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { IntervalBars } from '../../charts/interval-bars.ts';
import { PeriodBars } from '../../charts/period-bars.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { ContentText } from '../../use-cases/content-text.ts';
import { measuredPoints } from '../measured-points.ts';
import { MetricsState } from '../metrics-state.ts';
import { approvedBenefits } from './approved-benefits.ts';
import { BenefitCard } from './benefit-card.ts';
import { linesTable, monthsPicture, shareBars } from './benefit-picture.ts';
import { benefitsFinding, unmeasuredWords } from './benefit-words.ts';
import { LinkForm } from './link-form.ts';
import { LinkList } from './link-list.ts';

/** Whether the promise is kept: the benefits of the approved case beside what the KPIs make of them. */
@Component({
  selector: 'pw-benefits-page',
  imports: [
    ...[BenefitCard, ChartFrame, ContentText, DatePipe, EmptyState, IntervalBars, LinkForm, LinkList],
    ...[PageHeader, PeriodBars, ProblemPanel, RouterLink, Skeleton],
  ],
  templateUrl: './benefits-page.html',
  styleUrl: './benefits-page.scss',
})
export class BenefitsPage {
  protected readonly state = inject(MetricsState);
  private readonly locale = inject(LOCALE_ID);
  protected readonly points = measuredPoints(() => {
    const today = this.state.today();
    return today === '' ? undefined : { engagement: this.state.engagement(), kpis: this.state.kpis(), today };
  });
  protected readonly approved = approvedBenefits(() => this.points);
  protected readonly problem = computed(() => this.points.asked.problem() ?? this.approved.problem());
  protected readonly finding = computed(() => {
    if (this.approved.approval() === null) return $localize`No business case is approved: nothing was promised yet`;
    const benefits = this.approved.benefits();
    return benefits ? benefitsFinding(benefits, this.locale) : $localize`Benefits`;
  });
  protected readonly unmeasured = computed(() => {
    const benefits = this.approved.benefits();
    return benefits ? unmeasuredWords(benefits, this.locale) : '';
  });
  /** Measured lines first, then the largest promise. */
  protected readonly lines = computed(() =>
    [...(this.approved.benefits()?.lines ?? [])].sort(
      (a, b) =>
        Number(b.measured !== null) - Number(a.measured !== null) ||
        Number(b.isCounted) - Number(a.isCounted) ||
        b.promisedInAll - a.promisedInAll,
    ),
  );
  protected readonly months = computed(() => {
    const benefits = this.approved.benefits();
    return benefits && monthsPicture(benefits, this.locale);
  });
  protected readonly bars = computed(() => shareBars(this.lines(), ({ name }) => name));
  /** Round, and far enough for all. */
  protected readonly longest = computed(
    () => Math.ceil(Math.max(120, ...this.bars().map(({ value, high }) => Math.max(value ?? 0, high ?? 0))) / 20) * 20,
  );
  protected readonly table = computed(() => linesTable(this.lines(), ({ name }) => name));
  protected readonly barsFinding = computed(() => {
    const kept = this.bars().filter(({ value }) => (value ?? 0) >= 100).length;
    return $localize`${kept}:KEPT: of ${this.bars().length}:ALL: measured benefits reach what was promised`;
  });
  protected readonly open = computed(() =>
    (this.approved.benefits()?.open ?? []).map(({ key, driver, reason, detail }) => ({
      ...{ key, name: driver.name },
      words: openReasonSentence(reason, detail, this.approved.benefits()?.currency ?? ''),
    })),
  );

  protected retry(): void {
    this.points.asked.reload();
    this.approved.reload();
  }
}
