import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { Kpi, SignalCause } from '@peerway/metrics';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { EventList } from '../events/event-list.ts';
import { kpiChart, noteIds, wayOf } from '../kpi-chart.ts';
import { measuredPoints } from '../measured-points.ts';
import { MetricsState } from '../metrics-state.ts';
import { CauseCard } from './cause-card.ts';

/** A cause with the KPI and the site, wave or group it was found in. */
export interface FoundSignal {
  readonly kpi: Kpi;
  readonly member: string;
  readonly cause: SignalCause;
  readonly isSettled: boolean;
}

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
    const notes = new Map(this.state.signalNotes().map((note) => [note.id, note.state]));
    return this.state
      .kpis()
      .flatMap((kpi) => ['', ...this.points.membersOf(kpi.id)].map((member) => ({ kpi, member })))
      .flatMap(({ kpi, member }) =>
        kpiChart(kpi, { points: this.points.pointsOf(kpi, member), events: this.state.events() }).causes.map(
          (cause): FoundSignal => {
            const state = noteIds(kpi.id, member, cause).map((id) => notes.get(id)).find((each) => each !== undefined); // prettier-ignore
            return { kpi, member, cause, isSettled: state === 'done' || state === 'explained' };
          },
        ),
      )
      .sort((a, b) => (a.cause.since < b.cause.since ? 1 : -1));
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
