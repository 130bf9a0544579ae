import { Component, computed, inject, LOCALE_ID, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AdoptionPlan } from '@peerway/metrics';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { measuredPoints } from '../measured-points.ts';
import { MetricsState } from '../metrics-state.ts';
import { adoptionCourse, eligibleIn } from './adoption-course.ts';
import { AdoptionView } from './adoption-view.ts';
import { countedNames, courseFinding } from './adoption-words.ts';

/** How many take part, how many are likely to and by when, beside how many are meant to. */
@Component({
  selector: 'pw-adoption-page',
  imports: [AdoptionView, EmptyState, PageHeader, ProblemPanel, RouterLink, Skeleton],
  templateUrl: './adoption-page.html',
  styleUrl: '../kpis/kpis-page.scss',
})
export class AdoptionPage {
  protected readonly state = inject(MetricsState);
  private readonly locale = inject(LOCALE_ID);
  protected readonly fault = signal('');
  protected readonly kinds = AdoptionPlan.shape.counted.options.map((id) => ({ id, name: countedNames[id] }));
  protected readonly points = measuredPoints(() => {
    const today = this.state.today();
    return today === '' ? undefined : { engagement: this.state.engagement(), kpis: this.state.kpis(), today };
  });
  protected readonly finding = computed(() => {
    const [plan] = this.state.adoptions();
    if (!this.state.opened() || !this.points.isKnown()) return $localize`Adoption`;
    const kpi = plan && this.state.kpis().find(({ id }) => id === plan.activeKpi);
    if (plan === undefined || kpi === undefined) return $localize`Nobody said yet who could take part`;
    const market = eligibleIn(plan, '') ?? 1;
    return courseFinding(plan, adoptionCourse(plan, kpi, { points: this.points.pointsOf(kpi), market }), this.locale);
  });

  protected add(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const said = (field: string): string => String(typed.get(field) ?? '').trim();
    const id = `adoption-${crypto.randomUUID()}`;
    const read = AdoptionPlan.safeParse({
      ...{ id, name: said('name'), counted: said('counted'), activeKpi: said('active') },
      ...{ lapsedKpi: said('lapsed') || null, goals: [], eligible: [{ member: null, count: Number(said('count')) }] },
    });
    this.fault.set(
      read.success ? '' : $localize`A name, a head count above 0 and the KPI that counts who takes part are needed.`,
    );
    if (!read.success) return;
    this.state.edit($localize`${read.data.name}:NAME: is followed`, { kind: 'adoption', id, part: read.data });
    form.reset();
  }
}
