import { formatNumber } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID, signal } from '@angular/core';
import { type CaseModel, type CaseParameter, parameterKey } from '@peerway/business-case';
import { BenefitLink, type Benefits, type Kpi } from '@peerway/metrics';
import { unitWords } from '../../business-case/case-words.ts';
import { numberIn, textIn } from '../../ui/typed.ts';
import { openCatalogue } from '../../use-cases/catalogue.ts';
import type { MeasuredPoints } from '../measured-points.ts';
import { MetricsState } from '../metrics-state.ts';
import { confidenceNames } from './benefit-words.ts';
import { usualFactor } from './usual-factor.ts';

/** Says that a figure of the approved case shows in a KPI, and by what the KPI is multiplied to be that figure. */
@Component({
  selector: 'pw-link-form',
  templateUrl: './link-form.html',
  styleUrl: '../kpis/kpis-page.scss',
})
export class LinkForm {
  readonly model = input.required<CaseModel>();
  readonly benefits = input.required<Benefits>();
  readonly points = input.required<MeasuredPoints>();

  protected readonly state = inject(MetricsState);
  private readonly catalogue = openCatalogue();
  private readonly locale = inject(LOCALE_ID);
  protected readonly textIn = textIn;
  protected readonly confidences = BenefitLink.shape.confidence.options.map((id) => ({
    id,
    name: confidenceNames[id],
  }));
  protected readonly parameter = signal('');
  protected readonly kpi = signal('');
  /** As it was typed; until then the usual one for the two units. */
  private readonly typed = signal<number | undefined>(undefined);
  protected readonly fault = signal('');

  /** Figures with a value that no KPI shows yet, by use case. */
  protected readonly groups = computed(() => {
    const linked = new Set(this.benefits().links.map(({ link }) => link.parameter));
    const open = this.model().parameters.filter((one) => one.estimate !== null && !linked.has(parameterKey(one)));
    return [...Map.groupBy(open, ({ useCase }) => useCase)].map(([useCase, parameters]) => ({
      name: useCase === null ? $localize`The whole case` : (this.catalogue.find(useCase)?.name ?? useCase),
      language: useCase === null ? null : this.catalogue.languageOf(this.catalogue.find(useCase)?.name ?? ''),
      parameters: parameters.map((one) => ({ key: parameterKey(one), label: one.label })),
    }));
  });
  private readonly chosen = computed(() =>
    this.model().parameters.find((one) => parameterKey(one) === this.parameter()),
  );
  private readonly measuredBy = computed(() => this.state.kpis().find(({ id }) => id === this.kpi()));
  protected readonly factor = computed(
    () => this.typed() ?? usualFactor(this.measuredBy()?.unit ?? '', this.chosen()?.unit ?? ''),
  );
  /** What the link would say today. */
  protected readonly preview = computed(() => {
    const [parameter, kpi] = [this.chosen(), this.measuredBy()];
    const last = kpi && this.points().pointsOf(kpi).at(-1)?.value;
    if (!parameter || !kpi) return '';
    if (last === undefined) return $localize`The KPI has no value yet: the link begins to tell with the first.`;
    return this.previewWords(parameter, kpi, last);
  });

  protected typeFactor(event: Event): void {
    this.typed.set(numberIn(event));
  }

  protected add(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const said = new FormData(form);
    const id = `benefit-${crypto.randomUUID()}`;
    const read = BenefitLink.safeParse({
      ...{ id, parameter: this.parameter(), kpi: this.kpi(), factor: this.factor() },
      ...{ confidence: said.get('confidence'), why: String(said.get('why') ?? '').trim() || null },
    });
    const isWhole = read.success && this.chosen() !== undefined && this.measuredBy() !== undefined;
    this.fault.set(isWhole ? '' : $localize`Choose a figure of the case and the KPI that shows it, and a factor.`);
    if (!isWhole) return;
    const name = this.chosen()?.label ?? '';
    this.state.edit($localize`“${name}:NAME:” is linked to a KPI`, { kind: 'benefitLink', id, part: read.data });
    this.parameter.set('');
    this.kpi.set('');
    this.typed.set(undefined);
    form.reset();
  }

  private previewWords(parameter: CaseParameter, kpi: Kpi, last: number): string {
    const figure = (value: number): string => formatNumber(Number(value.toPrecision(3)), this.locale, '1.0-6');
    const unit = parameter.unit === '1' ? '' : ` ${unitWords(parameter.unit, this.model().settings.currency)}`;
    const promised = figure(parameter.estimate?.likely ?? 0);
    return $localize`Latest value ${figure(last)}:VALUE: ${kpi.unit}:UNIT:, that is ${figure(last * this.factor())}:MEASURED:${unit}:UNIT2:; promised were ${promised}:PROMISED:.`;
  }
}
