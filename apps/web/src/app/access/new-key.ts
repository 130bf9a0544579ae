import { Component, input, signal } from '@angular/core';

/** A key that was just made: shown once, to be copied. */
@Component({
  selector: 'pw-new-key',
  template: `
    <section class="card stack" aria-labelledby="new-key-title">
      <h2 i18n id="new-key-title">Copy the key now: it is not shown again</h2>
      <div class="row">
        <input
          #field
          class="control"
          readonly
          [value]="token()"
          aria-label="The new key"
          i18n-aria-label
          (focus)="field.select()"
        />
        <button i18n class="button primary" type="button" (click)="copy()">Copy</button>
        <span class="small muted" role="status">{{ said() }}</span>
      </div>
      <p i18n class="small muted">
        A program sends it with each request to /graphql, in the header “authorization: Bearer” followed by the key.
      </p>
    </section>
  `,
  styles: `
    .control {
      flex: 1 1 320px;
      font-family: monospace;
    }
  `,
})
export class NewKey {
  readonly token = input.required<string>();
  protected readonly said = signal('');

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.token());
      this.said.set($localize`Copied`);
    } catch {
      // Browsers may forbid it; the field is there to be copied by hand.
      this.said.set($localize`Copying is not allowed here: mark the key and copy it by hand.`);
    }
  }
}
