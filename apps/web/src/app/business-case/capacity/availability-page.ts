import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type AvailabilityInput, availabilityOver, capacityDerivation } from '@peerway/business-case';
import { addressState } from '../../case-studies/address-state.ts';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { HourBars } from '../../charts/hour-bars.ts';
import { Drawer } from '../../shell/drawer.ts';
import { ConflictPanel } from '../../ui/conflict-panel.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { SaveStateLine } from '../../ui/save-state.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { AvailabilityForm } from './availability-form.ts';
import {
  availabilityBars,
  availabilityFinding,
  availabilityTable,
  blackoutWords,
  nearlySure,
  nodesWords,
  presenceFinding,
  startingAvailability,
} from './availability-words.ts';
import { capacityFigure } from './capacity-figure-words.ts';
import { figureWords, hourWords } from './capacity-words.ts';
import { OpenedCapacity } from './opened-capacity.ts';

/** How long content that peers keep stays in reach, hour by hour: for copies, for fragments, and with nodes that are always on. */
@Component({
  selector: 'pw-availability-page',
  imports: [
    AvailabilityForm,
    ChartFrame,
    ConflictPanel,
    DecimalPipe,
    EmptyState,
    HourBars,
    PageHeader,
    ProblemPanel,
    RouterLink,
    SaveStateLine,
    Skeleton,
  ],
  templateUrl: './availability-page.html',
  styleUrl: './capacity-page.scss',
})
export class AvailabilityPage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();
  readonly useCase = input<string>();

  protected readonly opened = new OpenedCapacity(this.engagement, this.useCase);
  protected readonly home = computed(() => `/w/${this.workspace()}/e/${this.engagement()}/select`);
  protected readonly address = addressState(() => ({ useCase: this.useCase() }));
  private readonly locale = inject(LOCALE_ID);
  private readonly drawer = inject(Drawer);

  protected readonly draft = computed(
    () => this.opened.draft().availability ?? startingAvailability(this.opened.draft().capacity),
  );
  private readonly asked = computed<AvailabilityInput>(
    () => this.opened.document().availability ?? startingAvailability(this.opened.capacity()),
  );
  protected readonly isBeginning = computed(() => this.opened.draft().availability === null);
  protected readonly result = computed(() => availabilityOver(this.asked()));
  protected readonly finding = computed(() => availabilityFinding(this.result(), this.locale));
  protected readonly presence = computed(() => presenceFinding(this.result(), this.locale));
  protected readonly blackouts = computed(() =>
    this.result().blackouts.map((each) => blackoutWords(each, this.result().hours.length, this.locale)),
  );
  protected readonly nodes = computed(() => nodesWords(this.result(), this.locale));
  protected readonly inReach = computed(() => {
    const { availability } = this.result();
    return availability === null ? null : nearlySure(availability, this.locale);
  });
  protected readonly overhead = computed(() => {
    const { overhead } = this.result();
    return overhead === null ? null : figureWords(overhead, this.locale);
  });
  protected readonly bars = computed(() => availabilityBars(this.result().hours));
  protected readonly table = computed(() => availabilityTable(this.result().hours));
  protected readonly hourName = computed(() => {
    const count = this.result().hours.length;
    return (hour: number): string => hourWords(hour, count);
  });
  protected readonly worst = computed(() => hourWords(this.result().worstHour, this.result().hours.length));
  protected readonly barName = $localize`Peers that are on`;
  protected readonly lineName = $localize`How likely the content is in reach`;
  protected readonly darkName = $localize`Blackout: no number of copies is enough`;

  protected edit(availability: AvailabilityInput): void {
    this.opened.edit({ availability });
  }

  protected derive(figure: string): void {
    const document = { ...this.opened.document(), availability: this.asked() };
    this.drawer.showDerivation(figure, (each) =>
      Promise.resolve().then(() => capacityFigure(capacityDerivation(document, each), this.opened.currency())),
    );
  }

  protected choose(useCase: string): void {
    if (useCase !== '') this.address.go({ useCase }, true);
  }
}
