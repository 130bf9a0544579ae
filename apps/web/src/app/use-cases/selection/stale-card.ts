import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChangeRow } from './change-words.ts';

/** Something changed since the decision: what, and what that does to the order. */
@Component({
  selector: 'pw-stale-card',
  imports: [DatePipe, RouterLink],
  template: `
    <section class="card" aria-labelledby="stale-title">
      <h2 id="stale-title" i18n>Something changed since the decision of {{ decidedOn() | date: 'mediumDate' }}</h2>
      <ul>
        @for (move of moves(); track move) {
          <li>{{ move }}</li>
        }
      </ul>
      @if (rows().length > 0) {
        <details>
          <summary i18n>{rows().length, plural, =1 {One change} other {{{ rows().length }} changes}}</summary>
          <div class="scroll-x" tabindex="0" role="region" aria-label="What changed" i18n-aria-label>
            <table class="table">
              <thead>
                <tr>
                  <th scope="col" i18n>What</th>
                  <th scope="col" i18n>Then</th>
                  <th scope="col" i18n>Now</th>
                </tr>
              </thead>
              <tbody>
                @for (row of rows(); track $index) {
                  <tr>
                    <th scope="row">{{ row.what }}</th>
                    <td>{{ row.before }}</td>
                    <td>{{ row.after }}</td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        </details>
      } @else {
        <p i18n>The catalogue itself changed: scores, use cases of your own, or what they rest on.</p>
      }
      <a [routerLink]="decisions()" i18n>Decide again, or let the decision stand</a>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: var(--space-2);
      border-color: var(--warn);
      border-left-width: 5px;
    }
    ul {
      margin: 0;
      padding-left: 1.1em;
    }
    summary {
      cursor: pointer;
      min-height: 24px;
    }
  `,
})
export class StaleCard {
  readonly decidedOn = input.required<string>();
  readonly moves = input.required<readonly string[]>();
  readonly rows = input.required<readonly ChangeRow[]>();
  /** The page where one decides. */
  readonly decisions = input.required<string>();
}
