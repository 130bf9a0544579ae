import { Component, computed, inject, input, LOCALE_ID, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  breakEvenSite,
  capacityDerivation,
  capacityEstimates,
  capacityModel,
  capacityOverDay,
} from '@peerway/business-case';
import { addressState } from '../../case-studies/address-state.ts';
import { BoundBars } from '../../charts/bound-bars.ts';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { HourBars } from '../../charts/hour-bars.ts';
import { SizeLines } from '../../charts/size-lines.ts';
import { Drawer } from '../../shell/drawer.ts';
import { ConflictPanel } from '../../ui/conflict-panel.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { SaveStateLine } from '../../ui/save-state.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import {
  boundLine,
  dayBars,
  dayTable,
  sizeLines,
  sizeMarks,
  sizeTable,
  timeStep,
  wayBars,
  wayTable,
} from './capacity-charts.ts';
import { capacityFigure } from './capacity-figure-words.ts';
import { CapacityForm } from './capacity-form.ts';
import { capacityFinding, dayFinding, sizeFinding, timeFinding } from './capacity-sentences.ts';
import { breakEvenWords, capacityFindingWords, durationWords, figureWords, hourWords } from './capacity-words.ts';
import { OpenedCapacity } from './opened-capacity.ts';
import { UseInCase } from './use-in-case.ts';
import { WayFigures } from './way-figures.ts';

/** What a delivery comes to from the server alone, with caches and with peers; and from which size of site peers win. */
@Component({
  selector: 'pw-capacity-page',
  imports: [
    BoundBars,
    CapacityForm,
    ChartFrame,
    ConflictPanel,
    EmptyState,
    HourBars,
    PageHeader,
    ProblemPanel,
    RouterLink,
    SaveStateLine,
    SizeLines,
    Skeleton,
    UseInCase,
    WayFigures,
  ],
  templateUrl: './capacity-page.html',
  styleUrl: './capacity-page.scss',
})
export class CapacityPage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();
  /** From the address: which use case, which row of sites the curve is for, and by what it compares. */
  readonly useCase = input<string>();
  readonly site = input<string>();
  readonly by = input<string>();

  protected readonly opened = new OpenedCapacity(this.engagement, this.useCase);
  protected readonly home = computed(() => `/w/${this.workspace()}/e/${this.engagement()}/select`);
  private readonly locale = inject(LOCALE_ID);
  private readonly drawer = inject(Drawer);
  protected readonly address = addressState(() => ({ useCase: this.useCase(), site: this.site(), by: this.by() }));
  /** Published figures come when the page opens: they are not needed to compute. */
  private readonly published = resource({ loader: () => import('@peerway/business-case/content') });
  protected readonly defaults = computed(() => this.published.value()?.capacityDefaults ?? []);
  protected readonly statistics = computed(() => this.published.value()?.capacityStatistics ?? []);

  protected readonly capacity = this.opened.capacity;
  protected readonly result = computed(() => capacityModel(this.capacity()));
  protected readonly finding = computed(() => capacityFinding(this.result(), this.locale));
  protected readonly notes = computed(() =>
    this.result().findings.flatMap((finding) => capacityFindingWords(finding) ?? []),
  );

  protected readonly bars = computed(() => wayBars(this.result(), this.locale));
  protected readonly bound = computed(() => boundLine(this.result(), this.locale));
  protected readonly barTable = computed(() => wayTable(this.result()));
  protected readonly barFinding = computed(() => timeFinding(this.result(), this.locale));
  protected readonly barTicks = computed(() => {
    const isFile = this.capacity().delivery === 'file';
    return (value: number) => (isFile ? durationWords(value, this.locale) : figureWords(value, this.locale));
  });

  /** Times are read at whole minutes or hours. */
  protected readonly barStep = computed(() =>
    this.capacity().delivery === 'file' ? timeStep(this.bars()) : undefined,
  );

  protected readonly siteAt = computed(() => {
    const wanted = Number(this.address.now()['site'] ?? 0);
    return Number.isInteger(wanted) && wanted >= 0 && wanted < this.capacity().sites.length ? wanted : 0;
  });
  protected readonly measure = computed(() => (this.address.now()['by'] === 'cost' ? 'cost' : 'wan'));
  protected readonly breakEven = computed(() => breakEvenSite(this.capacity(), this.siteAt()));
  protected readonly breakEvens = computed(() =>
    this.breakEven().map((each) => ({
      figure: each.from === null ? null : `breakEven:${each.against}:${each.by}:${this.siteAt()}`,
      words: breakEvenWords(each, this.locale),
    })),
  );
  protected readonly lines = computed(() => sizeLines(this.capacity(), this.siteAt(), this.measure()));
  protected readonly marks = computed(() =>
    sizeMarks(this.breakEven(), this.measure(), this.lines()?.[0]?.points.at(-1)?.size ?? 0),
  );
  protected readonly lineTable = computed(() => sizeTable(this.lines() ?? []));
  protected readonly lineFinding = computed(() => sizeFinding(this.breakEven(), this.measure(), this.locale));
  protected readonly ticks = (value: number): string => figureWords(value, this.locale);

  protected readonly hours = computed(() => capacityOverDay(this.capacity()));
  protected readonly dayBars = computed(() => dayBars(this.hours(), this.result().ways[0]?.wanGb ?? 0));
  protected readonly dayTable = computed(() => dayTable(this.hours()));
  protected readonly dayFinding = computed(() =>
    dayFinding(this.hours(), this.result().ways[0]?.wanGb ?? 0, this.locale),
  );
  protected readonly hourName = (hour: number): string => hourWords(hour, 24);
  protected readonly barName = $localize`Peers that are on`;
  protected readonly lineName = $localize`Load of the links, beside the server alone`;
  protected readonly darkName = $localize`As without peers`;

  protected readonly estimates = computed(() =>
    capacityEstimates(this.opened.useCase() ?? '', this.capacity(), this.result()),
  );
  protected readonly inCase = computed(() => this.opened.asked.value()?.businessCase.case.useCases ?? []);

  protected derive(figure: string): void {
    const [document, currency] = [this.opened.document(), this.opened.currency()];
    this.drawer.showDerivation(figure, (each) =>
      Promise.resolve().then(() => capacityFigure(capacityDerivation(document, each), currency)),
    );
  }

  protected how(sentence: string): string {
    return $localize`How is this calculated? ${sentence}:finding:`;
  }

  protected choose(useCase: string): void {
    if (useCase !== '') this.address.go({ useCase }, true);
  }
}
