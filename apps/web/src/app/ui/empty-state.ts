import { Component, input } from '@angular/core';

/** Nothing here yet: says so, and what the next step is. */
@Component({
  selector: 'pw-empty',
  template: `
    <h2>{{ finding() }}</h2>
    <p>{{ next() }}</p>
    <div class="row"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      justify-items: start;
      padding: var(--space-5);
      border: 1.5px dashed var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
    }
    p {
      color: var(--ink-2);
      max-width: 52em;
    }
    .row {
      margin-top: var(--space-2);
    }
    .row:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  readonly finding = input.required<string>();
  readonly next = input.required<string>();
}
