import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { helpfulActions, type PulseResult } from '@peerway/change';
import { stepActions } from '@peerway/change/content';
import { languageInForce } from '../../../language/language-in-force.ts';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { HeatMap } from '../../charts/heat-map.ts';
import { IntervalBars } from '../../charts/interval-bars.ts';
import { stepNames } from '../step-words.ts';
import { middleLevel, pulseHeat, pulseTable, type PulseTelling, stepBars, stepColumns } from './pulse-charts.ts';
import { groupFinding, pulseFinding, stuckGroups } from './pulse-findings.ts';

/** Below this agreement a mean stands for nobody in particular. */
const littleAgreement = 0.5;

/** What a pulse came to: the steps of one group with their intervals, all groups side by side, and what helps where some are stuck. */
@Component({
  selector: 'pw-pulse-result-view',
  imports: [ChartFrame, HeatMap, IntervalBars],
  templateUrl: './pulse-result-view.html',
  styleUrl: './pulse-result-view.scss',
})
export class PulseResultView {
  readonly result = input.required<PulseResult>();
  readonly name = input.required<string>();
  /** The group whose steps are drawn; null for all. */
  readonly group = input.required<string | null>();
  readonly nameOf = input.required<PulseTelling['nameOf']>();

  private readonly locale = inject(LOCALE_ID);
  private readonly language = languageInForce();
  protected readonly columns = stepColumns;
  protected readonly middle = middleLevel;
  protected readonly middleName = $localize`the middle of the levels`;
  private readonly telling = computed<PulseTelling>(() => ({ nameOf: this.nameOf(), locale: this.locale }));
  protected readonly of = computed(() => {
    const { all, groups } = this.result();
    return groups.find(({ group }) => group === this.group()) ?? all;
  });
  protected readonly bars = computed(() => stepBars(this.of(), this.telling()));
  protected readonly rows = computed(() => pulseHeat(this.result(), this.telling()));
  protected readonly table = computed(() => pulseTable(this.result(), this.telling()));
  protected readonly ownFinding = computed(() => groupFinding(this.of().stuck, this.nameOf()(this.of().group)));
  protected readonly finding = computed(() => pulseFinding(this.result(), this.name(), this.telling()));
  protected readonly ownTable = computed(() =>
    pulseTable({ ...this.result(), all: this.of(), groups: [] }, this.telling()),
  );
  /** Steps on which those who answered are far apart. */
  protected readonly divided = computed(() =>
    this.of()
      .steps.filter(({ agreement }) => agreement !== null && agreement < littleAgreement)
      .map(({ step }) => stepNames[step])
      .join(', '),
  );
  /** Where groups are stuck, with what usually helps there. */
  protected readonly stuck = computed(() => {
    const bySteps = Map.groupBy(stuckGroups(this.result()), ({ stuck }) => stuck.step);
    return [...bySteps].flatMap(([step, groups]) =>
      step === null ? [] : [{ step: stepNames[step], names: this.listed(groups), actions: this.helping(step) }],
    );
  });

  private listed(groups: readonly { readonly group: string | null }[]): string {
    return new Intl.ListFormat(this.locale).format(groups.map(({ group }) => this.nameOf()(group)));
  }

  private helping(step: NonNullable<PulseResult['all']['stuck']['step']>) {
    return helpfulActions({ state: 'stuck', step }, stepActions).map(({ id, action, who, notWhen }) => ({
      id,
      action: action[this.language],
      who: who[this.language],
      notWhen: notWhen[this.language],
    }));
  }
}
