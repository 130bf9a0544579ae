import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { dayNumber, isoDay } from '@peerway/schedule';
import type { Kpi } from '@peerway/metrics';
import { ask } from '../../graphql/ask.ts';
import { newDeed } from '../../graphql/deed.ts';
import {
  MeasuredValuesDocument,
  RemoveMeasurementsDocument,
  SendMeasurementsDocument,
} from '../../graphql/generated/graphql.ts';
import { teller } from '../../graphql/tell.ts';
import { askFirst } from '../../ui/ask-first.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { MetricsState } from '../metrics-state.ts';
import { valueSubjects } from '../metrics-subjects.ts';
import { rejectionWords } from '../rejection-words.ts';
import { dimensionNames } from './kpi-words.ts';
import { sourceNames } from './source-names.ts';

/** The values behind the points of a KPI: typed in here, and each with where it came from and what it corrected. */
@Component({
  selector: 'pw-kpi-values',
  imports: [DatePipe, DecimalPipe, ProblemPanel],
  templateUrl: './kpi-values.html',
  styleUrl: './kpis-page.scss',
})
export class KpiValues {
  readonly kpi = input.required<Kpi>();
  readonly member = input('');

  protected readonly state = inject(MetricsState);
  private readonly tell = teller();
  private readonly askFirst = askFirst();
  protected readonly deed = newDeed();
  protected readonly fault = signal('');
  protected readonly told = signal('');
  protected readonly sources = sourceNames;
  protected readonly dimension = computed(() => dimensionNames[this.kpi().dimension]);
  private readonly shown = computed(() => {
    const today = this.state.today();
    return { from: isoDay(dayNumber(today) - 90), to: isoDay(dayNumber(today) + 1) };
  });
  protected readonly asked = ask(
    MeasuredValuesDocument,
    () => {
      if (this.state.today() === '') return undefined;
      const asked = { kpi: this.kpi().id, member: this.member() || null, ...this.shown() };
      return { engagement: this.state.engagement(), asked };
    },
    { refreshOn: valueSubjects },
  );
  protected readonly values = computed(() => this.asked.value()?.measuredValues ?? []);

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const member = String(typed.get('member') ?? '').trim() || null;
    const row = {
      kpi: this.kpi().id,
      member,
      at: String(typed.get('at')),
      value: Number(typed.get('value')),
      unit: null,
    };
    this.fault.set('');
    this.told.set('');
    const isDone = await this.deed.run(async () => {
      // The KPI may be as new as this minute: the server must know it first.
      await this.state.saving.flush();
      const sending = { values: [row], key: null, name: $localize`by hand` };
      const { sendMeasurements } = await this.tell(SendMeasurementsDocument, {
        engagement: this.state.engagement(),
        sending,
      });
      const [refused] = sendMeasurements.rejections;
      this.fault.set(refused ? rejectionWords(refused.code, refused.detail) : '');
      this.told.set(refused ? '' : takenWords(sendMeasurements));
    });
    if (isDone && this.fault() === '') form.reset();
  }

  protected async removeAll(): Promise<void> {
    const { id, name } = this.kpi();
    const isSure = await this.askFirst({
      title: $localize`Remove all values of “${name}:KPI:”?`,
      loses: $localize`Every value of this KPI is deleted, with its history and those of its sites, waves and groups.`,
      act: $localize`Remove all values`,
    });
    if (isSure)
      await this.deed.run(() =>
        this.tell(RemoveMeasurementsDocument, { engagement: this.state.engagement(), kpi: id }),
      );
  }
}

function takenWords({ added, corrected }: { readonly added: number; readonly corrected: number }): string {
  if (corrected > 0) return $localize`The value is corrected; the one before is kept beside it`;
  return added > 0 ? $localize`The value is taken` : $localize`This value was there already`;
}
