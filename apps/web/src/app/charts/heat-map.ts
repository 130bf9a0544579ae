import { DecimalPipe } from '@angular/common';
import { Component, computed, input, output } from '@angular/core';
import { type HeatCell, cellWords, shadeOf } from './heat-map-data.ts';

export interface HeatColumn {
  readonly id: string;
  readonly label: string;
}

export interface HeatRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly HeatCell[];
}

export interface HeatPick {
  readonly row: string;
  readonly column: string;
}

/** Levels as a table of shaded cells; not asked, hidden and too few are told apart by pattern and word. */
@Component({
  selector: 'pw-heat-map',
  imports: [DecimalPipe],
  templateUrl: './heat-map.html',
  styleUrl: './heat-map.scss',
})
export class HeatMap {
  readonly rowTitle = input('');
  readonly columns = input.required<readonly HeatColumn[]>();
  readonly rows = input.required<readonly HeatRow[]>();
  readonly canPick = input(false);
  /** The cell that is open beside the table. */
  readonly picked = input<HeatPick>();
  /** Whether cells can be without a figure, which the legend then explains. */
  readonly hasGaps = input(true);
  readonly pick = output<HeatPick>();

  /** Words need more room than figures. */
  protected readonly isWorded = computed(() =>
    this.rows().some(({ cells }) => cells.some((cell) => cell.kind === 'value' && cell.words !== undefined)),
  );
  protected readonly name = computed(() => $localize`${this.rowTitle()}:what: table`);
  protected readonly shadeOf = shadeOf;
  protected readonly cellWords = cellWords;
}
