import { Component, computed, input, output } from '@angular/core';
import { type PlacedGroup, stakeholderMap, type StakeholderGroup } from '@peerway/change';
import { attitudeNames, influenceNames } from './group-words.ts';

const influences = [5, 4, 3, 2, 1] as const;
const attitudes = [-2, -1, 0, 1, 2] as const;

/** Where groups stand between influence and attitude, as a table of five by five; those that decide stand above the line. */
@Component({
  selector: 'pw-stakeholder-grid',
  template: `
    <div class="scroll" tabindex="0" role="region" aria-label="Influence and attitude" i18n-aria-label>
      <table>
        <thead>
          <tr>
            <th scope="col" i18n>Influence</th>
            @for (attitude of columns; track attitude.id) {
              <th scope="col">{{ attitude.name }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.influence) {
            <tr [class.line]="row.influence === 3">
              <th scope="row">{{ row.name }}</th>
              @for (cell of row.cells; track cell.attitude) {
                <td [class]="cell.quadrant">
                  @for (placed of cell.groups; track placed.group) {
                    <button type="button" translate="no" (click)="picked.emit(placed.group)">
                      {{ nameOf()(placed.group) }}
                      @if (placed.people !== null) {
                        <span class="people">{{ placed.people }}</span>
                      }
                    </button>
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .scroll {
      overflow-x: auto;
    }
    table {
      width: 100%;
      min-width: 640px;
      border-collapse: collapse;
      table-layout: fixed;
    }
    th {
      padding: var(--space-1) var(--space-2);
      color: var(--ink-2);
      font-size: var(--text-s);
      font-weight: 560;
      text-align: start;
    }
    td {
      height: 52px;
      padding: var(--space-1);
      border: 1px solid var(--line);
      vertical-align: top;
    }
    .line td {
      border-bottom: 3px solid var(--line-strong);
    }
    .winOver {
      background: var(--warn-weak);
    }
    .workWith {
      background: var(--good-weak);
    }
    button {
      display: block;
      width: 100%;
      min-height: 28px;
      margin-bottom: 2px;
      padding: 2px 6px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-s);
      background: var(--surface);
      color: var(--ink);
      font: inherit;
      font-size: var(--text-s);
      text-align: start;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    .people {
      color: var(--ink-2);
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class StakeholderGrid {
  readonly groups = input.required<readonly StakeholderGroup[]>();
  readonly picked = output<string>();

  protected readonly columns = attitudes.map((id) => ({ id, name: attitudeNames[id] ?? '' }));
  protected readonly nameOf = computed(() => {
    const names = new Map(this.groups().map(({ id, name }) => [id, name]));
    return (id: string): string => names.get(id) ?? id;
  });
  protected readonly rows = computed(() => {
    const { placed } = stakeholderMap(this.groups());
    return influences.map((influence) => ({
      influence,
      name: influenceNames[influence] ?? '',
      cells: attitudes.map((attitude) => ({
        attitude,
        quadrant: influence < 3 ? '' : attitude > 0 ? 'workWith' : 'winOver',
        groups: placed.filter(
          (each): each is PlacedGroup => each.influence === influence && each.attitude === attitude,
        ),
      })),
    }));
  });
}
