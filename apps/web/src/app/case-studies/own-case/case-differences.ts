import { Component, computed, input } from '@angular/core';
import type { CaseDifference } from '@peerway/case-studies';
import { differenceText } from './difference-words.ts';
import { placeWords } from './field-words.ts';

/** Two versions of a case beside each other: only what differs. */
@Component({
  selector: 'pw-case-differences',
  template: `
    <div class="scroll-x" tabindex="0" role="region" [attr.aria-label]="label()">
      <table class="table">
        <thead>
          <tr>
            <th scope="col" i18n>Field</th>
            <th scope="col">{{ before() }}</th>
            <th scope="col">{{ after() }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr>
              <th scope="row">{{ row.place }}</th>
              <td [attr.data-label]="before()">
                <del>{{ row.before }}</del>
              </td>
              <td [attr.data-label]="after()">
                <ins>{{ row.after }}</ins>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      container-type: inline-size;
    }
    .scroll-x {
      overflow: auto;
    }
    td {
      width: 40%;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    del,
    ins {
      text-decoration: none;
    }
    del {
      color: var(--ink-2);
    }
    // In a narrow column, as on a phone, each row stands by itself and each value under its heading.
    @container (max-width: 480px) {
      table,
      tbody,
      tr,
      th,
      td {
        display: block;
        width: auto;
      }
      thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      tr {
        padding: var(--space-2) 0;
        border-bottom: 1px solid var(--line);
      }
      tr:last-child {
        border-bottom: 0;
      }
      .table th,
      .table td {
        padding: 2px 0;
        border: 0;
      }
      td::before {
        content: attr(data-label) ': ';
        color: var(--ink-2);
      }
    }
  `,
})
export class CaseDifferences {
  readonly differences = input.required<readonly CaseDifference[]>();
  readonly label = input.required<string>();
  readonly before = input.required<string>();
  readonly after = input.required<string>();

  protected readonly rows = computed(() =>
    this.differences().map(({ field, before, after }) => ({
      place: placeWords(field),
      before: differenceText(field, before),
      after: differenceText(field, after),
    })),
  );
}
