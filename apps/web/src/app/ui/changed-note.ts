import { Component, input, output } from '@angular/core';

/** Says, beside what is being typed, that somebody else has saved another version meanwhile. */
@Component({
  selector: 'pw-changed-note',
  template: `
    <div role="status">
      @if (show()) {
        <p class="row">
          <span i18n>Somebody else changed this meanwhile. What you typed is still here.</span>
          <button i18n class="button small" type="button" (click)="takeTheirs.emit()">Show theirs</button>
        </p>
      }
    </div>
  `,
  styles: `
    p {
      margin: 0;
      padding: var(--space-2) var(--space-3);
      border-radius: var(--radius-m);
      background: var(--warn-weak);
      color: var(--warn);
    }
  `,
})
export class ChangedNote {
  readonly show = input.required<boolean>();
  readonly takeTheirs = output();
}
