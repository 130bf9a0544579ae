import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { Field } from '../ui/field.ts';

export interface Reopening {
  readonly reason: string;
  readonly closesOn: string | null;
  /** Whether what arrived after closing counts from now on. */
  readonly takesInLate: boolean;
}

/** Why a closed round takes answers again; the reason stays in the audit log. */
@Component({
  selector: 'pw-reopen-form',
  imports: [Field],
  template: `
    <form class="card stack" (submit)="$event.preventDefault(); send()" novalidate>
      <h2 i18n>Reopen the round</h2>
      <p class="muted" i18n>
        Its links work again, and its figures change with the answers that come. The audit log keeps the reason.
      </p>
      <div class="grid-2">
        <pw-field label="Reason" i18n-label [error]="error()">
          <input maxlength="500" [value]="reason()" (input)="reason.set(textOf($event))" />
        </pw-field>
        <pw-field label="New last day for answers" i18n-label [optional]="true">
          <input type="date" [min]="today" [value]="closesOn()" (change)="closesOn.set(textOf($event))" />
        </pw-field>
      </div>
      @if (late() > 0) {
        <label class="row">
          <input type="checkbox" [checked]="takesInLate()" (change)="takesInLate.set(!takesInLate())" />
          <span i18n>
            {late(), plural,
              =1 {Take in the answer that arrived after closing}
              other {Take in the {{ late() }} answers that arrived after closing}
            }
          </span>
        </label>
      }
      <div class="row">
        <button class="button primary" type="submit" [disabled]="isWorking()" i18n>Reopen</button>
        <button class="button" type="button" (click)="cancelled.emit()" i18n>Leave it closed</button>
      </div>
    </form>
  `,
})
export class ReopenForm {
  readonly isWorking = input(false);
  /** The closing date that the round had. */
  readonly before = input<string | null>(null);
  /** How many answers arrived after closing, as far as that may be known. */
  readonly late = input(0);
  readonly reopen = output<Reopening>();
  readonly cancelled = output();

  protected readonly today = new Date().toISOString().slice(0, 10);
  protected readonly reason = signal('');
  protected readonly takesInLate = signal(true);
  /** A closing date that is still to come is kept unless somebody changes it. */
  protected readonly closesOn = linkedSignal(() => {
    const before = this.before() ?? '';
    return before >= this.today ? before : '';
  });
  private readonly wasTried = signal(false);
  protected readonly error = computed(() =>
    this.wasTried() && this.reason().trim().length < 3 ? $localize`Say why, in at least three letters.` : undefined,
  );

  protected send(): void {
    this.wasTried.set(true);
    if (this.error() === undefined)
      this.reopen.emit({
        reason: this.reason().trim(),
        closesOn: this.closesOn() || null,
        takesInLate: this.late() > 0 && this.takesInLate(),
      });
  }

  protected textOf(event: Event): string {
    return event.target instanceof HTMLInputElement ? event.target.value : '';
  }
}
