import { DatePipe } from '@angular/common';
import { Component, computed, inject, LOCALE_ID, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Experiment, experimentEffect, type Kpi, kpiStanding } from '@peerway/metrics';
import { CaseLibrary } from '../../case-studies/case-library.ts';
import { Chip } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { openCatalogue } from '../../use-cases/catalogue.ts';
import { chosenUseCases } from '../chosen-use-cases.ts';
import { measuredPoints } from '../measured-points.ts';
import { MetricsState } from '../metrics-state.ts';
import { foundSignals } from '../signals/found-signals.ts';
import { effectNames, effectTones, effectWords } from './effect-words.ts';
import { ExperimentEditor } from './experiment-editor.ts';
import { type SuggestedMeasure, suggestedMeasures } from './suggested-measures.ts';

const mostSuggested = 8;

/** What is tried against KPIs that got worse, and whether the control chart says that it helped. */
@Component({
  selector: 'pw-experiments-page',
  imports: [Chip, DatePipe, EmptyState, ExperimentEditor, PageHeader, ProblemPanel, RouterLink, Skeleton],
  templateUrl: './experiments-page.html',
  styleUrl: '../kpis/kpis-page.scss',
})
export class ExperimentsPage {
  protected readonly state = inject(MetricsState);
  private readonly library = inject(CaseLibrary);
  private readonly catalogue = openCatalogue();
  private readonly chosen = chosenUseCases();
  private readonly locale = inject(LOCALE_ID);
  protected readonly names = effectNames;
  protected readonly tones = effectTones;
  /** The KPI for which measures are looked for; the one that got worse last until another is named. */
  private readonly wanted = signal<string | null>(null);
  protected readonly points = measuredPoints(() => {
    const today = this.state.today();
    return today === '' ? undefined : { engagement: this.state.engagement(), kpis: this.state.kpis(), today };
  });
  protected readonly rows = computed(() =>
    [...this.state.experiments()]
      .sort((a, b) => (a.startedOn < b.startedOn ? 1 : -1))
      .flatMap((experiment) => {
        const kpi = this.state.kpis().find(({ id }) => id === experiment.kpi);
        if (!kpi) return [];
        const effect = experimentEffect(this.points.pointsOf(kpi), experiment, kpi.direction);
        return [{ experiment, kpi, effect, words: effectWords(effect, kpi, this.locale) }];
      }),
  );
  /** KPIs that got worse come first. */
  protected readonly kpis = computed(() => {
    const { kpis, events, signalNotes, today } = this.state;
    const ground = { kpis: kpis(), events: events(), notes: signalNotes(), points: this.points };
    const worse = new Set(foundSignals(ground).flatMap(({ kpi, cause, isSettled }) => cause.isWorse && !isSettled ? [kpi.id] : [])); // prettier-ignore
    const isWorse = (kpi: Kpi): boolean =>
      worse.has(kpi.id) || ['watch', 'act'].includes(kpiStanding(kpi, this.points.pointsOf(kpi), today()).state);
    return kpis()
      .map((kpi) => ({ kpi, isWorse: isWorse(kpi) }))
      .sort((a, b) => Number(b.isWorse) - Number(a.isWorse));
  });
  protected readonly looked = computed(() => this.kpis().find(({ kpi }) => kpi.id === this.wanted()) ?? this.kpis()[0]);
  protected readonly suggested = computed(() => {
    const looked = this.looked();
    if (!looked) return [];
    const tried = new Set(this.state.experiments().map(({ measure }) => measure));
    return suggestedMeasures(looked.kpi, {
      useCases: this.chosen(),
      entryOf: (id) => this.library.find(id),
      languageOf: (text) => this.catalogue.languageOf(text),
    })
      .filter(({ text }) => !tried.has(text))
      .slice(0, mostSuggested);
  });
  protected readonly finding = computed(() => {
    if (!this.state.opened() || !this.points.isKnown()) return $localize`Experiments`;
    const told = this.rows().filter(({ effect }) => effect.verdict !== 'tooEarly');
    const helped = told.filter(({ effect }) => effect.verdict === 'better').length;
    if (this.rows().length === 0) return $localize`Nothing was tried yet`;
    if (told.length === 0) return $localize`It is too early to say what helps`;
    return $localize`${helped}:HELPED: of ${told.length}:TOLD: measures that can be judged show an effect for the better`;
  });

  protected look(event: Event): void {
    this.wanted.set((event.target as HTMLSelectElement).value);
  }

  protected tryIt({ text, origin }: Pick<SuggestedMeasure, 'text' | 'origin'>): void {
    const kpi = this.looked()?.kpi;
    if (!kpi) return;
    const read = Experiment.safeParse({
      ...{ id: `experiment-${crypto.randomUUID()}`, kpi: kpi.id, measure: text.slice(0, 200), origin },
      ...{ expectation: null, startedOn: this.state.today(), endedOn: null, owner: null, state: 'planned', note: null },
    });
    if (read.success)
      this.state.edit($localize`“${text}:MEASURE:” is to be tried`, { kind: 'experiment', id: read.data.id, part: read.data }); // prettier-ignore
  }

  protected tryOwn(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = String(new FormData(form).get('measure') ?? '').trim();
    if (text === '') return;
    this.tryIt({ text, origin: { kind: 'own', ref: null } });
    form.reset();
  }
}
