import { Component, computed, input } from '@angular/core';
import type { RoundSheetFragment } from '../graphql/generated/graphql.ts';
import { Fresh } from '../ui/fresh.ts';
import { progressWords } from './round-words.ts';

/** How far each audience has come, as bars with their figures beside. */
@Component({
  selector: 'pw-round-progress-card',
  imports: [Fresh],
  host: { class: 'card' },
  template: `
    <h2>{{ finding() }}</h2>
    <p class="small muted">
      @if (keepsBack()) {
        <ng-container i18n
          >Share of all questions answered, by audience · groups under five say nothing, to protect people</ng-container
        >
      } @else {
        <ng-container i18n>Share of all questions answered, by audience</ng-container>
      }
    </p>
    <div class="scroll-x" tabindex="0" role="region" aria-label="Progress by audience" i18n-aria-label>
      <table class="table folds">
        <thead>
          <tr>
            <th scope="col" i18n>Audience</th>
            <th scope="col" class="number" i18n>Invited</th>
            <th scope="col" class="number" i18n>Started</th>
            <th scope="col" class="number" i18n>Finished</th>
            <th scope="col" i18n>Answered</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.audience) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              <td class="number" data-label="Invited" i18n-data-label>{{ row.invited }}</td>
              <td class="number" data-label="Started" i18n-data-label [pwFresh]="row.started">
                {{ row.started ?? '<5' }}
              </td>
              <td class="number" data-label="Finished" i18n-data-label [pwFresh]="row.finished">
                {{ row.finished ?? '<5' }}
              </td>
              <td [pwFresh]="row.percent">
                @if (row.percent !== null) {
                  <span class="bar" aria-hidden="true"><i [style.width.%]="row.percent"></i></span>
                  {{ row.percent }} %
                } @else {
                  <span class="muted" i18n>not shown</span>
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
    .bar {
      display: inline-block;
      width: min(180px, 24vw);
      height: 8px;
      margin-right: 8px;
      border-radius: 4px;
      background: var(--line);
      overflow: hidden;
    }
    .bar i {
      display: block;
      height: 100%;
      background: var(--accent);
    }
    td {
      white-space: nowrap;
    }
  `,
})
export class RoundProgressCard {
  readonly round = input.required<RoundSheetFragment>();

  protected readonly finding = computed(() => progressWords(this.round().progress, this.round().openLink !== null));
  protected readonly rows = computed(() =>
    this.round().progress.map((row) => ({
      ...row,
      percent: row.answered === null ? null : Math.round(row.answered * 100),
    })),
  );
  protected readonly keepsBack = computed(() => this.rows().some(({ started }) => started === null));
}
