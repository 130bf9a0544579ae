import { Component, input, output, signal } from '@angular/core';
import { Field } from '../ui/field.ts';
import { textIn } from '../ui/typed.ts';

/** Opens a closed weighing again, so that all revise together; says why, for those who relied on it. */
@Component({
  selector: 'pw-reopen-weighing',
  imports: [Field],
  host: { class: 'card' },
  template: `
    <form (submit)="$event.preventDefault(); send()" aria-label="Reopen the weighing" i18n-aria-label>
      <pw-field
        label="Why is it opened again?"
        i18n-label
        hint="Whoever relied on its weights will want to know."
        i18n-hint
        [error]="error()"
      >
        <textarea rows="2" maxlength="500" dir="auto" [value]="reason()" (input)="type($event)"></textarea>
      </pw-field>
      <div class="row">
        <button class="button primary" type="submit" [disabled]="isWorking()" i18n>Reopen the weighing</button>
        <button class="button quiet" type="button" (click)="cancelled.emit()" i18n>Cancel</button>
      </div>
    </form>
  `,
  styles: `
    :host {
      display: block;
    }
    form {
      display: grid;
      gap: var(--space-3);
    }
  `,
})
export class ReopenWeighing {
  readonly isWorking = input.required<boolean>();
  readonly reopen = output<string>();
  readonly cancelled = output();

  protected readonly reason = signal('');
  protected readonly error = signal<string | undefined>(undefined);

  protected type(event: Event): void {
    this.reason.set(textIn(event));
    this.error.set(undefined);
  }

  protected send(): void {
    if (this.reason().trim() === '') this.error.set($localize`Say why in a few words.`);
    else this.reopen.emit(this.reason().trim());
  }
}
