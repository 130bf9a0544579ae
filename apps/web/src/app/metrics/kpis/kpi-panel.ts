import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Cadence, Gathering, Kpi, KpiDimension, kpiFindings } from '@peerway/metrics';
import { Field } from '../../ui/field.ts';
import { numberIn, textIn } from '../../ui/typed.ts';
import { MetricsState } from '../metrics-state.ts';
import { kpiFindingWords } from './finding-words.ts';
import { KpiAttention } from './kpi-attention.ts';
import { KpiPath } from './kpi-path.ts';
import { cadenceNames, dimensionNames, directionNames, fieldFaults, gatheringNames } from './kpi-words.ts';

/** Everything that is said of one KPI. It saves as one leaves a field. */
@Component({
  selector: 'pw-kpi-panel',
  imports: [Field, KpiAttention, KpiPath],
  templateUrl: './kpi-panel.html',
  styleUrl: '../../change/side-panel.scss',
})
export class KpiPanel {
  readonly kpi = input.required<Kpi>();
  /** Whether it has values: what they mean cannot be changed then. */
  readonly hasValues = input(false);
  readonly removed = output();

  protected readonly state = inject(MetricsState);
  protected readonly textIn = textIn;
  protected readonly numberIn = numberIn;
  protected readonly faults = signal<ReadonlyMap<keyof Kpi, string>>(new Map());
  protected readonly locked = computed(() => !this.state.canEdit());
  protected readonly directions = (['up', 'down'] as const).map((id) => ({ id, name: directionNames[id] }));
  protected readonly cadences = Cadence.options.map((id) => ({ id, name: cadenceNames[id] }));
  protected readonly gatherings = Gathering.options.map((id) => ({ id, name: gatheringNames[id] }));
  protected readonly dimensions = KpiDimension.options.map((id) => ({ id, name: dimensionNames[id] }));
  protected readonly keys = computed(() =>
    this.state
      .kpis()
      .filter(({ id }) => id !== this.kpi().id)
      .map(({ key }) => key)
      .join(', '),
  );

  protected readonly matters = computed(() =>
    kpiFindings(this.state.kpis())
      .filter(({ kpi }) => kpi === this.kpi().id)
      .map(kpiFindingWords),
  );
  protected readonly keysHint = computed(() => $localize`By their short names: ${this.keys()}:KEYS:`);
  protected readonly keptHint = $localize`Stays as long as it has values`;

  /** Takes what fits, and says at the field what does not. */
  protected set(patch: Partial<Kpi>): void {
    const { id, name } = this.kpi();
    const read = Kpi.safeParse({ ...this.state.current('kpi', this.kpi()), ...patch });
    const fields = Object.keys(patch) as (keyof Kpi)[];
    this.faults.update((before) => {
      const faults = new Map(before);
      for (const field of fields) faults.delete(field);
      if (!read.success)
        for (const field of fields) faults.set(field, fieldFaults[field] ?? $localize`This cannot be so.`);
      return faults;
    });
    if (read.success) this.state.edit($localize`${name}:KPI: is changed`, { kind: 'kpi', id, part: read.data });
  }

  /** A formula that cannot be read or leads back to itself is not taken: it says so beside the field, and stays to be mended. */
  protected setFormula(event: Event): void {
    const formula = textIn(event).trim() || null;
    const { id } = this.kpi();
    const kpis = this.state.kpis().map((each) => (each.id === id ? { ...each, formula } : each));
    const fault = kpiFindings(kpis).find(
      ({ kpi, code }) => kpi === id && (code === 'FORMULA_UNREADABLE' || code === 'REFERS_TO_ITSELF'),
    );
    if (fault) this.faults.update((before) => new Map(before).set('formula', kpiFindingWords(fault)));
    else this.set({ formula });
  }

  protected setDirection(event: Event): void {
    this.set({ direction: textIn(event) === 'down' ? 'down' : 'up' });
  }

  protected setCadence(event: Event): void {
    const read = Cadence.safeParse(textIn(event));
    if (read.success) this.set({ cadence: read.data });
  }

  protected setGathering(event: Event): void {
    const read = Gathering.safeParse(textIn(event));
    if (read.success) this.set({ gathering: read.data });
  }

  protected setDimension(event: Event): void {
    const read = KpiDimension.safeParse(textIn(event));
    if (read.success) this.set({ dimension: read.data });
  }

  protected remove(): void {
    const { id, name } = this.kpi();
    this.state.edit($localize`${name}:KPI: is no longer measured`, { kind: 'kpi', id, part: null });
    this.removed.emit();
  }
}
