import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import type { AdoptionPlan, Kpi } from '@peerway/metrics';
import { AdoptionChart } from '../../charts/adoption-chart.ts';
import { ChartFrame } from '../../charts/chart-frame.ts';
import type { MeasuredPoints } from '../measured-points.ts';
import { MetricsState } from '../metrics-state.ts';
import { adoptionCourse, adoptionPicture, eligibleIn } from './adoption-course.ts';
import { countedNames, courseFinding, forecastWords } from './adoption-words.ts';
import { AdoptionGoals } from './adoption-goals.ts';

/** One adoption: its course with forecast and plan, how it stands by wave or group, and its goals. */
@Component({
  selector: 'pw-adoption-view',
  imports: [AdoptionChart, AdoptionGoals, ChartFrame],
  templateUrl: './adoption-view.html',
})
export class AdoptionView {
  readonly plan = input.required<AdoptionPlan>();
  readonly points = input.required<MeasuredPoints>();

  protected readonly state = inject(MetricsState);
  private readonly locale = inject(LOCALE_ID);
  private readonly number = new Intl.NumberFormat(this.locale, { maximumFractionDigits: 0 });
  private readonly percent = new Intl.NumberFormat(this.locale, { style: 'percent', maximumFractionDigits: 0 });
  private readonly active = computed(() => this.kpiOf(this.plan().activeKpi));
  private readonly lapsed = computed(() => this.kpiOf(this.plan().lapsedKpi));
  protected readonly course = computed(() => {
    const [plan, kpi] = [this.plan(), this.active()];
    return kpi && adoptionCourse(plan, kpi, { points: this.points().pointsOf(kpi), market: eligibleIn(plan, '') ?? 1 });
  });
  protected readonly finding = computed(() => {
    const course = this.course();
    return course
      ? courseFinding(this.plan(), course, this.locale)
      : $localize`The KPI that counts who takes part is gone`;
  });
  protected readonly basis = computed(() => {
    const course = this.course();
    return course ? forecastWords(course) : '';
  });
  protected readonly picture = computed(() => {
    const course = this.course();
    return course && adoptionPicture(this.plan(), course, countedNames[this.plan().counted]);
  });
  protected readonly table = computed(() => {
    const course = this.course();
    const curve = course?.forecast?.state === 'forecast' ? course.forecast.curve : [];
    const whole = (count: number): number => Math.round(count);
    return {
      columns: [$localize`Period from`, $localize`Take part`, $localize`Low end`, $localize`High end`],
      rows: [
        ...(course?.counts ?? []).map((count, period) => [course?.days[period] ?? '', whole(count), null, null]),
        ...curve.map(({ period, low, middle, high }) => [
          course?.days[period] ?? '',
          whole(middle),
          whole(low),
          whole(high),
        ]),
      ],
    };
  });
  /** The whole, then each wave or group for which it is known how many could take part. */
  protected readonly rows = computed(() => {
    const plan = this.plan();
    const members = plan.eligible.flatMap(({ member }) => (member === null ? [] : [member]));
    return ['', ...members].map((member) => {
      const [all, active, lapsed] = [eligibleIn(plan, member), this.latest(this.active(), member), this.latest(this.lapsed(), member)]; // prettier-ignore
      const figure = (count: number | null): string => (count === null ? '–' : this.number.format(count));
      return {
        name: member,
        ...{ all: figure(all), active: figure(active), lapsed: figure(lapsed) },
        share: all === null || active === null ? '–' : this.percent.format(active / all),
      };
    });
  });

  private kpiOf(id: string | null): Kpi | undefined {
    return this.state.kpis().find((kpi) => kpi.id === id);
  }

  private latest(kpi: Kpi | undefined, member: string): number | null {
    return (kpi && this.points().pointsOf(kpi, member).at(-1)?.value) ?? null;
  }
}
