import { Component, input } from '@angular/core';

/** The head of a page: what the page found, in a sentence, then what one can do about it. */
@Component({
  selector: 'pw-page-header',
  template: `
    <div class="words">
      <h1 tabindex="-1" [attr.lang]="language()">{{ finding() }}</h1>
      @if (lead()) {
        <p class="lead">{{ lead() }}</p>
      }
    </div>
    <div class="actions"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3) var(--space-5);
      align-items: flex-start;
      margin-bottom: 18px;
    }
    .words {
      flex: 1 1 420px;
      min-width: 0;
    }
    h1 {
      max-width: 30em;
      margin-bottom: 6px;
      outline: 0;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
    }
    .actions:empty {
      display: none;
    }
  `,
})
export class PageHeader {
  readonly finding = input.required<string>();
  readonly lead = input<string>();
  /** The language of the finding, where it is not that of the page. */
  readonly language = input<string | null>(null);
}
