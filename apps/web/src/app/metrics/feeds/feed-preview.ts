import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { failureWords, refusalNames } from './feed-words.ts';

/** What a feed would bring, as the server answers. */
export interface PreviewTold {
  readonly failure: string | null;
  readonly detail: string;
  readonly from: string;
  readonly to: string;
  readonly steps: number;
  readonly points: number;
  readonly members: readonly {
    readonly member: string;
    readonly points: number;
    readonly latest: readonly { readonly at: string; readonly value: number }[];
  }[];
  readonly refused: readonly { readonly code: string; readonly series: string; readonly points: number }[];
}

/** What a feed would bring: the latest values of each member, what would not be taken, or why nothing comes. */
@Component({
  selector: 'pw-feed-preview',
  imports: [DatePipe, DecimalPipe],
  template: `
    @let told = preview();
    @if (told.failure) {
      <p class="error" role="alert">{{ failure() }}</p>
      @if (told.detail) {
        <pre translate="no">{{ told.detail }}</pre>
      }
    } @else if (told.points === 0) {
      <p role="status" i18n>The server answers, and has no value for this question in the time that was asked for.</p>
    } @else {
      <p role="status" i18n>
        {{ told.points }} values from {{ told.from | date: 'medium' }} to {{ told.to | date: 'medium' }}. Nothing is
        kept yet.
      </p>
      <div class="scroll-x" tabindex="0" role="region" aria-label="What would come in" i18n-aria-label>
        <table class="table">
          <thead>
            <tr>
              <th scope="col" i18n>Who</th>
              <th scope="col" class="number" i18n>Values</th>
              <th scope="col" i18n>Latest at</th>
              <th scope="col" class="number" i18n>Latest value</th>
            </tr>
          </thead>
          <tbody>
            @for (each of told.members; track each.member) {
              <tr>
                <th scope="row">
                  @if (each.member) {
                    <span translate="no">{{ each.member }}</span>
                  } @else {
                    <ng-container i18n>All</ng-container>
                  }
                </th>
                <td class="number">{{ each.points }}</td>
                <td>{{ each.latest.at(-1)?.at | date: 'medium' }}</td>
                <td class="number">
                  {{ each.latest.at(-1)?.value | number: '1.0-4' }} <span translate="no">{{ unit() }}</span>
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
    @if (told.refused.length > 0) {
      <p i18n>Not taken:</p>
      <ul class="refused">
        @for (each of told.refused; track $index) {
          <li>
            <code translate="no">{{ each.series }}</code>: {{ refusals[each.code] }}
          </li>
        }
      </ul>
    }
  `,
  styleUrl: '../kpis/kpis-page.scss',
})
export class FeedPreview {
  readonly preview = input.required<PreviewTold>();
  readonly unit = input('');

  protected readonly refusals = refusalNames;
  protected readonly failure = computed(() => failureWords(this.preview().failure ?? ''));
}
