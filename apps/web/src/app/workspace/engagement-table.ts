import { DatePipe } from '@angular/common';
import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EngagementCardFragment } from '../graphql/generated/graphql.ts';
import { Chip } from '../ui/chip.ts';
import { actionSentence } from './next-action.ts';
import { StagePath } from './stage-path.ts';
import { verdictSoFar } from './verdict-so-far.ts';

type Column = 'organization' | 'name' | 'createdAt';

@Component({
  selector: 'pw-engagement-table',
  imports: [Chip, DatePipe, RouterLink, StagePath],
  template: `
    <div class="card scroll-x" tabindex="0" role="region" aria-label="Engagements" i18n-aria-label>
      <table class="table folds">
        <thead>
          <tr>
            @for (column of columns; track column[0]) {
              <th scope="col" [attr.aria-sort]="sortOf(column[0])">
                <button type="button" (click)="sortBy(column[0])">
                  {{ column[1] }}<span aria-hidden="true">{{ arrowOf(column[0]) }}</span>
                </button>
              </th>
            }
            <th i18n scope="col">Verdict so far</th>
            <th i18n scope="col">Stages</th>
            <th i18n scope="col">Next</th>
          </tr>
        </thead>
        <tbody>
          @for (engagement of sorted(); track engagement.id) {
            <tr>
              <td class="name">{{ engagement.organization.name }}</td>
              <th scope="row" class="name">
                <a [routerLink]="'/w/' + workspace() + '/e/' + engagement.id + '/overview'">{{ engagement.name }}</a>
                @if (engagement.sample) {
                  <pw-chip i18n tone="warn">sample</pw-chip>
                }
              </th>
              <td class="date" data-label="Begun" i18n-data-label>{{ engagement.createdAt | date: 'mediumDate' }}</td>
              <td data-label="Verdict so far" i18n-data-label>{{ verdictSoFar(engagement.stages) }}</td>
              <td><pw-stage-path [stages]="engagement.stages" /></td>
              <td data-label="Next" i18n-data-label>
                @if (engagement.nextActions[0]; as next) {
                  {{ actionSentence(next) }}
                } @else {
                  <ng-container i18n>nothing</ng-container>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    thead button {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font-weight: inherit;
      cursor: pointer;
    }
    thead span {
      margin-left: 4px;
    }
    .name {
      min-width: 120px;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    td:nth-child(4),
    td:nth-child(6) {
      min-width: 180px;
    }
  `,
})
export class EngagementTable {
  readonly engagements = input.required<readonly EngagementCardFragment[]>();
  readonly workspace = input.required<string>();

  protected readonly columns: readonly (readonly [Column, string])[] = [
    ['organization', $localize`Organization`],
    ['name', $localize`Engagement`],
    ['createdAt', $localize`Begun`],
  ];
  protected readonly verdictSoFar = verdictSoFar;
  protected readonly actionSentence = actionSentence;
  private readonly sort = signal<{ readonly column: Column; readonly falling: boolean }>({
    column: 'createdAt',
    falling: true,
  });
  protected readonly sorted = computed(() => {
    const { column, falling } = this.sort();
    const rising = [...this.engagements()].sort((a, b) => keyOf(a, column).localeCompare(keyOf(b, column)));
    return falling ? rising.reverse() : rising;
  });

  protected sortBy(column: Column): void {
    this.sort.update((sort) => ({ column, falling: sort.column === column && !sort.falling }));
  }

  protected sortOf(column: Column): 'ascending' | 'descending' | null {
    const sort = this.sort();
    if (sort.column !== column) return null;
    return sort.falling ? 'descending' : 'ascending';
  }

  protected arrowOf(column: Column): string {
    const order = this.sortOf(column);
    if (order === null) return '';
    return order === 'ascending' ? '↑' : '↓';
  }
}

function keyOf(engagement: EngagementCardFragment, column: Column): string {
  return column === 'organization' ? engagement.organization.name : engagement[column];
}
