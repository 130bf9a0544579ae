import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ChartFrame } from '../charts/chart-frame.ts';
import type { ChartTable } from '../charts/chart-table.ts';
import { TrendChart } from '../charts/trend-chart.ts';
import { dayNumber, type TrendDot, type TrendMark } from '../charts/trend-data.ts';
import { ask } from '../graphql/ask.ts';
import { RoundTrendDocument } from '../graphql/generated/graphql.ts';
import { signed } from './comparison-words.ts';
import { MilestoneList } from './milestone-list.ts';

/** Figures over the rounds, with the milestones of the engagement; nothing while fewer than two rounds have a result. */
@Component({
  selector: 'pw-trend-card',
  imports: [ChartFrame, MilestoneList, RouterLink, TrendChart],
  templateUrl: './trend-card.html',
  styles: `
    :host {
      display: block;
      margin-bottom: var(--space-5);
    }
    select {
      max-width: 100%;
      min-width: 0;
    }
  `,
})
export class TrendCard {
  readonly engagement = input.required<string>();
  readonly home = input.required<string>();

  protected readonly asked = ask(RoundTrendDocument, () => ({ engagement: this.engagement() }));
  protected readonly trend = computed(() => this.asked.value()?.engagement.trend);
  protected readonly mayRun = computed(() => this.asked.value()?.engagement.allowed.includes('round.run') ?? false);
  protected readonly figure = signal('whole');
  protected readonly series = computed(() => {
    const all = this.trend()?.series ?? [];
    return all.find(({ figure }) => figure === this.figure()) ?? all[0];
  });
  private readonly days = computed(
    () => new Map(this.trend()?.rounds.map(({ id, closedAt, createdAt }) => [id, closedAt ?? createdAt])),
  );
  protected readonly dots = computed<readonly TrendDot[]>(() =>
    (this.series()?.points ?? []).map(({ round, score, scoreLow, scoreHigh, alike }) => ({
      day: dayNumber(this.days().get(round) ?? ''),
      value: score,
      low: scoreLow,
      high: scoreHigh,
      joined: alike,
    })),
  );
  protected readonly marks = computed<readonly TrendMark[]>(() =>
    (this.trend()?.milestones ?? []).map(({ name, day }) => ({ name, day: dayNumber(day) })),
  );
  /** The last two rounds that rest on the same questions: what can be compared. */
  protected readonly pair = computed(() => {
    const points = this.series()?.points ?? [];
    const last = points.findLastIndex(({ alike, score }, place) => place > 0 && alike && score !== null);
    const [before, after] = [points[last - 1], points[last]];
    return before && after && before.score !== null ? { before, after } : undefined;
  });
  protected readonly finding = computed(() => {
    const [pair, name] = [this.pair(), this.nameOf(this.series())];
    if (!pair || pair.after.score === null || pair.before.score === null)
      return $localize`${name}:figure:: no two rounds asked the same`;
    const by = signed(pair.after.score - pair.before.score);
    return $localize`${name}:figure:: ${by}:points: points since the round before`;
  });
  protected readonly table = computed<ChartTable>(() => ({
    columns: [$localize`Round`, $localize`Day`, $localize`Score`, $localize`95 % low`, $localize`95 % high`],
    rows: (this.series()?.points ?? []).map(({ round, score, scoreLow, scoreHigh }) => [
      this.trend()?.rounds.find(({ id }) => id === round)?.name ?? '',
      (this.days().get(round) ?? '').slice(0, 10),
      ...[score, scoreLow, scoreHigh].map((value) => (value === null ? null : Math.round(value * 10) / 10)),
    ]),
  }));
  /** The name of a series; that of the whole stands in no bank, so it is said here. */
  protected nameOf(series: { readonly figure: string; readonly name: string } | undefined): string {
    return series?.figure === 'whole' ? $localize`Readiness` : (series?.name ?? '');
  }

  protected textOf(event: Event): string {
    const { target } = event;
    return target instanceof HTMLSelectElement ? target.value : '';
  }
}
