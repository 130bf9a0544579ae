import { Component, ElementRef, afterRenderEffect, inject, input } from '@angular/core';

let count = 0;

/** A label, a hint and a sentence about what is wrong, tied to the one control inside. */
@Component({
  selector: 'pw-field',
  host: { class: 'field' },
  template: `
    <label [attr.for]="id"
      >{{ label() }}
      @if (optional()) {
        <span i18n class="muted"> (optional)</span>
      }
    </label>
    <ng-content />
    @if (hint()) {
      <p class="hint" [id]="id + '-hint'">{{ hint() }}</p>
    }
    <p class="error" [id]="id + '-error'" aria-live="polite">{{ error() }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
      align-content: start;
      min-width: 0;
    }
    label {
      font-weight: 560;
      font-size: 14px;
    }
    label span {
      font-weight: 400;
    }
    .hint {
      color: var(--ink-2);
      font-size: var(--text-s);
    }
    .error {
      color: var(--bad);
      font-size: var(--text-s);
    }
    .error:empty {
      display: none;
    }
  `,
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly optional = input(false);

  protected readonly id = `field-${(count += 1)}`;
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  constructor() {
    afterRenderEffect(() => this.tie(this.hint(), this.error()));
  }

  private tie(hint: string | undefined, error: string | undefined): void {
    const control = this.host.nativeElement.querySelector('input, select, textarea');
    if (control === null) return;
    control.id = this.id;
    const described = [hint ? `${this.id}-hint` : '', error ? `${this.id}-error` : ''].filter(Boolean).join(' ');
    if (described === '') control.removeAttribute('aria-describedby');
    else control.setAttribute('aria-describedby', described);
    if (error) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}
