import { Component, input } from '@angular/core';
import type { CaseStudy } from '@peerway/case-studies';
import { Chip } from '../ui/chip.ts';
import { basisWords } from './case-words.ts';
import { SourceRefs } from './source-refs.ts';

/** What came of a case: each figure with what it was before, how it is known and which source says so. */
@Component({
  selector: 'pw-case-outcomes',
  imports: [Chip, SourceRefs],
  template: `
    <h2 i18n>What came of it</h2>
    @if (study().outcomes.length === 0) {
      <p i18n class="muted">No outcome is on record for this case.</p>
    } @else {
      <table class="table folds" aria-label="What came of it" i18n-aria-label>
        <thead>
          <tr>
            <th i18n scope="col" class="what">What</th>
            <th i18n scope="col">Value</th>
            <th i18n scope="col">Before</th>
            <th i18n scope="col">How known</th>
            <th i18n scope="col" class="sources">Sources</th>
          </tr>
        </thead>
        <tbody>
          @for (outcome of study().outcomes; track $index) {
            <tr>
              <th scope="row">
                <span [attr.lang]="language()">{{ outcome.metric }}</span>
                @if (outcome.note) {
                  <span class="note" [attr.lang]="language()">{{ outcome.note }}</span>
                }
              </th>
              <td data-label="Value" i18n-data-label>
                <b [attr.lang]="language()">{{ outcome.value }}</b>
                @if (outcome.unit) {
                  <span class="unit" [attr.lang]="language()">{{ outcome.unit }}</span>
                }
              </td>
              <td data-label="Before" i18n-data-label>
                @if (outcome.baseline) {
                  <span [attr.lang]="language()">{{ outcome.baseline }}</span>
                } @else {
                  <span i18n class="muted unknown">not known</span>
                }
              </td>
              <td data-label="How known" i18n-data-label>
                <pw-chip [tone]="outcome.basis === 'seen' ? 'plain' : 'warn'">{{ basisWords[outcome.basis] }}</pw-chip>
              </td>
              <td data-label="Sources" i18n-data-label>
                @if (outcome.sourceRefs.length > 0) {
                  <pw-source-refs [of]="outcome.sourceRefs" [sources]="study().sources" />
                } @else if (outcome.basis === 'recalled') {
                  <span i18n class="unlinked">No source linked: from memory</span>
                } @else {
                  <span i18n class="unlinked">No source linked</span>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    }
  `,
  styles: `
    h2 {
      margin-bottom: var(--space-2);
    }
    table {
      table-layout: fixed;
    }
    .what {
      width: 34%;
    }
    .sources {
      width: 12%;
    }
    pw-chip {
      white-space: normal;
    }
    .note {
      display: block;
      margin-top: 2px;
      color: var(--ink-2);
      font-weight: 400;
      font-size: var(--text-s);
      white-space: pre-line;
    }
    .unit {
      margin-left: 4px;
      color: var(--ink-2);
    }
    .unknown {
      white-space: nowrap;
    }
    .unlinked {
      color: var(--warn);
      font-size: var(--text-s);
    }
    @media print {
      tr {
        break-inside: avoid;
      }
    }
  `,
})
export class CaseOutcomes {
  readonly study = input.required<CaseStudy>();
  /** The language of the case's own words, where it is not that of the page. */
  readonly language = input<string | null>(null);
  protected readonly basisWords = basisWords;
}
