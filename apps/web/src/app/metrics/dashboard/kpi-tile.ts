import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Kpi, kpiStanding, type Point } from '@peerway/metrics';
import { Sparkline } from '../../charts/sparkline.ts';
import { Chip } from '../../ui/chip.ts';
import { figureWords } from '../kpis/kpi-words.ts';
import { ageWords, moveWords, stateNames, stateTones } from '../kpis/standing-words.ts';
import { MetricsState } from '../metrics-state.ts';

/** How many points a tile looks back. */
const mostPoints = 26;

/** A KPI at a glance: its latest figure, how it stands, which way it goes; it leads to its chart and its values. */
@Component({
  selector: 'pw-kpi-tile',
  imports: [Chip, RouterLink, Sparkline],
  template: `
    @let now = standing();
    <header>
      <h2>
        <a [routerLink]="[state.home(), 'kpis', kpi().id]" translate="no" dir="auto">{{ kpi().name }}</a>
      </h2>
      <pw-chip [tone]="tones[now.state]">{{ names[now.state] }}</pw-chip>
    </header>
    <p class="figure" translate="no">{{ figure() }}</p>
    <pw-sparkline [values]="values()" [target]="now.target" />
    <p class="muted">{{ words() }}</p>
  `,
  styleUrl: './tile.scss',
})
export class KpiTile {
  readonly kpi = input.required<Kpi>();
  readonly points = input.required<readonly Point[]>();

  protected readonly state = inject(MetricsState);
  private readonly locale = inject(LOCALE_ID);
  protected readonly names = stateNames;
  protected readonly tones = stateTones;
  protected readonly standing = computed(() => kpiStanding(this.kpi(), this.points(), this.state.today()));
  protected readonly values = computed(() => this.points().slice(-mostPoints).map(({ value }) => value)); // prettier-ignore
  protected readonly figure = computed(() => {
    const { last } = this.standing();
    return last ? figureWords(last.value, this.kpi().unit, this.locale) : '–';
  });
  protected readonly words = computed(() => {
    const now = this.standing();
    const { unit } = this.kpi();
    const target = now.target === null ? '' : $localize`wanted: ${figureWords(now.target, unit, this.locale)}:FIGURE:`;
    return [ageWords(now) || moveWords(this.kpi(), now, this.locale), target].filter(Boolean).join(' · ');
  });
}
