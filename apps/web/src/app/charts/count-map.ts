import { Component, computed, input, output } from '@angular/core';
import { countShade } from './count-map-data.ts';
import type { HeatColumn, HeatPick } from './heat-map.ts';

export interface CountRow {
  readonly id: string;
  readonly label: string;
  /** How many there are in each column. */
  readonly counts: readonly number[];
}

/** Counts as a table of shaded cells; each opens what it counts. */
@Component({
  selector: 'pw-count-map',
  template: `
    <div class="scroll-x" tabindex="0" role="region" [attr.aria-label]="name()">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{{ rowTitle() }}</span>
            </th>
            @for (column of columns(); track column.id) {
              <th scope="col">{{ column.label }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.id) {
            <tr>
              <th scope="row">{{ row.label }}</th>
              @for (count of row.counts; track $index) {
                @let column = columns()[$index]?.id ?? '';
                <td [class]="'shade-' + countShade(count, most())" [class.none]="count === 0">
                  @if (count > 0) {
                    <button
                      type="button"
                      [attr.aria-pressed]="row.id === picked()?.row && column === picked()?.column"
                      (click)="pick.emit({ row: row.id, column })"
                    >
                      {{ count }}
                    </button>
                  } @else {
                    0
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './count-map.scss',
})
export class CountMap {
  readonly rowTitle = input.required<string>();
  readonly columns = input.required<readonly HeatColumn[]>();
  readonly rows = input.required<readonly CountRow[]>();
  readonly picked = input<HeatPick>();
  readonly pick = output<HeatPick>();

  protected readonly most = computed(() => Math.max(1, ...this.rows().flatMap(({ counts }) => counts)));
  protected readonly name = computed(() => $localize`${this.rowTitle()}:what: table`);
  protected readonly countShade = countShade;
}
