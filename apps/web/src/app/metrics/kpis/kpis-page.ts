import { Component, computed, inject, LOCALE_ID, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Kpi } from '@peerway/metrics';
import { Chip } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { measuredPoints } from '../measured-points.ts';
import { MetricsState } from '../metrics-state.ts';
import { blankKpi } from './blank-kpi.ts';
import { kpiRow, kpisFinding } from './kpi-row.ts';
import { SuggestedKpis } from './suggested-kpis.ts';
import { stateNames, stateTones } from './standing-words.ts';

/** What is measured: each KPI with its latest figure, where it should be, and who answers for it. */
@Component({
  selector: 'pw-kpis-page',
  imports: [Chip, EmptyState, PageHeader, ProblemPanel, RouterLink, Skeleton, SuggestedKpis],
  templateUrl: './kpis-page.html',
  styleUrl: './kpis-page.scss',
})
export class KpisPage {
  protected readonly state = inject(MetricsState);
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  protected readonly states = stateNames;
  protected readonly tones = stateTones;
  protected readonly fault = signal('');
  protected readonly points = measuredPoints(() => {
    const today = this.state.today();
    return today === '' ? undefined : { engagement: this.state.engagement(), kpis: this.state.kpis(), today };
  });
  protected readonly rows = computed(() =>
    this.state
      .kpis()
      .map((kpi) => kpiRow(kpi, { points: this.points.pointsOf(kpi), today: this.state.today(), locale: this.locale })),
  );
  protected readonly finding = computed(() =>
    this.state.opened() && this.points.isKnown() ? kpisFinding(this.rows()) : $localize`KPIs`,
  );

  protected add(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const said = (field: string): string => String(typed.get(field) ?? '').trim();
    const given = { name: said('name'), unit: said('unit'), definition: said('definition') };
    const id = `kpi-${crypto.randomUUID()}`;
    const read = Kpi.safeParse({ id, ...blankKpi(given, this.state.kpis()) });
    this.fault.set(read.success ? '' : $localize`Name, unit and what exactly is counted are all needed.`);
    if (!read.success) return;
    this.state.edit($localize`${given.name}:KPI: is measured from now on`, { kind: 'kpi', id, part: read.data });
    form.reset();
    this.open(id);
  }

  protected open(id: string): void {
    void this.router.navigate([this.state.home(), 'kpis', id]);
  }
}
