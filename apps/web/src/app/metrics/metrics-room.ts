import { Component, inject } from '@angular/core';
import { PartsRoom, type RoomTab } from '../parts/parts-room.ts';
import { MetricsState } from './metrics-state.ts';

/** The room of what is measured: its pages side by side over one state. */
@Component({
  selector: 'pw-metrics-room',
  imports: [PartsRoom],
  providers: [MetricsState],
  template: `
    <pw-parts-room
      label="Measure"
      i18n-label
      [home]="state.home()"
      [tabs]="tabs"
      [state]="state"
      [problem]="state.problem()"
      (retry)="state.asked.reload()"
    />
  `,
})
export class MetricsRoom {
  protected readonly state = inject(MetricsState);
  protected readonly tabs: readonly RoomTab[] = [
    { path: '', name: $localize`Dashboard` },
    { path: '/kpis', name: $localize`KPIs` },
    { path: '/signals', name: $localize`Signals` },
    { path: '/experiments', name: $localize`Experiments` },
    { path: '/adoption', name: $localize`Adoption` },
    { path: '/benefits', name: $localize`Benefits` },
    { path: '/forecasts', name: $localize`Forecasts` },
    { path: '/reviews', name: $localize`Reviews` },
    { path: '/values', name: $localize`Values` },
    { path: '/feeds', name: $localize`Feeds` },
  ];
}
