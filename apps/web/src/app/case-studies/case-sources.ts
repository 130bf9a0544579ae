import { Component, input } from '@angular/core';
import type { CaseStudy } from '@peerway/case-studies';
import { Chip } from '../ui/chip.ts';
import { basisWords } from './case-words.ts';

/** Where a case can be looked up, numbered as its references count; on paper every address is written out. */
@Component({
  selector: 'pw-case-sources',
  imports: [Chip],
  template: `
    <h2 i18n>Sources</h2>
    <p i18n class="small muted">
      “Read” means that whoever wrote this case down read it in the source named. “From memory” means remembered, and
      still to be checked.
    </p>
    <ol>
      @for (source of study().sources; track $index) {
        <li [id]="'source-' + ($index + 1)" tabindex="-1">
          <p>
            @if (source.url) {
              <a [href]="source.url" target="_blank" rel="noopener noreferrer" [attr.lang]="language()">{{
                source.title
              }}</a>
            } @else {
              <b [attr.lang]="language()">{{ source.title }}</b>
            }
            <pw-chip [tone]="source.basis === 'seen' ? 'plain' : 'warn'">{{ basisWords[source.basis] }}</pw-chip>
          </p>
          <p class="small muted">
            <span [attr.lang]="language()">{{ source.publisher }}</span>
            @if (source.year) {
              · {{ source.year }}
            } @else {
              · <ng-container i18n>year not given</ng-container>
            }
            @if (!source.url) {
              · <ng-container i18n>no address</ng-container>
            }
          </p>
          <p class="small">
            <span i18n class="muted supports">Supports</span>
            <span [attr.lang]="language()">{{ source.supports }}</span>
          </p>
          @if (source.url) {
            <p class="address">{{ source.url }}</p>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
    }
    ol {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-3);
      margin: var(--space-2) 0 0;
      padding-left: 30px;
    }
    li {
      padding-left: var(--space-1);
      overflow-wrap: anywhere;
      break-inside: avoid;
      scroll-margin-top: 90px;
    }
    pw-chip {
      white-space: normal;
    }
    li::marker {
      color: var(--ink-2);
      font-variant-numeric: tabular-nums;
    }
    .supports {
      margin-right: 6px;
    }
    .supports::after {
      content: ':';
    }
    pw-chip {
      margin-left: 6px;
    }
    @media screen {
      .address {
        display: none;
      }
    }
    @media print {
      .address {
        font-size: 8.5pt;
      }
    }
  `,
})
export class CaseSources {
  readonly study = input.required<CaseStudy>();
  /** The language of the case's own words, where it is not that of the page. */
  readonly language = input<string | null>(null);
  protected readonly basisWords = basisWords;
}
