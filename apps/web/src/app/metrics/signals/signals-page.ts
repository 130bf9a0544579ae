import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { EventList } from '../events/event-list.ts';
import { wayOf } from '../kpi-chart.ts';
import { measuredPoints } from '../measured-points.ts';
import { MetricsState } from '../metrics-state.ts';
import { CauseCard } from './cause-card.ts';
import { type FoundSignal, foundSignals } from './found-signals.ts';

type Wanted = 'open' | 'all';

/** What is more than chance in all figures, what is made of it, and what happened meanwhile. */
@Component({
  selector: 'pw-signals-page',
  imports: [CauseCard, EmptyState, EventList, PageHeader, ProblemPanel, Skeleton],
  templateUrl: './signals-page.html',
  styles: `
    [aria-pressed='true'] {
      border-color: var(--accent);
      color: var(--accent);
    }
  `,
})
export class SignalsPage {
  /** From the address: what is not settled yet, or all. */
  readonly show = input<string>();

  protected readonly state = inject(MetricsState);
  private readonly router = inject(Router);
  protected readonly points = measuredPoints(() => {
    const today = this.state.today();
    return today === '' ? undefined : { engagement: this.state.engagement(), kpis: this.state.kpis(), today };
  });
  protected readonly wanted = computed<Wanted>(() => (this.show() === 'all' ? 'all' : 'open'));
  protected readonly signals = computed(() => {
    const [kpis, events, notes] = [this.state.kpis(), this.state.events(), this.state.signalNotes()];
    return foundSignals({ kpis, events, notes, points: this.points });
  });
  protected readonly shown = computed(() =>
    this.signals().filter(({ isSettled }) => this.wanted() === 'all' || !isSettled),
  );
  protected readonly finding = computed(() =>
    this.state.opened() && this.points.isKnown() ? signalsFinding(this.signals()) : $localize`Signals`,
  );

  protected choose(show: Wanted): void {
    void this.router.navigate([], {
      queryParams: { show: show === 'all' ? 'all' : null },
      queryParamsHandling: 'merge',
    });
  }
}

function signalsFinding(signals: readonly FoundSignal[]): string {
  const open = signals.filter(({ isSettled }) => !isSettled);
  const worse = open.filter(({ cause }) => wayOf(cause) === 'worse').length;
  if (signals.length === 0) return $localize`Nothing moves more than chance explains`;
  if (open.length === 0) return $localize`Every signal is dealt with or explained`;
  if (worse === 0) return $localize`${open.length}:COUNT: signals to look into, none for the worse`;
  return $localize`${open.length}:COUNT: signals to look into, ${worse}:WORSE: for the worse`;
}
