import { Component, computed, input, output } from '@angular/core';
import type { DashboardTile, Kpi } from '@peerway/metrics';
import { tileNames } from './dashboard-words.ts';

const kinds = ['benefit', 'signals', 'adoption', 'feeds', 'calibration'] as const;

/** Puts one more tile on the board: of those that are not on it yet. */
@Component({
  selector: 'pw-tile-picker',
  template: `
    @if (choices().length > 0) {
      <label class="row">
        <span i18n>One more tile</span>
        <select class="control" #choice (change)="add(choice.value); choice.value = ''">
          <option value="" i18n>Choose…</option>
          @for (each of choices(); track each.tile.id) {
            <option [value]="each.tile.id">{{ each.name }}</option>
          }
        </select>
      </label>
    }
  `,
  styles: `
    .control {
      width: auto;
      max-width: 100%;
    }
  `,
})
export class TilePicker {
  readonly kpis = input.required<readonly Kpi[]>();
  readonly tiles = input.required<readonly DashboardTile[]>();
  readonly added = output<DashboardTile>();

  protected readonly choices = computed(() => {
    const present = new Set(this.tiles().map(({ kind, kpi }) => kpi ?? kind));
    const told = kinds.map((kind) => ({
      name: tileNames[kind],
      tile: { id: kind, kind, kpi: null, width: 2 } as const,
    }));
    const figures = this.kpis().map(({ id, name }) => ({
      name,
      tile: { id: `kpi-${id}`.slice(0, 100), kind: 'kpi', kpi: id, width: 1 } as const,
    }));
    return [...figures, ...told].filter(({ tile: { kind, kpi } }) => !present.has(kpi ?? kind));
  });

  protected add(id: string): void {
    const chosen = this.choices().find(({ tile }) => tile.id === id);
    if (chosen) this.added.emit(chosen.tile);
  }
}
