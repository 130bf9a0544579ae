import { Component, input } from '@angular/core';
import type { CaseStudy } from '@peerway/case-studies';
import { adviceWords } from './case-words.ts';

/** What to copy from a case and what to avoid, side by side, and where that advice comes from. */
@Component({
  selector: 'pw-case-advice',
  template: `
    <div class="pair">
      <section class="card copy">
        <h2 i18n>What to copy</h2>
        <ul [attr.lang]="language()">
          @for (advice of study().copy; track $index) {
            <li>{{ advice }}</li>
          }
        </ul>
        @if (study().copy.length === 0) {
          <p i18n class="muted">Nothing is on record to copy.</p>
        }
      </section>
      <section class="card avoid">
        <h2 i18n>What to avoid</h2>
        <ul [attr.lang]="language()">
          @for (advice of study().avoid; track $index) {
            <li>{{ advice }}</li>
          }
        </ul>
        @if (study().avoid.length === 0) {
          <p i18n class="muted">Nothing is on record to avoid.</p>
        }
      </section>
    </div>
    <p class="small muted">{{ adviceWords[study().adviceBasis] }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
      gap: 14px;
    }
    .card {
      border-top-width: 3px;
    }
    .copy {
      border-top-color: var(--good);
    }
    h2::before {
      margin-right: 6px;
    }
    .copy h2::before {
      content: '✓' / '';
      color: var(--good);
    }
    .avoid {
      border-top-color: var(--bad);
    }
    .avoid h2::before {
      content: '✕' / '';
      color: var(--bad);
    }
    ul {
      display: grid;
      gap: var(--space-2);
      margin: var(--space-2) 0 0;
      padding-left: 18px;
    }
    ul:empty {
      display: none;
    }
    li {
      break-inside: avoid;
      white-space: pre-line;
    }
    @media print {
      .pair {
        grid-template-columns: 1fr 1fr;
      }
    }
  `,
})
export class CaseAdvice {
  readonly study = input.required<CaseStudy>();
  /** The language of the case's own words, where it is not that of the page. */
  readonly language = input<string | null>(null);
  protected readonly adviceWords = adviceWords;
}
