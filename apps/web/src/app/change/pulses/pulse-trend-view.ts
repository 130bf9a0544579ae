import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import { type ChangeStep, type PulseResult, pulseTrend, steps } from '@peerway/change';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { TrendChart } from '../../charts/trend-chart.ts';
import { textIn } from '../../ui/typed.ts';
import { stepNames } from '../step-words.ts';
import { middleLevel, type PulseTelling, trendDots, trendTable } from './pulse-charts.ts';
import { trendFinding } from './pulse-findings.ts';

/** One step of one group over all pulses that are over, with intervals and with what changed beyond chance. */
@Component({
  selector: 'pw-pulse-trend-view',
  imports: [ChartFrame, TrendChart],
  template: `
    <pw-chart-frame
      [finding]="finding()"
      note="Means of the pulses by their last day, from 1 to 5"
      i18n-note
      [table]="table()"
      fileName="pulse-trend"
    >
      <label class="row">
        <span i18n>Step</span>
        <select class="control narrow" (change)="stepPicked.emit(textIn($event))">
          @for (each of all; track each.id) {
            <option [value]="each.id" [selected]="each.id === step()">{{ each.name }}</option>
          }
        </select>
      </label>
      <pw-trend-chart [dots]="dots()" [target]="middle" [scale]="scale" [legend]="legend" />
    </pw-chart-frame>
  `,
})
export class PulseTrendView {
  readonly results = input.required<readonly PulseResult[]>();
  readonly group = input.required<string | null>();
  readonly step = input.required<ChangeStep>();
  readonly nameOf = input.required<PulseTelling['nameOf']>();
  readonly pulseName = input.required<(pulse: string) => string>();
  readonly stepPicked = output<string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly textIn = textIn;
  protected readonly middle = middleLevel;
  protected readonly all = steps.map((id) => ({ id, name: stepNames[id] }));
  protected readonly scale = { min: 1, max: 5, step: 1, unit: $localize`:unit of an axis|:levels`, digits: 1 };
  protected readonly legend = $localize`Dot: mean of a pulse, bar: its 95 % interval, line: pulses that asked the same people, dashed: the middle of the levels`;
  private readonly line = computed(
    () =>
      pulseTrend(this.results()).find(({ group, step }) => group === this.group() && step === this.step()) ?? {
        group: this.group(),
        step: this.step(),
        points: [],
      },
  );
  protected readonly dots = computed(() => trendDots(this.line()));
  protected readonly table = computed(() => trendTable(this.line(), this.pulseName()));
  protected readonly finding = computed(() =>
    trendFinding(this.line(), { nameOf: this.nameOf(), locale: this.locale }),
  );
}
