import { DatePipe } from '@angular/common';
import { Component, ViewEncapsulation, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SimilarCases } from '../case-studies/similar-cases.ts';
import { ChartFrame } from '../charts/chart-frame.ts';
import { HeatMap, type HeatPick } from '../charts/heat-map.ts';
import { IntervalBars } from '../charts/interval-bars.ts';
import { Radar } from '../charts/radar.ts';
import { ask } from '../graphql/ask.ts';
import { RoundDerivationDocument, RoundResultDocument } from '../graphql/generated/graphql.ts';
import { teller } from '../graphql/tell.ts';
import { Drawer } from '../shell/drawer.ts';
import { Chip } from '../ui/chip.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { ActionsCard } from './actions-card.ts';
import { AgendaCard } from './agenda-card.ts';
import { EvidenceCard } from './evidence/evidence-card.ts';
import { dimensionsFinding, hiddenWords, patternsFinding } from './finding-words.ts';
import { audiencesFinding } from './gap-words.ts';
import {
  dimensionBars,
  dimensionTable,
  heatColumns,
  heatRows,
  heatTable,
  patternBars,
  patternTable,
  radarAxes,
} from './result-charts.ts';
import { ResultTiles } from './result-tiles.ts';
import { leadWords, verdictWords } from './verdict-words.ts';

/** A wheel needs this many spokes to be read. */
const fewestAxes = 3;
const firstPatterns = 9;

/** Where the organization stands by one round, on one page that prints. */
@Component({
  selector: 'pw-result-page',
  imports: [
    ActionsCard,
    AgendaCard,
    ChartFrame,
    Chip,
    DatePipe,
    EmptyState,
    EvidenceCard,
    HeatMap,
    IntervalBars,
    PageHeader,
    ProblemPanel,
    Radar,
    ResultTiles,
    RouterLink,
    SimilarCases,
    Skeleton,
  ],
  templateUrl: './result-page.html',
  styleUrl: './result-page.scss',
  // Paper rules reach into charts and cards, so they are not confined to this component.
  encapsulation: ViewEncapsulation.None,
  host: { class: 'result' },
})
export class ResultPage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();
  readonly round = input.required<string>();

  private readonly tell = teller();
  private readonly drawer = inject(Drawer);
  protected readonly asked = ask(RoundResultDocument, () => ({ engagement: this.engagement(), round: this.round() }), {
    refreshOn: ['Round', 'Answer'],
    refreshPauseMs: 10_000,
  });
  protected readonly programme = computed(() => this.asked.value()?.engagement);
  protected readonly open = computed(() => this.programme()?.round);
  protected readonly readiness = computed(() => this.open()?.readiness);
  protected readonly problem = computed(() => {
    const problem = this.asked.problem();
    return problem?.code === 'ROUND_OPEN' ? undefined : problem;
  });
  /** An anonymous round shows nothing before it closes. */
  protected readonly waits = computed(() => this.asked.problem()?.code === 'ROUND_OPEN');
  protected readonly home = computed(
    () => `/w/${this.workspace()}/e/${this.engagement()}/assess/rounds/${this.round()}`,
  );
  protected readonly invited = computed(
    () => this.open()?.progress.reduce((sum, { invited }) => sum + invited, 0) ?? 0,
  );
  protected readonly today = new Date();
  protected readonly mayTakeAnswers = computed(() => this.programme()?.allowed.includes('answers.read') ?? false);

  /** Where a file is downloaded from; the mark lets a spreadsheet read it as UTF-8. */
  protected answersUrl(format: 'csv' | 'xlsx' | 'json'): string {
    const mark = format === 'csv' ? '&mark=on' : '';
    return `/api/engagements/${this.engagement()}/rounds/${this.round()}/answers.${format}?workspace=${this.workspace()}${mark}`;
  }

  protected readonly words = {
    verdict: verdictWords,
    lead: leadWords,
    dimensions: dimensionsFinding,
    audiences: audiencesFinding,
    patterns: patternsFinding,
    hidden: hiddenWords,
  };
  protected readonly tables = { dimensions: dimensionTable, audiences: heatTable, patterns: patternTable };
  protected readonly heatColumns = heatColumns;

  private readonly dimensions = computed(() => this.readiness()?.dimensions ?? []);
  protected readonly axes = computed(() => radarAxes(this.dimensions()));
  protected readonly isWheel = computed(() => this.axes().length >= fewestAxes);
  protected readonly bars = computed(() => dimensionBars(this.dimensions()));
  protected readonly heat = computed(() => {
    const readiness = this.readiness();
    return readiness === undefined ? [] : heatRows(readiness);
  });
  private readonly allPatterns = computed(() => patternBars(this.readiness()?.patterns ?? []));
  protected readonly showsAllPatterns = signal(false);
  protected readonly patternCount = computed(() => this.allPatterns().length);
  protected readonly patterns = computed(() =>
    this.showsAllPatterns() ? this.allPatterns() : this.allPatterns().slice(0, firstPatterns),
  );
  protected readonly threshold = computed(() => this.readiness()?.patterns[0]?.threshold ?? null);

  protected derive(figure: string): void {
    this.drawer.showDerivation(figure, async (id) => {
      const variables = { engagement: this.engagement(), round: this.round(), figure: id };
      return (await this.tell(RoundDerivationDocument, variables)).engagement.round.derivation;
    });
  }

  protected deriveCell({ row, column }: HeatPick): void {
    this.derive(`cell:${column}:${row}`);
  }

  protected print(): void {
    window.print();
  }
}
