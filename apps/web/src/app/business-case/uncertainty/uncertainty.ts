import { DecimalPipe, formatNumber } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type CaseModel,
  caseDerivation,
  type SimulatedCase,
  type SimulationFigure,
  simulationDerivation,
} from '@peerway/business-case';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { Histogram } from '../../charts/histogram.ts';
import { RankedBars } from '../../charts/ranked-bars.ts';
import { Drawer } from '../../shell/drawer.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { shownDerivation } from '../results/shown-derivation.ts';
import { correlationSentence, labelsOf } from './correlation-words.ts';
import { runningSimulation } from './running-simulation.ts';
import {
  axisMoney,
  betterSentence,
  type CaseWords,
  contributionBars,
  contributionFinding,
  contributionTable,
  convergenceSentence,
  histogramMarks,
  histogramTable,
  isSpread,
  lossFinding,
  lossSentence,
  meanText,
  spreadSentence,
  undefinedSentence,
} from './uncertainty-words.ts';

/** How many draws are made, and from which seed. */
export interface DrawSettings {
  readonly iterations: number;
  readonly seed: number;
}

/** How unsure the result of a case is: drawn beside the page whenever the case changes. */
@Component({
  selector: 'pw-case-uncertainty',
  imports: [ChartFrame, DecimalPipe, EmptyState, Histogram, RankedBars, RouterLink],
  templateUrl: './uncertainty.html',
  styleUrl: './uncertainty.scss',
})
export class CaseUncertainty {
  readonly model = input.required<CaseModel>();
  readonly canEdit = input(false);
  /** The address of the room of the business case. */
  readonly home = input.required<string>();
  readonly useCaseName = input.required<(id: string) => string>();
  /** Other draws are wanted. */
  readonly settings = output<DrawSettings>();

  private readonly locale = inject(LOCALE_ID);
  private readonly drawer = inject(Drawer);
  private readonly simulation = runningSimulation(() => this.model());

  protected readonly progress = this.simulation.progress;
  protected readonly drawn = computed(() => this.simulation.shown()?.result);
  protected readonly spread = computed(() => {
    const result = this.drawn();
    return isSpread(result) ? result : undefined;
  });
  protected readonly isStopped = computed(() => this.simulation.shown()?.isStopped ?? false);
  protected readonly isRefused = computed(() => this.simulation.shown()?.correlation?.isPossible === false);
  protected readonly said = computed(() => {
    const shown = this.simulation.shown();
    const label = labelsOf(this.model());
    return (shown?.correlation?.findings ?? []).flatMap((finding) => correlationSentence(finding, label) ?? []);
  });
  protected readonly words = computed<CaseWords>(() => ({
    currency: this.model().settings.currency,
    locale: this.locale,
    useCase: this.useCaseName(),
  }));
  protected readonly figure = computed(() => axisMoney(this.words()));
  protected readonly sides: readonly [string, string] = [$localize`loss`, $localize`gain`];
  protected readonly directions: readonly [string, string] = [
    $localize`more of it makes the case better`,
    $localize`more of it makes the case worse`,
  ];
  protected readonly say = {
    loss: lossFinding,
    lossSentence,
    spread: spreadSentence,
    convergence: convergenceSentence,
    better: betterSentence,
    undefined: undefinedSentence,
    mean: meanText,
    marks: histogramMarks,
    histogram: histogramTable,
    bars: contributionBars,
    contribution: contributionFinding,
    contributions: contributionTable,
  };

  protected histogramNote({ iterations, seed, isDiscounted }: SimulatedCase): string {
    const draws = formatNumber(iterations, this.locale);
    return isDiscounted
      ? $localize`Net present value in ${draws}:count: draws with seed ${seed}:seed:; hatched: a loss`
      : $localize`Sum over the years in ${draws}:count: draws with seed ${seed}:seed:; hatched: a loss`;
  }

  protected stop(): void {
    this.simulation.stop();
  }

  protected change(iterations: HTMLInputElement, seed: HTMLInputElement): void {
    const { settings } = this.model();
    const wanted = { iterations: wholeOf(iterations) ?? settings.iterations, seed: wholeOf(seed) ?? settings.seed };
    iterations.valueAsNumber = wanted.iterations;
    seed.valueAsNumber = wanted.seed;
    if (wanted.iterations !== settings.iterations || wanted.seed !== settings.seed) this.settings.emit(wanted);
  }

  protected derive(figure: SimulationFigure): void {
    const [model, result] = [this.model(), this.drawn()];
    if (result === undefined) return;
    const of = (id: string) =>
      id.startsWith('simulation:') ? simulationDerivation(model, result, figure) : caseDerivation(model, id);
    this.drawer.showDerivation(`simulation:${figure}`, (id) =>
      Promise.resolve(shownDerivation(of(id), model.settings.currency)),
    );
  }
}

/** A whole number within the ends of its field; null for anything else. */
function wholeOf({ valueAsNumber, min, max }: HTMLInputElement): number | null {
  if (!Number.isSafeInteger(valueAsNumber)) return null;
  return Math.min(Number(max), Math.max(Number(min), valueAsNumber));
}
