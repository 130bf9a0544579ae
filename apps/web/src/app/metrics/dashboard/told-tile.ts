import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import { calibration, type DashboardTile, kpiStanding } from '@peerway/metrics';
import type { MeasuredPoints } from '../measured-points.ts';
import { MetricsState } from '../metrics-state.ts';
import { ageWords } from '../kpis/standing-words.ts';
import { foundSignals } from '../signals/found-signals.ts';
import { causeWords } from '../signals/signal-words.ts';
import { tileNames } from './dashboard-words.ts';

/** What a tile says that is not about one KPI: a figure, a few lines, and where to read on. */
interface Told {
  readonly figure: string;
  readonly words: string;
  readonly lines: readonly string[];
  readonly page: string;
}

/** How many lines a tile lists. */
const mostLines = 4;

/** A tile about several KPIs at once: signals, what is out of date, adoption, forecasts. */
@Component({
  selector: 'pw-told-tile',
  imports: [RouterLink],
  template: `
    @let now = told();
    <header>
      <h2>
        <a [routerLink]="[state.home(), now.page]">{{ name() }}</a>
      </h2>
    </header>
    <p class="figure">{{ now.figure }}</p>
    <p class="muted">{{ now.words }}</p>
    @if (now.lines.length > 0) {
      <ul>
        @for (line of now.lines; track $index) {
          <li dir="auto">{{ line }}</li>
        }
      </ul>
    }
  `,
  styleUrl: './tile.scss',
})
export class ToldTile {
  readonly tile = input.required<DashboardTile>();
  readonly points = input.required<MeasuredPoints>();

  protected readonly state = inject(MetricsState);
  private readonly locale = inject(LOCALE_ID);
  protected readonly name = computed(() => tileNames[this.tile().kind]);
  protected readonly told = computed<Told>(() => {
    const { kind } = this.tile();
    if (kind === 'signals') return this.signals();
    if (kind === 'adoption') return this.adoption();
    return kind === 'calibration' ? this.forecasts() : this.stale();
  });

  private signals(): Told {
    const [kpis, events, notes] = [this.state.kpis(), this.state.events(), this.state.signalNotes()];
    const open = foundSignals({ kpis, events, notes, points: this.points() }).filter(({ isSettled }) => !isSettled);
    return {
      figure: String(open.length),
      words: open.length === 0 ? $localize`nothing to look into` : $localize`to look into`,
      lines: open.slice(0, mostLines).map(({ kpi, cause }) => causeWords(kpi, cause, this.locale)),
      page: 'signals',
    };
  }

  private stale(): Told {
    const today = this.state.today();
    const old = this.state
      .kpis()
      .map((kpi) => ({ kpi, standing: kpiStanding(kpi, this.points().pointsOf(kpi), today) }))
      .filter(({ standing: { state } }) => state === 'stale' || state === 'none');
    return {
      figure: $localize`${old.length}:COUNT: of ${this.state.kpis().length}:ALL:`,
      words: old.length === 0 ? $localize`every KPI is up to date` : $localize`KPIs without a value of late`,
      lines: old.slice(0, mostLines).map(({ kpi: { name }, standing }) => {
        const age = ageWords(standing);
        return age === '' ? $localize`${name}:KPI:: no value yet` : `${name}: ${age}`;
      }),
      page: 'kpis',
    };
  }

  private adoption(): Told {
    const number = new Intl.NumberFormat(this.locale);
    const rows = this.state.adoptions().map(({ name, activeKpi, eligible }) => {
      const kpi = this.state.kpis().find(({ id }) => id === activeKpi);
      const active = kpi && this.points().pointsOf(kpi).at(-1)?.value;
      const all = eligible.find(({ member }) => member === null)?.count ?? eligible.reduce((sum, each) => sum + each.count, 0); // prettier-ignore
      return { name, active, all };
    });
    const [first] = rows;
    if (first?.active === undefined)
      return {
        figure: '–',
        words: $localize`nobody said who could take part, or nobody counts them`,
        lines: [],
        page: 'adoption',
      };
    const share = new Intl.NumberFormat(this.locale, { style: 'percent', maximumFractionDigits: 0 });
    return {
      figure: share.format(first.active / first.all),
      words: $localize`${number.format(first.active)}:ACTIVE: of ${number.format(first.all)}:ALL: take part`,
      lines: rows
        .slice(1, 1 + mostLines)
        .map(({ name, active, all }) => (active === undefined ? name : `${name}: ${share.format(active / all)}`)),
      page: 'adoption',
    };
  }

  private forecasts(): Told {
    const { chances, settledChances, overdue } = calibration(this.state.predictions(), this.state.today());
    const figure = new Intl.NumberFormat(this.locale, { maximumFractionDigits: 2 });
    const waiting = overdue.length === 0 ? [] : [$localize`${overdue.length}:COUNT: are due and not settled`];
    if (chances === null)
      return {
        figure: '–',
        words: $localize`${settledChances}:COUNT: settled, ten are needed`,
        lines: waiting,
        page: 'forecasts',
      };
    const { brier, uncertainty } = chances;
    return {
      figure: figure.format(brier),
      words:
        brier < uncertainty
          ? $localize`Brier score: better than always saying the average`
          : $localize`Brier score: no better than always saying the average`,
      lines: waiting,
      page: 'forecasts',
    };
  }
}
